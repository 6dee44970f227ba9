import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { type Exit, spawnHere } from '../acceptance/spawn.ts'
import { signer } from '../conformance/signed.ts'
import { type Pair, startPair } from './pair.ts'
import { type Planted, planted } from './planted.ts'
import { requestNamed } from './requests.ts'

let pair: Pair
let folder: string
beforeAll(async () => {
  pair = await startPair()
  folder = await mkdtemp(join(tmpdir(), 'parity-'))
  const toCase = (name: string, on: 'approval' | 'invalid') => {
    const about = { description: on, ja: on, asks: 'Is it the same?' }
    return { name, ...about, with: requestNamed(on).request.body }
  }
  // JSON is YAML.
  const cases = JSON.stringify({ base: {}, cases: [toCase('approval', 'approval'), toCase('invalid', 'invalid')] })
  await writeFile(join(folder, 'kinds.yaml'), cases)
})
afterAll(async () => {
  await pair.close()
  await rm(folder, { recursive: true })
})

const { merchantId, keyId, sharedSecret } = signer
const credentials = [
  `CYBERSOURCE_MERCHANT_ID=${merchantId}`,
  `CYBERSOURCE_KEY_ID=${keyId}`,
  `CYBERSOURCE_SHARED_SECRET=${sharedSecret}`,
]

/** Runs the command against a stand-in and reads its report. */
async function replayAgainst(plant: Planted['target'], ...flags: readonly string[]) {
  const standIn = await pair.startStandIn(plant)
  onTestFinished(standIn.close)
  const [run, report] = [join(folder, 'run'), join(folder, 'report.json')]
  const files = ['--cases', join(folder, 'kinds.yaml'), '--run', run, '--json', report]
  const program = [process.execPath, `${inject('programs')}/replay.mjs`, '--target', standIn.url, ...files, ...flags]
  const exit: Exit = await spawnHere('env', [...credentials, ...program]).exit
  expect(exit.stdout + exit.stderr).not.toContain(sharedSecret)
  return { ...exit, report: JSON.parse(await readFile(report, 'utf8')) }
}

const exitCodes = { same: 0, drift: 3, 'not-enabled': 0, environment: 4 } as const

test.each([
  'a required key is missing',
  'a link has another name',
  'an extra key',
  'a text is a number',
  '200 for 201',
  'another status that the document does not know',
  'another reason of a detail',
  'the details are in another order',
  'slip numbers that are no longer equal',
  'a currency in lower case',
  'another content type',
  'HTML with 201',
  'a 503 with HTML',
  'a reset connection',
  'latency over the limit',
  'a card number is echoed',
])('the command tells the one thing that is planted: %s', async (name) => {
  const { on, target, finds } = planted[name] as Planted
  const { code, report } = await replayAgainst(target, '--only', on, '--timeout', '1000')
  const outcome = typeof finds === 'string' ? finds : 'drift'
  expect(report.results).toMatchObject([{ outcome, differences: typeof finds === 'string' ? [] : [finds] }])
  expect(code).toBe(exitCodes[outcome])
})

test('the command finds nothing where nothing is planted', async () => {
  const { code, report } = await replayAgainst({})
  expect(report.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['same', 'same'])
  expect(code).toBe(0)
})

test.each(['a 401 for an approval', 'a card type that the merchant is not set up for'])(
  'the command asks nothing more of an account to which %s happens',
  async (name) => {
    const { code, stdout, report } = await replayAgainst((planted[name] as Planted).target)
    expect(report.results).toEqual([])
    expect(report.notCompared.interactions).toHaveLength(2)
    expect(stdout).toMatch(/\p{Script=Hiragana}/u)
    expect(code).toBe(4)
  },
)
