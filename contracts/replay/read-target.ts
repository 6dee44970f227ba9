import { isVendorHost, testHosts } from '../../src/base/hosts.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import { ReplayError } from '../base/replay-error.ts'

/** Where a replay is sent. */
export interface Target {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string
  /** As reports name it. */
  readonly name: string
  /** The host that a token names. */
  readonly signedHost: string
}

export interface TargetOptions {
  /** Hosts that somebody vouches for, such as `gateway.example` or `gateway.example:8443`. */
  readonly trustedHosts?: readonly string[]
}

/** The vendor's test system under its older brand. */
export const testSystem = `https://${testHosts[0]}`

/** Whether a host, as a URL has it, is this machine. */
const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)

/** Whether a target is on this machine, where nobody is disturbed. */
export const isOnThisMachine = ({ origin }: Target): boolean => isThisMachine(new URL(origin).hostname)

const allowedWords = `https://${testHosts.join(', https://')}, a loopback address such as http://127.0.0.1:8392, and hosts that --trust-host names`

/**
 * Reads where to send, and refuses production and every place that was not meant for it. A URL is judged as
 * `fetch` will understand it: what it decodes, lowers or shortens is decoded, lowered and shortened before.
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
  // No part of it is repeated: it may be a password.
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
  // Whatever else is below the vendor's domains may be live.
  if (isVendorHost(host)) throw refuse(`${shown} is no test system of the vendor, and may be its live one`)
  const isTrusted = trustedHosts.some((trusted) => readTrusted(trusted, url.protocol) === url.host)
  if (!isThisMachine(host) && !isTrusted) throw refuse(`${shown} is not trusted`)
  // A stand-in plays the test system, and tokens are made for that.
  return { origin: url.origin, name: url.host, signedHost: testHosts[0] }
}

/** A trusted host in the form of URLs; its port is that of the scheme when none is given. */
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
