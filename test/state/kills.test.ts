import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPrograms } from '../fuzz/ledger-kills/build-programs.ts'
import type { KillOptions } from '../fuzz/ledger-kills/kill-report.ts'
import type { Plant } from '../fuzz/ledger-kills/plants.ts'
import { runRounds } from '../fuzz/ledger-kills/run-rounds.ts'
import { noValkey, withValkey } from '../replicas/valkey-server.ts'

// `npm run kills` kills more often. A busy machine kills fewer gateways in this time.
const time = 20_000
const few = { kills: 10, perCheck: 5, seed: '1', time } as const

let built: Awaited<ReturnType<typeof buildPrograms>>
beforeAll(async () => {
  built = await buildPrograms()
})
afterAll(() => built.remove())

const run = (options: Pick<KillOptions, 'store'> & Partial<KillOptions>) =>
  runRounds({ ...few, ...options, programs: built.folder })

async function expectKept(store: KillOptions['store']): Promise<void> {
  const { findings, told, checks } = await run({ store })
  expect(findings).toEqual([])
  expect([told, checks].every((count) => count > 0)).toBe(true)
}

test('what callers of a gateway with a file were told survives its kills', () => expectKept('file'), 90_000)

describe.skipIf(noValkey)(`replicas over a Valkey${withValkey}`, () => {
  test(
    'what their callers were told survives kills of leader, followers, store and connections',
    () => expectKept('valkey'),
    90_000,
  )
})

test.each<[Plant, string]>([
  ['lost-write', 'lost'],
  ['double', 'doubled'],
  ['ghost', 'ghost'],
])('the planted fault %s is found within 20 kills', async (plant, kind) => {
  const { findings } = await run({ store: 'file', plant, kills: 20, perCheck: 3 })
  expect(findings.map((finding) => finding.kind)).toContain(kind)
})
