import { type AuthFailure, failed } from './auth-outcome.ts'
import type { AuthSettings } from './settings.ts'

/** What a host may look like, with a port or without. */
export const hostForm = /^(?:[a-z0-9](?:[\w.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

export const hostWords = 'a name or an address without https:// and path, such as gateway or host.docker.internal'

/** A host in lower case, without its port: neither matters. */
export const toHostName = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/, '')

/** Whether a signed host is one of the gateway's names. */
export const isAcceptedHost = (host: string, { hosts }: AuthSettings): boolean => hosts.includes(toHostName(host))

/** Refuses a host, and names it. */
export const notAccepted = (host: unknown): AuthFailure =>
  failed('host-not-accepted', {
    detail: typeof host === 'string' && host !== '' ? host.slice(0, 100) : 'none',
  })
