import { isCountry } from '../base/countries.ts'
import { assumed, documented } from '../verdict/evidence.ts'
import type { Rule } from '../verdict/rule.ts'

/** A rule about the text of a field, wherever a request has it. Blank texts count as absent. */
export interface FormRule extends Rule {
  /** Ends of the field's path. */
  readonly at: readonly string[]
  readonly allows: (value: string) => boolean
}

/** Tells whether a text has a form. */
const form =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value)

const isVisibleAscii = form(/^[!-~]+$/)

/** One `@`, and a domain with a point inside. Without one pattern: its time would grow with the square of the length. */
function isEmail(value: string): boolean {
  const [name, domain, ...rest] = value.split('@', 3)
  const isWhole = name !== '' && domain !== undefined && rest.length === 0
  return isWhole && isVisibleAscii(value) && domain.indexOf('.', 1) > 0 && !domain.endsWith('.')
}

/** Values of `commerceIndicator` in the guide and the API description. */
const commerceIndicators = new Set([
  ...['internet', 'moto', 'retail', 'recurring', 'recurring_internet', 'install', 'install_internet'],
  ...['vbv', 'vbv_attempted', 'vbv_failure', 'spa', 'spa_attempted', 'spa_failure'],
  ...['js', 'js_attempted', 'js_failure', 'aesk', 'aesk_attempted', 'pb', 'pb_attempted', 'dipb', 'dipb_attempted'],
])

export const formRules = {
  email: {
    name: 'email-form',
    at: ['billTo.email'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: isEmail,
    title: {
      en: 'an e-mail address has one @ and a full domain, in ASCII',
      ja: 'メールアドレスは @ と完全なドメインを含む半角で指定します',
    },
    evidence: documented('API description of 2026; that another form is refused is assumed'),
  },
  postalCode: {
    name: 'postal-code-form',
    at: ['billTo.postalCode', 'shipTo.postalCode'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: form(/^[A-Za-z0-9][A-Za-z0-9 -]*$/),
    title: {
      en: 'a postal code has Latin letters, digits, spaces and hyphens of half width, such as 105-0000',
      ja: '郵便番号は 105-0000 のように半角で指定します',
    },
    evidence: documented('API description of 2026: ASCII alone reaches the card networks; a refusal is assumed'),
  },
  country: {
    name: 'country-form',
    at: ['billTo.country', 'shipTo.country'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: isCountry,
    title: {
      en: 'a country is a code of ISO 3166 with two capital letters, such as JP',
      ja: '国は JP のような ISO 3166 の大文字2文字で指定します',
    },
    evidence: documented('API description of 2026; that another text is refused is assumed'),
  },
  currencyCase: {
    name: 'currency-case',
    at: ['amountDetails.currency'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: form(/^[^a-z]*$/),
    title: {
      en: 'a currency is documented in capital letters, such as JPY',
      ja: '通貨コードは JPY のように大文字で指定します',
    },
    evidence: documented("API description of 2026 (ISO code); the guide's own examples send jpy"),
  },
  expirationMonth: {
    name: 'expiration-month-digits',
    at: ['card.expirationMonth'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: form(/^..$/),
    title: { en: 'expirationMonth has two digits, such as 03', ja: 'expirationMonth は 03 のように2桁で指定します' },
    evidence: documented('API description of 2026: the leading zero is required'),
  },
  expirationYear: {
    name: 'expiration-year-digits',
    at: ['card.expirationYear'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: form(/^.{4}$/),
    title: { en: 'expirationYear has four digits, such as 2031', ja: 'expirationYear は 2031 のように4桁で指定します' },
    evidence: documented('API description of 2026'),
  },
  securityCode: {
    name: 'security-code-form',
    at: ['card.securityCode'],
    weight: 'odd',
    reason: 'INVALID_DATA',
    allows: form(/^[0-9]{3,4}$/),
    title: { en: 'a security code has three or four digits', ja: 'セキュリティコードは3桁か4桁の数字です' },
    evidence: assumed(
      'the API description gives its length of 4 only; card numbers of all brands come with 3 or 4 digits',
    ),
  },
  commerceIndicator: {
    name: 'commerce-indicator',
    at: ['processingInformation.commerceIndicator'],
    weight: 'note',
    reason: 'INVALID_DATA',
    allows: (value) => commerceIndicators.has(value.toLowerCase()),
    title: {
      en: `commerceIndicator is not one of ${[...commerceIndicators].join(', ')}`,
      ja: `commerceIndicator が次のいずれでもありません: ${[...commerceIndicators].join(', ')}`,
    },
    evidence: assumed(
      'values of the guide and the API description, which leaves the list to the processor, so that no other is refused',
    ),
  },
} as const satisfies Record<string, FormRule>

const allRules: readonly FormRule[] = Object.values(formRules)

/** Rules of the field at a path. */
export const formRulesAt = (path: string): readonly FormRule[] =>
  allRules.filter(({ at }) => at.some((end) => path === end || path.endsWith(`.${end}`)))
