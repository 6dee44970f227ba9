import { isObject, valueAt } from '../json-path.ts'
import { redactText } from '../redact.ts'
import { type Mask, masks } from './masks.ts'

/** Deeper levels of a body are not looked at: nothing that the gateway answers is as deep. */
const deepest = 40
const tooDeep = '[deeper than 40 levels]'

/**
 * A reply's body fit to be compared and shown: what is another in each reply has become a token such as
 * `<id:1>`, equal values equal tokens, and what is left of text is redacted.
 *
 * @param request the body of the request, some of whose values are echoed
 */
export function normalise(body: unknown, request: unknown): unknown {
  const tokens = toTokens(body, request)
  const id = idOf(body)
  return mapTexts(
    body,
    (text, path) => tokens.get(path) ?? redactText(id === undefined ? text : text.replaceAll(id, '<id:1>')),
  )
}

/**
 * A reply's body fit to be kept: redacted, but for volatile values of a known form, which are the gateway's
 * own and would be taken for card numbers now and then.
 */
export function redactReply(body: unknown, request: unknown): unknown {
  const tokens = toTokens(body, request)
  const id = idOf(body)
  return mapTexts(body, (text, path) => {
    const token = tokens.get(path)
    if (token !== undefined) return isOfKnownForm(token) ? text : redactText(text)
    return id === undefined || !isOfKnownForm(tokens.get('id'))
      ? redactText(text)
      : text.split(id).map(redactText).join(id)
  })
}

/** Links hold the id of their payment. */
function idOf(body: unknown): string | undefined {
  const id = valueAt(body, 'id')
  return typeof id === 'string' && id.length >= 8 ? id : undefined
}

/** A copy of parsed JSON with other texts; keys are redacted. */
function mapTexts(body: unknown, toText: (text: string, path: string) => string): unknown {
  return copy(body, '', 0)

  function copy(value: unknown, path: string, depth: number): unknown {
    if (depth > deepest) return tooDeep
    if (typeof value === 'string') return toText(value, path)
    if (typeof value === 'number') return toShownNumber(value)
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${index}]`, depth + 1))
    if (!isObject(value)) return value
    const copied: Record<string, unknown> = Object.create(null)
    for (const key of Object.keys(value)) {
      copied[redactText(key)] = copy(value[key], path === '' ? key : `${path}.${key}`, depth + 1)
    }
    return copied
  }
}

/** A card number may come as a number, too. */
function toShownNumber(value: number): number | string {
  const text = String(value)
  return redactText(text) === text ? value : redactText(text)
}

/** The tokens of a body's masked values, by path. */
function toTokens(body: unknown, request: unknown): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>()
  const values = new Map<string, string[]>()
  for (const mask of masks) {
    const known = values.get(mask.name) ?? []
    values.set(mask.name, known)
    for (const path of mask.paths) {
      const value = valueAt(body, path)
      if (typeof value !== 'string') continue
      if (!known.includes(value)) known.push(value)
      tokens.set(path, toToken(mask, value, known.indexOf(value) + 1, { request, values }))
    }
  }
  return tokens
}

interface Surroundings {
  readonly request: unknown
  readonly values: ReadonlyMap<string, readonly string[]>
}

function toToken({ name, forms, sentAt, mayEqual }: Mask, value: string, number: number, around: Surroundings): string {
  const sent = sentAt === undefined ? undefined : valueAt(around.request, sentAt)
  // A slip number may be sent as a number.
  if (sent !== undefined && sent !== null) return String(sent) === value ? `<${name} as sent>` : redactText(value)
  const equal = mayEqual === undefined ? -1 : (around.values.get(mayEqual)?.indexOf(value) ?? -1)
  if (equal >= 0) return `<${mayEqual}:${equal + 1}>`
  const [form] = Object.entries(forms).find(([, pattern]) => pattern.test(value)) ?? [otherForm]
  return `<${name}:${number}, ${form}>`
}

const otherForm = 'another form'
const isOfKnownForm = (token: string | undefined): boolean => isToken(token) && !token.endsWith(`${otherForm}>`)

/** Whether a normalised value stands for one that is another in each reply. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^<[a-z-]+:\d+/.test(value)
