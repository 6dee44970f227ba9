import { copyFile, link, mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import Database from 'libsql/promise'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { toStoreError } from '../../mocks/stores/engine.ts'
import { openFileStore } from '../../mocks/stores/file.ts'
import { type RowStore, StoreError, stateFormat } from '../../src/state/row-store.ts'
import { buildProgram, type Program } from './build-program.ts'
import { startWriter } from './writer.ts'

let folder: string
let file: string
let writer: Program
const opened: RowStore[] = []

beforeAll(async () => {
  writer = await buildProgram('writer.fixture.ts')
})

afterAll(() => writer.remove())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-file-'))
  file = join(folder, 'state')
})

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
  await rm(folder, { recursive: true })
})

async function openStore(path = file): Promise<RowStore> {
  const store = await openFileStore(path)
  opened.push(store)
  return store
}

async function read(store: RowStore): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of store.load()) keys.push(key)
  return keys
}

const put = (key: string, text = '') => [{ space: '', key, text }]

test('a file is for its user alone', async () => {
  const store = await openStore()
  await store.write(put('a'))
  expect((await readdir(folder)).sort()).toEqual(['state', 'state-wal'])
  for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
})

test('a closed store is one file, which can be copied', async () => {
  const store = await openStore()
  await store.write(put('a'))
  for await (const _ of store.load()) break
  await store.close()
  expect(await readdir(folder)).toEqual(['state'])
  await copyFile(file, join(folder, 'copy'))
  expect(await read(await openStore(join(folder, 'copy')))).toEqual(['a'])
})

test('an empty file becomes a state file', async () => {
  await writeFile(file, '')
  await (await openStore()).write(put('a'))
})

/** Files that are not ours. */
const others: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
  ['a folder', () => mkdir(file), /is a folder/],
  ['a text', () => writeFile(file, '# Notes\n'), /is no state file of jpo-sandbox/],
  ['a long text', () => writeFile(file, 'JPOS '.repeat(5_000)), /is no state file of jpo-sandbox/],
  ['the start of a state file', () => makeFile((bytes) => bytes.subarray(0, 60)), /is no state file of jpo-sandbox/],
  ['a database of another program', makeDatabase, /is a database of another program/],
  [
    'an older format',
    () => makeFile((bytes) => setFormat(bytes, 0)),
    /has format 0; this version of jpo-sandbox reads format 1\. Start the version that wrote it/,
  ],
  [
    'a newer format',
    () => makeFile((bytes) => setFormat(bytes, 2)),
    /has format 2; this version of jpo-sandbox reads format 1\. Start the version that wrote it/,
  ],
]

async function makeDatabase(): Promise<void> {
  const database = new Database(file, {})
  await database.exec('CREATE TABLE notes (text); INSERT INTO notes VALUES (1)')
  database.close()
}

async function makeFile(change: (bytes: Buffer) => Buffer): Promise<void> {
  const store = await openFileStore(file)
  await store.write(put('a'))
  await store.close()
  await writeFile(file, change(await readFile(file)))
}

function setFormat(bytes: Buffer, format: number): Buffer {
  bytes.writeUInt32BE(format, 60)
  return bytes
}

test.each(others)('%s is refused, and stays as it is', async (_, make, message) => {
  await make()
  const look = async () => {
    const names = (await readdir(folder)).sort()
    const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs))
    const bytes = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1').catch(() => 'a folder')))
    return { names, times, bytes }
  }
  const before = await look()
  const refusal = openStore()
  await expect(refusal).rejects.toMatchObject({ name: 'StoreError', code: 'FORMAT' })
  await expect(refusal).rejects.toThrow(message)
  await expect(refusal).rejects.toThrow(file)
  expect(await look()).toEqual(before)
})

test('the format of a new file is that of the rows', async () => {
  await makeFile((bytes) => bytes)
  expect((await readFile(file)).readUInt32BE(60)).toBe(stateFormat)
})

test('a folder that does not exist is named', async () => {
  const refusal = openStore(join(folder, 'none', 'state'))
  await expect(refusal).rejects.toMatchObject({ code: 'AWAY' })
  await expect(refusal).rejects.toThrow(/none\/state: The folder does not exist\. Create it first\./)
})

test('a file below a file is named', async () => {
  await writeFile(file, '')
  await expect(openStore(join(file, 'state'))).rejects.toMatchObject({ code: 'AWAY' })
})

