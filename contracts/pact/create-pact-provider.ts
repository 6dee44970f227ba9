import { Buffer } from 'node:buffer'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { standInHost } from '../../src/base/hosts.ts'
import { isObject } from '../../src/base/json-path.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { foreignPath, isGatewayPath } from '../base/gateway-path.ts'
import { type ProviderState, type ProviderStateName, providerStates } from '../states/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import type { AdminAccess } from '../states/request-admin.ts'
import { makeTrue, runInState, toPreparation } from '../states/run-in-state.ts'
import { credentialHeaders, sign, toScheme } from '../states/sign.ts'
import { type GivenValues, type PriorRequest, toGiven } from '../states/step.ts'

export type { SigningMerchant } from '../states/read-merchants.ts'

export interface PactProviderOptions extends AdminAccess {
  /** Merchants whose keys sign. Default: the gateway is asked for its merchants. */
  readonly merchants?: readonly SigningMerchant[]
}

/** A request to the gateway, as an Express middleware sees it. */
export interface FilteredRequest {
  readonly method: string
  readonly path: string
  /** Path and query as they are forwarded. */
  readonly originalUrl: string
  readonly headers: Record<string, string | readonly string[] | undefined>
  body?: unknown
}

/** Options for Pact's Verifier to verify contracts against a gateway. */
export interface PactProvider {
  /** Make transactions and give their values, for the generator ProviderState; other states are noted for the filter. */
  readonly stateHandlers: Readonly<Record<ProviderStateName, (params?: unknown) => Promise<GivenValues | undefined>>>
  /** Express middleware that makes the other states true and signs the request. It fails when one cannot be made true. */
  readonly requestFilter: (
    request: FilteredRequest,
    response: unknown,
    next: (error?: unknown) => void,
  ) => Promise<void>
  /** Empties the gateway, so that each interaction starts anew. */
  readonly beforeEach: () => Promise<void>
  /** Reads the journal entry of an id, which says why the gateway answered as it did. */
  readonly journal: (id: string) => Promise<JournalEntry | undefined>
}

/** Headers that describe a connection, or a body that may have been printed again. */
const transportHeaders = ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'expect']

/**
 * Lets Pact's Verifier verify contracts against a running gateway. Provider states are made true through the admin API,
 * in a namespace of its own. Each request is signed again, over the bytes that are sent.
 *
 * @example
 * const url = 'http://127.0.0.1:8392'
 * const { stateHandlers, requestFilter, beforeEach } = createPactProvider({ url })
 * const pactUrls = ['pacts/my-shop-cybersource-payments.json']
 * await new Verifier({ providerBaseUrl: url, pactUrls, stateHandlers, requestFilter, beforeEach }).verifyProvider()
 */
