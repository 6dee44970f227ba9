import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { onServerCore } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'
import { progress } from '../measure/progress.ts'
import { path, readReply, signedHost, signPayments } from '../measure/signed-requests.ts'
import { quantile } from '../measure/statistics.ts'

/** What is timed once a round, in a process of its own, which answers in numbers: ms of an import, µs of each call. */
export interface InProcess {
  readonly imports: readonly { readonly name: string; readonly times: readonly number[] }[]
  readonly calls: readonly { readonly name: string; readonly rounds: readonly { p50: number; p99: number }[] }[]
}

/** What is imported, from this folder. */
const modules = {
  'jpo-sandbox': '../dist/node/index.js',
  'jpo-sandbox/client': '../dist/node/client.js',
  'jpo-sandbox/msw': '../dist/node/msw.js',
  nock: 'nock',
  'msw/node': 'msw/node',
} as const

export const contenders = {
  handle: { title: 'gateway.handle', package: 'jpo-sandbox' },
  'gateway-msw': { title: 'fetch through jpo-sandbox/msw', package: 'jpo-sandbox' },
  nock: { title: 'fetch through nock', package: 'nock' },
  msw: { title: 'fetch through msw', package: 'msw' },
} as const

export type ContenderName = keyof typeof contenders

const bench = resolve(import.meta.dirname, '..')

/** What a test pays for the gateway inside its process, beside nock and plain msw. */
export async function measureInProcess({ rounds, calls }: Settings): Promise<InProcess> {
  const imports = Object.keys(modules).map((name) => ({ name, times: [] as number[] }))
  const callers = Object.keys(contenders).map((name) => ({ name, rounds: [] as { p50: number; p99: number }[] }))
  const reply = await readReply()
  for (let round = 1; round <= rounds; round++) {
    for (const { name, times } of imports) times.push(timeImport(modules[name as keyof typeof modules]))
    const requests = await signPayments('jwt')
    for (const { name, rounds: done } of callers) {
      const input = JSON.stringify({ url: `https://${signedHost}${path}`, requests, reply })
      const times = Float64Array.from(timeCalls(name, calls, input)).sort()
      done.push({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) })
    }
    progress(
      `round ${round} of ${rounds}: ${callers.map(({ name, rounds: done }) => `${name} ${done.at(-1)?.p50.toFixed(0)} µs`).join(', ')}`,
    )
  }
  return { imports, calls: callers }
}

function timeImport(specifier: string): number {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start); process.exit(0)`
  return Number(run(['--input-type=module', '--eval', code], ''))
}

const timeCalls = (name: string, calls: number, input: string): number[] =>
  JSON.parse(run(['servers/inprocess.mjs', name, String(calls)], input)) as number[]

function run(args: readonly string[], input: string): string {
  const [command = '', ...rest] = [...onServerCore, process.execPath, ...args]
  const output = execFileSync(command, rest, {
    cwd: bench,
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 50_000_000,
  })
  return output.toString()
}
