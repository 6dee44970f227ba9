import { randomBytes } from 'node:crypto'
import { GatewayError } from '../gateway/gateway-error.ts'
import { isLoopback } from './local.ts'

const allowedToken = /^[\w.~+/=-]{16,200}$/

/**
 * Checks a token: printable in a header, and long enough not to be guessed.
 *
 * @throws {GatewayError} `BAD_OPTION`, also for the empty text of an unset variable, which would open everything.
 */
export function readToken(token: string | undefined): string | undefined {
  if (token === undefined || allowedToken.test(token)) return token
  throw new GatewayError(
    'BAD_OPTION',
    'Failed to take the adminToken. Allowed: 16 to 200 letters, digits and any of . _ ~ + / = -, or none at all.',
  )
}

/**
 * Token of the admin API on an address: the given one, none on loopback, a random one elsewhere.
 *
 * @throws {GatewayError} `BAD_OPTION`
 */
export const toAdminToken = (host: string, named: string | undefined): string | undefined =>
  readToken(named) ?? (isLoopback(host) ? undefined : randomBytes(24).toString('base64url'))
