import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Recording, toRecording } from '../../../contracts/parity/recording.ts'
import { compareRecorded } from '../../../contracts/replay/compare-recorded.ts'
import { readRecordings, toRecordingPath, writeRecording } from '../../../contracts/replay/recordings.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'
import type { Side } from '../../../contracts/states/side.ts'
import { answered, toApproval, toInteraction } from './replies.ts'

const at = '2026-11-20T01:02:03.000Z'
const target = 'https://apitest.cybersource.com'
const record = (id: string, reply = answered(201, toApproval())): Recording =>
  toRecording(toInteraction(id), reply, { target, at })

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recordings-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a recording survives writing and reading, with stable bytes', async () => {
  const folder = await makeFolder()
  const path = await writeRecording(folder, record('case/bonus/one'))
  expect(path).toBe(join(folder, 'apitest.cybersource.com/case/bonus/one.json'))
  const bytes = await readFile(path, 'utf8')
  expect(bytes).toBe(`${JSON.stringify(record('case/bonus/one'), null, 2)}\n`)
  await writeRecording(folder, record('case/bonus/one'))
  expect(await readFile(path, 'utf8')).toBe(bytes)
  expect(await readdir(join(folder, 'apitest.cybersource.com/case/bonus'))).toEqual(['one.json'])
  expect(await readRecordings(folder)).toEqual([JSON.parse(JSON.stringify(record('case/bonus/one')))])
})

test.each([
  ['case/../../../etc', 'http://127.0.0.1:8392'],
  ['case/.hidden/..', 'http://[::1]:1'],
  [`pact/${'支払'.repeat(200)}`, 'https://..'],
  ['case//a:b*c', target],
])('no id leads out of the folder, or to a name that a file system refuses: %s', (interaction, from) => {
  const path = toRecordingPath('/folder', { ...record('case/a'), interaction, target: from })
  expect(normalize(path)).toBe(path)
  expect(path).toMatch(/^\/folder\/[^:*]+\.json$/)
  expect(Math.max(...path.split('/').map((part) => Buffer.byteLength(part)))).toBeLessThan(230)
})

const { version: _, ...older } = record('case/a')

test.each([
  '{',
  '{}',
  '{"interaction":"a","target":"b","recordedAt":"never","reply":{}}',
  JSON.stringify(older),
  JSON.stringify({ ...record('case/a'), states: undefined }),
  JSON.stringify({ ...record('case/a'), request: { body: 1 } }),
  JSON.stringify({ ...record('case/a'), request: { method: 'POST', headers: {} } }),
])('%s is not a recording, and its file is named', async (text) => {
  const folder = await makeFolder()
  await mkdir(join(folder, 'host'))
  await writeFile(join(folder, 'host/a.json'), text)
  await expect(readRecordings(folder)).rejects.toThrow(/host\/a\.json: it is no recording\. Allowed: /)
})

test('a recording of another version is named as such', async () => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'a.json'), JSON.stringify({ ...record('case/a'), version: 2 }))
  await expect(readRecordings(folder)).rejects.toThrow(/a\.json: it is a recording of version 2\. Allowed: version 1\./)
})

test('a missing folder has no recordings', async () => {
  expect(await readRecordings('/nowhere/at/all')).toEqual([])
})

/** A gateway with constant replies that records its requests. */
function createFakeGateway() {
  const asked: Interaction[] = []
  const side: Side = {
    name: 'gateway',
    refusal: () => undefined,
    async send(interaction) {
      asked.push(interaction)
      return answered(201, toApproval('7000000000000000000001', '2'))
    },
  }
  return { side, asked }
}

test('each recording is compared at its own day; others are named and skipped', async () => {
  const { side, asked } = createFakeGateway()
  const changed = { ...record('case/b'), scheme: 'none' as const }
  const drifted = record('case/a', answered(202, {}))
  const comparison = await compareRecorded({
    interactions: ['case/a', 'case/b', 'case/c'].map((id) => toInteraction(id)),
    recordings: [record('case/a'), drifted, changed, record('case/gone')],
    gateway: side,
  })
  expect(
    comparison.validations.map(({ result, from, at }) => [result.id, result.outcome, result.isSent, from, at]),
  ).toEqual([
    ['case/a', 'same', false, 'recorded', at],
    ['case/a', 'drift', false, 'recorded', at],
  ])
  expect(asked.map(({ states }) => states)).toEqual([
    [{ name: 'the time is set', params: { now: '2023-05-17T20:34:10Z' } }],
    [{ name: 'the time is set', params: { now: at } }],
  ])
  expect(comparison.changed).toEqual([changed])
  expect(comparison.unknown.map(({ interaction }) => interaction)).toEqual(['case/gone'])
  expect(comparison.unrecorded.map(({ id }) => id)).toEqual(['case/b', 'case/c'])
})

test('an interaction that sets a time keeps it', async () => {
  const { side, asked } = createFakeGateway()
  const own = { ...toInteraction('case/a'), states: [{ name: 'the time is set', params: { now: '2030-06-15' } }] }
  const recording = toRecording(own, answered(201, toApproval()), { target, at })
  await compareRecorded({ interactions: [own], recordings: [recording], gateway: side })
  expect(asked[0]?.states.at(-1)).toEqual({ name: 'the time is set', params: { now: '2030-06-15' } })
})

test('places and headers that a publication omits do not count', async () => {
  const { side } = createFakeGateway()
  const { _links, ...rest } = toApproval()
  const body = { ...rest, reconciliationId: '…', submitTimeUtc: '…' }
  const { reply, ...published } = { ...record('case/a', answered(201, body)), isPublished: true as const }
  const compare = async (elided: readonly string[]) => {
    const recording = { ...published, reply: { ...reply, headers: {} }, elided }
    const { validations } = await compareRecorded({
      interactions: [toInteraction('case/a')],
      recordings: [recording],
      gateway: side,
    })
    return validations.map(({ result, dropped, from }) => [result.outcome, dropped, from])
  }
  expect(await compare(['_links', 'reconciliationId', 'submitTimeUtc'])).toEqual([['same', 3, 'published']])
  expect(await compare(['_link', 'reconciliationId', 'submitTimeUtc'])).toEqual([['drift', 2, 'published']])
})
