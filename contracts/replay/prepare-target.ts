import { wait } from '../../mocks/gateway/wait.ts'
import { tokenNeeded } from '../../src/admin/admin-route.ts'
import { isObject } from '../../src/base/json-path.ts'
import { ReplayError } from '../base/replay-error.ts'
import { type AdminAccess, requestAdmin, tokenVariable } from '../states/request-admin.ts'
import type { ReplayWorld, Side } from '../states/side.ts'
import { createSandboxSide } from './create-sandbox-side.ts'
import { createTargetSide } from './create-target-side.ts'
import { type ReplayCredentials, readTargetCredentials } from './read-credentials.ts'
import { isOnThisMachine, type Target } from './read-target.ts'

/** The sender and its scheme. Results of an earlier run are valid only for the same sender. */
export type Sender = Pick<ReplayCredentials, 'merchantId' | 'scheme' | 'portfolio'>

/** A target that is ready, or why nothing can be sent. */
type PreparedTarget =
  | { readonly side: Side; readonly isSandbox: boolean; readonly sender?: Sender; readonly obstacle?: never }
  | { readonly obstacle: 'no-credentials' | 'nobody-answers' }

export interface PrepareOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Maximum time for an answer, in ms. */
  readonly timeout?: number
  /** Time between two requests, in ms. */
  readonly pace: number
  /** World of the gateway that the target is compared with; default the seed world. */
  readonly world?: ReplayWorld
}

/**
 * Prepares a target. A jpo-sandbox on this machine hands out its own test keys; any other target needs credentials.
 *
 * @throws {ReplayError} for wrong credentials, and for a sandbox whose admin API needs another token.
 */
export async function prepareTarget(
  target: Target,
  { env, timeout, pace, world }: PrepareOptions,
): Promise<PreparedTarget> {
  const options = { name: target.name, ...(timeout !== undefined && { timeout }) }
  const token = env[tokenVariable]
  const found = isOnThisMachine(target) ? await probe(target, token, timeout) : 'other'
  if (found === 'locked') throw new ReplayError(toLocked(target, token))
  if (found === 'open' || found === 'opened') {
    const admin = found === 'opened' && token !== undefined ? { adminToken: token } : {}
    return { side: await createSandboxSide({ url: target.origin, ...admin, ...options }), isSandbox: true }
  }
  const credentials = readTargetCredentials(env)
  if (credentials === undefined) return { obstacle: found === 'nobody' ? 'nobody-answers' : 'no-credentials' }
  const side = createTargetSide({
    target,
    credentials,
    pace: (signal) => wait(pace, ...toList(signal)),
    ...(world !== undefined && { world }),
    ...options,
  })
  const { merchantId, scheme, portfolio } = credentials
  return { side, isSandbox: false, sender: { merchantId, scheme, ...(portfolio !== undefined && { portfolio }) } }
}

const toList = (signal: AbortSignal | undefined): AbortSignal[] => (signal === undefined ? [] : [signal])

/** Maximum time for the health check of a sandbox on this machine, in ms. */
const longestProbe = 5_000

const toLocked = ({ origin }: Target, token: string | undefined): string =>
  `Failed to replay against ${origin}: it is a jpo-sandbox whose admin API needs its token, and ${token ? 'does not take that' : 'there is none'} of ${tokenVariable}. Allowed: in that variable, the token that the gateway printed at its start.`

/** A sandbox without a token, with the right token, or with another token; something else; or nobody. */
type Found = 'open' | 'opened' | 'locked' | 'other' | 'nobody'

/** Asks without the token first, because something else may listen there. */
async function probe({ origin: url }: Target, token: string | undefined, timeout = longestProbe): Promise<Found> {
  const limit = Math.min(timeout, longestProbe)
  try {
    const health = await askHealth({ url }, limit)
    if (!isLocked(health)) return isSandbox(health) ? 'open' : 'other'
    return token && isSandbox(await askHealth({ url, adminToken: token }, limit)) ? 'opened' : 'locked'
  } catch {
    return 'nobody'
  }
}

interface Health {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

const isLocked = ({ status, body }: Health): boolean => status === 401 && body['title'] === tokenNeeded

const isSandbox = ({ status, body }: Health): boolean =>
  status === 200 && body['status'] === 'ok' && typeof body['profile'] === 'string'

async function askHealth(access: AdminAccess, timeout: number): Promise<Health> {
  const response = await requestAdmin(access, '/health', timeout)
  const body: unknown = await response.json().catch(() => undefined)
  return { status: response.status, body: isObject(body) ? body : {} }
}