export function createPactProvider({ url, merchants, adminToken }: PactProviderOptions): PactProvider {
  const admin = adminToken === undefined ? {} : { adminToken }
  const gateway = connectGateway(url, undefined, admin)
  const { host } = new URL(url)
  let known = merchants === undefined ? undefined : Promise.resolve(merchants)
  let noted: readonly ProviderState[] = []

  /** Sends a request of ours into the namespace. */
  const ask = (path: string, method: string, headers: Readonly<Record<string, string>>, body: Uint8Array) =>
    gateway.fetch(toGatewayUrl(url, path), {
      method,
      headers,
      ...(body.byteLength > 0 && { body: new Uint8Array(body) }),
    })

  async function sendStep(step: PriorRequest) {
    const { name, request } = step
    const { method, path, headers, body: json } = request
    known ??= readMerchants({ url, ...admin })
    const keys = pickMerchant(await known, toPreparation(noted).merchantId, {})
    const body = new TextEncoder().encode(JSON.stringify(json))
    const signing = { keys, signedHost: standInHost, isSecretWrong: false, now: await gateway.clock.now() }
    const credentials = await sign({ method, path, host, body }, { scheme: 'jwt', ...signing })
    const response = await ask(path, method, { ...headers, ...credentials }, body)
    const values = response.ok ? toGiven(step, await response.json()) : undefined
    if (values !== undefined) return { values }
    const reason = response.headers.get('x-sandbox-reason') ?? ''
    throw new Error(`Failed to make a provider state true: the ${name} was not taken (${response.status}) ${reason}`)
  }

  const take = (name: ProviderStateName) => async (params: unknown) => {
    const state = { name, params: isObject(params) ? params : {} }
    noted = [...noted, state]
    const made = await makeTrue<never>(toPreparation([state]), [], { gateway, sendStep })
    return 'values' in made && Object.keys(made.values).length > 0 ? made.values : undefined
  }

  async function prepare(request: FilteredRequest): Promise<void> {
    const preparation = { ...toPreparation(noted), setUp: [], made: [] }
    // States belong to one request.
    noted = []
    const { headers, method, originalUrl: path } = request
    known ??= readMerchants({ url, ...admin })
    const keys = pickMerchant(await known, preparation.merchantId, headers)
    const scheme = toScheme(headers)
    const body = toFinalBytes(request)
    for (const name of [...credentialHeaders, ...transportHeaders]) delete headers[name]
    Object.assign(headers, gateway.headers, { host })
    if (headers['v-c-merchant-id'] !== undefined) headers['v-c-merchant-id'] = keys.merchantId

    const signAs = async (isSecretWrong: boolean) =>
      sign(
        { method, path, host, body },
        { scheme, keys, signedHost: standInHost, isSecretWrong, now: await gateway.clock.now() },
      )
    const credentials = await runInState(preparation, [], {
      gateway,
      sendStep,
      async sendBefore() {
        await ask(path, method, { ...toPlain(headers), ...(await signAs(false)) }, body)
        return undefined
      },
      // Pact's proxy sends the request itself.
      send: () => signAs(preparation.isSecretWrong),
    })
    Object.assign(headers, credentials)
    if (body.byteLength === 0) return
    request.body = body
    headers['content-length'] = String(body.byteLength)
  }

  return {
    stateHandlers: Object.fromEntries(
      Object.keys(providerStates).map((name) => [name, take(name as ProviderStateName)]),
    ) as PactProvider['stateHandlers'],
    async requestFilter(request, _, next) {
      // A state or a message of Pact, not a request to the gateway.
      if (request.path.startsWith('/_')) return next()
      await prepare(request).then(() => next(), next)
    },
    async beforeEach() {
      noted = []
      await gateway.reset()
    },
    journal: (id) => gateway.journal.get(id),
  }
}

function pickMerchant(
  merchants: readonly SigningMerchant[],
  wanted: string | undefined,
  headers: FilteredRequest['headers'],
): SigningMerchant {
  const find = (id: unknown) => merchants.find(({ merchantId }) => merchantId === id)
  const merchant = wanted === undefined ? (find(headers['v-c-merchant-id']) ?? merchants[0]) : find(wanted)
  if (merchant !== undefined) return merchant
  const known = merchants.map(({ merchantId }) => merchantId).join(', ')
  throw new Error(`Failed to sign for the merchant "${wanted}": the world has none of that id. Allowed: ${known}.`)
}

/** Headers for `fetch`, which sets the host itself. */
const toPlain = ({ host: _, ...headers }: FilteredRequest['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/**
 * The bytes that will be forwarded. Pact's proxy parses JSON and forms and would print them again, but the signature must
 * cover what is sent.
 */
function toFinalBytes({ headers, body }: FilteredRequest): Buffer {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  if (typeof body === 'string') return Buffer.from(body)
  const isForm = String(headers['content-type']).startsWith('application/x-www-form-urlencoded')
  return Buffer.from(isForm && isObject(body) ? toForm(body) : JSON.stringify(body))
}

const toForm = (fields: Readonly<Record<string, unknown>>): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    ),
  ).toString()

/**
 * Makes the URL of a path of the gateway. With `new URL(path, base)`, a path of a contract could name another host if it
 * starts with two slashes or is normalised to that (`/.//host`, `/\host`).
 *
 * @throws {Error} when the text is no path of CyberSource's API.
 */
export function toGatewayUrl(base: string, path: string): URL {
  if (!isGatewayPath(path)) throw new Error(`Failed to send a request: ${foreignPath.en}.`)
  return new URL(new URL(base).origin + path)
}
