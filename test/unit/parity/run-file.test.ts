import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ParityOutcome } from '../../../contracts/parity/judge.ts'
import type { ReplayResult } from '../../../contracts/parity/replay.ts'
import {
  countMissing,
  digestInteractions,
  openRunFile,
  type RunHeader,
  readRun,
} from '../../../contracts/replay/run-file.ts'
import { toInteraction } from './replies.ts'

const header: RunHeader = {
  jpoSandbox: '0.1.0',
  target: 'https://apitest.cybersource.com',
  interactions: 'abc',
  settings: 'def',
  count: 4,
  at: '2026-11-23T03:00:00.000Z',
}

const toResult = (id: string, outcome: ParityOutcome = 'same'): ReplayResult => ({
  id,
  description: '',
  outcome,
  differences: [],
  isSent: true,
  at: header.at,
  ms: 1,
  status: {},
})

function makePath(name = 'run.ndjson'): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}

function writeRun(path: string, ...results: readonly ReplayResult[]): void {
  const run = openRunFile(path, header, { resume: false })
  for (const result of results) run.append(result)
  run.close()
}

test('a result is in the file at once, and nobody else may read it', () => {
  const path = makePath()
  writeFileSync(path, 'something else')
  chmodSync(path, 0o644)
  const run = openRunFile(path, header, { resume: false })
  run.append(toResult('a'))
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(header)}\n${JSON.stringify(toResult('a'))}\n`)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  run.close()
})

test('a continued run repeats obstructed requests, and drops half a line', () => {
  const path = makePath()
  writeRun(path, toResult('a'), toResult('b', 'environment'), toResult('c', 'drift'))
  appendFileSync(path, '{"id":"d","outc')
  const run = openRunFile(path, header, { resume: true })
  expect([...run.done.keys()]).toEqual(['a', 'c'])
  run.append(toResult('b'))
  run.close()
  const earlier = readRun(path)
  expect([...(earlier?.results ?? [])].map(([id, { outcome }]) => `${id} ${outcome}`)).toEqual([
    'a same',
    'b same',
    'c drift',
  ])
  expect(earlier && countMissing(earlier)).toBe(1)
})

test('an incomplete last line is removed completely, however long', () => {
  const path = makePath()
  writeRun(path, toResult('a'))
  appendFileSync(path, `{"id":"d","description":"${'x'.repeat(2_000)}`)
  openRunFile(path, header, { resume: true }).close()
  const lines = [header, toResult('a')].map((value) => `${JSON.stringify(value)}\n`)
  expect(readFileSync(path, 'utf8')).toBe(lines.join(''))
})

test.each([
  ['that lacks one', [toResult('a'), toResult('b')], false],
  [
    'in which something stood between',
    [toResult('a'), toResult('b'), toResult('c'), toResult('d', 'environment')],
    false,
  ],
  ['that has all', [toResult('a'), toResult('b'), toResult('c'), toResult('d', 'drift')], true],
])('a run %s, and says whether anything is left', (_, results, isFinished) => {
  const path = makePath()
  writeRun(path, ...results)
  const run = openRunFile(path, header, { resume: true })
  run.close()
  expect(run.isFinished).toBe(isFinished)
})

test('a continued run says when its last result came, and a new one when it began', () => {
  const path = makePath()
  const begun = openRunFile(path, header, { resume: false })
  expect({ isFinished: begun.isFinished, at: begun.at }).toEqual({ isFinished: false, at: header.at })
  begun.append({ ...toResult('a'), at: '2026-11-23T03:00:09.000Z' })
  begun.append({ ...toResult('b'), at: '2026-11-23T03:00:05.000Z' })
  begun.append({ ...toResult('c', 'environment'), at: '2026-11-23T03:00:30.000Z' })
  begun.close()
  const later = { ...header, at: '2026-11-24T00:00:00.000Z' }
  const resumed = openRunFile(path, later, { resume: true })
  resumed.close()
  expect(resumed.at).toBe('2026-11-23T03:00:09.000Z')
})

test.each([
  ['target', 'of another target'],
  ['interactions', 'of other interactions'],
  ['settings', 'of another merchant'],
  ['jpoSandbox', 'of another version'],
] as const)('a run of another %s is not continued, and stays unchanged', (key, words) => {
  const path = makePath()
  writeRun(path, toResult('a'))
  const before = readFileSync(path, 'utf8')
  expect(() => openRunFile(path, { ...header, [key]: 'other' }, { resume: true })).toThrow(words)
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test('only an existing run can be continued', () => {
  const path = makePath()
  expect(() => openRunFile(path, header, { resume: true })).toThrow('it does not exist. Allowed: ')
  writeFileSync(path, 'no run\n')
  expect(() => openRunFile(path, header, { resume: true })).toThrow('it is no run file. Allowed: ')
})

test('the folder of the default run file excludes itself from repositories', () => {
  const path = makePath('.jpo-sandbox/replay.ndjson')
  writeRun(path)
  expect(readFileSync(join(path, '../.gitignore'), 'utf8')).toBe('*\n')
})

test('an unwritable place is explained', () => {
  const path = makePath()
  writeFileSync(path, '')
  const words = 'Allowed: a file that can be written, by --run FILE.'
  expect(() => openRunFile(join(path, 'below-a-file'), header, { resume: false })).toThrow(words)
})

test('the digest changes with requests and states, but not with descriptions', () => {
  const one = toInteraction('a')
  const digest = digestInteractions([one])
  expect(digestInteractions([{ ...one, description: 'other words' }])).toBe(digest)
  expect(digestInteractions([{ ...one, request: { ...one.request, body: 1 } }])).not.toBe(digest)
  expect(digestInteractions([{ ...one, states: [{ name: 'x', params: {} }] }])).not.toBe(digest)
})
