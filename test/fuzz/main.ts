/**
 * Sends the gateway what nobody should, and looks whether it holds: it lives, answers a good request within a
 * second of its own time, fails at nothing, answers as openapi.yaml says, keeps no card data and no memory.
 *
 *     npm run fuzz                                     # 60 s
 *     npm run fuzz -- --seconds 3600
 *     npm run fuzz -- --seed 7 --only headers          # the same values again
 *     npm run fuzz -- --seed 7 --only headers --path 41
 *
 * Exit code 1: something did not hold; seed, path and the smallest counterexample are printed.
 */
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createEngineDoor, createHttpDoor, type Door } from './door.ts'
import { createWatchedGateway, type DoorName, doorOptions } from './doors.ts'
import { checkGood } from './exchange-target.ts'
import { startGatewayProcess } from './gateway-process.ts'
import { createPlants } from './plants.ts'
import type { Context } from './target.ts'
import { usualArrival, watchSlowClient } from './targets/slow.ts'
import { targets } from './targets.ts'

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

/** What may stay in memory when all that was kept has been cleared, in bytes: compiled code, caches of Node's. */
const mostLeft = 25_000_000

/** In ms: what is in flight has 5 s, and the machine may have other things to do. */
const mostClosing = 20_000

const doors = Object.keys(doorOptions) as DoorName[]
const gateway = await startGatewayProcess({ doors: doorOptions })
const toDoors = async (create: (name: DoorName) => Door | Promise<Door>) =>
  Object.fromEntries(await Promise.all(doors.map(async (name) => [name, await create(name)]))) as Record<DoorName, Door>
const counts = new Map<string | number, number>()
const context: Context = {
  plants: createPlants(seed),
  gateway,
  engine: await toDoors(async (name) => createEngineDoor(await createWatchedGateway(doorOptions[name]))),
  http: await toDoors((name) => createHttpDoor(gateway, name)),
  count: (what) => counts.set(what, (counts.get(what) ?? 0) + 1),
}

console.log(`seed ${seed}, ${flags.seconds} s, Node ${process.versions.node}`)
let failures = 0
const fail = (what: string): void => {
  failures++
  console.log(`FAILED ${what}`)
}

for (const door of doors) for (let time = 0; time < 50; time++) await checkGood(context, door).catch(stop('before all'))
await gateway.ask('reset')
const before = await gateway.ask('memory')

// It takes its time, beside all others; a short run has none for it.
const slow = Number(flags.seconds) * 1_000 < usualArrival ? undefined : watchSlowClient(gateway)
const shares = chosen.reduce((sum, { share }) => sum + share, 0)
for (const { name, share, run } of chosen) {
  counts.clear()
  const begun = performance.now()
  const time = (Number(flags.seconds) * 1_000 * share) / Math.max(shares, 1)
  const { runs, failure } = await run(context, { seed, time, ...(flags.path !== undefined && { path: flags.path }) })
  const took = ((performance.now() - begun) / 1_000).toFixed(1)
  const said = [...counts].sort(([, a], [, b]) => b - a).map(([what, count]) => `${what}: ${count}`)
  console.log(`${name.padEnd(11)} ${String(runs).padStart(8)} values, ${took.padStart(5)} s  ${said.join(', ')}`)
  if (failure !== undefined) {
    const { why, counterexample, path, shrinks } = failure
    const again =
      shrinks === undefined
        ? 'passed at a second try, so that what came before matters'
        : `made smaller ${shrinks} times`
    fail(
      `${name}: ${why}\n  again: npm run fuzz -- --seed ${seed} --only ${name} --path ${path}\n  ${again}\n${counterexample}\n`,
    )
  }
  if (!gateway.isAlive()) {
    fail(`${name}: the gateway's process has died:\n${gateway.complaint()}`)
    process.exit(1)
  }
  await checkGood(context).catch(stop(`behind ${name}`))
}

const slowness = await slow
if (slowness !== undefined) fail(`slow: ${slowness}`)
await gateway.ask('reset')
const after = await settle()
const left = after.heap - before.heap
console.log(
  `memory      ${toMegabytes(before.heap)} MB before, ${toMegabytes(after.heap)} MB after, of what was kept all cleared`,
)
if (left > mostLeft) fail(`memory: ${toMegabytes(left)} MB stayed; allowed are ${toMegabytes(mostLeft)} MB`)
// The doors' own connections are still there.
if (after.sockets > doors.length) fail(`sockets: ${after.sockets} are open; allowed are ${doors.length}`)
const { took } = await gateway.ask('close')
if (took > mostClosing) fail(`closing took ${Math.round(took)} ms`)
console.log(failures === 0 ? `held, seed ${seed}` : `${failures} failed, seed ${seed}`)
process.exit(failures === 0 ? 0 : 1)

/** What is left when the connections of the last exchanges are gone. */
async function settle(): ReturnType<typeof gateway.ask<'memory'>> {
  for (let time = 0; time < 400; time++) {
    const { sockets } = await gateway.ask('memory')
    if (sockets <= doors.length) break
    await setTimeout(50)
  }
  return gateway.ask('memory')
}

/** Ends the run: all that is left would fail for the same reason. */
function stop(where: string) {
  return ({ message }: Error): never => {
    fail(`${where}: ${message}`)
    console.log(`stopped, seed ${seed}`)
    process.exit(1)
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
