import type { Random } from '../base/random.ts'
import { maskCardNumber } from '../card-data/card-number.ts'
import type { JpoMethod } from '../world/world.ts'

/** Which requests something is armed for; all that is said must fit. */
export interface Match {
  /** Merchant id. */
  readonly merchant?: string
  /** Payment option, or `ordinary` for a payment without one. */
  readonly method?: JpoMethod | 'ordinary'
  /** `totalAmount`, whatever its zeros: `12000` fits `12000.00`. */
  readonly amount?: string
  /** A card number, or its last four digits. Kept masked. */
  readonly card?: string
  /** A part of `clientReferenceInformation.code`. */
  readonly reference?: string
}

/** What of a request can be matched. */
export interface Traits {
  readonly merchant: string
  readonly method: JpoMethod | undefined
  readonly amount: string
  /** Leaves with the request. */
  readonly card: string
  readonly reference: string
}

export interface ArmOptions {
  /** For how many requests, 1 and up; default 1. */
  readonly times?: number | 'always'
  /** For each request that fits, above 0 and at most 1; default 1. Drawn from the gateway's seed. */
  readonly probability?: number
  /** Default: every request. */
  readonly match?: Match
}

/** Something that waits for requests, or has served them. */
export interface Armed<Name extends string = string> {
  /** `s1` and up for outcomes, `f1` for faults, `o1` for outages. */
  readonly id: string
  readonly name: Name
  readonly times: number | 'always'
  readonly probability: number
  readonly match?: Match
  /** How often it was chosen. */
  readonly used: number
  /** Whether it will be chosen again. */
  readonly live: boolean
}

/** The most that waits at once, and the most that is remembered of what is spent. */
export const mostArmed = 1_000
const mostSpent = 200

/** Keeps what is armed. What is more particular is looked at first: see `rankOf`. */
export interface Armory<Name extends string, Extra extends object> {
  /** Nothing when too much waits already. */
  arm(name: Name, options: ArmOptions & Extra): (Armed<Name> & Extra) | undefined
  /** The first that fits a request, used once more. */
  pick(traits: () => Traits): (Armed<Name> & Extra) | undefined
  list(): (Armed<Name> & Extra)[]
  disarm(id: string): boolean
  /** Disarms everything; says how much waited. */
  clear(): number
  /** Whether anything waits: asked for each request. */
  isEmpty(): boolean
}

export function createArmory<Name extends string, Extra extends object>(
  random: () => Random,
  prefix: string,
): Armory<Name, Extra> {
  type Entry = { -readonly [K in keyof Armed<Name>]: Armed<Name>[K] } & Extra
  let live: Entry[] = []
  let spent: Entry[] = []
  let count = 0

  const retire = (entry: Entry) => {
    entry.live = false
    live = live.filter((other) => other !== entry)
    spent = [...spent, entry].slice(-mostSpent)
  }

  return {
    arm(name, { times = 1, probability = 1, match, ...extra }) {
      if (live.length >= mostArmed) return undefined
      const kept = match === undefined ? {} : { match: toKept(match) }
      const entry = { id: `${prefix}${++count}`, name, times, probability, ...kept, ...extra, used: 0, live: true }
      live = insert(live, entry as unknown as Entry)
      return { ...entry } as unknown as Entry
    },
    pick(traits) {
      if (live.length === 0) return undefined
      for (const entry of live) {
        if (entry.match !== undefined && !fits(entry.match, traits())) continue
        if (entry.probability < 1 && random()() >= entry.probability) continue
        entry.used++
        if (entry.used === entry.times) retire(entry)
        return entry
      }
      return undefined
    },
    list: () => [...live, ...spent].map((entry) => ({ ...entry })).sort((a, b) => toNumber(a.id) - toNumber(b.id)),
    disarm(id) {
      const entry = live.find((candidate) => candidate.id === id)
      if (entry !== undefined) retire(entry)
      return entry !== undefined
    },
    clear() {
      const waiting = live.length
      live = []
      spent = []
      count = 0
      return waiting
    },
    isEmpty: () => live.length === 0,
  }
}

/** What still waits although it could have been used: of a probability below 1 nothing is expected. */
export const toUnused = <Entry extends Armed>(armed: readonly Entry[]): Entry[] =>
  armed.filter(({ live, probability, used, times }) => live && probability === 1 && (used === 0 || times !== 'always'))

/**
 * What is for some requests comes before what is for all, first come first served; of the latter, what has a
 * probability before what has none, and the newest before the older, which it is meant to replace.
 */
const rankOf = ({ times, probability }: Armed): number => (times !== 'always' ? 0 : probability < 1 ? 1 : 2)

function insert<Entry extends Armed>(live: readonly Entry[], entry: Entry): Entry[] {
  const rank = rankOf(entry)
  const found = live.findIndex((other) => (rank === 0 ? rankOf(other) > rank : rankOf(other) >= rank))
  const at = found === -1 ? live.length : found
  return [...live.slice(0, at), entry, ...live.slice(at)]
}

/** No card number is kept. */
const toKept = ({ card, amount, ...match }: Match): Match => ({
  ...match,
  ...(amount !== undefined && { amount: toPlain(amount) }),
  ...(card !== undefined && { card: card.length === 4 ? card : maskCardNumber(card) }),
})

function fits({ merchant, method, amount, card, reference }: Match, traits: Traits): boolean {
  if (merchant !== undefined && merchant !== traits.merchant) return false
  if (method !== undefined && method !== (traits.method ?? 'ordinary')) return false
  if (amount !== undefined && amount !== toPlain(traits.amount)) return false
  if (card !== undefined && !maskCardNumber(traits.card).endsWith(card)) return false
  return reference === undefined || traits.reference.includes(reference)
}

/** One spelling for each amount: `0012000.00` is `12000`, `.50` is `0.5`. */
const toPlain = (amount: string): string =>
  amount
    .replace(/(\.\d*?)0*$/, '$1')
    .replace(/\.$/, '')
    .replace(/^0*(?=\d)/, '')
    .replace(/^(?=\.)/, '0')

const toNumber = (id: string): number => Number(id.replace(/\D/g, ''))
