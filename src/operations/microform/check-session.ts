import { isOfThisMachine } from '../../base/hosts.ts'
import { isMissing } from '../../base/json-path.ts'
import { networkNames } from '../../transient-tokens/networks.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { Text } from '../../verdict/text.ts'
import type { Body } from '../operation.ts'
import { checkOneOf } from '../to-allowed.ts'
import { microformRules } from './microform-rules.ts'

/** Checks what both kinds of sessions have; the contract has been checked. */
export function checkSession(body: Body, simulated: readonly string[]): Finding[] {
  const { clientVersion, allowedPaymentTypes } = body
  const isVersion = isMissing(clientVersion) || /^v?\d{1,3}(\.\d{1,4}){0,2}$/i.test(String(clientVersion))
  const others = entriesOf(allowedPaymentTypes).filter((type) => !simulated.includes(String(type)))
  return [
    ...(isVersion ? [] : [toFinding(microformRules.version, 'clientVersion')]),
    ...entriesOf(body['targetOrigins']).flatMap((origin, index) =>
      checkOrigin(String(origin), `targetOrigins[${index}]`),
    ),
    ...entriesOf(body['allowedCardNetworks']).flatMap((network, index) =>
      checkOneOf(microformRules.network, `allowedCardNetworks[${index}]`, network ?? '-', networkNames),
    ),
    ...(others.length > 0 ? [toFinding(microformRules.paymentType, 'allowedPaymentTypes')] : []),
  ]
}

export const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function checkOrigin(sent: string, field: string): Finding[] {
  const why = findFault(sent)
  if (why === undefined) return []
  const { en, ja } = microformRules.origin.title
  return [
    toFinding(microformRules.origin, field, { en: `${field}: ${why.en}; ${en}`, ja: `${field}: ${why.ja}。${ja}` }),
  ]
}

/** Letters of a host: others, such as `;`, would end the directive of a policy that names it. */
const hostLetters = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])$/

function findFault(sent: string): Text | undefined {
  if (sent.includes('*')) return { en: 'wildcards are not supported', ja: 'ワイルドカードは使えません' }
  if (!URL.canParse(sent)) return { en: 'that is no origin', ja: 'オリジンではありません' }
  const { protocol, hostname, origin } = new URL(sent)
  if (protocol !== 'https:' && !(protocol === 'http:' && isOfThisMachine(hostname)))
    return { en: `${protocol.slice(0, 20)} is not allowed there`, ja: `${protocol.slice(0, 20)} は使えません` }
  if (!hostLetters.test(hostname))
    return { en: 'the host has a letter that is not allowed', ja: 'ホスト名に使えない文字があります' }
  // The default port may be written; a browser leaves it out.
  const isWhole =
    sent.toLowerCase() === origin || sent.toLowerCase() === `${origin}:${protocol === 'https:' ? 443 : 80}`
  return isWhole ? undefined : { en: `send ${origin} alone`, ja: `${origin} だけを指定してください` }
}
