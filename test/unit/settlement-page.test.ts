import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { toDepositLines } from '../../cli/deposits-report.ts'
import { checkWorld } from '../../mocks/world/check-world.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { toDepositTable } from '../../src/funding/deposit-table.ts'
import type { FundedItem } from '../../src/funding/funded-item.ts'
import { plans, toTerms } from './funding/terms.ts'

const pages = ['docs/settlement.md', 'docs/settlement.ja.md']

/** Blocks of a page, by the word behind the fence. */
const blocksOf = async (page: string, language: string): Promise<string[]> => {
  const text = await readFile(page, 'utf8')
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, word, block = '']) =>
    word === language ? [block] : [],
  )
}

test.each([...pages, 'docs/world.md'])('%s shows terms that a world file may have', async (page) => {
  const examples = (await blocksOf(page, 'yaml'))
    .map((block): { funding?: object } => parse(block))
    .filter((example) => example.funding !== undefined)
  expect(examples).toHaveLength(2)
  for (const { funding } of examples) {
    const [first, ...others] = seed.merchants
    expect(checkWorld({ ...seed, merchants: [{ ...first, funding }, ...others] })).toEqual([])
  }
})

const bonus = plans.bonus({ month: '1' })
const combination = plans.combination(3, { month: '1', amount: '30000' })
const toItem = (id: string, amount: bigint, settledOn: string, parts: Partial<FundedItem> = {}): FundedItem => ({
  id,
  kind: 'capture',
  amount,
  purchasedOn: '2026-11-02',
  settledOn,
  ...parts,
})

const items = [
  toItem('single', 12_000n, '2026-11-05', { plan: plans.single() }),
  toItem('installment', 60_000n, '2026-11-12', { plan: plans.installment(12) }),
  toItem('bonus', 100_000n, '2026-11-12', { plan: bonus }),
  toItem('combination', 90_000n, '2026-11-20', { plan: combination }),
  toItem('refund', 20_000n, '2026-12-01', { kind: 'refund', originalId: 'bonus', plan: bonus }),
]

test.each(pages)('%s shows the table that its example gives', async (page) => {
  const lines = toDepositLines(toDepositTable(items, toTerms(), '2026-12-31'))
  const [shown] = (await blocksOf(page, '')).filter((block) => block.startsWith('Deposits until'))
  expect(shown).toBe(`${lines.join('\n')}\n`)
})
