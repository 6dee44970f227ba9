import { adminPrefix } from '../../src/admin/admin-prefix.ts'

/** Environment variable with the token of the admin API. */
export const tokenVariable = 'JPO_SANDBOX_ADMIN_TOKEN'

/** Access to the admin API of a running gateway. */
export interface AdminAccess {
  /** Base URL of the gateway. */
  readonly url: string
  /** Token of the admin API; required by a gateway that other machines can reach. */
  readonly adminToken?: string
}

export const defaultTimeout = 30_000

/** Sends a GET request to the admin API. Redirects are not followed: the token stays with this host. */
export const requestAdmin = (
  { url, adminToken }: AdminAccess,
  path: string,
  timeout = defaultTimeout,
): Promise<Response> =>
  fetch(url.replace(/\/+$/, '') + adminPrefix + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(adminToken !== undefined && { headers: { authorization: `Bearer ${adminToken}` } }),
  })
