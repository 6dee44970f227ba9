import { crypto } from '#crypto'
import { isEqual, toUtf8 } from '../crypto/bytes.ts'

/** Whether a digest fits the same JSON in another formatting: one library hashes, and another serialises again. */
export async function isDigestOfReprint(body: Uint8Array, digest: string): Promise<boolean> {
  let prints: string[]
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    const compact = JSON.stringify(value)
    const pretty = [2, 4].map((indent) => JSON.stringify(value, null, indent))
    // With and without a final newline, which `curl -d` removes from a file.
    prints = [compact, toAscii(compact), ...pretty].flatMap((print) => [print, `${print}\n`])
  } catch {
    // Not JSON, or nested too deep to be printed again.
    return false
  }
  for (const print of prints) if (isEqual(await crypto.sha256(toUtf8(print)), digest)) return true
  return false
}

/** JSON with all non-ASCII characters escaped, as some libraries print Japanese text. */
const toAscii = (json: string): string =>
  json.replace(/[^\x20-\x7E]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
