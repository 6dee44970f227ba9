/** Why there is no complete reply. */
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
 * Node errors which prove that nothing was sent: no address, no connection, or a certificate rejected in
 * the handshake. Codes that an open connection can also give, such as EPROTO or a plain ECONNRESET, are
 * left out. Browsers do not expose this.
 */
const unsent: readonly ((error: FaultLike) => boolean)[] = [
  ({ syscall }) => syscall === 'connect' || syscall === 'getaddrinfo',
  ({ code }) => code === 'UND_ERR_CONNECT_TIMEOUT',
  ({ code }) => typeof code === 'string' && certificateCodes.has(code),
  ({ message }) => typeof message === 'string' && /before secure TLS connection was established$/.test(message),
]

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
