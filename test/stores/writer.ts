import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface WriterOptions {
  readonly file: string
  readonly seed: string
  /** Batches that wait for their acknowledgement at the same time. */
  readonly atOnce: number
  /** Number before the first batch, if not that of the file. */
  readonly first?: number
  /** A mistake: `early` acknowledges what is not written yet, `torn` writes each change alone. */
  readonly plant?: 'early' | 'torn' | undefined
  /** Default: true. Otherwise the process stays. */
  readonly stopAtError?: boolean
}

export interface Writer {
  readonly process: ChildProcess
  /** Lines that it has printed. */
  readonly lines: readonly string[]
  /** Number of the last batch that was acknowledged; 0 if none was. */
  kept(): number
  /** Resolves when a line starts so, or the process is gone. */
  saw(start: string): Promise<void>
  /** Ends the process, and waits until all that it printed is here. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

export interface WriterProgram {
  /** Path of the bundled program. */
  readonly path: string
  remove(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the writer, so that each of many processes starts quickly; below node_modules, where libsql resolves. */
export async function buildWriter(outfile?: string): Promise<WriterProgram> {
  const path = outfile ?? `${root}/node_modules/.cache/jpo-sandbox-writer-${process.pid}-${count++}.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: ['test/stores/writer.fixture.ts'],
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['libsql/promise'],
    alias: { '#crypto': `${root}/src/crypto/crypto-node.ts` },
    logLevel: 'warning',
  })
  return { path, remove: () => rm(path, { force: true }) }
}

let count = 0

/** Starts a writer; `wrap` makes its command line another one. */
export function startWriter(
  program: WriterProgram,
  options: WriterOptions,
  wrap = (command: readonly string[]): readonly string[] => command,
): Writer {
  const [command = '', ...rest] = wrap([process.execPath, program.path, JSON.stringify(options)])
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let unfinished = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = `${unfinished}${text}`.split('\n')
    unfinished = parts.pop() ?? ''
    lines.push(...parts)
    for (const look of waiting) look()
  })
  return {
    process: child,
    lines,
    kept: () => Number(lines.findLast((line) => line.startsWith('kept '))?.slice(5) ?? 0),
    async saw(start) {
      const found = new Promise<void>((resolve) => {
        const look = () => {
          if (lines.some((line) => line.startsWith(start))) resolve()
        }
        waiting.add(look)
        look()
      })
      await Promise.race([found, closed])
    },
    async end(signal) {
      child.kill(signal)
      await closed
    },
  }
}
