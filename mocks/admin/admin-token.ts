import { randomBytes } from 'node:crypto'
import { matching, type SettingsOf } from '../../src/base/allowed.ts'
import { isLoopback } from './local.ts'

/** Options of the admin API. */
export interface AdminOptions {
  /** Required as `Authorization: Bearer TOKEN`. Without a token only this machine may use the admin API. */
  readonly adminToken?: string | undefined
}

/**
 * What `AdminOptions` take. A token is printable in a header, and long enough not to be guessed; the empty text of an
 * unset variable would open everything.
 */
export const adminOptions = {
  adminToken: matching('16 to 200 letters, digits and any of . _ ~ + / = -, or none at all', /^[\w.~+/=-]{16,200}$/),
} as const satisfies SettingsOf<AdminOptions>

/** Token of the admin API on an address: the given one, none on loopback, a random one elsewhere. */
export const toAdminToken = (host: string, named: string | undefined): string | undefined =>
  named ?? (isLoopback(host) ? undefined : randomBytes(24).toString('base64url'))
