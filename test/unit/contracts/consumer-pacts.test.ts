import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { comparePacts } from '../../../contracts/consumer/compare-pacts.ts'

const name = 'jpo-sandbox-client-cybersource-payments.json'
const text = readFileSync(join('contracts/pacts', name), 'utf8')
const made = new Map([[name, text]])
const edit = (from: string, to: string) => new Map([[name, text.replace(from, to)]])

/** Changes the pact in its parsed form. */
function change(how: (pact: { interactions: { description: string }[]; metadata: object }) => void) {
  const pact = JSON.parse(text)
  how(pact)
  return new Map([[name, `${JSON.stringify(pact, null, 2)}\n`]])
}

test('equal pacts have no differences', () => {
  expect(comparePacts(made, new Map(made))).toEqual([])
})

test('a missing pact is named', () => {
  expect(comparePacts(new Map(), made)).toEqual([`${name} is missing: the consumer tests make it, and it is not kept.`])
})

test('a superfluous pact is named', () => {
  expect(comparePacts(new Map([...made, ['other.json', '{}']]), made)).toEqual([
    'other.json is one too many: no consumer test makes it.',
  ])
})

test('a value edited by hand is named, with its place', () => {
  const [sentence, ...others] = comparePacts(edit('"INSUFFICIENT_FUND"', '"NO_MONEY"'), made)
  expect(sentence).toBe(
    `${name}: the interaction "a payment with the outcome insufficient-fund" differs at response.body.content.errorInformation.reason: the file has "NO_MONEY", the consumer tests make "INSUFFICIENT_FUND".`,
  )
  expect(others).toEqual([])
})

test('a matcher removed by hand is named', () => {
  const [sentence] = comparePacts(edit('"^\\\\d{1,9}$"', '".*"'), made)
  expect(sentence).toContain('"a payment too many" differs at response.matchingRules.header.retry-after')
})

test.each([
  ['was taken out', (list: { description: string }[]) => list.splice(3, 1), 'is made by a consumer test, and not in'],
  [
    'was added',
    (list: { description: string }[]) => list.push({ description: 'a payment on credit' }),
    '"a payment on credit" is in the file, and no consumer test makes it',
  ],
  [
    'stands twice',
    (list: { description: string }[]) => list.push(...list.slice(0, 1)),
    'interactions.length: the file has 41',
  ],
])('an interaction that %s is named', (_, how, words) => {
  expect(
    comparePacts(
      change(({ interactions }) => how(interactions)),
      made,
    ).join(' '),
  ).toContain(words)
})

test('another order or other white space is distinguished from another contract', () => {
  const reversed = comparePacts(
    change(({ interactions }) => interactions.reverse()),
    made,
  )
  const compact = comparePacts(new Map([[name, JSON.stringify(JSON.parse(text))]]), made)
  expect([...reversed, ...compact]).toEqual(
    Array(2).fill(expect.stringContaining('says the same, but not in the bytes')),
  )
})

test('a file that is not a pact is named', () => {
  expect(comparePacts(new Map([[name, '{']]), made)).toEqual([
    `${name} is not a pact: it is no JSON with interactions.`,
  ])
})

test('the command fails for an edited pact, says what to do, and restores the pact on request', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('contracts/pacts', folder, { recursive: true })
  writeFileSync(join(folder, name), text.replace('"INSUFFICIENT_FUND"', '"NO_MONEY"'))
  writeFileSync(join(folder, 'other.json'), '{}')

  const refused = await run(['--pacts', folder])
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('the file has "NO_MONEY", the consumer tests make "INSUFFICIENT_FUND"')
  expect(refused.output).toContain('other.json is one too many')
  expect(refused.output).toContain('npm run contracts:consumer -- --write')

  // Another order gives the same bytes.
  expect((await run(['--pacts', folder, '--write', '--shuffle'])).code).toBe(0)
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
}, 120_000)

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'contracts/consumer/run.ts', ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }),
    )
  })
}
