import { defaultTimeout } from './request-admin.ts'
import { readSeenBody, type Sighting, type Unanswered } from './sighting.ts'

interface Outgoing {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty for a request without a body. */
  readonly body: Uint8Array
}

export interface SendOptions {
  /** Maximum time for the whole answer, in ms; default 30,000. */
  readonly timeout?: number | undefined
  /** Cancels the request; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof fetch | undefined
  /** Texts that are hidden in the answer. */
  readonly secrets?: readonly string[]
}

/**
 * Sends a request once. Redirects are not followed: a signature for one host goes to no other.
 *
 * @example await send({ url: new URL('http://127.0.0.1:8392/pts/v2/payments'), method: 'POST', headers, body })
 */
export async function send({ url, method, headers, body }: Outgoing, options: SendOptions = {}): Promise<Sighting> {
  const { timeout = defaultTimeout, signal, fetch: call = fetch, secrets = [] } = options
  const inTime = AbortSignal.timeout(timeout)
  const stop = new AbortController()
  const began = performance.now()
  const passed = () => Math.round(performance.now() - began)
  try {
    const response = await call(url, {
      method,
      headers: { ...headers },
      redirect: 'manual',
      signal: AbortSignal.any([inTime, stop.signal, ...(signal === undefined ? [] : [signal])]),
      ...(body.byteLength > 0 && { body: new Uint8Array(body) }),
    })
    const text = await readText(response)
    if (text === undefined) {
      stop.abort()
      return {
        cause: 'connection',
        detail: `an answer of more than ${mostBytes} bytes, which is not read`,
        ms: passed(),
      }
    }
    const hide = (shown: string) => secrets.reduce((left, secret) => left.replaceAll(secret, '[credential]'), shown)
    return {
      status: response.status,
      headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, hide(value)])),
      // JSON escapes such as `\\/` and `\\u003d` would hide a secret.
      body: readSeenBody(hide(resolveEscapes(text))),
      ms: passed(),
    }
  } catch (error) {
    signal?.throwIfAborted()
    return { ...toCause(error, timeout), ms: passed() }
  }
}

/** Resolves the JSON escapes that need not be there. */
const resolveEscapes = (text: string): string =>
  text.replace(/\\(?:u00([2-7][0-9a-f])|.)/gis, (written, hex: string | undefined) => {
    if (hex === undefined) return written === '\\/' ? '/' : written
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return character === '"' || character === '\\' ? written : character
  })

/** Maximum size of an answer; the gateway's largest has a few thousand bytes. */
const mostBytes = 200_000

/** Reads a whole body; nothing when it is too long. */
async function readText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) return undefined
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toCause(error: unknown, timeout: number): Pick<Unanswered, 'cause' | 'detail'> {
  const { name, message, cause } = error as Error & { readonly cause?: { code?: string; message?: string } }
  if (name === 'TimeoutError') return { cause: 'timeout', detail: `no whole answer within ${timeout} ms` }
  return { cause: 'connection', detail: cause?.code || cause?.message || message || 'no answer' }
}
