import { seed } from '../../mocks/world/generated/seed.ts'
import { isObject } from '../../src/base/json-path.ts'
import { readJson } from '../base/read-document.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from '../parity/interaction.ts'
import { escapeControls } from '../parity/normalise.ts'
import { checkStates } from '../states/check-states.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { ReplayWorld } from '../states/side-options.ts'
import { applyGenerators } from './apply-generators.ts'
import { toKebabCase } from './name-apart.ts'
import type { ReadInteraction } from './read-interaction.ts'
import { readPactRequest } from './read-pact-request.ts'
import { readStates } from './read-states.ts'

/** Interactions of a provider's HTTP API, as Pact V4 names them; older pacts name no type. */
const httpType = 'Synchronous/HTTP'

const pactWords = 'a pact of version 2, 3 or 4'

/**
 * Reads the interactions of a pact file, V2 to V4. Of matchers the example values are taken. The ids of two may be the
 * same: `nameApart` tells these apart.
 *
 * @param world whose merchants the pact may name as who sends; default the seed world
 * @throws {ReplayError} that names file and interaction, and says what is allowed.
 */
export async function readPactInteractions(file: string, world: ReplayWorld = seed): Promise<ReadInteraction[]> {
  const pact = await readJson(file, pactWords)
  const { interactions, consumer } = isObject(pact) ? pact : {}
  if (!Array.isArray(interactions))
    throw new ReplayError(`Failed to read ${file}: it holds no interactions. Allowed: ${pactWords}.`)
  const name = isObject(consumer) && typeof consumer['name'] === 'string' ? { consumer: consumer['name'] } : {}
  return interactions.map((interaction: unknown, index) => ({
    ...readInteraction(interaction, { file, index, world, key: JSON.stringify(name) }),
    ...name,
  }))
}

interface Place {
  readonly file: string
  readonly index: number
  readonly world: ReplayWorld
  /** Of the pact, for what is made by generators. */
  readonly key: string
}

function readInteraction(interaction: unknown, { file, index, world, key }: Place): ReadInteraction {
  const given = isObject(interaction) ? interaction : {}
  const { type, description, request, pending } = given
  const named = typeof description === 'string' && description !== '' ? ` "${description}"` : ''
  const fail = (path: readonly (string | number)[], why: string) => {
    const place = ['', ...path].map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('.')
    return new ReplayError(
      `Failed to read ${file}: interactions[${index}]${place.replaceAll('.[', '[').replace(/\.$/, '')}${named} ${why}`,
    )
  }
  if (type !== undefined && type !== httpType) throw fail(['type'], `is not of HTTP. Allowed: ${httpType}.`)
  if (named === '') throw fail(['description'], 'is missing. Allowed: a text.')
  if (!isObject(request)) throw fail(['request'], 'is missing. Allowed: a request of HTTP.')
  const states = readStates({ fail }, ['providerStates'], toStates(given), findContractProblem)
  const read = readPactRequest(request, (field, why) => fail(['request', field], why))
  const own = JSON.stringify([key, description, states])
  const { body, unsendable } = applyGenerators(read.body, request['generators'], own)
  return {
    id: `pact/${toKebabCase(String(description))}`,
    description: escapeControls(String(description)),
    source: file,
    states: [...toSender(request['headers'], world), ...states],
    scheme: toScheme(request['headers']),
    request: { ...read, body },
    ...(pending === true && { isPending: true }),
    ...(unsendable !== undefined && { unsendable }),
  }
}

/** As in the verification: a contract holds answers, so that one without is none. */
const findContractProblem = (state: ProviderState): string | undefined => checkStates([state], undefined)[0]?.en

/** A merchant of the world that the consumer names is who sends, as in the verification. A state of the pact goes before. */
function toSender(headers: unknown, { merchants }: ReplayWorld): ProviderState[] {
  const named = Object.entries(isObject(headers) ? headers : {}).find(([name]) => /^v-c-merchant-id$/i.test(name))?.[1]
  const merchantId = Array.isArray(named) ? named[0] : named
  const isOther = merchants.slice(1).some((merchant) => merchant.merchantId === merchantId)
  return isOther ? [{ name: 'the payment is sent by a merchant', params: { merchantId } }] : []
}

/** By the form of the proof that the pact has, as in the verification. */
function toScheme(headers: unknown): NonNullable<Interaction['scheme']> {
  const names = Object.keys(isObject(headers) ? headers : {}).map((name) => name.toLowerCase())
  if (names.includes('signature')) return 'http-signature'
  return names.includes('authorization') ? 'jwt' : 'none'
}

/** V2 has one state, as a text; later versions a list, in which a text is a name alone. */
function toStates({
  providerStates,
  providerState,
  provider_state: older,
}: Readonly<Record<string, unknown>>): unknown {
  const given = providerStates ?? providerState ?? older ?? undefined
  const states: unknown = typeof given === 'string' ? [given] : given
  if (!Array.isArray(states)) return states
  return states
    .filter((state) => state !== '')
    .map((state: unknown) => (typeof state === 'string' ? { name: state } : state))
}
