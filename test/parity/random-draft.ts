import type { DifferenceKind } from '../../contracts/parity/difference.ts'
import type { Interaction } from '../../contracts/parity/interaction.ts'
import { type Answered, readSeenBody } from '../../contracts/parity/sighting.ts'
import { type Answers, at, type Draw, freshen, reorder, shuffle } from './random-answers.ts'
import type { Path } from './random-document.ts'
import type { Json } from './stand-in.ts'

export type SideName = 'target' | 'gateway'
export const otherSide = { target: 'gateway', gateway: 'target' } as const

/** What has been planted, and is to be found. Entries of `details` go by the number that they had at first. */
export interface Claim {
  readonly kind: DifferenceKind
  /** Where it stands in each answer, or would stand. A key that a side has renamed stands at two places in it. */
  readonly target: readonly Path[]
  readonly gateway: readonly Path[]
}

/** A change of two answers, with all that must be known of it to tell what must be found. */
export interface Plant {
  readonly edit: () => void
  readonly claims: readonly Claim[]
  /** Nothing else is planted at these places, in them or around them. */
  readonly touches: readonly Path[]
  /** The key that goes, comes or has another name: where equal values are, nobody can tell which one is renamed. */
  readonly key?: { readonly parent: Path; readonly value: unknown; readonly isRename: boolean }
  /** Whether it changes which entries `details` has, or what they are told apart by: once in a pair. */
  readonly isOfEntries?: boolean
  /** Whether another id than before is the payment's. */
  readonly movesId?: true
}

export interface SideDraft {
  /** The id that the payment has; nothing where it has none, or one of another form. */
  id: string | undefined
  status: number
  headers: Record<string, string>
  body: Json
  /** A body that is no JSON, in its place. */
  text?: string
  /** The entries of `details` in their order, by the number that they had at first; what comes in anew is last. */
  entries: (number | 'copy')[]
}

/** Two answers in the making. */
export interface Draft {
  readonly interaction: Interaction
  /** The status of both before anything is planted. */
  readonly status: number
  readonly target: SideDraft
  readonly gateway: SideDraft
  readonly plants: Plant[]
  /** The entry of either side that has a copy. */
  copied?: number
}

export function createDraft({ interaction, target, gateway }: Answers, draw: Draw): Draft {
  const form = draw(3)
  const toSide = (answer: Answered): SideDraft => {
    const fresh = freshen(answer, interaction.request.body, draw, form)
    const body = fresh.body.kind === 'json' ? (fresh.body.value as Json) : undefined
    return {
      id: toPaymentId(body),
      status: fresh.status,
      headers: { ...fresh.headers },
      body,
      entries: Object.keys(at(body, 'details') ?? []).map(Number),
    }
  }
  return {
    interaction,
    status: target.status,
    target: toSide(target),
    gateway: toSide(gateway),
    plants: [],
  }
}

export const valueAt = (body: Json, path: Path): Json => path.reduce<Json>((value, key) => value?.[key], body)
export const parentOf = (path: Path): Path => path.slice(0, -1)
export const keyOf = (path: Path): string => String(path.at(-1))

