import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { StoreError, type StoreErrorCode, stateFormat } from '../../src/state/row-store.ts'

/** `JPOS`: names the owner of a SQLite file in its header. */
export const applicationId = 0x4a_50_4f_53

/** A file that this process alone may open, until it is released. */
export interface StateFile {
  /** Absolute. */
  readonly path: string
  readonly inode: bigint
  release(): void
}

/**
 * State files of this process, also those of another copy of this module. Closing any descriptor of a file takes the
 * locks of the whole process from it, so a file in use must not even be looked into.
 */
const key = Symbol.for('jpo-sandbox.state-files')
const ours = globalThis as { [key]?: Set<string> }

/**
 * Claims a file for this process: creates it, for its user alone, or checks that it is a state file that this version
 * reads. Any other file stays as it is.
 *
 * @throws {StoreError} `TAKEN`, `FORMAT`, `AWAY`
 */
export async function claimStateFile(name: string): Promise<StateFile> {
  const path = resolve(name)
  const info = await statOrCreate(path)
  if (!info.isFile()) throw notOurs(path, info.isDirectory() ? 'is a folder' : 'is no plain file')
  ours[key] ??= new Set()
  const claimed = ours[key]
  const id = `${info.dev}:${info.ino}`
  if (claimed.has(id)) throw taken(path, process.pid)
  claimed.add(id)
  const release = () => void claimed.delete(id)
  try {
    checkHeader(path, await readHeader(path))
    return { path, inode: info.ino, release }
  } catch (error) {
    release()
    throw error
  }
}

async function statOrCreate(path: string) {
  try {
    await (await openOrExplain(path, 'wx')).close()
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return stat(path, { bigint: true }).catch(explain(path))
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await openOrExplain(path, 'r+')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Places by https://www.sqlite.org/fileformat.html#the_database_header. */
function checkHeader(path: string, header: Buffer): void {
  if (header.length === 0) return
  if (header.length < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw notOurs(path, 'is no state file of jpo-sandbox')
  if (header.readUInt32BE(68) !== applicationId) throw notOurs(path, 'is a database of another program')
  const found = header.readUInt32BE(60)
  if (found === stateFormat) return
  throw new StoreError(
    'FORMAT',
    `${path} has format ${found}; this version of jpo-sandbox reads format ${stateFormat}. Start the version that wrote it, or name another file.`,
  )
}

const notOurs = (path: string, what: string): StoreError =>
  new StoreError('FORMAT', `${path} ${what}. It stays as it is. Name another file: one that does not exist is created.`)

/** The error of a file in use. `process`: the id of the process that has it, where known. */
export const taken = (path: string, process: number | undefined): StoreError =>
  new StoreError(
    'TAKEN',
    `${path} is in use by ${process === undefined ? 'another process' : `process ${process}`}. Stop it, or name another file: one gateway keeps its state in a file.`,
  )

/** First byte that SQLite locks; https://www.sqlite.org/fileformat.html#the_lock_byte_page */
const lockByte = 0x40_00_00_00

/** The process that has a state file open, where Linux tells. */
export async function findHolder({ inode }: StateFile): Promise<number | undefined> {
  const locks = await readFile('/proc/locks', 'utf8').catch(() => '')
  for (const line of locks.split('\n')) {
    // 1: POSIX  ADVISORY  WRITE 4242 fe:00:131 1073741826 1073742335
    const [, pid, node, from] = /\s(\d+) [\da-f]+:[\da-f]+:(\d+) (\d+) \w+$/.exec(line) ?? []
    if (node === String(inode) && Number(from) >= lockByte && Number(pid) > 0) return Number(pid)
  }
  return undefined
}

const openOrExplain = (path: string, flags: 'wx' | 'r+'): Promise<FileHandle> =>
  open(path, flags, 0o600).catch(explain(path))

const reasons: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  ENOENT: ['AWAY', 'The folder does not exist. Create it first'],
  ENOTDIR: ['AWAY', 'A part of the path before it is no folder'],
  EACCES: ['AWAY', 'This user may not write there'],
  EPERM: ['AWAY', 'This user may not write there'],
  EROFS: ['AWAY', 'The file system is read-only'],
  ENOSPC: ['FULL', 'There is no room on its disk'],
}

const explain =
  (path: string) =>
  (cause: unknown): never => {
    const [code, reason] = reasons[codeOf(cause) ?? ''] ?? []
    if (code === undefined) throw cause
    throw new StoreError(code, `Failed to open ${path}: ${reason}.`, { cause })
  }

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
