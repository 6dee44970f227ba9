import { seed } from '../../mocks/world/generated/seed.ts'
import { isObject } from '../../src/base/json-path.ts'
import { ReplayError } from '../base/replay-error.ts'
import { endSentence } from '../base/sentences.ts'
import { escapeControls } from '../base/to-printable.ts'
import { type PactInteraction, type PactProblem, readPact } from '../pact/read-pacts.ts'
import type { Interaction } from '../states/interaction.ts'
import { isProviderState, type ProviderState, providerStates } from '../states/provider-states.ts'
import type { ReplayWorld } from '../states/side.ts'
import { credentialHeaders, toScheme } from '../states/sign.ts'
import { applyGenerators } from './apply-generators.ts'
import { toKebabCase } from './name-apart.ts'

/**
 * Reads the interactions of a pact file, version 2 to 4, with the example values of matchers. Ids may repeat: `nameApart`
 * makes them unique.
 *
 * @param world whose merchants the request may name as its sender
 * @throws {ReplayError} that names file and interaction, and says what is allowed.
 */
export async function readPactInteractions(file: string, world: ReplayWorld = seed): Promise<Interaction[]> {
  const {
    pacts: [pact],
    problems: [problem],
  } = await readPact(file)
  if (problem !== undefined) throw toError(problem)
  const { interactions = [], consumer = '' } = pact ?? {}
  return interactions.map((interaction) => ({
    ...toInteraction(interaction, { file, consumer, world }),
    consumer: escapeControls(consumer),
  }))
}

const toError = ({ file, interaction, what }: Pick<PactProblem, 'file' | 'interaction' | 'what'>): ReplayError =>
  new ReplayError(
    `Failed to read ${file}${interaction === undefined ? '' : `, "${escapeControls(interaction)}"`}: ${endSentence(what)}`,
  )

interface Origin {
  readonly file: string
  readonly consumer: string
  readonly world: ReplayWorld
}

function toInteraction(
  { description, states, isPending, request: written }: PactInteraction,
  { file, consumer, world }: Origin,
): Interaction {
  const headers = toLowerCase(written['headers'])
  const request = toRequest(written, headers, (what) => toError({ file, interaction: description, what }))
  const key = JSON.stringify([JSON.stringify({ consumer }), description, states])
  const given = states.flatMap(({ name }) => (isProviderState(name) ? (providerStates[name].gives ?? []) : []))
  const { unsendable, ...filled } = applyGenerators(request, written['generators'], { key, given })
  return {
    id: `pact/${toKebabCase(description)}`,
    description: escapeControls(description),
    source: file,
    states: [...toSender(headers, world), ...states],
    scheme: toScheme(headers),
    request: { ...request, ...filled },
    ...(isPending && { isPending }),
    ...(unsendable !== undefined && { unsendable }),
  }
}

/** Headers by lower-case name. Versions 2 and 3 have a text each, version 4 a list. */
const toLowerCase = (headers: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => [name.toLowerCase(), value]),
  )

/** Another merchant of the world that the consumer names is the sender. A state of the pact takes precedence. */
function toSender(headers: Readonly<Record<string, unknown>>, { merchants }: ReplayWorld): ProviderState[] {
  const [merchantId] = [headers['v-c-merchant-id']].flat()
  const isOther = merchants.slice(1).some((merchant) => merchant.merchantId === merchantId)
  return isOther ? [{ name: 'the payment is sent by a merchant', params: { merchantId } }] : []
}

/** Headers that each side writes for itself: credentials, and those of a connection. */
const droppedHeaders: ReadonlySet<string> = new Set([
  ...credentialHeaders,
  ...['v-c-merchant-id', 'host', 'cookie', 'proxy-authorization', 'x-api-key'],
  ...['content-length', 'connection', 'keep-alive', 'transfer-encoding', 'expect', 'upgrade', 'te'],
])

type Fail = (what: string) => ReplayError

function toRequest(
  request: PactInteraction['request'],
  given: Readonly<Record<string, unknown>>,
  fail: Fail,
): Interaction['request'] {
  const method = String(request['method'] ?? 'GET').toUpperCase()
  const path = request['path']
  if (typeof path !== 'string' || !/^\/(?!\/)/.test(path))
    throw fail('its path is no path. Allowed: one such as /pts/v2/payments')
  const headers = Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !droppedHeaders.has(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
  return { method, path: path + toQuery(request['query']), headers, body: toBody(request['body'], headers, fail) }
}

/** Version 2 has a text, later versions have lists by name. */
function toQuery(query: unknown): string {
  if (typeof query === 'string') return query === '' ? '' : `?${query}`
  if (!isObject(query)) return ''
  const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, String(value)]))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

/** Version 4 wraps a body as `{ content, contentType, encoded }`. */
function toBody(body: unknown, headers: Readonly<Record<string, string>>, fail: Fail): unknown {
  if (body === undefined || body === null) return undefined
  if (!isObject(body) || !Object.hasOwn(body, 'content')) return body
  const { content, contentType = headers['content-type'] ?? 'application/json', encoded } = body
  if (content === undefined || content === null || content === '') return undefined
  if (!/[/+]json\b/i.test(String(contentType)))
    throw fail(`its body is of type ${String(contentType).slice(0, 60)}. Allowed: JSON`)
  if (typeof content !== 'string') return content
  const written = encoded === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : content
  try {
    return JSON.parse(written)
  } catch {
    throw fail('its body is not JSON. Allowed: JSON')
  }
}
