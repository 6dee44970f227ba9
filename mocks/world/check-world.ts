import { catalogue, isOutcomeName, type OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import { canHave, servicesOf } from '../../src/acquirer/services.ts'
import { toShippedPath } from '../../src/base/command-line.ts'
import { describeUnknown } from '../../src/base/did-you-mean.ts'
import { isLuhnValid, maskCardNumber } from '../../src/card-data/card-number.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import { validateWorldFile } from '../../src/world/generated/validators.js'
import type { WorldFile } from '../../src/world/world.ts'
import { checkFunding } from './check-funding.ts'
import { suggestName, toProblems } from './schema-problems.ts'
import type { KeyedProblem, WorldProblem } from './world-problem.ts'

const mostShown = 10

/** Thrown for an invalid world. The message has one line for each kind of problem, ten at the most. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly code = 'INVALID_WORLD'
  readonly problems: readonly WorldProblem[]

  constructor(source: string, problems: readonly WorldProblem[]) {
    const kinds = toKinds(problems)
    const lines = kinds.slice(0, mostShown).map(toLine)
    const left = kinds.slice(mostShown).flat().length
    if (left > 0) lines.push(`  and ${left} more`)
    super(
      `Failed to load the world from ${source}:\n${lines.join('\n')}\n${toShippedPath('src/world/world.schema.json')} says what is allowed, ${toShippedPath('docs/world.md')} explains it.`,
    )
    this.problems = problems
  }
}

/** Problems of the same kind, at whatever entry of a list. */
const toKinds = (problems: readonly WorldProblem[]): WorldProblem[][] => {
  const kinds = new Map<string, WorldProblem[]>()
  for (const problem of problems) {
    const kind = `${problem.path.replace(/\[\d+\]/g, '[]')} ${problem.why}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem])
  }
  return [...kinds.values()]
}

const toLine = ([first, ...others]: readonly WorldProblem[]): string => {
  const { path, why, line } = first as WorldProblem
  const more = others.length === 0 ? '' : `; ${others.length} more like it`
  return `  ${line === undefined ? '' : `line ${line}: `}${path || 'the file'} ${why}${more}`
}

/** All problems of a world: those of the schema, or else those of its references. */
export const checkWorld = (world: unknown): WorldProblem[] =>
  findWorldProblems(world).map(({ path, why }) => ({ path, why }))

/** The same, with the keys at fault. */
export function findWorldProblems(world: unknown): KeyedProblem[] {
  const problems: KeyedProblem[] = validateWorldFile(world)
    ? [...checkUnique(world), ...checkReferences(world), ...checkCards(world), ...checkFunding(world)]
    : toProblems(world, validateWorldFile.errors ?? [])
  // A misplaced or mistyped card number must not be repeated.
  return problems.map(({ path, why, ...rest }) => ({ path: redactDigits(path), why: redactDigits(why), ...rest }))
}

function checkUnique({ acquirers, issuers, cards, merchants, portfolios = [] }: WorldFile): WorldProblem[] {
  const named = <T>(list: string, entries: readonly T[], id: (entry: T) => string, field = '') =>
    entries.map((entry, index) => ({ path: `${list}[${index}]${field}`, id: id(entry) }))
  return [
    named('acquirers', acquirers, ({ id }) => id),
    named('issuers', issuers, ({ id }) => id),
    named('cards', cards, ({ number }) => number),
    named('merchants', merchants, ({ merchantId }) => merchantId),
    named('portfolios', portfolios, ({ portfolioId }) => portfolioId),
    [
      ...named('merchants', merchants, ({ keyId }) => keyId, '.keyId'),
      ...named('portfolios', portfolios, ({ keyId }) => keyId, '.keyId'),
    ],
  ].flatMap(findRepeated)
}

function findRepeated(entries: readonly { readonly path: string; readonly id: string }[]): WorldProblem[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ path, id }) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, path)
    return earlier === undefined ? [] : [{ path, why: `repeats "${id}", which stands at ${earlier}` }]
  })
}

function checkReferences(world: WorldFile): WorldProblem[] {
  const acquirers = world.acquirers.map(({ id }) => id)
  const issuers = world.issuers.map(({ id }) => id)
  const merchantIds = world.merchants.map(({ merchantId }) => merchantId)
  const refer = (path: string, id: string | undefined, kind: string, known: readonly string[]): WorldProblem[] =>
    id === undefined || known.includes(id)
      ? []
      : [{ path, why: `names the ${kind} "${id}"${suggestName(id, known) || ';'} there are ${known.join(', ')}` }]
  return [
    ...world.merchants.flatMap(({ acquirer }, index) =>
      refer(`merchants[${index}].acquirer`, acquirer, 'acquirer', acquirers),
    ),
    ...world.cards.flatMap(({ issuer }, index) => refer(`cards[${index}].issuer`, issuer, 'issuer', issuers)),
    ...(world.portfolios ?? []).flatMap(({ merchants }, index) =>
      merchants.flatMap((id, at) => refer(`portfolios[${index}].merchants[${at}]`, id, 'merchant', merchantIds)),
    ),
    ...refer('unlistedCards.issuer', world.unlistedCards?.issuer, 'issuer', issuers),
  ]
}

function checkCards({ cards }: WorldFile): WorldProblem[] {
  return cards.flatMap(({ number, outcome }, index) => [
    ...(isLuhnValid(number)
      ? []
      : [{ path: `cards[${index}].number`, why: `(${maskCardNumber(number)}) has a wrong check digit` }]),
    ...(outcome === undefined ? [] : checkOutcome(outcome).map((why) => ({ path: `cards[${index}].outcome`, why }))),
  ])
}

const ofPayments = (Object.keys(catalogue) as OutcomeName[]).filter((name) => canHave('payment', name))

/** A card provokes the outcome of a payment: a follow-on service has no card in its request. */
function checkOutcome(outcome: string): string[] {
  if (!isOutcomeName(outcome)) return [describeUnknown('outcome', outcome, ofPayments)]
  if (canHave('payment', outcome)) return []
  return [
    `is an outcome of ${servicesOf(outcome).join(', ')} only; a card provokes that of a payment. Arm ${outcome}, or ask for it by header or reference`,
  ]
}
