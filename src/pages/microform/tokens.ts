import { stringAt } from '../../base/json-path.ts'
import { readCaptureContext } from '../../transient-tokens/capture-context.ts'
import { issueToken, toJti } from '../../transient-tokens/issue-token.ts'
import type { Text } from '../../verdict/text.ts'
import type { PageContext } from '../page.ts'
import { cardTexts, contextTexts, expiryText } from './texts.ts'

type MadeToken =
  | { readonly ok: true; readonly token: string }
  /** `location` is the field or the option at fault. */
  | { readonly ok: false; readonly text: Text; readonly location?: string }

/** Makes a token of what a field sends. The number is forgotten with the request. */
export async function createToken(sent: object, context: PageContext): Promise<MadeToken> {
  const { key, ids, transientTokens } = context
  const read = await readCaptureContext(stringAt(sent, 'context') ?? '', context)
  if (!read.ok) return { ok: false, text: contextTexts[read.problem] }
  const [expirationMonth, expirationYear] = [stringAt(sent, 'expirationMonth'), stringAt(sent, 'expirationYear')]
  if (expirationMonth !== undefined && !/^(0[1-9]|1[0-2])$/.test(expirationMonth))
    return { ok: false, text: expiryText, location: 'expirationMonth' }
  if (expirationYear !== undefined && !/^20\d\d$/.test(expirationYear))
    return { ok: false, text: expiryText, location: 'expirationYear' }
  const card = {
    number: stringAt(sent, 'number') ?? '',
    ...(expirationMonth !== undefined && { expirationMonth }),
    ...(expirationYear !== undefined && { expirationYear }),
    hasSecurityCode: (sent as { hasSecurityCode?: unknown }).hasSecurityCode === true,
  }
  const issued = issueToken(card, read.session, { ...context, toJti: (exp) => toJti(exp, ids.uuid) })
  if (!issued.ok) return { ok: false, text: cardTexts[issued.problem], location: 'number' }
  await transientTokens.keep(issued.token)
  return { ok: true, token: await key.sign(issued.claims) }
}
