import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { seed } from '../../mocks/world/generated/seed.ts'
import { toShippedPath } from '../../src/base/command-line.ts'
import { isTooDeep } from '../../src/base/is-too-deep.ts'
import { isObject } from '../../src/base/json-path.ts'
import { brandOf, isCardNumber } from '../../src/card-data/card-number.ts'
import { findNumbers, wholeGroups } from '../../src/card-data/find-numbers.ts'
import { toSpellings } from '../../src/card-data/spellings.ts'
import { foreignPath, isGatewayPath } from '../base/gateway-path.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayWorld } from '../states/side.ts'
import { nameApart } from './name-apart.ts'
import { readCases } from './read-cases.ts'
import { readPactInteractions } from './read-pact-interactions.ts'

interface InteractionSources {
  /** A pact file, or a folder of them. */
  readonly pacts?: string
  /** A file of replay cases, or a folder of them. */
  readonly cases?: string
  /** World of the gateway: its test cards, and the merchants that a pact may name as sender. Default the seed world. */
  readonly world?: ReplayWorld
}

/** How the files of each kind are found and read. */
const kinds = {
  pacts: { readFile: readPactInteractions, names: /\.json$/i, words: 'a pact (.json), or a folder with one' },
  cases: { readFile: readCases, names: /\.ya?ml$/i, words: 'a file of cases (.yaml), or a folder with one' },
} as const

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Reads all interactions to replay, files in the order of their names.
 *
 * @throws {ReplayError} when a file is missing or wrong, an id repeats, a request cannot be sent, or a request holds a card
 *   number that may belong to a person.
 * @example await readInteractions({ pacts: 'contracts/pacts', cases: 'contracts/replay/cases' })
 */
export async function readInteractions({ world = seed, ...sources }: InteractionSources): Promise<Interaction[]> {
  const read: Interaction[] = []
  for (const kind of ['pacts', 'cases'] as const) {
    const source = sources[kind]
    if (source === undefined) continue
    const { readFile, names, words } = kinds[kind]
    const files = await findFiles(source, names)
    const found = (await Promise.all(files.map((file) => readFile(file, world)))).flat()
    if (found.length === 0)
      throw new ReplayError(`Failed to read ${source}: nothing in it can be replayed. Allowed: ${words}.`)
    read.push(...found)
  }
  const interactions = nameApart(read)
  checkUnique(interactions)
  const isListed = toIsListed(world)
  for (const interaction of interactions) checkSendable(interaction, isListed)
  return interactions
}

async function findFiles(source: string, names: RegExp): Promise<string[]> {
  const found = await stat(source).catch(() => undefined)
  if (found === undefined)
    throw new ReplayError(`Failed to read ${source}: it does not exist. Allowed: a file or a folder.`)
  if (!found.isDirectory()) {
    if (!found.isFile())
      throw new ReplayError(`Failed to read ${source}: it is neither a file nor a folder. Allowed: a file or a folder.`)
    return [source]
  }
  const files = (await readdir(source)).filter((name) => names.test(name)).sort()
  return files.map((name) => join(source, name))
}

function checkUnique(interactions: readonly Interaction[]): void {
  const sources = new Map<string, string>()
  for (const { id, source } of interactions) {
    const earlier = sources.get(id)
    if (earlier !== undefined) {
      const other = earlier === source ? '' : `, and one of ${earlier}`
      throw new ReplayError(
        `Failed to read ${source}: two interactions are called ${id}${other}. Allowed: names that come once, and descriptions that come once with the same states.`,
      )
    }
    sources.set(id, source)
  }
}

/** Refuses requests that `fetch` cannot send, and requests that must not be sent. */
function checkSendable(interaction: Interaction, isListed: IsListed): void {
  const { id, source, request } = interaction
  const { method, headers, body } = request
  const fail = (why: string) => new ReplayError(`Failed to take ${id} of ${source}: ${why}.`)
  for (const { path } of [request, ...(interaction.before ?? []).map((step) => step.request)])
    if (!isGatewayPath(path)) throw fail(foreignPath.en)
  if (!methods.includes(method)) throw fail(`its method cannot be sent. Allowed: ${methods.join(', ')}`)
  if (/^(GET|HEAD)$/.test(method) && body !== undefined) throw fail(`${method} has a body. Allowed: none`)
  const bad = Object.entries(headers).find(([name, value]) => !isHeader(name, value))
  if (bad !== undefined) throw fail(`a header cannot be sent. Allowed: names of HTTP, and values without line breaks`)
  if (isTooDeep({ states: interaction.states, body }, deepest))
    throw fail(`it is nested deeper than ${deepest} levels. Allowed: a request such as a payment's`)
  const place = findUnlistedCard(interaction, isListed)
  if (place !== undefined) {
    throw fail(
      `${place} holds a card number that is valid and not the world's, so it may be somebody's, and is not sent. Allowed: the test cards of ${toShippedPath('mocks/world/seed.yaml')}, or of the world file`,
    )
  }
}

/** Maximum nesting: the gateway reads no deeper, and functions over a request recurse. */
const deepest = 64

function isHeader(name: string, value: string): boolean {
  try {
    new Headers({ [name]: value })
    return true
  } catch {
    return false
  }
}

/** Whether a card number is one of the world's. */
export type IsListed = (number: string) => boolean

export function toIsListed({ cards }: Pick<ReplayWorld, 'cards'>): IsListed {
  const numbers = new Set(cards.map(({ number }) => number))
  return (number) => numbers.has(number)
}

const cardField = /(^|\.)(number|cardNumber|pan|accountNumber)$/i

/**
 * Where a request holds a valid card number that is not the world's and may be a real one. A number without a known
 * brand, such as a time or a terminal's, counts only in a field for card numbers.
 */
export function findUnlistedCard(
  { description, states, request: { path, headers, body } }: Pick<Interaction, 'description' | 'states' | 'request'>,
  isListed: IsListed,
): string | undefined {
  return findIn('', { description, states, path, headers, body }, isListed)?.replace(/^\.(body\.)?/, '')
}

function findIn(place: string, value: unknown, isListed: IsListed): string | undefined {
  if (Array.isArray(value)) {
    return first(
      value.map((entry, index) => [`${place}[${index}]`, entry]),
      isListed,
    )
  }
  if (isObject(value)) {
    // The number in the name of a field is not repeated.
    if (Object.keys(value).some((key) => hasUnlisted(key, '', isListed))) return `${place}.(the name of a field)`
    return first(
      Object.entries(value).map(([key, entry]) => [`${place}.${key}`, entry]),
      isListed,
    )
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return hasUnlisted(String(value), place, isListed) ? place : undefined
}

function hasUnlisted(text: string, place: string, isListed: IsListed): boolean {
  const suspects = wholeGroups(
    1,
    (digits) => isCardNumber(digits) && !isListed(digits) && (brandOf(digits) !== undefined || cardField.test(place)),
  )
  return toSpellings(text).some((spelling) => findNumbers(spelling.text, suspects).length > 0)
}

function first(entries: readonly (readonly [place: string, value: unknown])[], isListed: IsListed): string | undefined {
  for (const [place, value] of entries) {
    const found = findIn(place, value, isListed)
    if (found !== undefined) return found
  }
  return undefined
}
