import { crypto } from '#crypto'

/** The parts of a `signature` header. */
export interface SignatureHeader {
  readonly keyid: string
  readonly algorithm: string
  /** Names of the signed headers, in the order in which they were signed. */
  readonly headers: readonly string[]
  /** Base64. */
  readonly signature: string
}

/** Signed headers of a request with and without a body, in the order of the vendor's SDK. */
export const signedHeaders = {
  withBody: ['host', 'date', 'request-target', 'digest', 'v-c-merchant-id'],
  withoutBody: ['host', 'date', 'request-target', 'v-c-merchant-id'],
} as const

/** `post /pts/v2/payments`: the verb in lower case, path and query exactly as sent. */
export const toRequestTarget = (method: string, path: string): string => `${method.toLowerCase()} ${path}`

/** `SHA-256=` and the base64 hash of the raw body. */
export const toDigestHeader = (body: Uint8Array): string => `SHA-256=${crypto.sha256(body)}`

/** One line `name: value` for each name, without a final newline. */
export function toSigningString(names: readonly string[], values: Readonly<Record<string, string>>): string {
  return names.map((name) => `${name}: ${values[name] ?? ''}`).join('\n')
}

/** Base64 of the HMAC-SHA256 of the signing string. `secret` is the decoded shared secret. */
export const signString = (signingString: string, secret: Uint8Array): string => crypto.hmac(secret, signingString)

/** Formats a header like the vendor's SDK. */
export function formatSignatureHeader({ keyid, algorithm, headers, signature }: SignatureHeader): string {
  return `keyid="${keyid}", algorithm="${algorithm}", headers="${headers.join(' ')}", signature="${signature}"`
}

const signaturePart = /([a-z]+)="([^"]*)"(?: *, *(?=[a-z])|$)/iy
const partNames = new Set(['keyid', 'algorithm', 'headers', 'signature'])

/** Parses a header, with or without spaces after its commas; undefined when it is malformed or repeats a part. */
export function parseSignatureHeader(text: string): SignatureHeader | undefined {
  if (/[^\x20-\x7E]/.test(text)) return undefined
  const trimmed = text.trim()
  const parts: Partial<Record<string, string>> = Object.create(null)
  signaturePart.lastIndex = 0
  while (signaturePart.lastIndex < trimmed.length) {
    const [, key = '', value = ''] = signaturePart.exec(trimmed) ?? []
    const name = key.toLowerCase()
    if (!partNames.has(name) || parts[name] !== undefined) return undefined
    parts[name] = value
  }
  const { keyid, algorithm, headers, signature } = parts
  if (keyid === undefined || headers === undefined || signature === undefined) return undefined
  return { keyid, algorithm: algorithm ?? '', headers: headers.trim().split(/ +/), signature }
}
