/**
 * Plays random sequences of payments and what follows them, and holds every reply and balance to the reference model.
 *
 *     node --import tsx test/fuzz/model.ts                       # 2,000 sequences
 *     node --import tsx test/fuzz/model.ts --runs 100000         # the nightly run
 *     node --import tsx test/fuzz/model.ts --seed 7 --path 41:0  # one again
 *
 * Exit code 1: a difference; the seed, the path and the smallest sequence are printed.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { play } from '../model/play.ts'
import { sequences } from '../model/steps.ts'

const { values: flags } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    path: { type: 'string' },
    counts: { type: 'boolean', default: false },
  },
})
const [runs, seed] = [Number(flags.runs), Number(flags.seed)]
if (!(Number.isSafeInteger(runs) && runs > 0) || !Number.isSafeInteger(seed)) {
  console.error('Failed to read the flags. Allowed: --runs N, --seed N (whole numbers), --path P, --counts.')
  process.exit(2)
}

const counts = new Map<string, number>()
let steps = 0
const begin = performance.now()
const outcome = await fc.check(
  fc.asyncProperty(sequences, (sequence) =>
    play(sequence, (what) => {
      steps++
      counts.set(what, (counts.get(what) ?? 0) + 1)
    }),
  ),
  { numRuns: runs, seed, ...(flags.path !== undefined && { path: flags.path }) },
)
const seconds = (performance.now() - begin) / 1_000
if (flags.counts) for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(9)}  ${what}`)
const speed = `${Math.round(outcome.numRuns / seconds)} sequences a second`
console.log(`${outcome.numRuns} sequences, ${steps} steps, ${seconds.toFixed(1)} s (${speed}), seed ${seed}`)
if (outcome.failed) {
  const [sequence] = outcome.counterexample ?? []
  console.log(`FAILED: ${(outcome.errorInstance as Error | undefined)?.message}`)
  console.log(JSON.stringify(sequence, undefined, 1))
  console.log(`again: node --import tsx test/fuzz/model.ts --seed ${seed} --path ${outcome.counterexamplePath}`)
}
process.exit(outcome.failed ? 1 : 0)
