import { randomUUID } from 'node:crypto'
import { GatewayError } from '../../mocks/gateway/gateway-error.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { standInHost } from '../../src/base/hosts.ts'
import { isObject } from '../../src/base/json-path.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { ReplayError } from '../base/replay-error.ts'
import { escapeControls } from '../base/to-printable.ts'
import { findStateProblem } from '../states/check-states.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ProviderState } from '../states/provider-states.ts'
import { readMerchants, type SigningMerchant } from '../states/read-merchants.ts'
import { type AdminAccess, defaultTimeout, requestAdmin } from '../states/request-admin.ts'
import { sendInState } from '../states/send-in-state.ts'
import type { Side, SideOptions } from '../states/side.ts'
import type { Sighting } from '../states/sighting.ts'
import type { ReplayScheme } from '../states/sign.ts'

interface SandboxSideOptions extends SideOptions, AdminAccess {
  /** Default `jwt`. */
  readonly scheme?: ReplayScheme
}

/** Maximum time for the reset of a namespace, in ms. */
const longestReset = 2_000

/** The vendor's Node SDK signs this host too when it calls a sandbox. */
const signedHost = standInHost

/**
 * Makes a side of a running jpo-sandbox. Each interaction gets a namespace of its own, which starts empty and is removed
 * afterwards, so other users of the sandbox are not disturbed.
 *
 * @throws {Error} when no jpo-sandbox answers, or its namespaces do not go by the header.
 * @example const side = await createSandboxSide({ url: gateway.url })
 */
export async function createSandboxSide({
  url: base,
  adminToken,
  scheme = 'jwt',
  name = 'gateway',
  ...options
}: SandboxSideOptions): Promise<Side> {
  const url = base.replace(/\/+$/, '')
  const admin = adminToken === undefined ? {} : { adminToken }
  const merchants = await readMerchants({ url, ...admin })
  await checkIsolation({ url, ...admin })
  const run = randomUUID().slice(0, 8)
  let count = 0

  const refusal = ({ states, unsendable }: Interaction): string | undefined =>
    unsendable ?? states.map((state) => refuseState(state, merchants)).find((why) => why !== undefined)

  async function send(interaction: Interaction, signal: AbortSignal | undefined): Promise<Sighting> {
    const namespace = `replay-${run}-${++count}`
    // A sandbox that withholds an answer must delay neither the run nor its end.
    const inTime = () => AbortSignal.timeout(options.timeout ?? defaultTimeout)
    const gateway = connectGateway(url, namespace, {
      ...admin,
      signal: () => AbortSignal.any([inTime(), ...(signal === undefined ? [] : [signal])]),
    })
    const resetting = connectGateway(url, namespace, { ...admin, signal: () => AbortSignal.timeout(longestReset) })
    const destination = {
      name,
      refusal,
      origin: url,
      signedHost,
      scheme,
      keysOf: (merchantId: string | undefined) => pickMerchant(merchants, merchantId),
      now: gateway.clock.now,
      gateway,
    }
    try {
      return await sendInState(interaction, destination, { ...options, signal })
    } finally {
      // A sandbox that was stopped has no namespace left to reset.
      await resetting.reset().catch(() => undefined)
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
        // Fails this interaction, and not the whole run.
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

async function checkIsolation(access: AdminAccess): Promise<void> {
  const response = await requestAdmin(access, '/namespaces')
  const body: unknown = await response.json().catch(() => undefined)
  const isolateBy = isObject(body) ? body['isolateBy'] : undefined
  if (isolateBy === 'header') return
  throw new ReplayError(
    `Failed to replay against ${access.url}: its namespaces go by ${escapeControls(String(isolateBy ?? 'nothing')).slice(0, 60)}. Allowed: a sandbox that takes the header ${namespaceHeader}, which is the default.`,
  )
}

function pickMerchant(merchants: readonly SigningMerchant[], merchantId: string | undefined): SigningMerchant {
  const found = merchantId === undefined ? merchants[0] : merchants.find((one) => one.merchantId === merchantId)
  if (found !== undefined) return found
  const known = merchants.map((one) => one.merchantId).join(', ') || 'none'
  throw new ReplayError(`Failed to sign for the merchant "${merchantId}": there are no keys of it. Allowed: ${known}.`)
}
