import { isObject, stringAt } from '../../../../src/base/json-path.ts'
import { operationRows } from '../../../../src/openapi/generated/operations.ts'
import type { Schemas } from '../api/types.ts'

type Entry = Schemas['JournalEntry']

export type ResultKind = 'done' | 'waiting' | 'refused' | 'fault'

const patterns = Object.entries(operationRows).map(
  ([id, { method, path }]) => [id, method, new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)] as const,
)

/** The operationId of an exchange; undefined where the gateway has none. */
export function nameOperation({ request: { method, path } }: Entry): string | undefined {
  const [resource = ''] = path.split('?', 1)
  return patterns.find(([, verb, pattern]) => verb === method && pattern.test(resource))?.[0]
}

/** What became of an exchange, in the gateway's own word, such as `AUTHORIZED` or `EXPIRED_CARD`. */
export function readResult({ reply: { status, body }, fault, authentication, refusals }: Entry): {
  readonly kind: ResultKind
  readonly word: string
} {
  if (fault !== undefined) return { kind: 'fault', word: fault.name }
  if (status === 401) return { kind: 'refused', word: authentication?.reason ?? '' }
  const answer = isObject(body) ? body : {}
  const state = stringAt(answer, 'status') ?? ''
  const error = stringAt(answer, 'errorInformation.reason')
  const isSuccess = status >= 200 && status < 300
  if (isSuccess && /^PENDING_/.test(state)) return { kind: 'waiting', word: state }
  if (isSuccess && error === undefined) return { kind: 'done', word: state }
  return { kind: 'refused', word: error ?? stringAt(answer, 'reason') ?? (refusals[0]?.rule || state) }
}

/** Advice that is worth a look: what is true of most payments is quiet. */
export const loudOf = <Note extends Pick<Schemas['Note'], 'rule' | 'quiet'>>(notes: readonly Note[]): readonly Note[] =>
  notes.filter(({ quiet }) => quiet !== true)

/** The merchant of an exchange: as verified, or else as the request claims in a header. */
export const merchantOf = ({ merchantId, request }: Entry): string | undefined =>
  merchantId ?? request.headers['v-c-merchant-id']

/** All words of an exchange that a search looks at, in lower case. */
export function toHaystack(entry: Entry): string {
  const { id, request, asked, cardToken, paymentId, refusals, advice, scenario } = entry
  const rules = [...refusals, ...advice].map(({ rule }) => rule)
  return [
    ...[
      id,
      merchantOf(entry),
      stringAt(entry.reply.body, 'id'),
      request.path,
      asked?.reference,
      asked?.amount,
      cardToken,
      paymentId,
      scenario?.name,
    ],
    ...[nameOperation(entry), readResult(entry).word, String(entry.reply.status), ...rules],
  ]
    .join('\n')
    .toLowerCase()
}

/**
 * Notes by the path where each stands in a value. A field that is missing is noted at the nearest one around it that
 * is there; a note without a field stands nowhere.
 */
export function placeNotes(
  value: unknown,
  notes: readonly Schemas['Note'][],
): ReadonlyMap<string, readonly Schemas['Note'][]> {
  const placed = new Map<string, Schemas['Note'][]>()
  for (const note of notes) {
    if (note.field === undefined) continue
    const path = findPlace(value, note.field)
    placed.set(path, [...(placed.get(path) ?? []), note])
  }
  return placed
}

/** The longest beginning of a path that exists in a value. */
function findPlace(value: unknown, field: string): string {
  let [at, path] = [value, '']
  for (const step of field.match(/[^.[\]]+/g) ?? []) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return path
    path = Array.isArray(at) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`
    at = (at as Readonly<Record<string, unknown>>)[step]
  }
  return path
}
