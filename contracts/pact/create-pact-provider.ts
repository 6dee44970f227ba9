import { randomUUID } from 'node:crypto'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { standInHost } from '../../src/base/hosts.ts'
import { isObject } from '../../src/base/json-path.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { fromBase64 } from '../../src/signing/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import { type ProviderState, type ProviderStateName, providerStates } from '../states/provider-states.ts'
import { type AdminAccess, readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import { toPreparation } from '../states/to-preparation.ts'
import { toFinalBytes } from './to-final-bytes.ts'
import { toGatewayUrl } from './to-gateway-url.ts'

export type { SigningMerchant } from '../states/read-merchants.ts'

export interface PactProviderOptions extends AdminAccess {
  /** Whose keys sign. Default: the gateway is asked for its merchants. */
  readonly merchants?: readonly SigningMerchant[]
}

/** A request on its way to the gateway: what an Express middleware sees of it. */
export interface FilteredRequest {
  readonly method: string
  readonly path: string
  /** Path and query as they are forwarded. */
  readonly originalUrl: string
  readonly headers: Record<string, string | readonly string[] | undefined>
  body?: unknown
}

/** What Pact's Verifier is told to verify contracts against a gateway. */
export interface PactProvider {
  /** Makes a note of the states of an interaction; the filter makes them true. */
  readonly stateHandlers: Readonly<Record<ProviderStateName, (params?: unknown) => Promise<undefined>>>
  /** Makes the states true and signs the request; Express middleware. A state that can not be made true is an error. */
  readonly requestFilter: (
    request: FilteredRequest,
    response: unknown,
    next: (error?: unknown) => void,
  ) => Promise<void>
  /** Empties the gateway, so that each interaction starts anew. */
  readonly beforeEach: () => Promise<void>
  /** The journal entry of that id: why the gateway answered as it did. */
  readonly journal: (id: string) => Promise<JournalEntry | undefined>
}

/** Where Pact's Verifier sends states; the filter sees these requests as well. */
export const statePath = '/_pactSetup'

/** Replaced by fresh ones; what else was sent stays. */
const credentialHeaders = ['authorization', 'signature', 'digest', 'date', 'v-c-date']
/** They describe a connection, or a body that may have been printed anew. */
const transportHeaders = ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'expect']

const wrongSecret = new TextEncoder().encode('nobody has this secret, so the signature is refused')

/**
 * Lets Pact's Verifier verify any team's contracts against a running gateway: provider states come true through
 * the admin API, in a namespace of its own, and each request is signed afresh over the bytes that are sent.
 *
 * @example
 * const url = 'http://127.0.0.1:8392'
 * const { stateHandlers, requestFilter, beforeEach } = createPactProvider({ url })
 * const pactUrls = ['pacts/my-shop-cybersource-payments.json']
 * await new Verifier({ providerBaseUrl: url, pactUrls, stateHandlers, requestFilter, beforeEach }).verifyProvider()
 */
export function createPactProvider({ url, merchants, adminToken }: PactProviderOptions): PactProvider {
  const gateway = connectGateway(url, undefined, adminToken === undefined ? {} : { adminToken })
  let known = merchants === undefined ? undefined : Promise.resolve(merchants)
  let given: readonly ProviderState[] = []

  const note = (name: ProviderStateName) => async (params: unknown) => {
    given = [...given, { name, params: isObject(params) ? params : {} }]
    return undefined
  }

  async function prepare(request: FilteredRequest): Promise<void> {
    const { merchantId, isSecretWrong, isSentBefore, setUp, arm } = toPreparation(given)
    // States are of one request.
    given = []
    const { headers } = request
    known ??= readMerchants({ url, ...(adminToken !== undefined && { adminToken }) })
    const merchant = pickMerchant(await known, merchantId, headers)
    const scheme = toScheme(headers)
    const body = toFinalBytes(request)
    for (const name of [...credentialHeaders, ...transportHeaders]) delete headers[name]
    Object.assign(headers, gateway.headers, { host: new URL(url).host })
    if (headers['v-c-merchant-id'] !== undefined) headers['v-c-merchant-id'] = merchant.merchantId

    const sign = async (secret = fromBase64(merchant.sharedSecret) ?? new Uint8Array()) => {
      if (scheme === undefined) return {}
      const { method, originalUrl: path } = request
      return signRequest(
        { scheme, keyId: merchant.keyId, secret },
        {
          method,
          path,
          // HTTP Signature signs the host that is sent; a token may name any host of the gateway's.
          host: scheme === 'http-signature' ? String(headers.host) : standInHost,
          body,
          merchantId: merchant.merchantId,
          now: await gateway.clock.now(),
          jti: randomUUID(),
        },
      )
    }

    await setUp(gateway)
    if (isSentBefore) {
      await gateway.fetch(toGatewayUrl(url, request.originalUrl), {
        method: request.method,
        headers: { ...toPlain(headers), ...(await sign()) },
        ...(body.byteLength > 0 && { body: new Uint8Array(body) }),
      })
    }
    // Behind the payment that was sent before, which would have used it up.
    await arm(gateway)
    Object.assign(headers, await (isSecretWrong ? sign(wrongSecret) : sign()))
    if (body.byteLength === 0) return
    request.body = body
    headers['content-length'] = String(body.byteLength)
  }

  return {
    stateHandlers: Object.fromEntries(
      Object.keys(providerStates).map((name) => [name, note(name as ProviderStateName)]),
    ) as PactProvider['stateHandlers'],
    async requestFilter(request, _, next) {
      // A state, or a message: none of the gateway's.
      if (request.path.startsWith('/_')) return next()
      await prepare(request).then(() => next(), next)
    },
    async beforeEach() {
      given = []
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

/** As the consumer signs. */
function toScheme(headers: FilteredRequest['headers']): 'jwt' | 'http-signature' | undefined {
  if (headers.signature !== undefined) return 'http-signature'
  return headers.authorization === undefined ? undefined : 'jwt'
}

/** For `fetch`, which sets the host by itself. */
const toPlain = ({ host: _, ...headers }: FilteredRequest['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
