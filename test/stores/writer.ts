import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Program } from './build-program.ts'

export interface WriterOptions {
  readonly file: string
  readonly seed: string
  /** Batches that wait for their acknowledgement at the same time. */
  readonly atOnce: number
  /** A mistake: `early` acknowledges what is not written yet, `torn` writes each change alone. */
  readonly plant?: 'early' | 'torn' | undefined
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

/** Starts a writer, whose program is `writer.fixture.ts`. */
export function startWriter({ path }: Program, options: WriterOptions): Writer {
  const child = spawn(process.execPath, [path, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
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
