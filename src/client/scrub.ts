import { isObject, valueAt } from '../base/json-path.ts'
import { maskCardNumber } from '../card-data/card-number.ts'
import { redactText } from '../card-data/redact.ts'
import { redactValue } from '../card-data/redact-json.ts'

const dropped = '[dropped]'

/** Removes the known secrets of one exchange from texts. */
export interface Scrubber {
  /** Removes the card number and the secrets; ids and references stay. */
  text(text: string): string
  /** Applies `text` to every text in a JSON value, keys included. */
  value(value: unknown): unknown
  /** Cleans a sentence for a person: also removes the security code, and redacts. */
  sentence(text: string): string
  /** Applies `sentence` to every text in a JSON value. `id`, 22 digits that the result shows anyway, stays. */
  record(value: unknown, id?: string): unknown
}

/** `secrets` are the key and its signatures; the card is read from the request. */
export function createScrubber(request: unknown, secrets: readonly string[]): Scrubber {
  const cardNumber = textAtCard(request, 'number', 8)
  const securityCode = textAtCard(request, 'securityCode', 3)

  function text(given: string): string {
    let clean = given
    for (const secret of secrets) clean = clean.replaceAll(secret, dropped)
    return cardNumber === undefined ? clean : clean.replaceAll(cardNumber, maskCardNumber(cardNumber))
  }

  /** Three digits also occur inside ids, so only a whole word counts as the security code. */
  function withoutCode(given: string): string {
    if (securityCode === undefined || !given.includes(securityCode)) return given
    const parts = given.split(/([A-Za-z0-9]+)/)
    return parts.map((part) => (part === securityCode ? dropped : part)).join('')
  }

  return {
    text,
    value: (value) => mapTexts(value, text),
    sentence: (given) => redactText(withoutCode(text(given))),
    record: (value, id) =>
      redactValue(
        mapTexts(value, (given) => withoutCode(text(given))),
        (given) => redactText(given, (digits) => digits === id),
      ),
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
