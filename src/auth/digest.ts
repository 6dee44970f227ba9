import { crypto } from '#crypto'
import { isEqual, toUtf8 } from '../crypto/bytes.ts'
import type { GatewayRequest } from '../request/gateway-request.ts'
import { type AuthFailure, compareLines, failed } from './auth-outcome.ts'

/**
 * Compares a digest (base64 of SHA-256) with the bytes that arrived, also with none: an empty body under the digest of
 * another was emptied on the way. A body that the face stopped reading cannot be compared; it is refused later.
 */
export function checkDigest(
  digest: string,
  { body, headers, oversized }: GatewayRequest,
  prefix = '',
): AuthFailure | undefined {
  if (oversized) return undefined
  const expected = crypto.sha256(body)
  if (isEqual(digest, expected)) return undefined
  const isReprint = toReprints(body).some((print) => isEqual(crypto.sha256(toUtf8(print)), digest))
  return failed(isReprint ? 'digest-of-another-serialisation' : 'digest-mismatch', {
    ...(headers['content-encoding'] !== undefined && { detail: 'digest of the compressed bytes, as they are sent' }),
    comparison: compareLines([`digest: ${prefix}${expected}`], [`digest: ${prefix}${digest.slice(0, 100)}`]),
  })
}

/** The same JSON in other formattings: one library hashes, and another serialises again. */
export function toReprints(body: Uint8Array): string[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    const compact = JSON.stringify(value)
    const pretty = [2, 4].map((indent) => JSON.stringify(value, null, indent))
    // With and without a final newline, which `curl -d` removes from a file.
    return [compact, toAscii(compact), ...pretty].flatMap((print) => [print, `${print}\n`])
  } catch {
    // Not JSON, or nested too deep to be printed again.
    return []
  }
}

/** JSON with all non-ASCII characters escaped, as some libraries print Japanese text. */
const toAscii = (json: string): string =>
  json.replace(/[^\x20-\x7E]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
