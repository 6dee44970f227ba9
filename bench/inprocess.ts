/**
 * Measures what a test pays for the gateway inside its process, beside nock and plain msw: the import, and
 * one call with the same body and a reply of the same size. From a clone, with Node 20.19 or newer:
 *
 *     npm ci && npm run bench:inprocess
 *     npm run bench:inprocess -- --rounds 9 --calls 5000
 *
 * Every measurement is a process of its own. The contenders take turns within a round, so that a slow spell
 * of the machine hits all; the table shows medians over the rounds. The gateway verifies the signature of
 * each call, which nock and msw do not. Exit code 1: the import took 150 ms or more, or a call 1 ms or more.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createGateway } from '../mocks/gateway/create-gateway.ts'
import { fromBase64 } from '../src/signing/bytes.ts'
import { signRequest } from '../src/signing/sign-request.ts'

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, calls: { type: 'string', default: '2000' } },
})
const rounds = Number(flags.rounds)

const longestImport = 150
const longestCall = 1_000

/** What is imported, from this folder. */
const imports = {
  'jpo-sandbox': '../dist/node/index.js',
  'jpo-sandbox/client': '../dist/node/client.js',
  'jpo-sandbox/msw': '../dist/node/msw.js',
  nock: 'nock',
  'msw/node': 'msw/node',
} as const

const contenders = ['gateway.handle', 'gateway through msw', 'nock', 'msw'] as const

const importTimes = new Map<string, number[]>(Object.keys(imports).map((name) => [name, []]))
const callTimes = new Map<string, number[][]>(contenders.map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, specifier] of Object.entries(imports)) importTimes.get(name)?.push(timeImport(specifier))
  // A token lives for 120 seconds: one for each round.
  const input = await makeInput()
  for (const name of contenders) callTimes.get(name)?.push(timeCalls(name, input))
}

const slowest: number[] = []
console.log(`Node ${process.versions.node}, ${cpus()[0]?.model}, medians of ${rounds} rounds\n`)
console.log('| import | ms |\n|---|---|')
for (const [name, times] of importTimes) console.log(`| \`${name}\` | ${median(times).toFixed(0)} |`)
console.log('\n| a call | p50, µs | p99, µs |\n|---|---|---|')
for (const [name, samples] of callTimes) {
  const at = (part: number) => median(samples.map((times) => quantile(times, part)))
  console.log(`| ${name} | ${at(0.5).toFixed(0)} | ${at(0.99).toFixed(0)} |`)
  if (name === 'gateway.handle') slowest.push(at(0.5))
}
const importTime = median(importTimes.get('jpo-sandbox') ?? [])
const [callTime = Number.POSITIVE_INFINITY] = slowest
const isMet = importTime < longestImport && callTime < longestCall
console.log(`\n${isMet ? 'Met' : 'NOT met'}: import under ${longestImport} ms, a call under ${longestCall / 1_000} ms.`)
process.exitCode = isMet ? 0 : 1

/** In ms. */
function timeImport(specifier: string): number {
  const code = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start); process.exit(0)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: import.meta.dirname }))
}

/** In µs, one for each call. */
function timeCalls(name: string, input: object): number[] {
  const file = resolve(import.meta.dirname, 'peers/inprocess.mjs')
  const output = execFileSync(process.execPath, [file, name, flags.calls], {
    input: JSON.stringify(input),
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 50_000_000,
  })
  return JSON.parse(output.toString()) as number[]
}

/** A signed payment, and what the gateway answers to it. */
async function makeInput(): Promise<object> {
  const host = 'apitest.cybersource.com'
  const path = '/pts/v2/payments'
  const body = readFileSync(resolve(import.meta.dirname, '../examples/requests/installment.json'), 'utf8')
  const gateway = await createGateway()
  const { merchantId, keyId, sharedSecret } = gateway.merchant()
  const signed = await signRequest(
    { scheme: 'jwt', keyId, secret: fromBase64(sharedSecret) ?? new Uint8Array() },
    {
      method: 'POST',
      path,
      host,
      body: new TextEncoder().encode(body),
      merchantId,
      now: Date.now(),
      jti: crypto.randomUUID(),
    },
  )
  const url = `https://${host}${path}`
  const headers = { 'content-type': 'application/json', ...signed }
  const response = await gateway.handle(new Request(url, { method: 'POST', headers, body }))
  const reply = await response.text()
  await gateway.close()
  if (response.status !== 201) throw new Error(`The gateway answered ${response.status}: ${reply}`)
  return { url, headers, body, reply }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
