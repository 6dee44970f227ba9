import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isObject } from '../../src/json-path.ts'
import type { ProviderState } from '../../src/provider-states.ts'
import { type CheckedWorld, checkStates } from './check-states.ts'
import type { PactFile, PactInteraction, PactProblem } from './pact-file.ts'

export interface ReadPacts {
  readonly pacts: readonly PactFile[]
  /** In the order of the files; with any, nothing is verified. */
  readonly problems: readonly PactProblem[]
}

/**
 * Reads pact files, and the pact files of folders, and says all that would make their verification worthless.
 *
 * @param world whose merchants states may name; any without it
 */
export async function readPacts(paths: readonly string[], world?: CheckedWorld): Promise<ReadPacts> {
  const read = await Promise.all(paths.map((path) => readPath(path, world)))
  const problems = read.flatMap((part) => part.problems)
  const nothing = { file: 'the pacts', what: 'no file was named. Allowed: pact files, and folders with pact files' }
  return { pacts: read.flatMap((part) => part.pacts), problems: paths.length === 0 ? [nothing] : problems }
}

async function readPath(path: string, world: CheckedWorld | undefined): Promise<ReadPacts> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return fail({ file: path, what: 'there is no such file or folder' })
  if (!found.isDirectory()) return readPact(path, world)
  const files = (await readdir(path)).filter((name) => name.endsWith('.json')).sort()
  if (files.length === 0)
    return fail({ file: path, what: 'the folder has no pact files. Allowed: a folder with files that end in .json' })
  const read = await Promise.all(files.map((name) => readPact(join(path, name), world)))
  return { pacts: read.flatMap(({ pacts }) => pacts), problems: read.flatMap(({ problems }) => problems) }
}

const fail = (...problems: readonly PactProblem[]): ReadPacts => ({ pacts: [], problems })

const notPact =
  'it is not a pact. Allowed: JSON as Pact writes it, with the names of consumer and provider, and interactions'

async function readPact(file: string, world: CheckedWorld | undefined): Promise<ReadPacts> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return fail({ file, what: 'it could not be read' })
  const pact = parse(text)
  if (!isObject(pact)) return fail({ file, what: `${pact === undefined ? 'it is not JSON, and so ' : ''}${notPact}` })
  const [consumer, provider] = [readName(pact.consumer), readName(pact.provider)]
  if (consumer === undefined || provider === undefined) return fail({ file, what: notPact })
  const messages = readList(pact.messages).map((message) => ({
    file,
    interaction: readDescription(message),
    what: notHttp,
  }))
  const interactions = readList(pact.interactions)
  if (interactions.length === 0) {
    const what =
      'it has no interactions, so it proves nothing. Allowed: one at least; was it written by a test that was skipped?'
    return fail(...(messages.length > 0 ? messages : [{ file, what }]))
  }
  const problems = [
    ...messages,
    ...interactions.flatMap((interaction) =>
      checkInteraction(interaction, world).map((what) => ({ file, interaction: readDescription(interaction), what })),
    ),
  ]
  if (problems.length > 0) return fail(...problems)
  return { pacts: [{ file, consumer, provider, interactions: interactions.map(toInteraction) }], problems: [] }
}

const notHttp =
  'it is a message, not a request over HTTP: the gateway sends and takes none. Allowed: interactions of type Synchronous/HTTP'

function checkInteraction(interaction: unknown, world: CheckedWorld | undefined): string[] {
  if (!isObject(interaction)) return [notPact]
  const { type = 'Synchronous/HTTP', request, response } = interaction
  if (type !== 'Synchronous/HTTP') return [notHttp]
  if (!isObject(request) || !isObject(response)) return ['it has no request, or no response. Allowed: both']
  return checkStates(readStates(interaction), world)
}

const toInteraction = (interaction: unknown): PactInteraction => ({
  description: readDescription(interaction),
  states: readStates(interaction),
  isPending: isObject(interaction) && interaction.pending === true,
})

/** Of version 2 `providerState`, later `providerStates`, each of which may be a name alone. */
function readStates(interaction: unknown): ProviderState[] {
  if (!isObject(interaction)) return []
  const { providerState, provider_state, providerStates } = interaction
  const given = readList(providerStates ?? providerState ?? provider_state)
  return given.flatMap((state) => {
    if (typeof state === 'string') return state === '' ? [] : [{ name: state, params: {} }]
    if (!isObject(state)) return [{ name: String(state), params: {} }]
    return [{ name: String(state.name), params: isObject(state.params) ? state.params : {} }]
  })
}

const readList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

const readName = (party: unknown): string | undefined =>
  isObject(party) && typeof party.name === 'string' && party.name !== '' ? party.name : undefined

const readDescription = (interaction: unknown): string =>
  isObject(interaction) && typeof interaction.description === 'string' ? interaction.description : '(no description)'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
