import { createRandom } from '../../src/base/random.ts'
import type { RowChange, RowStore } from '../../src/state/row-store.ts'
import { openMemoryStore } from './memory-store.ts'

/**
 * Batch `number` of a run, the same for the same seed: new rows, rows that are overwritten, removals, a space that is
 * cleared, and its number in one row. Now and then a large one.
 */
export function toBatch(seed: string, number: number): readonly RowChange[] {
  const random = createRandom(`${seed}/${number}`, 'batches')
  const below = (limit: number): number => Math.floor(random() * limit)
  const text = (longest: number): string => `${number} 分割払い `.repeat(1 + below(longest / 12))
  const changes: RowChange[] = [{ space: '', key: 'number', text: String(number) }]
  if (number % 17 === 0) changes.push({ space: 'cleared', isCleared: true })
  for (let row = 0; row < (number % 41 === 0 ? 150 : 3); row++)
    changes.push({ space: '', key: `ledger/${number}/${row}`, text: text(2_000) })
  changes.push({ space: 'cleared', key: `journal/${number}`, text: text(500) })
  changes.push({ space: 'other', key: `slot/${below(40)}`, text: text(4_000) })
  changes.push({ space: 'other', key: `slot/${below(40)}`, text: undefined })
  // What lives on is bounded, as in a gateway.
  changes.push({ space: '', key: `ledger/${number - 100}/${below(3)}`, text: undefined })
  return changes
}

/** What a store must hold after the first batches of a run. */
export interface Expected {
  /** Reads a store, and returns the number of its batches; throws when it holds anything but these. */
  check(store: RowStore): Promise<number>
}

export function createExpected(seed: string): Expected {
  const spaces = new Map<string, Map<string, string>>()
  const model = openMemoryStore({ spaces, isOpen: false })
  let made = 0
  return {
    async check(store) {
      const found = new Map<string, string>()
      for await (const { space, key, text } of store.load()) found.set(`${space}|${key}`, text)
      const number = Number(found.get('|number') ?? 0)
      if (number < made) throw new Error(`Batches are lost: ${number} are there, ${made} were.`)
      while (made < number) await model.write(toBatch(seed, ++made))
      for await (const { space, key, text } of model.load()) {
        const name = `${space}|${key}`
        if (found.get(name) !== text) throw new Error(`The row ${name} is not that of batch ${number}.`)
        found.delete(name)
      }
      const [odd] = found.keys()
      if (odd !== undefined) throw new Error(`The row ${odd} is there after batch ${number}.`)
      return number
    },
  }
}
