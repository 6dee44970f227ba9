import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileStore } from '../../mocks/stores/file.ts'
import { createExpected } from './batches.ts'
import { buildProgram, type Program } from './build-program.ts'
import { startWriter } from './writer.ts'

const run = promisify(execFile)
const mount = 'mount -t tmpfs -o size=14m tmpfs "$0"'
/** Commands that run a shell which may mount: as root, or as whoever may make namespaces. */
const shells = [
  ['unshare', '-m', 'sh', '-c'],
  ['unshare', '-Urm', 'sh', '-c'],
] as const
const shell = shells.find(([command, ...rest]) => spawnSync(command, [...rest, mount, tmpdir()]).status === 0)
const why = shell === undefined ? ' (not here: this user cannot mount a small disk)' : ''

let program: Program
let folder: string

beforeAll(async () => {
  program = await buildProgram('full-disk.fixture.ts')
  folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-full-'))
})

afterAll(async () => {
  await program.remove()
  await rm(folder, { recursive: true })
})

test.skipIf(shell === undefined)(`a full disk is an error of that write, and of nothing else${why}`, async () => {
  const [command = '', ...rest] = shell ?? []
  const script = `${mount} && "$1" "$2" live "$0" 7; "$1" "$2" rise "$0" 7`
  const { stdout } = await run(command, [...rest, script, folder, process.execPath, program.path])
  const [live, rise] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(live).toMatchObject({ code: 'FULL', again: 'FULL', afterwards: 'kept', troubleAfterwards: '' })
  expect(live.kept).toBeGreaterThan(20)
  expect(live.trouble).toMatch(/^There is no room on the disk of .+\/state\. .* Make room/)
  expect(live.last.code).toBe('FULL')
  // Killed on a full disk, it has all that was acknowledged and nothing else.
  expect(rise).toEqual({ opened: expect.stringMatching(/^(opened|FULL)$/), there: live.last.kept, next: 'kept' })
})

test.skipIf(process.platform === 'win32')('a limit of file sizes is an error of that write', async () => {
  const writer = await buildProgram('writer.fixture.ts')
  const file = join(folder, 'limited')
  const options = JSON.stringify({ file, seed: '7', atOnce: 1 })
  // In blocks of 512 bytes, or of 1,024 in some shells.
  const script = 'ulimit -f 4096 && exec "$0" "$1" "$2"'
  const { stdout } = await run('sh', ['-c', script, process.execPath, writer.path, options]).catch((error) => error)
  const lines: string[] = stdout.trim().split('\n')
  expect(lines.at(-1)).toMatch(/^failed AWAY .+ cannot be written: .+ a limit of file sizes is reached/)
  const store = await openFileStore(file)
  const kept = await createExpected('7').check(store)
  await store.close()
  expect(`kept ${kept}`).toBe(lines.at(-2))
  // Without the limit, it goes on.
  const next = startWriter(writer, { file, seed: '7', atOnce: 1 })
  await next.saw(`kept ${kept + 1}`)
  await next.end('SIGTERM')
  await writer.remove()
  expect(next.lines).toContain(`kept ${kept + 1}`)
})
