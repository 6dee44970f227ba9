import { isVendorHost, testHosts } from '../../src/base/hosts.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import { ReplayError } from '../base/replay-error.ts'

/** The destination of a replay. */
export interface Target {
  /** Scheme, host and port, without a trailing slash. */
  readonly origin: string
  /** Name in reports. */
  readonly name: string
  /** The host that a token names. */
  readonly signedHost: string
}

interface TargetOptions {
  /** Further hosts that the user trusts, such as `gateway.example` or `gateway.example:8443`. */
  readonly trustedHosts?: readonly string[]
}

/** The vendor's test system under its older brand. */
export const testSystem = `https://${testHosts[0]}`

/** Whether the host of a URL is this machine. */
const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)

/** Whether a target is on this machine. */
export const isOnThisMachine = ({ origin }: Target): boolean => isThisMachine(new URL(origin).hostname)

const allowedWords = `https://${testHosts.join(', https://')}, a loopback address such as http://127.0.0.1:8392, and hosts that --trust-host names`

/**
 * Reads the target of a replay. Production and every untrusted host are refused. The URL is judged after the same
 * normalisation that `fetch` applies.
 *
 * @throws {ReplayError} that says what is allowed.
 * @example readTarget('https://apitest.cybersource.com').origin
 */
export function readTarget(text: string, { trustedHosts = [] }: TargetOptions = {}): Target {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw refuse(
      `it is no URL that begins with https:// or http://${testHosts.some((host) => host === text) ? `; did you mean https://${text}?` : ''}`,
    )
  // The message repeats no part of the URL, which may be a password.
  if (url.username !== '' || url.password !== '' || text.includes('@'))
    throw refuse('it holds a user or a password; credentials come from the environment')
  const shown = redactDigits(url.host).slice(0, 100)
  if (url.pathname !== '/' || /[?#\\]/.test(text)) throw refuse(`${shown} has a path or a query behind it`)

  const host = url.hostname
  if (testHosts.some((known) => known === host)) {
    if (url.protocol !== 'https:') throw refuse(`${shown} is called without TLS`)
    if (url.port !== '') throw refuse(`${shown} has a port`)
    return { origin: url.origin, name: host, signedHost: host }
  }
  // Any other host of the vendor's domains may be live.
  if (isVendorHost(host)) throw refuse(`${shown} is no test system of the vendor, and may be its live one`)
  const isTrusted = trustedHosts.some((trusted) => readTrusted(trusted, url.protocol) === url.host)
  if (!isThisMachine(host) && !isTrusted) throw refuse(`${shown} is not trusted`)
  // A stand-in plays the test system, so tokens name the test system.
  return { origin: url.origin, name: url.host, signedHost: testHosts[0] }
}

/** Normalises a trusted host. The default port is that of the scheme. */
function readTrusted(trusted: string, protocol: string): string {
  const url = URL.canParse(`${protocol}//${trusted}`) ? new URL(`${protocol}//${trusted}`) : undefined
  const isHost = url !== undefined && url.pathname === '/' && !/[/?#@\\*\s]/.test(trusted)
  if (isHost && !isVendorHost(url.hostname)) return url.host
  const why = isHost ? "lies below the vendor's domains" : 'is no name of a host'
  throw new ReplayError(
    `Failed to trust a host: "${redactDigits(trusted.replace(/.*@/s, '')).slice(0, 100)}" ${why}. Allowed: a host without scheme and path, such as gateway.example:8443; none of the vendor's.`,
  )
}

const refuse = (why: string) =>
  new ReplayError(`Failed to take the target of the replay: ${why}. Allowed: ${allowedWords}.`)
