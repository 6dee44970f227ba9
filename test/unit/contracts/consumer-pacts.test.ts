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

test('equal pacts differ in nothing', () => {
  expect(comparePacts(made, new Map(made))).toEqual([])
})

test('a pact that is missing is named', () => {
  expect(comparePacts(new Map(), made)).toEqual([`${name} is missing: the consumer tests make it, and it is not kept.`])
})

test('a pact too many is named', () => {
  expect(comparePacts(new Map([...made, ['other.json', '{}']]), made)).toEqual([
    'other.json is one too many: no consumer test makes it.',
  ])
})

test.each([
  [
    'a value that was edited',
    edit('"INSUFFICIENT_FUND"', '"NO_MONEY"'),
    '"reason": "NO_MONEY", the consumer tests make "reason": "INSUFFICIENT_FUND"',
  ],
  ['a line too many', new Map([[name, `${text}\n`]]), 'the consumer tests make nothing'],
  ['a line that was cut off', new Map([[name, text.trimEnd()]]), 'the file has nothing'],
])('%s is named, with its line', (_, kept, words) => {
  const [sentence, ...others] = comparePacts(kept, made)
  expect(sentence).toMatch(/^jpo-sandbox-client-cybersource-payments\.json:\d+: the file has/)
  expect(sentence).toContain(words)
  expect(others).toEqual([])
})

test('the command fails for a pact that was edited by hand, says what to do, and takes it back when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('contracts/pacts', folder, { recursive: true })
  writeFileSync(join(folder, name), text.replace('"INSUFFICIENT_FUND"', '"NO_MONEY"'))
  writeFileSync(join(folder, 'other.json'), '{}')

  const refused = await run(['--pacts', folder])
  expect(refused.code).toBe(1)
  expect(refused.output).toContain(
    'the file has "reason": "NO_MONEY", the consumer tests make "reason": "INSUFFICIENT_FUND"',
  )
  expect(refused.output).toContain('other.json is one too many')
  expect(refused.output).toContain('npm run contracts:consumer -- --write')

  // In another order, to the same bytes.
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
