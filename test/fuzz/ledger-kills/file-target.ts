import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FixtureOptions } from './gateway.fixture.ts'
import { caps, writeWorld } from './gateway-settings.ts'
import type { Random } from './make-call.ts'
import type { Plant } from './plants.ts'
import { createProgram } from './program.ts'
import type { Target } from './target.ts'

interface FileTargetOptions {
  /** Folder of the bundled programs. */
  readonly programs: string
  /** An empty folder. */
  readonly folder: string
  readonly port: number
  readonly random: Random
  readonly plant?: Plant | undefined
}

/** Ms of the longest start that is killed. */
const longestStart = 500

/** `jpo-sandbox start --state FILE`; with a planted fault, a program of the tests instead. */
export function createFileTarget({ programs, folder, port, random, plant }: FileTargetOptions): Target {
  const state = join(folder, 'state')
  const world = writeWorld(folder)
  const program = createProgram(
    plant === undefined
      ? [`${programs}/cli/start.mjs`, ...toFlags(state, port, world)]
      : [
          `${programs}/test/fuzz/ledger-kills/gateway.fixture.mjs`,
          JSON.stringify({ state, port, world, plant } satisfies FixtureOptions),
        ],
  )

  async function killTwice(): Promise<void> {
    const first = program.restart()
    await wait(random() * longestStart)
    await Promise.all([first, program.restart()])
  }

  const urls = [`http://127.0.0.1:${port}`]
  return {
    urls,
    open: () => (program.isRunning() ? urls : []),
    start: program.start,
    harm() {
      const dice = random()
      if (dice < 0.15) return { kind: 'process, and its start', mended: killTwice() }
      if (dice < 0.2) return { kind: 'SIGTERM', mended: program.restart('SIGTERM') }
      return { kind: 'process', mended: program.restart() }
    },
    restart: () => program.restart(),
    words: program.words,
    stop: program.stop,
  }
}

function toFlags(state: string, port: number, world: string): readonly string[] {
  const { ledger, journal } = caps
  return [
    ...['--state', state, '--port', String(port), '--json', '--quiet', '--auth', 'off', '--world', world],
    ...['--ledger-entries', String(ledger.entries), '--ledger-bytes', String(ledger.bytes)],
    ...['--journal-entries', String(journal.entries), '--journal-bytes', String(journal.bytes)],
  ]
}
