import { createBoundedMap } from '../base/bounded-map.ts'
import { createBoundedRing } from '../base/bounded-ring.ts'
import type { Caps, LogHealth, Page } from '../base/caps.ts'
import { joinKept, type Kept, type Note, noteFor, type Seal } from '../base/kept.ts'
import { createTextArena, type Place } from '../base/text-arena.ts'
import { isBatched, isEffective } from './balance.ts'
import { createSearchColumns, type Searched, searchFew } from './search-columns.ts'
import type {
  Append,
  Claim,
  KeyLookup,
  SavedSearch,
  Search,
  SearchResult,
  SettlementVerdict,
  VersionedFamily,
} from './store.ts'
import { readLedgerRow, type StoredRow, toLedgerRow } from './stored-row.ts'
import { type Family, type LookupSource, type SettlementRecord, type Transaction, toLookups } from './transaction.ts'

/** A ledger in the memory of this process, with synchronous reads. */
export interface MemoryLedger {
  append(append: Append): boolean
  familyOf(transactionId: string): VersionedFamily | undefined
  lookUp(key: string, limit: number, fits?: (family: Family) => boolean): KeyLookup
  claim(claim: Claim): readonly string[]
  settle(transactionId: string, verdict: SettlementVerdict): void
  families(): Iterable<Family>
  search(search: Search): SearchResult
  saveSearch(search: SavedSearch): void
  savedSearch(id: string): SavedSearch | undefined
  /** Families newest first. `before` is the `next` of an earlier page. */
  page(options: { readonly limit: number; readonly before?: number }): Page<Family>
  /** Clears the ledger; returns the number of families. */
  clear(): number
  health(): LogHealth
  /** Ids and reconciliation ids of all transactions. */
  ids(): Iterable<string>
  readonly kept: Kept
}

/** Limit of remembered searches. */
const mostSearches = 1_000
/** Bytes of a slot, an id, its place in a map and its settlement. */
const frame = 240

/** A stored transaction: what finds it, and the place of its text. The first of a family holds the others. */
interface Member extends LookupSource, Searched {
  readonly id: string
  readonly place: Place
  /** Of the first of a family: its number in the ring. */
  number: number
  /** Of the whole family. */
  bytes: number
  later: Member[] | undefined
  /** Of the first of a family: how often its transactions went out with a batch. */
  claims: number
  /** Whether it goes out with the next batch. */
  isPending: boolean
  settlement: SettlementRecord | undefined
}

const versionOfFamily = (first: Member): number => membersOf(first).length + first.claims

const membersOf = (first: Member): readonly Member[] => (first.later === undefined ? [first] : [first, ...first.later])

/** Families under a lookup key: their numbers, oldest first, and the count of additions at the last one. */
interface KeyEntry {
  readonly numbers: number[]
  version: number
}

/**
 * Creates a ledger within its caps. The oldest family is evicted first, always as a whole. Transactions rest as UTF-8
 * outside the heap and are parsed on reading (decisions/0014).
 */
