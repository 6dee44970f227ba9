import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What a run can be told. */
export interface Settings {
  /** Interleaved rounds of the load; also how often the in-process calls are timed. */
  readonly rounds: number
  /** Length of one load on one server. */
  readonly seconds: number
  /** Length of the load before the first round. */
  readonly warmUp: number
  readonly connections: number
  /** How often each server is started for its cold start. */
  readonly starts: number
  /** Payments after which memory is read. */
  readonly payments: number
  /** The largest number of payments behind the server of `growth`. */
  readonly largest: number
  /** Requests of each kind in one round of `growth`. */
  readonly samples: number
  /** In-process calls in one round. */
  readonly calls: number
  /** Requests of the soak, once its logs are full. */
  readonly soakRequests: number
  /** Names of servers, or of what precedes a dash in them; none: all but the optional ones. */
  readonly only: readonly string[]
  /** Folder of the page; raw results are in `results` below it. */
  readonly out: string
}

/** Every flag: what it is for, and what it may be. */
const flags = {
  rounds: { default: '5', most: 1_000, help: 'interleaved rounds' },
  // A token lives for 120 seconds.
  seconds: { default: '5', most: 100, help: 'seconds of load on one server in one round' },
  'warm-up': { default: '10', most: 100, help: 'seconds of load before the first round' },
  connections: { default: '10', most: 1_000, help: 'connections that are kept open' },
  starts: { default: '5', most: 1_000, help: 'cold starts of each server' },
  payments: { default: '200000', most: 100_000_000, help: 'payments after which memory is read' },
  largest: { default: '1000000', most: 10_000_000, help: 'most payments behind the server of `growth`' },
  samples: { default: '500', most: 100_000, help: 'requests of each kind in one round of `growth`' },
  calls: { default: '2000', most: 1_000_000, help: 'in-process calls in one round' },
  'soak-requests': { default: '1000000', most: 100_000_000, help: 'requests of the soak' },
} as const

type NumberFlag = keyof typeof flags

/** A mistake in what was typed. */
export class UsageError extends Error {}

export const usage = [
  'npm run bench -- [part ...] [flags]',
  '',
  ...Object.entries(flags).map(([name, flag]) => `  --${name.padEnd(13)} ${flag.help} (default ${flag.default})`),
  '  --only          servers, with commas between, such as ours,bare (default: all but the optional ones)',
  '  --out           folder of RESULTS.md and of the raw results (default bench)',
  '  --page          only write RESULTS.md from what was measured before',
].join('\n')

export interface CommandLine {
  readonly parts: readonly string[]
  readonly settings: Settings
  readonly isPageOnly: boolean
  readonly wantsHelp: boolean
}

/** @throws {UsageError} */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  const whole = (name: NumberFlag): number => {
    const number = Number(values[name])
    const { most } = flags[name]
    if (Number.isInteger(number) && number >= 1 && number <= most) return number
    throw new UsageError(`Failed to read --${name} ${values[name]}. Allowed: a whole number from 1 to ${most}.`)
  }
  const { only, out } = values
  return {
    parts: positionals,
    isPageOnly: values.page === true,
    wantsHelp: values.help === true,
    settings: {
      rounds: whole('rounds'),
      seconds: whole('seconds'),
      warmUp: whole('warm-up'),
      connections: whole('connections'),
      starts: whole('starts'),
      payments: whole('payments'),
      largest: whole('largest'),
      samples: whole('samples'),
      calls: whole('calls'),
      soakRequests: whole('soak-requests'),
      only: only?.split(',') ?? [],
      out: out ?? resolve(import.meta.dirname, '..'),
    },
  }
}

function parse(args: readonly string[]) {
  const text = (value: string) => ({ type: 'string', default: value }) as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: text(flags.rounds.default),
        seconds: text(flags.seconds.default),
        'warm-up': text(flags['warm-up'].default),
        connections: text(flags.connections.default),
        starts: text(flags.starts.default),
        payments: text(flags.payments.default),
        largest: text(flags.largest.default),
        samples: text(flags.samples.default),
        calls: text(flags.calls.default),
        'soak-requests': text(flags['soak-requests'].default),
        only: { type: 'string' },
        out: { type: 'string' },
        page: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
