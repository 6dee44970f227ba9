import { isMissing, valueAt } from '../../base/json-path.ts'
import { observed } from '../../verdict/evidence.ts'
import { refused, type Stage } from '../../verdict/stage.ts'
import type { Text } from '../../verdict/text.ts'
import type { Body } from '../operation.ts'

/** Whether a card lacks a part of its expiry. */
export const hasNoExpiry = (body: Body): boolean =>
  ['expirationMonth', 'expirationYear'].some((name) => isMissing(valueAt(body, `paymentInformation.card.${name}`)))

/** The answer to a token whose card has no expiry: no `id`, and these two fields, as observed. */
export const refuseWithoutExpiry = (rule: string, text: Text): Stage<never> =>
  refused(
    {
      kind: 'invalid-request',
      reason: 'MISSING_FIELD',
      id: 'none',
      details: ['paymentInformation.tokenizedCard.expirationMonth', 'paymentInformation.card.expirationYear'].map(
        (field) => ({ field, reason: 'MISSING_FIELD' as const }),
      ),
    },
    {
      rule,
      field: 'paymentInformation.card.expirationYear',
      text,
      evidence: observed('an issue of the vendor’s Python samples'),
    },
  )