test('a damaged file is named, and says what helps', async () => {
  await makeFile((bytes) => bytes)
  const handle = await open(file, 'r+')
  // The second page is the root of the table.
  await handle.write(Buffer.alloc(8_192, 0xa5), 0, 8_192, 8_192)
  await handle.close()
  const reading = openStore().then(read)
  await expect(reading).rejects.toMatchObject({ code: 'BROKEN' })
  await expect(reading).rejects.toThrow(/is damaged\. Put back a copy of it/)
})

test.each([
  ['another way to it', () => join(folder, '..', relative(join(folder, '..'), file))],
  ['a link', async () => symlink(file, join(folder, 'link')).then(() => join(folder, 'link'))],
  ['a second name', async () => link(file, join(folder, 'name')).then(() => join(folder, 'name'))],
])('a file in use is refused by %s', async (_, toName) => {
  const store = await openStore()
  await store.write(put('a'))
  const refusal = openStore(await toName())
  await expect(refusal).rejects.toMatchObject({ code: 'TAKEN' })
  await expect(refusal).rejects.toThrow(`process ${process.pid}`)
  // The refusal has not taken the lock away: another process is refused too.
  const other = startWriter(writer, { file, seed: '1', atOnce: 1 })
  await other.saw('failed')
  expect(other.lines).toEqual([expect.stringMatching(/^failed TAKEN /)])
  await store.write(put('b'))
})

test.each([1, 2, 3])('of two who open a file at the same time, one gets it: %s', async () => {
  const results = await Promise.allSettled([openStore(), openStore()])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({ code: 'TAKEN' })
})

test('another process is refused, by the path and where Linux tells by the process', async () => {
  const store = await openStore()
  const other = startWriter(writer, { file, seed: '1', atOnce: 1 })
  await other.saw('failed')
  const by = process.platform === 'linux' ? `process ${process.pid}` : 'another process'
  expect(other.lines).toEqual([
    `failed TAKEN ${file} is in use by ${by}. Stop it, or name another file: one gateway keeps its state in a file.`,
  ])
  await store.write(put('a'))
})

test('a process that was killed leaves no lock', async () => {
  const other = startWriter(writer, { file, seed: '1', atOnce: 1 })
  await other.saw('kept 3')
  await expect(openStore()).rejects.toMatchObject({ code: 'TAKEN' })
  await other.end('SIGKILL')
  expect(await read(await openStore())).toContain('number')
})

test('without libsql, the error says what to install', async () => {
  const elsewhere = await buildProgram('writer.fixture.ts', folder)
  const other = startWriter(elsewhere, { file, seed: '1', atOnce: 1 })
  await other.saw('failed')
  expect(other.lines).toEqual([expect.stringMatching(/^failed AWAY .+ npm install libsql@0\.5$/)])
  expect(await readdir(folder)).not.toContain('state')
})

test('a file stays small when its rows are overwritten and removed', async () => {
  const store = await openStore()
  const keys = Array.from({ length: 200 }, (_, index) => `ledger/${index}`)
  const sizes: number[] = []
  for (let round = 0; round < 30; round++) {
    const text = `${round} `.repeat(1_000)
    await store.write(keys.map((key) => ({ space: '', key, text })))
    await store.write([
      { space: '', isCleared: true },
      { space: '', key: 'a', text },
    ])
    if (round % 10 === 0) sizes.push(await sizeOf(folder))
  }
  expect(sizes.at(-1)).toBeLessThan(24_000_000)
  await store.close()
  expect(await sizeOf(folder)).toBeLessThan(2_000_000)
})

async function sizeOf(path: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(path)) sum += (await stat(join(path, name))).size
  return sum
}

/** Codes of the engine, and whether a write may have been made. */
test.each([
  ['SQLITE_FULL', 'FULL'],
  ['SQLITE_BUSY', 'TAKEN'],
  ['SQLITE_BUSY_RECOVERY', 'TAKEN'],
  ['SQLITE_NOTADB', 'BROKEN'],
  ['SQLITE_CORRUPT_INDEX', 'BROKEN'],
  ['SQLITE_CANTOPEN', 'AWAY'],
  ['SQLITE_READONLY_DIRECTORY', 'AWAY'],
  ['SQLITE_IOERR_WRITE', 'AWAY'],
  ['SQLITE_IOERR_FSYNC', 'UNKNOWN'],
  ['SQLITE_IOERR', 'UNKNOWN'],
  ['SQLITE_ERROR', 'UNKNOWN'],
  [undefined, 'UNKNOWN'],
])('the error %s of the engine is %s', (code, want) => {
  const cause = Object.assign(new Error('disk I/O error'), { code })
  const error = toStoreError(cause, '/state')
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ code: want, cause })
  expect(error.message).toContain('/state')
  expect(error.message).toContain('disk I/O error')
})
