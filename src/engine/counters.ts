import { createIds, type IdState, type Ids } from '../base/ids.ts'
import { type Kept, keptAsOne, type Note } from '../base/kept.ts'
import { createRandom, type Random } from '../base/random.ts'

/** What an engine counts and draws. */
export interface Counters {
  /** Replaced by a reset with a seed: read each time. */
  ids(): Ids
  /** Randomness of faults. It has a stream of its own: faults do not change the ids. */
  chance(): Random
  nextExchangeId(): string
  /** Takes note that something was counted. */
  note(): void
  /** With a seed the same ids come again after a reset; without one, never. */
  reset(): void
  readonly kept: Kept
}

interface CounterParts {
  readonly random: Random | undefined
  readonly seed: string | undefined
  /** The machine's clock, epoch ms. */
  readonly real: () => number
  readonly note: Note | undefined
}

/** A stream of randomness that can be entered where it was left. */
function createStream(name: string, { random, seed }: Pick<CounterParts, 'random' | 'seed'>) {
  if (random !== undefined || seed === undefined) return { draw: random ?? Math.random, drawn: () => 0, skip() {} }
  const next = createRandom(seed, name)
  let drawn = 0
  const draw = () => {
    drawn++
    return next()
  }
  return {
    draw,
    drawn: () => drawn,
    skip(count: number) {
      while (drawn < count) draw()
    },
  }
}

interface Counted {
  /** When the engine was used last, epoch ms. */
  readonly usedAt: number
  readonly exchanges: number
  /** Numbers drawn from a seed. */
  readonly drawn: { readonly ids: number; readonly chance: number }
  readonly ids: IdState
}

/** When an engine was used last, by its rows; epoch ms. */
export const usedAt = (rows: ReadonlyMap<string, string>): number => {
  const text = rows.get('counters/all')
  return text === undefined ? 0 : (JSON.parse(text) as Counted).usedAt
}

export function createCounters(parts: CounterParts): Counters {
  const open = () => {
    const [ids, chance] = [createStream('ids', parts), createStream('chance', parts)]
    return { ids: createIds(ids.draw), ofIds: ids, chance }
  }
  let streams = open()
  let exchanges = 0
  let isUsed = false

  const print = (): string => {
    const { ids, ofIds, chance } = streams
    const drawn = { ids: ofIds.drawn(), chance: chance.drawn() }
    return JSON.stringify({ usedAt: parts.real(), exchanges, drawn, ids: ids.state() } satisfies Counted)
  }
  const { note } = parts

  return {
    ids: () => streams.ids,
    chance: () => streams.chance.draw,
    nextExchangeId: () => `j${++exchanges}`,
    note() {
      isUsed = true
      note?.('all', print)
    },
    reset() {
      isUsed = false
      if (parts.seed === undefined) return
      streams = open()
      exchanges = 0
    },
    kept: keptAsOne(
      () => (isUsed ? print() : undefined),
      (text) => {
        isUsed = true
        const counted: Counted = JSON.parse(text)
        const { ids, ofIds, chance } = streams
        exchanges = counted.exchanges
        ofIds.skip(counted.drawn.ids)
        chance.skip(counted.drawn.chance)
        ids.resume(counted.ids)
      },
    ),
  }
}
