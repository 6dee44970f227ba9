import type { AuthSettings } from './settings.ts'

/** Whether a signed host is one of the gateway's names. Its port does not matter. */
export const isAcceptedHost = (host: string, { hosts }: AuthSettings): boolean =>
  hosts.includes(host.toLowerCase().replace(/:\d{1,5}$/, ''))
