import type { Kept, Note } from '../base/kept.ts'
import type { Random } from '../base/random.ts'
import { isMatch, type Match, type MatchFields, toStoredMatch } from './match.ts'

export interface ArmOptions {
  /** Number of requests, 1 and up; default 1. */
  readonly times?: number | 'always'
  /** Chance for each matching request, above 0 and at most 1; default 1. Drawn from the gateway's seed. */
  readonly probability?: number
  /** Default: every request. */
  readonly match?: Match
}

/** An armed outcome, fault or outage. */
export interface Armed<Name extends string = string> {
  /** `s1` and up for outcomes, `f1` for faults, `o1` for outages. */
  readonly id: string
  readonly name: Name
  readonly times: number | 'always'
  readonly probability: number
  readonly match?: Match
  /** Number of requests that used it. */
  readonly used: number
  /** Whether it can be used again. */
  readonly live: boolean
}

/** Limit of live entries, and of spent ones that are remembered. */
export const mostArmed = 1_000
const mostSpent = 200
/** Of an entry without its texts. */
const entrySize = 200

/** Whether the state has a row of an entry; default true. */
export interface Keeping {
  readonly isKept: boolean
}

/** Queue of armed entries, by precedence: see `rankOf`. */
export interface ArmedQueue<Name extends string, Extra extends object> extends Kept {
  /** Undefined when the queue is full. */
  arm(name: Name, options: ArmOptions & Extra, keeping?: Keeping): (Armed<Name> & Extra) | undefined
  /** The first entry that fits the request and whose name the operation can have; counts the use. */
  pick(fields: MatchFields, canHave?: (name: Name) => boolean): (Armed<Name> & Extra) | undefined
  list(): (Armed<Name> & Extra)[]
  /** About how much memory the entries take, in bytes, spent ones included. */
  bytes(): number
  disarm(id: string): boolean
  /** Disarms everything; returns the number of live entries. */
  clear(): number
}

export function createArmedQueue<Name extends string, Extra extends object>(
  random: () => Random,
  prefix: string,
  note?: Note,
): ArmedQueue<Name, Extra> {
  type Entry = { -readonly [K in keyof Armed<Name>]: Armed<Name>[K] } & Extra
  let live: Entry[] = []
  let spent: Entry[] = []
  let count = 0
  let bytes = 0
  const sizes = new WeakMap<Entry, number>()

  const retire = (entry: Entry) => {
    entry.live = false
    live = live.filter((other) => other !== entry)
    spent = [...spent, entry]
    for (const forgotten of spent.splice(0, spent.length - mostSpent)) {
      bytes -= sizes.get(forgotten) ?? 0
      note?.(forgotten.id)
    }
  }

  const unkept = new WeakSet<Entry>()
  const noteEntry = (entry: Entry) => {
    if (!unkept.has(entry)) note?.(entry.id, () => JSON.stringify(entry))
  }

  function add(entry: Entry): void {
    const size = entrySize + 2 * JSON.stringify(entry).length
    sizes.set(entry, size)
    bytes += size
    if (entry.live) live = insert(live, entry)
    else spent = [...spent, entry]
  }

  return {
    arm(name, { times = 1, probability = 1, match, ...extra }, { isKept = true } = { isKept: true }) {
      if (live.length >= mostArmed) return undefined
      const stored = match === undefined ? {} : { match: toStoredMatch(match) }
      const entry = { id: `${prefix}${++count}`, name, times, probability, ...stored, ...extra, used: 0, live: true }
      const kept = entry as unknown as Entry
      add(kept)
      if (isKept) noteEntry(kept)
      else unkept.add(kept)
      return { ...kept }
    },
    pick(fields, canHave = () => true) {
      for (const entry of live) {
        if (!canHave(entry.name)) continue
        if (entry.match !== undefined && !isMatch(entry.match, fields)) continue
        if (entry.probability < 1 && random()() >= entry.probability) continue
        entry.used++
        if (entry.used === entry.times) retire(entry)
        noteEntry(entry)
        return entry
      }
      return undefined
    },
    bytes: () => bytes,
    list: () => [...live, ...spent].map((entry) => ({ ...entry })).sort((a, b) => toNumber(a.id) - toNumber(b.id)),
    disarm(id) {
      const entry = live.find((candidate) => candidate.id === id)
      if (entry === undefined) return false
      retire(entry)
      noteEntry(entry)
      return true
    },
    clear() {
      const waiting = live.length
      if (note !== undefined) for (const { id } of [...live, ...spent]) note(id)
      live = []
      spent = []
      count = 0
      bytes = 0
      return waiting
    },
    *rows() {
      for (const entry of [...live, ...spent]) if (!unkept.has(entry)) yield [entry.id, JSON.stringify(entry)]
    },
    load(rows) {
      const entries = [...rows.values()].map((text) => JSON.parse(text) as Entry)
      for (const entry of entries.sort((a, b) => toNumber(a.id) - toNumber(b.id))) add(entry)
      count = Math.max(0, ...entries.map(({ id }) => toNumber(id)))
    },
  }
}

/**
 * Live entries with uses left. One for all requests counts only until its first use; one with a probability below 1
 * does not count, because it may never be used.
 */
export const toUnused = <Entry extends Armed>(armed: readonly Entry[]): Entry[] =>
  armed.filter(({ live, probability, used, times }) => live && probability === 1 && (used === 0 || times !== 'always'))

/**
 * Precedence: entries for a number of requests first, in the order of arming. Then entries for all requests: those
 * with a probability first, the newest first, so that a new one replaces an older one.
 */
const rankOf = ({ times, probability }: Armed): number => (times !== 'always' ? 0 : probability < 1 ? 1 : 2)

function insert<Entry extends Armed>(live: readonly Entry[], entry: Entry): Entry[] {
  const rank = rankOf(entry)
  const found = live.findIndex((other) => (rank === 0 ? rankOf(other) > rank : rankOf(other) >= rank))
  const at = found === -1 ? live.length : found
  return [...live.slice(0, at), entry, ...live.slice(at)]
}

const toNumber = (id: string): number => Number(id.replace(/\D/g, ''))
