import { isObject, valueAt } from '../base/json-path.ts'
import { maskCardNumber } from '../card-data/card-number.ts'
import { dropped } from '../card-data/find-codes.ts'
import { redactText } from '../card-data/redact.ts'
import { redactValue } from '../card-data/redact-json.ts'
import { createEchoFinder } from './echoes.ts'

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
  /** The gate that every text of a result passes: secrets in any spelling are removed. Amounts, and `kept`, stay. */
  gate<Result extends object>(result: Result, kept: readonly (string | undefined)[]): Result
}

/** Fields of results with tokens that the gateway issues. */
const issued: ReadonlySet<string> = new Set(['accessToken', 'captureContext'])
/** Fields of results that are amounts or words of the client itself. */
const ownFields: ReadonlySet<string> = new Set(['outcome', 'amount', 'currency', 'originalAmount', 'authorizedAmount'])

/** `secrets` are the key and its signatures; the card is read from the request. */
export function createScrubber(request: unknown, secrets: readonly string[]): Scrubber {
  const cardNumber = textAtCard(request, 'number', 8)
  const securityCode = textAtCard(request, 'securityCode', 3)
  const proofs = proofsOf(request)
  const findEcho = createEchoFinder({ cardNumber, securityCode, credentials: [...secrets, ...proofs] })

  function text(given: string): string {
    let clean = given
    for (const secret of [...secrets, ...proofs]) clean = clean.replaceAll(secret, dropped)
    return cardNumber === undefined ? clean : clean.replaceAll(cardNumber, maskCardNumber(cardNumber))
  }

  /** Three digits also occur inside ids, so only a whole word counts as the security code. */
  function withoutCode(given: string): string {
    if (securityCode === undefined || !given.includes(securityCode)) return given
    const parts = given.split(/([A-Za-z0-9]+)/)
    return parts.map((part) => (part === securityCode ? dropped : part)).join('')
  }

  const clean = (given: string): string => {
    const known = withoutCode(text(given))
    return findEcho(known) ?? known
  }

  return {
    text,
    value: (value) => mapTexts(value, text),
    sentence: (given) => redactText(clean(given)),
    record: (value, id) => redactValue(mapTexts(value, clean), (given) => redactText(given, (digits) => digits === id)),
    gate: (result, kept) =>
      mapTexts(
        result,
        (given, name) => (kept.includes(given) ? given : (findEcho(given, issued.has(name)) ?? given)),
        ownFields,
      ) as typeof result,
  }
}

/** What proves an authentication, as sent: it must not rest in a record. */
const proofsOf = (request: unknown): string[] =>
  ['cavv', 'ucafAuthenticationData']
    .map((name) => valueAt(request, `consumerAuthenticationInformation.${name}`))
    .filter((value) => typeof value === 'string')
    .filter((value) => value.length >= 16)

function textAtCard(request: unknown, name: string, fewest: number): string | undefined {
  const value = valueAt(request, `paymentInformation.card.${name}`)
  return typeof value === 'string' && value.length >= fewest ? value : undefined
}

/** Changes every text; `change` is told the name of its field. */
function mapTexts(
  value: unknown,
  change: (text: string, name: string) => string,
  without?: ReadonlySet<string>,
  name = '',
): unknown {
  if (typeof value === 'string') return change(value, name)
  if (typeof value === 'number')
    return change(String(value), name) === String(value) ? value : change(String(value), name)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, without, name))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      without?.has(key) ? [key, item] : [change(key, ''), mapTexts(item, change, without, key)],
    ),
  )
}
