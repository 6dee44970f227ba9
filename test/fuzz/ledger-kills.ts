/**
 * Kills a gateway that keeps its state at random moments, while callers pay, and compares what it shows with what they
 * were told: nothing acknowledged is lost, nothing is there twice, and nothing that nobody was told of.
 *
 *     npm run kills                                       # 200 kills of a gateway with a file
 *     npm run kills -- --store valkey --kills 500 --seed 7
 *     npm run kills -- --plant lost-write                 # a fault that must be found
 *
 * Exit code 1: something was found; 2: wrong flags.
 */
import { parseArgs } from 'node:util'
import { type Plant, plants } from './ledger-kills/plants.ts'
import { runRounds } from './ledger-kills/run-rounds.ts'

const options = readFlags()
const { store, seed, kills } = options
console.log(`seed ${seed}, ${kills} kills, ${store}, Node ${process.versions.node}`)
const begun = performance.now()
const report = await runRounds({ ...options, onRound: (line) => console.log(line) })
const { findings, kills: byKind, ...numbers } = report
for (const [kind, count] of Object.entries(byKind).sort()) console.log(`${String(count).padStart(8)}  ${kind}`)
console.log(
  `${Math.round((performance.now() - begun) / 1_000)} s: ${numbers.sent} calls sent, ${numbers.told} told (${numbers.transactions} transactions), ${numbers.refused} refused, ${numbers.unknown} unknown, ${numbers.takenBack} taken back; longest silence ${Math.round(numbers.longestSilence)} ms; ${numbers.checks} comparisons`,
)
const of = (kind: string) => findings.filter((finding) => finding.kind === kind).length
console.log(`${of('lost')} lost, ${of('doubled')} doubled, ${of('ghost')} ghosts, ${findings.length} findings`)
for (const { kind, what } of findings.slice(0, 20)) console.log(`FOUND ${kind}: ${what}`)
if (findings.length > 0) console.log(`again: npm run kills -- --store ${store} --kills ${kills} --seed ${seed}`)
process.exit(findings.length > 0 ? 1 : 0)

function readFlags() {
  try {
    const { values } = parseArgs({
      options: {
        kills: { type: 'string', default: '200' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
        store: { type: 'string', default: 'file' },
        plant: { type: 'string' },
      },
    })
    const kills = Number(values.kills)
    const { store, plant, seed } = values
    if (!(Number.isSafeInteger(kills) && kills > 0))
      throw new Error(`--kills ${values.kills} is no whole number from 1`)
    if (store !== 'file' && store !== 'valkey') throw new Error(`--store ${store} is not known`)
    if (plant !== undefined && !plants.some((known) => known === plant))
      throw new Error(`--plant ${plant} is not known`)
    return { kills, store, seed, plant: plant as Plant | undefined } as const
  } catch (error) {
    console.error(
      `Failed to read the flags: ${(error as Error).message}. Allowed: --kills N, --seed TEXT, --store file|valkey, --plant ${plants.join('|')}.`,
    )
    process.exit(2)
  }
}
