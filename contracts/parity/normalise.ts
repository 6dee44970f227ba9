import { isObject, valueAt } from '../../src/base/json-path.ts'
import { redactText } from '../../src/card-data/redact.ts'
import { redactValue } from '../../src/card-data/redact-json.ts'
import { escapeControls } from '../base/to-printable.ts'
import type { GivenValues } from '../states/step.ts'
import { type Mask, masks } from './masks.ts'

/** Levels of a body that are compared; no answer of the gateway is as deep. */
export const deepest = 40
const tooDeep = '[deeper than 40 levels]'

/** A copy of JSON without its deeper levels, safe for recursive functions. */
export function cutOff(value: unknown, depth = 0): unknown {
  if (depth > deepest) return tooDeep
  if (Array.isArray(value)) return value.map((item) => cutOff(item, depth + 1))
  if (!isObject(value)) return value
  const copied: Record<string, unknown> = Object.create(null)
  for (const key of Object.keys(value)) copied[key] = cutOff(value[key], depth + 1)
  return copied
}

/**
 * Prepares the body of a reply to be compared and shown. Values that change with each reply become tokens such as
 * `<id:1>`, equal values equal tokens. All other text is redacted.
 *
 * @param request body of the request, some of whose values are echoed
 * @param given values of the requests before, which have tokens of their own
 */
export function normalise(body: unknown, request: unknown, given: GivenValues = {}): unknown {
  const tokens = toTokens(body, request, given)
  const id = idOf(body)
  const known = [...listGiven(given), ...(id === undefined ? [] : [[id, '<id:1>'] as const])]
  return mapTexts(body, (text, path) => {
    const token = tokens.get(path)
    if (token !== undefined) return token
    const shown = known.reduce((left, [value, other]) => left.replaceAll(value, other), text)
    return redactUnmasked(isHref(path) ? shown.replace(origin, '<host>').replace(idsInHref, toUnknownId) : shown)
  })
}

/** Values that are long enough not to occur by chance, each with its token. The first name of a value counts. */
const listGiven = (given: GivenValues): (readonly [value: string, token: string])[] =>
  Object.entries(given).flatMap(([name, value]) => (value.length < 8 ? [] : [[value, toGivenToken(name)] as const]))

const toGivenToken = (name: string): string => `<given:1, ${name}>`

/** A link may hold the host that was called, and the id of a transaction that nothing else names. */
const isHref = (path: string): boolean => path.endsWith('.href')
const origin = /^https?:\/\/[^/]+/
const idsInHref = /(?<!\d)\d{22}(?!\d)|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi
const toUnknownId = (id: string): string => (/^\d+$/.test(id) ? '<another id>' : '<uuid>')

/**
 * Redacts the body of a reply for storage. A volatile value keeps its form, so that it can be compared later. Where a
 * part of it looks like a card number, all digits but the last four become zeros.
 */
export function redactReply(body: unknown, request: unknown, given: GivenValues = {}): unknown {
  const tokens = toTokens(body, request, given)
  const id = idOf(body)
  const kept = [...Object.values(given).filter((value) => value.length >= 8), ...(id === undefined ? [] : [id])]
  return mapTexts(body, (text, path) => {
    if (isOfKnownForm(tokens.get(path))) return blankDigits(text)
    return redactAround(text, isHref(path) ? [...kept, ...(text.match(idsInHref) ?? [])] : kept)
  })
}

/** Redacts a text, but for values that keep their form. */
function redactAround(text: string, [value, ...values]: readonly string[]): string {
  if (value === undefined) return redactUnmasked(text)
  return text
    .split(value)
    .map((part) => redactAround(part, values))
    .join(blankDigits(value))
}

/** Digits in the form of a volatile value keep that form: they may be one under another name. */
const redactUnmasked = (text: string): string =>
  formsOfDigits.some((form) => form.test(text)) ? blankDigits(text) : redactText(text)

const formsOfDigits = masks
  .flatMap(({ forms }) => Object.entries(forms))
  .filter(([name]) => /^\d+ digits$/.test(name))
  .map(([, form]) => form)

/** Maps equal texts to equal texts. The last four digits alone are no card number. */
export function blankDigits(text: string): string {
  if (redactText(text) === text) return text
  return text.slice(0, -4).replaceAll(/\d/g, '0') + text.slice(-4)
}

/**
 * Finds the id of the payment by majority. It is read from `id`, from the links, and from the reconciliation id if that
 * has the form of an id. On a tie `id` decides, then the first link by name.
 */
function idOf(body: unknown): string | undefined {
  const id = valueAt(body, 'id')
  const reconciliationId = valueAt(body, 'reconciliationId')
  const links = valueAt(body, '_links')
  const names = isObject(links) ? Object.keys(links).sort() : []
  const held = [
    // A short text may occur in links by chance.
    ...(typeof id === 'string' && id.length >= 8 ? [id] : []),
    ...names.flatMap((name) => toLinkedId((links as Readonly<Record<string, unknown>>)[name]) ?? []),
    ...(typeof reconciliationId === 'string' && isOfIdForm(reconciliationId) ? [reconciliationId] : []),
  ]
  const counts = new Map<string, number>()
  for (const text of held) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = [...counts.values()].reduce((one, other) => Math.max(one, other), 0)
  return held.find((text) => counts.get(text) === most)
}

const idForms = Object.values(masks.find(({ name }) => name === 'id')?.forms ?? {})
const isOfIdForm = (text: string): boolean => idForms.some((form) => form.test(text))

const linkedId = /\/(?:payments|captures|reversals|refunds|credits|voids|transactions)\/([0-9A-Za-z]{8,})/

