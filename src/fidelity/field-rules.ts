import { captureOptionDiffers } from '../jpo/check-capture-options.ts'
import { jpoRules, jpoValueRules } from '../jpo/jpo-rules.ts'
import { tokenRules } from '../operations/authorize/token-rules.ts'
import { microformRules } from '../operations/microform/microform-rules.ts'
import { authenticationRules } from '../operations/payer-authentication/authentication-rules.ts'
import { reportRules } from '../operations/reporting/report-rules.ts'
import { webhookRules } from '../operations/webhooks/webhook-rules.ts'
import { searchRules } from '../search/search-rules.ts'
import { formRules } from '../validation/form-rules.ts'
import { nameRules } from '../validation/names/name-rules.ts'
import { requestRules } from '../validation/request-rules.ts'
import { credentialRules } from '../validation/stored-credential-rules.ts'
import type { Rule } from '../verdict/rule.ts'

/** All rules about fields, in the order in which pages list them. */
export const fieldRules: readonly Rule[] = [
  ...Object.values(requestRules),
  ...Object.values(formRules),
  ...Object.values(nameRules),
  ...Object.values(jpoRules),
  ...jpoValueRules,
  captureOptionDiffers,
  ...Object.values(authenticationRules),
  ...Object.values(tokenRules),
  ...Object.values(credentialRules),
]

/** The same, and the rules of searches, webhooks, reports and sessions. */
export const allFieldRules: readonly Rule[] = [
  ...fieldRules,
  ...Object.values(searchRules),
  ...Object.values(webhookRules),
  ...Object.values(reportRules),
  ...Object.values(microformRules),
]
