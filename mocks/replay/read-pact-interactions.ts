import { isObject } from '../../src/json-path.ts'
import type { Interaction } from '../../src/parity/interaction.ts'
import type { ProviderState } from '../../src/provider-states.ts'
import { seed } from '../world/generated/seed.ts'
import { readText } from './read-document.ts'
import { readPactRequest } from './read-pact-request.ts'
import { readStates } from './read-states.ts'
import { ReplayError } from './replay-error.ts'

/** Interactions of a provider's HTTP API, as Pact V4 names them; older pacts name no type. */
const httpType = 'Synchronous/HTTP'

/**
 * Reads the interactions of a pact file, V2 to V4. Of matchers the example values are taken.
 *
 * @throws {ReplayError} that names file and interaction, and says what is allowed.
 */
export async function readPactInteractions(file: string): Promise<Interaction[]> {
  const pact = parse(await readText(file), file)
  const interactions = isObject(pact) ? pact['interactions'] : undefined
  if (!Array.isArray(interactions)) {
    throw new ReplayError(`Failed to read ${file}: it holds no interactions. Allowed: a pact of version 2, 3 or 4.`)
  }
  return interactions.map((interaction: unknown, index) => readInteraction(interaction, file, index))
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ReplayError(`Failed to read ${file}: it is not JSON. Allowed: a pact of version 2, 3 or 4.`)
  }
}

function readInteraction(interaction: unknown, file: string, index: number): Interaction {
  const given = isObject(interaction) ? interaction : {}
  const { type, description, request } = given
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
  return {
    id: `pact/${toKebabCase(String(description))}`,
    description: String(description),
    source: file,
    states: [...toSender(request['headers']), ...readStates({ fail }, ['providerStates'], toStates(given))],
    scheme: toScheme(request['headers']),
    request: readPactRequest(request, (field, why) => fail(['request', field], why)),
  }
}

/** A merchant of the world that the consumer names is who sends, as in the verification. A state of the pact goes before. */
function toSender(headers: unknown): ProviderState[] {
  const named = Object.entries(isObject(headers) ? headers : {}).find(([name]) => /^v-c-merchant-id$/i.test(name))?.[1]
  const merchantId = Array.isArray(named) ? named[0] : named
  const isOther = seed.merchants.slice(1).some((merchant) => merchant.merchantId === merchantId)
  return isOther ? [{ name: 'the payment is sent by a merchant', params: { merchantId } }] : []
}

/** By the form of the proof that the pact has, as in the verification. */
function toScheme(headers: unknown): NonNullable<Interaction['scheme']> {
  const names = Object.keys(isObject(headers) ? headers : {}).map((name) => name.toLowerCase())
  if (names.includes('signature')) return 'http-signature'
  return names.includes('authorization') ? 'jwt' : 'none'
}

/** V2 has one state, as a text. */
function toStates({
  providerStates,
  providerState,
  provider_state: older,
}: Readonly<Record<string, unknown>>): unknown {
  if (providerStates !== undefined) return providerStates
  const name = providerState ?? older
  return typeof name === 'string' && name !== '' ? [{ name }] : undefined
}

/** Letters of any script and digits, in lower case, joined with hyphens. */
const toKebabCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
