/** Why there is no complete reply. */
export interface Fault {
  readonly cause: 'timeout' | 'aborted' | 'not-connected' | 'connection-lost' | 'reply-too-large'
  /** A code such as `ECONNRESET`. */
  readonly detail?: string
}

interface FaultLike {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/**
 * Node errors which prove that nothing was sent: no address, a port that `fetch` blocks, no connection, a certificate
 * rejected in the handshake, or a handshake that fails. Errors that an open connection can also give, such as a plain
 * EPROTO or ECONNRESET, are left out. Browsers do not expose this.
 */
const unsent: readonly ((error: FaultLike) => boolean)[] = [
  ({ syscall }) => syscall === 'connect' || syscall === 'getaddrinfo',
  ({ code }) => code === 'UND_ERR_CONNECT_TIMEOUT',
  ({ code }) => typeof code === 'string' && certificateCodes.has(code),
  ({ message }) => message === 'bad port',
  ({ code, message }) => isHandshake(`${code} ${message}`),
  ({ message }) => typeof message === 'string' && /before secure TLS connection was established$/.test(message),
]

/** Reasons of OpenSSL that occur in a handshake alone, before the first byte of a request. */
const handshakes =
  /wrong[ _]version[ _]number|handshake[ _]failure|unsupported[ _]protocol|protocol[ _]version|no[ _]protocols[ _]available|unrecognized[ _]name|no[ _]shared[ _]cipher|http[ _]request|dh[ _]key[ _]too[ _]small/i
const isHandshake = (words: string): boolean => /^(ERR_SSL_|EPROTO)/.test(words) && handshakes.test(words)

/** Source: Node's `tls` documentation, X509 certificate error codes. */
const certificateCodes = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'CERT_SIGNATURE_FAILURE',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/** Classifies an error of `fetch`. Its text is dropped, because it may quote the request. */
export function toFault(error: unknown): Fault {
  const chain = toChain(error)
  const detail = chain.map(({ code }) => code).find((code): code is string => isCode(code))
  const cause = chain.some(isUnsent) ? 'not-connected' : 'connection-lost'
  return { cause, ...(detail !== undefined && { detail }) }
}

/** With several connection attempts, all must have failed before anything was sent. */
function isUnsent(error: FaultLike): boolean {
  if (Array.isArray(error.errors)) return error.errors.length > 0 && error.errors.every(isUnsent)
  return unsent.some((applies) => applies(error))
}

/** An error and its causes; `fetch` wraps the original error. */
function toChain(error: unknown): FaultLike[] {
  const chain: FaultLike[] = []
  let current = error
  while (typeof current === 'object' && current !== null && chain.length < 4) {
    chain.push(current)
    current = (current as FaultLike).cause
  }
  return chain
}

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)
