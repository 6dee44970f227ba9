/**
 * Sends the gateway strange requests and checks invariants: the process stays alive and quick, has no internal
 * errors, replies as openapi.yaml says, and stores no card data.
 *
 *     npm run fuzz                                     # 60 s
 *     npm run fuzz -- --seconds 3600
 *     npm run fuzz -- --seed 7 --only headers          # the same values again
 *     npm run fuzz -- --seed 7 --only headers --path 41
 *
 * Exit code 1: an invariant is broken; the seed, the path and the smallest counterexample are printed.
 */
import { parseArgs } from 'node:util'
import { checkGood, createSender } from './exchange.ts'
import { fuzzedGateways, type GatewayName } from './gateway-options.ts'
import { startGatewayProcess } from './gateway-process.ts'
import { createPlants } from './plants.ts'
import type { Context, Target } from './target.ts'
import { admin } from './targets/admin.ts'
import { bytes } from './targets/bytes.ts'
import { changedFields } from './targets/changed-fields.ts'
import { framing } from './targets/framing.ts'
import { headers } from './targets/headers.ts'
import { jsonShape } from './targets/json-shape.ts'
import { payments } from './targets/payments.ts'

const targets: readonly Target[] = [bytes, headers, jsonShape, payments, changedFields, admin, framing]

const { values: flags } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: targets.map(({ name }) => name).join(',') },
    path: { type: 'string' },
  },
})
const seed = Number(flags.seed)
const names = flags.only.split(',')
const chosen = targets.filter(({ name }) => names.includes(name))
if (chosen.length < names.length || !(Number(flags.seconds) > 0) || !Number.isSafeInteger(seed)) {
  console.error(
    `Failed to read the flags. Allowed: --seconds N, --seed N (a whole number), --path P, --only NAME,NAME of ${targets.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}

const gatewayNames = Object.keys(fuzzedGateways) as GatewayName[]
const gateway = await startGatewayProcess({ gateways: fuzzedGateways, isWatched: true })
const counts = new Map<string | number, number>()
const context: Context = {
  plants: createPlants(seed),
  gateway,
  senders: Object.fromEntries(gatewayNames.map((name) => [name, createSender(gateway, name)])) as Context['senders'],
  count: (what) => {
    counts.set(what, (counts.get(what) ?? 0) + 1)
  },
}

console.log(`seed ${seed}, ${flags.seconds} s, Node ${process.versions.node}`)
for (const name of gatewayNames) await checkGood(context, name).catch(stop('before all'))

let failures = 0
const shares = chosen.reduce((sum, { share }) => sum + share, 0)
for (const { name, share, run } of chosen) {
  counts.clear()
  const time = (Number(flags.seconds) * 1_000 * share) / shares
  const { runs, failure } = await run(context, { seed, time, ...(flags.path !== undefined && { path: flags.path }) })
  const replies = [...counts].sort(([, a], [, b]) => b - a).map(([what, count]) => `${what}: ${count}`)
  console.log(`${name.padEnd(11)} ${String(runs).padStart(8)} values  ${replies.join(', ')}`)
  if (failure !== undefined) {
    const { why, path, isReproducible } = failure
    failures++
    console.log(`FAILED ${name}: ${why}\n  again: npm run fuzz -- --seed ${seed} --only ${name} --path ${path}`)
    if (!isReproducible) console.log('  It passed at a second try: earlier requests play a part.')
  }
  await checkGood(context).catch(stop(`after ${name}`))
}
console.log(failures === 0 ? `held, seed ${seed}` : `${failures} failed, seed ${seed}`)
process.exit(failures === 0 ? 0 : 1)

/** Ends the run: every further target would fail for the same reason. */
function stop(where: string) {
  return ({ message }: Error): never => {
    console.log(`FAILED ${where}: ${message}\n${gateway.complaint()}\nstopped, seed ${seed}`)
    process.exit(1)
  }
}
