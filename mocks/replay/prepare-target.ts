import { adminPrefix } from '../../src/admin/admin.ts'
import type { Side } from '../../src/parity/side.ts'
import { tokenVariable } from '../cli/ask-admin.ts'
import { wait } from '../gateway/wait.ts'
import { createSandboxSide } from './create-sandbox-side.ts'
import { createTargetSide } from './create-target-side.ts'
import { readCredentials } from './read-credentials.ts'
import type { Target } from './read-target.ts'

/** A target that can be sent to, or why nothing can. */
export type PreparedTarget =
  | { readonly side: Side; readonly isSandbox: boolean; readonly merchantId?: string; readonly obstacle?: never }
  | { readonly obstacle: 'no-credentials' | 'nobody-answers' }

export interface PrepareOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** In ms. */
  readonly timeout?: number
  readonly pace: number
}

/** Whether a target is on this machine, where nobody is disturbed. */
export const isOnThisMachine = ({ origin }: Target): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(origin).hostname)

/**
 * Makes a target ready: a jpo-sandbox on this machine tells its own test keys, all else wants credentials.
 *
 * @throws {ReplayError} for credentials that are wrong.
 */
export async function prepareTarget(target: Target, { env, timeout, pace }: PrepareOptions): Promise<PreparedTarget> {
  const options = { name: target.name, ...(timeout !== undefined && { timeout }) }
  const token = env[tokenVariable]
  const found = isOnThisMachine(target) ? await probe(target, token) : 'other'
  if (found === 'sandbox') {
    const admin = token === undefined || token === '' ? {} : { adminToken: token }
    return { side: await createSandboxSide({ url: target.origin, ...admin, ...options }), isSandbox: true }
  }
  const credentials = readCredentials(env)
  if (credentials === undefined) return { obstacle: found === 'nobody' ? 'nobody-answers' : 'no-credentials' }
  const side = createTargetSide({ target, credentials, pace: (signal) => wait(pace, ...toList(signal)), ...options })
  return { side, isSandbox: false, merchantId: credentials.merchantId }
}

const toList = (signal: AbortSignal | undefined): AbortSignal[] => (signal === undefined ? [] : [signal])

/** The longest that a sandbox on this machine takes to say that it is one, in ms. */
const longestProbe = 5_000

async function probe({ origin }: Target, token: string | undefined): Promise<'sandbox' | 'other' | 'nobody'> {
  try {
    const response = await fetch(`${origin}${adminPrefix}/health`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(longestProbe),
      ...(token !== undefined && token !== '' && { headers: { authorization: `Bearer ${token}` } }),
    })
    const health: unknown = await response.json().catch(() => undefined)
    const { status, profile } = (health ?? {}) as { readonly status?: unknown; readonly profile?: unknown }
    if (response.ok) return status === 'ok' && typeof profile === 'string' ? 'sandbox' : 'other'
  } catch {
    return 'nobody'
  }
  return 'other'
}
