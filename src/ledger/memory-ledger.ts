import type { Caps, LogHealth, Page } from '../base/caps.ts'
import { createTextArena, type Place } from '../base/text-arena.ts'
import type { Append, KeyLookup, LedgerStore, VersionedFamily } from './store.ts'
import { type Family, type Transaction, toLookups } from './transaction.ts'

/** A ledger in the memory of this process, with synchronous reads. */
export interface MemoryLedger {
  append(append: Append): boolean
  familyOf(transactionId: string): VersionedFamily | undefined
  lookUp(key: string, limit: number, fits?: (family: Family) => boolean): KeyLookup
  /** Families newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<Family>
  /** Clears the ledger; returns the number of families. */
  clear(): number
  health(): LogHealth
}

/** Bytes of a slot, an id and its place in a map. */
const frame = 200

interface Slot {
  readonly members: Member[]
  readonly keys: Set<string>
  bytes: number
}

interface Member {
  readonly id: string
  readonly place: Place
}

/** Families under a lookup key: their numbers, oldest first, and the time of the last addition. */
interface KeyEntry {
  readonly numbers: number[]
  version: number
}

/**
 * Creates a ledger within its caps. The oldest family is evicted first, always as a whole. Transactions rest as UTF-8
 * outside the heap and are parsed on reading (decisions/0014).
 */
export function createMemoryLedger(caps: Caps): MemoryLedger {
  const arena = createTextArena()
  // A ring: family n stands in slot n modulo the cap, so that an eviction moves nothing.
  const slots: (Slot | undefined)[] = []
  // Both maps are filled by the first search: most families are evicted before any.
  const byId = new Map<string, number>()
  const byKey = new Map<string, KeyEntry>()
  /** Number of the first family that is in neither map. */
  let unlisted = 0
  let oldest = 0
  let next = 0
  let bytes = 0
  let evicted = 0
  /** Counts additions to the keys: no version occurs twice. */
  let listings = 0

  const at = (number: number) => slots[number % caps.entries]
  const read = ({ place }: Member): Transaction => JSON.parse(arena.get(place))
  const toFamily = ({ members }: Slot): Family => members.map(read) as [Transaction, ...Transaction[]]

  function evictOldest(): void {
    const slot = at(oldest)
    if (slot !== undefined) {
      bytes -= slot.bytes
      for (const { place } of slot.members) arena.drop(place)
      if (oldest < unlisted) unlist(slot, oldest)
      slots[oldest % caps.entries] = undefined
    }
    oldest++
    evicted++
  }

  function unlist({ members, keys }: Slot, number: number): void {
    for (const { id } of members) if (byId.get(id) === number) byId.delete(id)
    for (const key of keys) {
      const numbers = byKey.get(key)?.numbers ?? []
      if (numbers[0] === number) numbers.shift()
      else if (numbers.includes(number)) numbers.splice(numbers.indexOf(number), 1)
      if (numbers.length === 0) byKey.delete(key)
    }
  }

  function list(number: number, ids: readonly string[], keys: Iterable<string>): void {
    for (const id of ids) byId.set(id, number)
    for (const key of keys) {
      const entry = byKey.get(key) ?? { numbers: [], version: 0 }
      entry.numbers.push(number)
      entry.version = ++listings
      byKey.set(key, entry)
    }
  }

  function listAll(): void {
    for (unlisted = Math.max(unlisted, oldest); unlisted < next; unlisted++) {
      const slot = at(unlisted)
      if (slot !== undefined)
        list(
          unlisted,
          slot.members.map(({ id }) => id),
          slot.keys,
        )
    }
  }

  function numberOf(id: string): number | undefined {
    listAll()
    return byId.get(id)
  }

  const versionOf = (key: string): number => byKey.get(key)?.version ?? 0

  /** Adds transactions to a family with a known number, or begins one. */
  function put(number: number | undefined, transactions: readonly Transaction[]): void {
    const members = transactions.map((transaction) => ({
      id: transaction.id,
      place: arena.put([JSON.stringify(transaction)]),
    }))
    const size = members.reduce((sum, { place }) => sum + frame + place.end - place.start, 0)
    const grown = (number === undefined ? 0 : (at(number)?.bytes ?? 0)) + size
    if (caps.entries < 1 || grown > caps.bytes) {
      for (const { place } of members) arena.drop(place)
      evicted++
      return
    }
    const keys = transactions.flatMap(toLookups)
    if (number === undefined) {
      while (next - oldest >= caps.entries || bytes + size > caps.bytes) evictOldest()
      slots[next % caps.entries] = { members, keys: new Set(keys), bytes: size }
      next++
    } else {
      const slot = at(number) as Slot
      const added = keys.filter((key) => !slot.keys.has(key))
      slot.members.push(...members)
      slot.bytes = grown
      for (const key of added) slot.keys.add(key)
      list(
        number,
        members.map(({ id }) => id),
        added,
      )
    }
    bytes += size
    while (bytes > caps.bytes) evictOldest()
  }

  return {
    append({ rootId, expectedVersion, transactions, lookup }) {
      // A new payment has a new id: nothing is looked up unless the decision asks for it.
      const number = expectedVersion === 0 ? undefined : numberOf(rootId)
      const version = number === undefined ? 0 : (at(number)?.members.length ?? 0)
      if (version !== expectedVersion) return false
      if (lookup !== undefined) {
        listAll()
        if (versionOf(lookup.key) !== lookup.version) return false
      }
      put(number, transactions)
      return true
    },
    familyOf(transactionId) {
      const number = numberOf(transactionId)
      const slot = number === undefined ? undefined : at(number)
      return slot && { family: toFamily(slot), version: slot.members.length }
    },
    lookUp(key, limit, fits = () => true) {
      listAll()
      const families: Family[] = []
      const numbers = byKey.get(key)?.numbers ?? []
      for (let index = numbers.length - 1; index >= 0 && families.length < limit; index--) {
        const slot = at(numbers[index] as number)
        const family = slot && toFamily(slot)
        if (family !== undefined && fits(family)) families.push(family)
      }
      return { families, version: versionOf(key) }
    },
    page({ limit, before = next }) {
      const entries: Family[] = []
      let number = Math.min(before, next) - 1
      for (; number >= oldest && entries.length < limit; number--) {
        const slot = at(number)
        if (slot !== undefined) entries.push(toFamily(slot))
      }
      return number >= oldest ? { entries, next: number + 1 } : { entries }
    },
    clear() {
      const cleared = next - oldest
      slots.length = 0
      arena.clear()
      byId.clear()
      byKey.clear()
      oldest = next
      unlisted = next
      bytes = 0
      return cleared
    },
    health: () => ({ entries: next - oldest, bytes, maxEntries: caps.entries, maxBytes: caps.bytes, evicted }),
  }
}

/** A memory ledger with the asynchronous interface of every store. */
export const toLedgerStore = ({ append, familyOf, lookUp }: MemoryLedger): LedgerStore => ({
  append: async (request) => append(request),
  familyOf: async (transactionId) => familyOf(transactionId),
  lookUp: async (key, limit, fits) => lookUp(key, limit, fits),
})
