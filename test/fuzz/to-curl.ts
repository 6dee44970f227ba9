import type { RawRequest } from './raw-http.ts'

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A request as a line for a shell; what curl could not be told stands in hex. */
export function toCurl({ method, path, headers, body }: RawRequest): string {
  const bytes = Buffer.from(body)
  const text = bytes.toString('utf8')
  const isText = Buffer.from(text).equals(bytes) && !text.includes('\0')
  const long = bytes.length > 20_000
  const data = isText ? quote(text) : '@-'
  return [
    ...(isText ? [] : [`echo ${bytes.toString('hex')} | xxd -r -p |`]),
    `curl -s -X ${quote(method)} ${quote(`http://127.0.0.1:8392${path}`)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    long
      ? `--data-binary @BODY # ${bytes.length} bytes, that begin with ${quote(text.slice(0, 300))}`
      : `--data-binary ${data}`,
  ].join(' ')
}
