import { randomBytes } from 'node:crypto'
import { GatewayError } from '../gateway/gateway-error.ts'
import { isLoopback } from './local.ts'

const allowedToken = /^[\w.~+/=-]{16,200}$/

/**
 * A token that a caller can send and nobody can guess by chance.
 *
 * @throws {GatewayError} `BAD_OPTION`; an empty token, of a variable that is not set, would open everything.
 */
export function readToken(token: string | undefined): string | undefined {
  if (token === undefined || allowedToken.test(token)) return token
  throw new GatewayError(
    'BAD_OPTION',
    'Failed to take the adminToken. Allowed: 16 to 200 letters, digits and any of . _ ~ + / = -, or none at all.',
  )
}

/**
 * What the admin API wants to see on an address: what was named, nothing on loopback, a random token elsewhere.
 *
 * @throws {GatewayError} `BAD_OPTION`
 */
export const toAdminToken = (host: string, named: string | undefined): string | undefined =>
  readToken(named) ?? (isLoopback(host) ? undefined : randomBytes(24).toString('base64url'))