/** Every place in a body, the body itself first. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return [path, ...keys.flatMap((key) => pathsOf(value[key], [...path, key]))]
}

export const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key)

/** Sets a key of its own, whatever its name. */
export function put(object: Json, key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

export function set(side: SideDraft, path: Path, value: unknown): void {
  if (path.length === 0) side.body = value
  else put(valueAt(side.body, parentOf(path)), path.at(-1) as string, value)
}

/** Plants something, unless it would meddle with what is planted already. */
export function plant(draft: Draft, planted: Plant): boolean {
  const { plants } = draft
  const isTaken = planted.touches.some((path) =>
    plants.some(({ touches }) => touches.some((other) => isWithin(path, other) || isWithin(other, path))),
  )
  const isOfEntries = planted.isOfEntries === true && plants.some((other) => other.isOfEntries)
  if (isTaken || isOfEntries || plants.some((other) => isAmbiguous(planted, other))) return false
  const before = sides.map((name) => structuredClone(draft[name]))
  planted.edit()
  if (planted.movesId === true) for (const name of sides) draft[name].id = toPaymentId(draft[name].body)
  if (sides.every((name) => keepsId(draft[name]))) {
    plants.push(planted)
    return true
  }
  for (const [index, name] of sides.entries()) Object.assign(draft[name], before[index])
  return false
}

const sides = ['target', 'gateway'] as const

/** Whether one can still tell which id the payment has. */
function keepsId({ body, id }: SideDraft): boolean {
  const found = findIds(body)
  if (id === undefined) return true
  // Of a link under another name, nobody can tell what in it is the id.
  if (found.length === 0) return !new RegExp(`[^"]${id}|${id}[^"]`).test(JSON.stringify(body))
  return toPaymentId(body) === id
}

/** Every id of a payment in a body: its own, those of its links, and the reconciliation id where it is one. */
function findIds(body: Json): string[] {
  const hrefs = pathsOf(body)
    .filter(isHref)
    .map((path) => valueAt(body, path))
    .filter((href) => typeof href === 'string')
  const own = [at(body, 'id'), at(body, 'reconciliationId')].filter(
    (text) => typeof text === 'string' && /^\d{22}$/.test(text),
  )
  return [...own, ...hrefs.flatMap((href) => /^\/pts\/v2\/payments\/(\d{22})\b/.exec(href)?.[1] ?? [])]
}

/** What more places have than any other id; where as many have one as another, what `id` is. */
export function toPaymentId(body: Json): string | undefined {
  const ids = findIds(body)
  const count = (id: string) => ids.filter((other) => other === id).length
  const most = Math.max(0, ...ids.map(count))
  const winners = [...new Set(ids)].filter((id) => count(id) === most)
  return winners.length === 1 ? winners[0] : winners.find((id) => id === at(body, 'id'))
}

export const isHref = (path: Path): boolean => path.length === 3 && path[0] === '_links' && path[2] === 'href'

function isAmbiguous({ key: one }: Plant, { key: other }: Plant): boolean {
  if (one === undefined || other === undefined || !(one.isRename || other.isRename)) return false
  return String(one.parent) === String(other.parent) && toShape(one.value) === toShape(other.value)
}

/** Volatile values may all look alike. */
const toShape = (value: unknown): string => JSON.stringify(value).replaceAll(/[0-9A-Za-z]{1,40}/g, 'x')

/** Both answers as they come, with keys, entries and white space in any order, and where entries have come to stand. */
export function toAnswers(draft: Draft, draw: Draw) {
  const isInAnyOrder = [draft.target, draft.gateway].every(({ body }) => hasFields(at(body, 'details')))
  const toAnswer = (side: SideDraft) => {
    const details = at(side.body, 'details')
    const isList = Array.isArray(details) && Object.hasOwn(side.body, 'details')
    const entries = isList && isInAnyOrder ? shuffle(side.entries, draw) : side.entries
    const body = isList
      ? { ...side.body, details: entries.map((entry) => details[entry === 'copy' ? (draft.copied ?? 0) : entry]) }
      : side.body
    return { entries, body }
  }
  const made = { target: toAnswer(draft.target), gateway: toAnswer(draft.gateway) }
  const toSighting = (name: SideName): Answered => {
    const { status, headers, text } = draft[name]
    const json = JSON.stringify(reorder(made[name].body, draw), null, draw(3))
    return { status, headers, body: readSeenBody(text ?? json), ms: 1 }
  }
  /** A place as the answer of a side has it. */
  const locate = (name: SideName, path: Path): Path => {
    const [list, entry, ...rest] = path
    if (list !== 'details' || entry === undefined || !Array.isArray(at(draft[name].body, 'details'))) return path
    const { entries } = made[name]
    // Of an entry and its copy, the later one is too many.
    const index =
      entry === 'copy'
        ? Math.max(entries.indexOf('copy'), entries.indexOf(draft.copied ?? 0))
        : entries.indexOf(entry as number)
    return [list, index, ...rest]
  }
  return {
    target: toSighting('target'),
    gateway: toSighting('gateway'),
    bodies: { target: made.target.body, gateway: made.gateway.body },
    locate,
  }
}

const hasFields = (details: Json): boolean =>
  Array.isArray(details) && details.every((entry) => typeof entry?.field === 'string')
