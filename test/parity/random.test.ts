import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { judge } from '../../contracts/parity/judge.ts'
import { createRandom } from '../support.ts'
import { type Answers, collectAnswers, type Draw } from './random-answers.ts'
import { outerWays } from './random-around.ts'
import { createDraft, otherSide, type SideName, toAnswers } from './random-draft.ts'
import { type Expected, expectedOf, type Found } from './random-oracle.ts'
import { plantInBody, ways } from './random-plants.ts'

/**
 * What is planted is another in each run. To try more, or what has failed once more, with the seed and the path that
 * the failure has named:
 *
 *     PARITY_ROUNDS=20000 npx vitest run test/parity/random.test.ts
 *     PARITY_SEED=7 PARITY_PATH=41:0:1 npx vitest run test/parity/random.test.ts
 */
const { PARITY_ROUNDS: rounds = '1000', PARITY_SEED: seed, PARITY_PATH: path } = process.env
const options = {
  numRuns: Number(rounds),
  ...(seed !== undefined && { seed: Number(seed) }),
}
/** In ms. */
const patience = 20_000 + Number(rounds) * 20

let kinds: Answers[][]
beforeAll(async () => {
  kinds = await collectAnswers()
})

const drawFrom = (number: number): Draw => {
  const random = createRandom(number + 1)
  random()
  return (limit) => Math.floor(random() * limit)
}

/** One of all kinds alike, whose payments may be many. */
function answersOf(kind: number): Answers {
  const alike = kinds[kind % kinds.length] ?? []
  return alike[Math.floor(kind / kinds.length) % alike.length] as Answers
}

const sides = ['target', 'gateway'] as const
const number = fc.nat({ max: 1_000_000 })
const inBody = fc.record({
  way: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
  side: fc.constantFrom<SideName>(...sides),
  number,
})
const around = fc.record({
  way: fc.constantFrom(...(Object.keys(outerWays) as (keyof typeof outerWays)[])),
  side: fc.constantFrom<SideName>(...sides),
  number,
})
const cases = fc.record({
  kind: number,
  fresh: number,
  inBody: fc.array(inBody, { maxLength: 5 }),
  around: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(around, { maxLength: 2, selector: ({ way }) => way }) },
  ),
})

const toFound = ({ place, kind, grade, drifter }: Found): string => `${place}: ${kind}, ${grade}, ${drifter}`
const toText = ({ outcome, differences }: Expected): string[] => [outcome, ...differences.map(toFound).sort()]

test(
  'whatever is planted in answers is found once, with its place, kind, grade and drifter, and nothing else is',
  () => {
    const used = new Set<string>()
    fc.assert(
      fc.property(cases, (row) => {
        const draft = createDraft(answersOf(row.kind), drawFrom(row.fresh))
        for (const { way, side, number } of row.around) outerWays[way](draft, side, drawFrom(number))
        for (const { way, side, number } of row.inBody) {
          if (plantInBody(draft, way, side, drawFrom(number))) used.add(way)
        }
        const answers = toAnswers(draft, drawFrom(row.fresh + 7))
        const verdict = judge(draft.interaction, answers.target, answers.gateway)
        expect(toText(verdict)).toEqual(toText(expectedOf(draft, answers)))
      }),
      { ...options, ...(path !== undefined && { path }) },
    )
    if (path === undefined && options.numRuns >= 1_000) expect([...used].sort()).toEqual(Object.keys(ways).sort())
  },
  patience,
)

test(
  'nothing is found where nothing is planted, whatever the volatile values are',
  () => {
    fc.assert(
      fc.property(number, number, (kind, fresh) => {
        const draft = createDraft(answersOf(kind), drawFrom(fresh))
        const answers = toAnswers(draft, drawFrom(fresh + 7))
        for (const name of sides) {
          const verdict = judge(draft.interaction, answers[name], answers[otherSide[name]])
          expect(verdict).toEqual({ outcome: 'same', differences: [] })
        }
      }),
      options,
    )
  },
  patience,
)