function toLinkedId(link: unknown): string | undefined {
  const href = valueAt(link, 'href')
  return typeof href === 'string' ? linkedId.exec(href)?.[1] : undefined
}

/** Maximum length of a key that is shown. */
const longestKey = 100

/** A printable form of a key. */
export const toShownKey = (key: string): string => {
  const text = redactText(key)
  return escapeControls(text.length > longestKey ? `${text.slice(0, longestKey)}…` : text)
}

const dropped = '[dropped]'

/**
 * Whether a key marks its value as a secret or a security code, by itself or through a text beside it, as in
 * `{"name": "cvv", "value": "123"}`.
 */
const isSecret = (key: string, beside: object = {}): boolean =>
  !Object.values(redactValue({ ...beside, [key]: true }) as object).includes(true)

/** Finds the entry of an object that marks the value beside it as a secret. */
function findNaming(object: Readonly<Record<string, unknown>>): object | undefined {
  const found = Object.entries(object).find(
    ([key, text]) => typeof text === 'string' && isSecret('value', { [key]: text }),
  )
  return found && Object.fromEntries([found])
}

/** The path of a member. A key that contains a point is not a path. */
function toMember(path: string, key: string): string {
  if (/[.[]/.test(key)) return JSON.stringify([path, key])
  return path === '' ? key : `${path}.${key}`
}

/** Copies parsed JSON with its texts replaced, its keys redacted and its secrets dropped. */
function mapTexts(body: unknown, toText: (text: string, path: string) => string): unknown {
  return copy(body, '', 0)

  function copy(value: unknown, path: string, depth: number): unknown {
    if (depth > deepest) return tooDeep
    if (typeof value === 'string') return toText(value, path)
    if (typeof value === 'number') return toShownNumber(value)
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${index}]`, depth + 1))
    if (!isObject(value)) return value
    const naming = findNaming(value)
    const copied: Record<string, unknown> = Object.create(null)
    for (const key of Object.keys(value)) {
      copied[toShownKey(key)] = isSecret(key, naming) ? dropped : copy(value[key], toMember(path, key), depth + 1)
    }
    return copied
  }
}

/** Redacts a number, which may be a card number. The result stays a number, because types are compared. */
const toShownNumber = (value: number): number =>
  // A number of 17 digits or more has lost its last ones, the check digit among them.
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21
    ? 0
    : Number(blankDigits(String(value)))

/** Paths of the texts of a body, by the same path with `[]` for each index. */
function groupTexts(body: unknown): ReadonlyMap<string, (readonly [path: string, text: string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>()
  const walk = (value: unknown, path: string, depth: number): void => {
    if (depth > deepest) return
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, depth + 1)
    else if (isObject(value)) for (const key of Object.keys(value)) walk(value[key], toMember(path, key), depth + 1)
    else if (typeof value === 'string') {
      const group = path.replace(/\[\d+\]/g, '[]')
      const texts = groups.get(group)
      if (texts === undefined) groups.set(group, [[path, value]])
      else texts.push([path, value])
    }
  }
  walk(body, '', 0)
  return groups
}

/** Tokens of the masked values of a body, by path. */
function toTokens(body: unknown, request: unknown, given: GivenValues): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  const texts = groupTexts(body)
  const id = idOf(body)
  const known = new Map(
    masks.map(({ name }): [string, string[]] => [name, name === 'id' && id !== undefined ? [id] : []]),
  )
  for (const mask of masks) {
    for (const path of mask.paths) {
      for (const [place, value] of texts.get(path) ?? []) {
        const name = Object.keys(given).find((one) => given[one] === value)
        tokens.set(place, name === undefined ? toToken(mask, value, request, known) : toGivenToken(name))
      }
    }
  }
  return tokens
}

/** @param known values of each mask so far, which other values may equal */
function toToken(
  { name, forms, sentAt, mayEqual = '' }: Mask,
  value: string,
  request: unknown,
  known: ReadonlyMap<string, string[]>,
): string {
  const sent = sentAt === undefined ? undefined : valueAt(request, sentAt)
  const wasSent = sent !== undefined && sent !== null
  // A slip number may be sent as a JSON number.
  if (wasSent && String(sent) === value) return redactText(value)
  const equal = known.get(mayEqual)?.indexOf(value) ?? -1
  if (equal >= 0) return `<${mayEqual}:${equal + 1}>`
  const [form] = Object.entries(forms).find(([, pattern]) => pattern.test(value)) ?? []
  if (form === undefined && wasSent) return redactText(value)
  // Only this value is at fault: values that equal it keep their tokens.
  if (form === undefined) return `<${name}:1, ${otherForm}>`
  const values = known.get(name) ?? []
  if (!values.includes(value)) values.push(value)
  return `<${name}:${values.indexOf(value) + 1}, ${form}>`
}

const otherForm = 'another form'
const isOfKnownForm = (token: string | undefined): boolean => isToken(token) && !token.endsWith(`${otherForm}>`)

/** Whether a normalised value is a token. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^<[a-z-]+:\d+/.test(value)

/** Whether an unmasked value may be the one that a token stands for. */
export function mayStandFor(token: unknown, value: unknown): boolean {
  if (!isToken(token) || typeof value !== 'string') return false
  const { name = '', forms = {} } = masks.find((mask) => token.startsWith(`<${mask.name}:`)) ?? {}
  if (value.startsWith(`<${name}:`)) return true
  return Object.entries(forms).some(([form, pattern]) => token.endsWith(`, ${form}>`) && pattern.test(value))
}
