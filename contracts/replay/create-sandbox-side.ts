import { randomUUID } from 'node:crypto'
import { GatewayError } from '../../mocks/gateway/gateway-error.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { standInHost } from '../../src/base/hosts.ts'
import { isObject } from '../../src/base/json-path.ts'
import { namespaceHeader } from '../../src/engine/namespaces.ts'
import { ReplayError } from '../base/replay-error.ts'
import { escapeControls } from '../parity/normalise.ts'
import type { Side } from '../parity/side.ts'
import type { Sighting } from '../parity/sighting.ts'
import { deliver, type ReplayScheme } from '../states/deliver.ts'
import { findStateProblem } from '../states/find-state-problem.ts'
import type { ProviderState } from '../states/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import { sendBehindFirst } from '../states/send-behind-first.ts'
import { defaultTimeout, type SideOptions } from '../states/side-options.ts'
import { toPreparation } from '../states/to-preparation.ts'
import type { ReadInteraction } from './read-interaction.ts'

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

/** How long a sandbox is asked to forget a namespace, in ms. */
const longestTidying = 2_000

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

  const refusal = ({ states, unsendable }: ReadInteraction): string | undefined =>
    unsendable ?? states.map((state) => refuseState(state, merchants)).find((why) => why !== undefined)

  async function send(interaction: ReadInteraction, signal: AbortSignal | undefined): Promise<Sighting> {
    const { id, request, states, scheme: own = scheme } = interaction
    const what = `${id} to ${name}`
    const why = refusal(interaction)
    if (why !== undefined)
      throw new ReplayError(`Failed to send ${what}: ${why}. Allowed: interactions that it can be asked.`)
    const { setUp, arm, merchantId, isSecretWrong, isSentBefore } = toPreparation(states)
    const keys = pickMerchant(merchants, merchantId)
    const namespace = `replay-${run}-${++count}`
    // A sandbox that holds back what it is asked must hold up neither the run nor its end.
    const inTime = () => AbortSignal.timeout(options.timeout ?? defaultTimeout)
    const gateway = connectGateway(url, namespace, {
      ...access,
      signal: () => AbortSignal.any([inTime(), ...(signal === undefined ? [] : [signal])]),
    })
    const tidying = connectGateway(url, namespace, { ...access, signal: () => AbortSignal.timeout(longestTidying) })
    const sendAs = async (isWrong: boolean) =>
      deliver(
        request,
        {
          origin: url,
          signedHost: standInHost,
          scheme: own,
          keys,
          isSecretWrong: isWrong,
          now: await gateway.clock.now(),
          headers: gateway.headers,
        },
        { ...options, signal },
      )
    try {
      await setUp(gateway)
      const sendArmed = async () => {
        await arm(gateway)
        return sendAs(isSecretWrong)
      }
      if (!isSentBefore) return await sendArmed()
      return await sendBehindFirst({ sendFirst: () => sendAs(false), send: sendArmed, isSecretWrong, what })
    } finally {
      // Where the sandbox was stopped the namespace is gone already.
      await tidying.reset().catch(() => undefined)
    }
  }

  return {
    name,
    refusal,
    send: (interaction, signal) =>
      send(interaction, signal).catch((error: unknown) => {
        signal?.throwIfAborted()
        if ((error as Error).name === 'TimeoutError')
          return { cause: 'timeout', detail: 'the sandbox does not say whether it is ready', ms: 0 }
        // `fetch` throws a TypeError when the sandbox is gone.
        if (error instanceof TypeError) return { cause: 'connection', detail: 'the sandbox answers no more', ms: 0 }
        // One interaction less, not the end of the run.
        if (error instanceof GatewayError) throw new ReplayError(error.message)
        throw error
      }),
  }
}

function refuseState(state: ProviderState, merchants: readonly SigningMerchant[]): string | undefined {
  const problem = findStateProblem(state, { merchants })
  if (problem !== undefined) return problem
  return state.params['fault'] === 'connection-refused'
    ? 'the fault connection-refused is of the whole sandbox, and a replay has only a namespace of it'
    : undefined
}

async function checkIsolation(url: string, adminToken: string | undefined): Promise<void> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` }
  const response = await fetch(`${url}${adminPrefix}/namespaces`, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(defaultTimeout),
  })
  const told: unknown = await response.json().catch(() => undefined)
  const isolateBy = isObject(told) ? told['isolateBy'] : undefined
  if (isolateBy === 'header') return
  throw new ReplayError(
    `Failed to replay against ${url}: its namespaces go by ${escapeControls(String(isolateBy ?? 'nothing')).slice(0, 60)}. Allowed: a sandbox that takes the header ${namespaceHeader}, which is the default.`,
  )
}

function pickMerchant(merchants: readonly SigningMerchant[], merchantId: string | undefined): SigningMerchant {
  const found = merchantId === undefined ? merchants[0] : merchants.find((one) => one.merchantId === merchantId)
  if (found !== undefined) return found
  const known = merchants.map((one) => one.merchantId).join(', ') || 'none'
  throw new ReplayError(`Failed to sign for the merchant "${merchantId}": there are no keys of it. Allowed: ${known}.`)
}