export function createMemoryLedger(caps: Caps, seal?: Seal, note?: Note): MemoryLedger {
  const arena = createTextArena()
  // Both maps are filled by the first search: most families are evicted before any.
  const byId = new Map<string, number>()
  const byKey = new Map<string, KeyEntry>()
  /** Counts additions to the keys: no version occurs twice. */
  let additions = 0

  const noteFamilies = noteFor(note, 'families')
  /** Takes note of members that are new or changed. */
  const noteMembers =
    noteFamilies &&
    ((first: Member, changed: readonly Member[]) => {
      const all = membersOf(first)
      for (const member of changed)
        noteFamilies(`${first.number}/${all.indexOf(member)}`, () => toLedgerRow(member, arena.get(member.place)))
    })

  const read = ({ place, settlement }: Member): Transaction => {
    const transaction = JSON.parse(arena.get(place))
    return settlement === undefined ? transaction : { ...transaction, settlement }
  }
  const toFamily = (slot: Member): Family => membersOf(slot).map(read) as [Transaction, ...Transaction[]]
  const keysOf = (slot: Member): Set<string> => new Set(membersOf(slot).flatMap(toLookups))
  const ring = createBoundedRing<Member>(caps, {
    sizeOf: ({ bytes }) => bytes,
    onEvict(slot, number, wasVisited) {
      for (const [index, member] of membersOf(slot).entries()) {
        arena.drop(member.place)
        member.wasEvicted = true
        columns.remove(member)
        noteFamilies?.(`${number}/${index}`)
      }
      if (!wasVisited) return
      for (const { id } of membersOf(slot)) if (byId.get(id) === number) byId.delete(id)
      for (const key of keysOf(slot)) removeFromKey(key, number)
    },
  })

  function removeFromKey(key: string, number: number): void {
    const numbers = byKey.get(key)?.numbers ?? []
    const index = numbers.indexOf(number)
    if (index === 0) numbers.shift()
    else if (index > 0) numbers.splice(index, 1)
    if (numbers.length === 0) byKey.delete(key)
  }

  function list(number: number, members: readonly Member[], keys: Iterable<string>): void {
    for (const { id } of members) byId.set(id, number)
    for (const key of keys) {
      const entry = byKey.get(key) ?? { numbers: [], version: 0 }
      entry.numbers.push(number)
      entry.version = ++additions
      byKey.set(key, entry)
    }
  }

  function touch(key: string): void {
    const entry = byKey.get(key)
    if (entry !== undefined) entry.version = ++additions
  }

  const listNew = () => ring.visitNew((slot, number) => list(number, membersOf(slot), keysOf(slot)))

  function findMember(id: string): { readonly slot: Member; readonly number: number } | undefined {
    listNew()
    const number = byId.get(id)
    const slot = number === undefined ? undefined : ring.at(number)
    return number === undefined || slot === undefined ? undefined : { slot, number }
  }

  let stored = 0
  let clears = 0
  // One literal: thousands are made a second, and all have one shape.
  const toMember = (transaction: Transaction): Member => toMemberOf(transaction, JSON.stringify(transaction))
  const toMemberOf = (transaction: Transaction, text: string): Member => {
    const { id, merchantId, submitTimeUtc, reconciliationId, reference, referenceKey, transactionId, usesUp } =
      transaction
    const place = arena.put([text])
    return {
      id,
      merchantId,
      submitTimeUtc,
      reconciliationId,
      reference,
      referenceKey,
      usesUp,
      transactionId,
      place,
      number: -1,
      bytes: frame + place.end - place.start,
      later: undefined,
      claims: 0,
      isPending: isBatched(transaction),
      settlement: undefined,
      sequence: ++stored,
      wasEvicted: false,
    }
  }

  /** Transactions that may wait for a batch, each with the first of its family, oldest first. */
  let pending: { readonly first: Member; readonly member: Member }[] = []
  const isWaiting = ({ member }: (typeof pending)[number]) => member.isPending && !member.wasEvicted
  /** Size of `pending` at which it is cleared of those that wait no more. */
  let tooMany = 1_000

  function addToPending(first: Member, members: readonly Member[]): void {
    for (const member of members) if (member.isPending) pending.push({ first, member })
    if (pending.length < tooMany) return
    pending = pending.filter(isWaiting)
    tooMany = 1_000 + 2 * pending.length
  }

  const columns = createSearchColumns<Member>({ members: allMembers, parse: read })
  function addToColumns(members: readonly Member[], transactions: readonly Transaction[]): void {
    for (const [index, member] of members.entries()) columns.add(member, transactions[index] as Transaction)
  }
  const saved = createBoundedMap<SavedSearch>(mostSearches, noteFor(note, 'searches'), seal)

  function* allMembers(): Iterable<Member> {
    for (const first of ring.newestFirst()) yield* membersOf(first)
  }

  function transactionsOfKeys(keys: readonly string[]): Transaction[] {
    listNew()
    const numbers = new Set(
      keys.flatMap((key) => [...(byKey.get(key)?.numbers ?? []), ...(byId.has(key) ? [byId.get(key) as number] : [])]),
    )
    const slots = [...numbers].map((number) => ring.at(number)).filter((slot) => slot !== undefined)
    return slots
      .flatMap(membersOf)
      .sort((a, b) => b.sequence - a.sequence)
      .map(read)
  }

  const versionOf = (key: string): number => byKey.get(key)?.version ?? 0

  return {
    append({ rootId, expectedVersion, transactions, lookups = [] }) {
      // A new payment has a new id: nothing is looked up unless the decision asks for it.
      const found = expectedVersion === 0 ? undefined : findMember(rootId)
      if ((found === undefined ? 0 : versionOfFamily(found.slot)) !== expectedVersion) return false
      if (lookups.length > 0) listNew()
      if (lookups.some(({ key, version }) => versionOf(key) !== version)) return false
      const [first, ...later] = transactions
      if (first === undefined) return true
      if (found === undefined) {
        const opening = toMember(first)
        if (later.length > 0) addTo(opening, later.map(toMember))
        const number = ring.add(opening, opening.bytes)
        if (number !== undefined) {
          opening.number = number
          addToPending(opening, membersOf(opening))
          addToColumns(membersOf(opening), transactions)
          noteMembers?.(opening, membersOf(opening))
        } else for (const { place } of membersOf(opening)) arena.drop(place)
        return true
      }
      const { slot, number } = found
      const known = keysOf(slot)
      const added = transactions.map(toMember)
      const bytes = addTo(slot, added)
      const keys = new Set(added.flatMap(toLookups))
      list(
        number,
        added,
        [...keys].filter((key) => !known.has(key)),
      )
      // A decision that rests on a key must see each use of it.
      for (const key of keys) touch(key)
      takeBack(membersOf(slot), transactions)
      addToPending(slot, added)
      addToColumns(added, transactions)
      noteMembers?.(slot, added)
      ring.grow(bytes)
      return true
    },
    familyOf(transactionId) {
      const slot = findMember(transactionId)?.slot
      return slot && { family: toFamily(slot), version: versionOfFamily(slot) }
    },
    lookUp(key, limit, fits = () => true) {
      listNew()
      const families: Family[] = []
      const numbers = byKey.get(key)?.numbers ?? []
      for (let index = numbers.length - 1; index >= 0 && families.length < limit; index--) {
        const slot = ring.at(numbers[index] as number)
        const family = slot && toFamily(slot)
        if (family !== undefined && fits(family)) families.push(family)
      }
      return { families, version: versionOf(key) }
    },
    claim({ batch, time }) {
      const claimed = pending.filter(isWaiting)
      pending = []
      // One object for the whole batch until the verdicts come.
      const settlement = { batch, time }
      for (const { first, member } of claimed) {
        member.isPending = false
        member.settlement = settlement
        first.claims++
        noteMembers?.(first, [member])
      }
      return claimed.map(({ member }) => member.id)
    },
    settle(transactionId, verdict) {
      const slot = findMember(transactionId)?.slot
      const member = slot && membersOf(slot).find(({ id }) => id === transactionId)
      if (slot === undefined || member?.settlement === undefined) return
      member.settlement = { ...member.settlement, ...verdict }
      noteMembers?.(slot, [member])
    },
    *families() {
      const begun = clears
      for (const first of [...ring.newestFirst()].reverse()) {
        if (clears !== begun) return
        if (!first.wasEvicted) yield toFamily(first)
      }
    },
    search: (search) =>
      search.keys === undefined ? columns.search(search) : searchFew(transactionsOfKeys(search.keys), search),
    saveSearch: (search) => saved.put(search.id, search),
    savedSearch: saved.get,
    page: (options) => ring.page(options, toFamily),
    clear() {
      clears++
      saved.clear()
      pending = []
      columns.clear()
      arena.clear()
      byId.clear()
      byKey.clear()
      return ring.clear()
    },
    health: ring.health,
    *ids() {
      for (const { id, reconciliationId } of allMembers()) yield* [id, reconciliationId]
    },
    kept: joinKept({
      families: {
        *rows() {
          for (const [number, first] of ring.numbered())
            for (const [index, member] of membersOf(first).entries())
              yield [`${number}/${index}`, toLedgerRow(member, arena.get(member.place))]
        },
        load(rows) {
          const inPlace = [...rows].map(([key, text]) => ({ at: key.split('/').map(Number), row: readLedgerRow(text) }))
          inPlace.sort(({ at: [a = 0, m = 0] }, { at: [b = 0, n = 0] }) => a - b || m - n)
          for (const { at, row } of inPlace) reload(at[0] as number, row)
          pending.sort((a, b) => a.member.sequence - b.member.sequence)
          stored = inPlace.reduce((most, { row }) => Math.max(most, row.sequence), stored)
        },
      },
      searches: saved,
    }),
  }

  /** Puts a stored transaction back into its place. */
  function reload(number: number, { sequence, settlement, text }: StoredRow): void {
    const transaction: Transaction = JSON.parse(text)
    const member = toMemberOf(transaction, text)
    Object.assign(member, { sequence, settlement, isPending: member.isPending && settlement === undefined })
    const first = ring.at(number) ?? member
    if (first === member) {
      ring.skipTo(number)
      if (ring.add(member, member.bytes) === undefined) {
        arena.drop(member.place)
        return
      }
      member.number = number
    } else {
      const bytes = addTo(first, [member])
      takeBack(membersOf(first), [transaction])
      ring.grow(bytes)
    }
    if (settlement !== undefined) first.claims++
    addToPending(first, [member])
  }
}

/** Adds to a family; returns the bytes added. */
function addTo(first: Member, added: readonly Member[]): number {
  const bytes = added.reduce((sum, member) => sum + member.bytes, 0)
  first.later = [...(first.later ?? []), ...added]
  first.bytes += bytes
  return bytes
}

/** What was voided goes out with no batch. */
function takeBack(members: readonly Member[], added: readonly Transaction[]): void {
  for (const transaction of added) {
    if (transaction.kind !== 'void' || !isEffective(transaction)) continue
    const voided = members.find(({ id }) => id === transaction.parentId)
    if (voided !== undefined) voided.isPending = false
  }
}
