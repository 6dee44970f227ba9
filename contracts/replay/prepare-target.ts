import { tokenVariable } from '../../cli/ask-admin.ts'
import { wait } from '../../mocks/gateway/wait.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { tokenNeeded } from '../../src/admin/admin-route.ts'
import { isObject } from '../../src/base/json-path.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Side } from '../parity/side.ts'
import type { ReplayWorld } from '../states/side-options.ts'
import { createSandboxSide } from './create-sandbox-side.ts'
import { createTargetSide } from './create-target-side.ts'
import { type ReplayCredentials, readCredentials } from './read-credentials.ts'
import { isOnThisMachine, type Target } from './read-target.ts'

export { isOnThisMachine } from './read-target.ts'

/** Who sends, and how it signs: of another one, results of an earlier run say nothing. */
export type Sender = Pick<ReplayCredentials, 'merchantId' | 'scheme' | 'portfolio'>

/** A target that can be sent to, or why nothing can. */
export type PreparedTarget =
  | { readonly side: Side; readonly isSandbox: boolean; readonly sender?: Sender; readonly obstacle?: never }
  | { readonly obstacle: 'no-credentials' | 'nobody-answers' }

export interface PrepareOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** In ms. */
  readonly timeout?: number
  readonly pace: number
  /** Of the gateway that the target is compared with; default the seed world. */
  readonly world?: ReplayWorld
}

/**
 * Makes a target ready: a jpo-sandbox on this machine tells its own test keys, all else wants credentials. Nothing of
 * these is sent before.
 *
 * @throws {ReplayError} for credentials that are wrong, and for a sandbox whose admin API wants another token.
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
  const credentials = readCredentials(env)
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

/** The longest that a sandbox on this machine takes to say that it is one, in ms. */
const longestProbe = 5_000

const toLocked = ({ origin }: Target, token: string | undefined): string =>
  `Failed to replay against ${origin}: it is a jpo-sandbox whose admin API needs its token, and ${token ? 'does not take that' : 'there is none'} of ${tokenVariable}. Allowed: in that variable, the token that the gateway printed at its start.`

/** A sandbox that wants no token, one that has taken it or wants another, something else, or nobody. */
type Found = 'open' | 'opened' | 'locked' | 'other' | 'nobody'

/** Asks without the token first: whatever else listens there has no business with it. */
async function probe({ origin }: Target, token: string | undefined, timeout = longestProbe): Promise<Found> {
  const ask = (given?: string) => askHealth(origin, Math.min(timeout, longestProbe), given)
  try {
    const asked = await ask()
    if (!isLocked(asked)) return isSandbox(asked) ? 'open' : 'other'
    return token && isSandbox(await ask(token)) ? 'opened' : 'locked'
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

async function askHealth(origin: string, timeout: number, token?: string): Promise<Health> {
  const response = await fetch(`${origin}${adminPrefix}/health`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  })
  const body: unknown = await response.json().catch(() => undefined)
  return { status: response.status, body: isObject(body) ? body : {} }
}
