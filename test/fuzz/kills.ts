/**
 * Kills processes that write into a file at random moments, and looks for what was acknowledged and is lost.
 *
 *     npm run kills:rows                           # 200 kills
 *     npm run kills:rows -- --kills 1000 --seed 7
 *
 * Exit code 1: something is lost, or there in part.
 */
import { parseArgs } from 'node:util'
import { runKills } from '../stores/run-kills.ts'

const { values: flags } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
})
const kills = Number(flags.kills)
if (!(Number.isSafeInteger(kills) && kills > 0)) {
  console.error('Failed to read the flags. Allowed: --kills N (1 or more), --seed TEXT.')
  process.exit(2)
}
console.log(`seed ${flags.seed}, ${kills} kills, Node ${process.versions.node}`)
try {
  const { kept, untold, early } = await runKills(flags.seed, { kills })
  console.log(
    `${kept} batches: none lost, none in part. ${untold} came to nobody's knowledge; ${early} kills before the store was open.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
