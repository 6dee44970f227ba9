import { isObject, valueAt } from '../base/json-path.ts'
import { maskCardNumber } from '../card-data/card-number.ts'
import { redactText } from '../card-data/redact.ts'
import { redactValue } from '../card-data/redact-json.ts'

const dropped = '[dropped]'

/** Removes the card data and secrets of one exchange from texts. It knows what to look for, and does not guess. */
export interface Scrubber {
  /** Masks the card number and drops the secrets; everything else stays, ids and references too. */
  text(text: string): string
  /** `text` for every text in a JSON value, keys included. */
  value(value: unknown): unknown
  /** A sentence for a person: drops the security code too, and is redacted. */
  sentence(text: string): string
  /** A value that may be logged: `sentence` for every text in it. */
  record(value: unknown): unknown
}

/** Creates a scrubber for the card of a request. `secrets` are the key and the signature. */
export function createScrubber(request: unknown, secrets: readonly string[]): Scrubber {
  const cardNumber = textAtCard(request, 'number', 8)
  const securityCode = textAtCard(request, 'securityCode', 3)

  function text(given: string): string {
    let clean = given
    for (const secret of secrets) clean = clean.replaceAll(secret, dropped)
    return cardNumber === undefined ? clean : clean.replaceAll(cardNumber, maskCardNumber(cardNumber))
  }

  /** Ids contain such digits too, so only a whole word is a security code. */
  function withoutCode(given: string): string {
    if (securityCode === undefined || !given.includes(securityCode)) return given
    const parts = given.split(/([A-Za-z0-9]+)/)
    return parts.map((part) => (part === securityCode ? dropped : part)).join('')
  }

  return {
    text,
    value: (value) => mapTexts(value, text),
    sentence: (given) => redactText(withoutCode(text(given))),
    record: (value) => redactValue(mapTexts(value, (given) => withoutCode(text(given)))),
  }
}

function textAtCard(request: unknown, name: string, fewest: number): string | undefined {
  const value = valueAt(request, `paymentInformation.card.${name}`)
  return typeof value === 'string' && value.length >= fewest ? value : undefined
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value === 'number') return change(String(value)) === String(value) ? value : change(String(value))
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]))
}
