import { readSeenBody, type Sighting, type Unanswered } from '../../src/parity/sighting.ts'
import { defaultTimeout } from './side-options.ts'

export interface Outgoing {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none. */
  readonly body: Uint8Array
}

export interface SendOptions {
  /** In ms, for the whole answer. */
  readonly timeout?: number | undefined
  /** Ends it for good: its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  readonly fetch?: typeof fetch | undefined
}

/**
 * Sends a request once and tells what came of it. Redirects are answers: what is signed for one host goes to no other.
 *
 * @example await send({ url: new URL('http://127.0.0.1:8392/pts/v2/payments'), method: 'POST', headers, body })
 */
export async function send({ url, method, headers, body }: Outgoing, options: SendOptions = {}): Promise<Sighting> {
  const { timeout = defaultTimeout, signal, fetch: call = fetch } = options
  const inTime = AbortSignal.timeout(timeout)
  const began = performance.now()
  const passed = () => Math.round(performance.now() - began)
  try {
    const response = await call(url, {
      method,
      headers: { ...headers },
      redirect: 'manual',
      signal: signal === undefined ? inTime : AbortSignal.any([signal, inTime]),
      ...(body.byteLength > 0 && { body: new Uint8Array(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: readSeenBody(text),
      ms: passed(),
    }
  } catch (error) {
    signal?.throwIfAborted()
    return { ...toCause(error, timeout), ms: passed() }
  }
}

interface FetchError {
  readonly name?: string
  readonly message?: string
  readonly cause?: { readonly code?: string; readonly message?: string }
}

function toCause(error: unknown, timeout: number): Pick<Unanswered, 'cause' | 'detail'> {
  const { name, message, cause } = error as FetchError
  if (name === 'TimeoutError') return { cause: 'timeout', detail: `no whole answer within ${timeout} ms` }
  return { cause: 'connection', detail: cause?.code || cause?.message || message || 'no answer' }
}
