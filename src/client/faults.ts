/** Why there is no reply, or no whole one. */
export interface Fault {
  readonly cause: 'timeout' | 'aborted' | 'not-connected' | 'connection-lost'
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
 * Errors of Node that say that nothing was sent: no address, no connection, or a certificate that was
 * not taken during the handshake. Codes that an open connection can give as well, such as EPROTO or a
 * plain ECONNRESET, are not here. A browser tells nothing of the kind.
 */
const unsent: readonly ((error: FaultLike) => boolean)[] = [
  ({ syscall }) => syscall === 'connect' || syscall === 'getaddrinfo',
  ({ code }) => code === 'UND_ERR_CONNECT_TIMEOUT',
  ({ code }) => typeof code === 'string' && certificateCodes.has(code),
  ({ message }) => typeof message === 'string' && /before secure TLS connection was established$/.test(message),
]

/** Source: Node's documentation of `tls`, X509 certificate error codes. */
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

/** What an error of `fetch` means. Of its text nothing is kept: it may quote the request. */
export function toFault(error: unknown): Fault {
  const chain = toChain(error)
  const detail = chain.map(({ code }) => code).find((code): code is string => isCode(code))
  const cause = chain.some(isUnsent) ? 'not-connected' : 'connection-lost'
  return { cause, ...(detail !== undefined && { detail }) }
}

/** Of several attempts to connect, all must have failed before anything was sent. */
function isUnsent(error: FaultLike): boolean {
  if (Array.isArray(error.errors)) return error.errors.length > 0 && error.errors.every(isUnsent)
  return unsent.some((applies) => applies(error))
}

/** An error and its causes: `fetch` wraps what happened. */
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
