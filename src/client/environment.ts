import { didYouMean } from '../base/did-you-mean.ts'
import { isVendorHost, standInHost } from '../base/hosts.ts'
import { createError } from './client-error.ts'

const named = {
  apitest: `https://${standInHost}`,
  production: 'https://api.cybersource.com',
} as const

/** CyberSource's test system, its live one, or the URL of a sandbox. */
export type EnvironmentOption = keyof typeof named | URL | (string & {})

export interface Environment {
  /** Without a trailing slash. */
  readonly url: string
  /** The `host` header that `fetch` sends and HTTP Signature signs. */
  readonly host: string
  /** The host named in a token. */
  readonly signedHost: string
}

/** Tokens for a sandbox name the host that it stands in for, as the vendor's SDK does with `intermediateHost`. */
export function readEnvironment(environment: EnvironmentOption, signedHost: string | undefined): Environment {
  const known = typeof environment === 'string' && Object.hasOwn(named, environment)
  const text = known ? named[environment as keyof typeof named] : environment
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw refuse(environment)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw refuse()
  // The vendor's hosts are signed under their own names.
  const isVendor = isVendorHost(url.hostname)
  if (isVendor && url.protocol === 'http:') throw refuse()
  if (signedHost !== undefined && !/^[\w.-]+(:\d+)?$/.test(signedHost)) {
    throw createError(
      'INVALID_ENVIRONMENT',
      'Failed to create the client: signedHost is none. Allowed: the name of a host, such as apitest.cybersource.com.',
    )
  }
  return {
    url: url.origin,
    host: url.host,
    signedHost: signedHost ?? (isVendor ? url.host : standInHost),
  }
}

const meant = (given: unknown): string => (typeof given === 'string' && didYouMean(given, Object.keys(named)).en) || '.'

const refuse = (given?: unknown) =>
  createError(
    'INVALID_ENVIRONMENT',
    `Failed to create the client: the environment is unknown${meant(given)} Allowed: ${Object.keys(named).join(', ')}, or a URL without path, query and user, such as http://127.0.0.1:8392; https for the vendor's hosts.`,
  )
