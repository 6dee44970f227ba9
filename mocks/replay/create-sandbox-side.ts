import { randomUUID } from 'node:crypto'
import { adminPrefix } from '../../src/admin/admin.ts'
import { namespaceHeader } from '../../src/namespaces.ts'
import type { Side } from '../../src/parity/side.ts'
import type { Sighting } from '../../src/parity/sighting.ts'
import { checkProviderState, type ProviderState } from '../../src/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../pact/read-merchants.ts'
import { toPreparation } from '../provider-states/to-preparation.ts'
import { connectGateway } from '../testing/connect-gateway.ts'
import { deliver, isAccident, type ReplayScheme } from './deliver.ts'
import { ReplayError } from './replay-error.ts'
import type { SideOptions } from './side-options.ts'

export interface SandboxSideOptions extends SideOptions {
  /** Base URL of a jpo-sandbox that runs. */
  readonly url: string
  /** Of its admin API, where it wants one. */
  readonly adminToken?: string
  /** Default `jwt`. */
  readonly scheme?: ReplayScheme
  /** Whose keys sign, the merchant that sends by default first. Default: the sandbox is asked. */
  readonly merchants?: readonly SigningMerchant[]
}

/** The vendor's Node SDK signs this host too when it is told to call a sandbox. */
const signedHost = 'apitest.cybersource.com'

/**
 * A jpo-sandbox as a side. Each interaction has a namespace of its own, which begins empty and goes away with it,
 * so that nobody else who uses the sandbox is disturbed.
 *
 * @throws {Error} when no jpo-sandbox answers, or one whose namespaces go by something else.
 * @example const side = await createSandboxSide({ url: gateway.url })
 */
export async function createSandboxSide({
  url: base,
  adminToken,
  scheme = 'jwt',
  merchants: given,
  name = 'gateway',
  ...options
}: SandboxSideOptions): Promise<Side> {
  const url = base.replace(/\/+$/, '')
  const access = adminToken === undefined ? {} : { adminToken }
  const merchants = given ?? (await readMerchants({ url, ...access }))
  await checkIsolation(url, adminToken)
  const run = randomUUID().slice(0, 8)
  let count = 0

  async function send(
    { request, states, scheme: own = scheme }: Parameters<Side['send']>[0],
    signal: AbortSignal | undefined,
  ): Promise<Sighting> {
    const { setUp, arm, merchantId, isSecretWrong, isSentBefore } = toPreparation(states)
    const keys = pickMerchant(merchants, merchantId)
    const gateway = connectGateway(url, `replay-${run}-${++count}`, access)
    const sendOnce = async () =>
      deliver(
        request,
        {
          origin: url,
          signedHost,
          scheme: own,
          keys,
          isSecretWrong,
          now: await gateway.clock.now(),
          headers: gateway.headers,
        },
        { ...options, signal },
      )
    try {
      await setUp(gateway)
      if (isSentBefore) {
        const first = await sendOnce()
        if (isAccident(first)) return first
      }
      await arm(gateway)
      return await sendOnce()
    } finally {
      // Where the sandbox was stopped the namespace is gone already.
      await gateway.reset().catch(() => undefined)
    }
  }

  return {
    name,
    refusal: ({ states }) => states.map(refuseState).find((why) => why !== undefined),
    send: (interaction, signal) =>
      send(interaction, signal).catch((error: unknown) => {
        signal?.throwIfAborted()
        // `fetch` throws a TypeError when the sandbox is gone.
        if (error instanceof TypeError) return { cause: 'connection', detail: 'the sandbox answers no more', ms: 0 }
        throw error
      }),
  }
}

function refuseState(state: ProviderState): string | undefined {
  const problem = checkProviderState(state)
  if (problem !== undefined) return problem
  return state.params['fault'] === 'connection-refused'
    ? 'the fault connection-refused is of the whole sandbox, and a replay has only a namespace of it'
    : undefined
}

async function checkIsolation(url: string, adminToken: string | undefined): Promise<void> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
  const response = await fetch(`${url}${adminPrefix}/namespaces`, { headers })
  const { isolateBy } = (await response.json().catch(() => ({}))) as { readonly isolateBy?: string }
  if (isolateBy === 'header') return
  throw new ReplayError(
    `Failed to replay against ${url}: its namespaces go by ${isolateBy ?? 'nothing'}. Allowed: a sandbox that takes the header ${namespaceHeader}, which is the default.`,
  )
}

function pickMerchant(merchants: readonly SigningMerchant[], merchantId: string | undefined): SigningMerchant {
  const found = merchantId === undefined ? merchants[0] : merchants.find((one) => one.merchantId === merchantId)
  if (found !== undefined) return found
  const known = merchants.map((one) => one.merchantId).join(', ') || 'none'
  throw new ReplayError(`Failed to sign for the merchant "${merchantId}": there are no keys of it. Allowed: ${known}.`)
}
