import { type Fault, toFault } from './failure-words.ts'
import { readCapped } from './read-capped.ts'

/** A request that is ready to send. */
export interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty: the request has no body. */
  readonly body: Uint8Array
}

export interface Limits {
  /** Time from calling `fetch` to the last byte of the reply, in ms. */
  readonly timeout: number
  readonly signal?: AbortSignal
}

/** The network's result: a reply, part of one, or none. */
export type Attempt =
  | { readonly response: Response; readonly text?: string; readonly fault?: Fault }
  | { readonly response?: never; readonly fault: Fault }

/** Sends a request exactly once and never throws. It does not rely on `fetch` to heed its signal. */
export async function sendOnce(
  fetch: typeof globalThis.fetch,
  request: SignedRequest,
  limits: Limits,
): Promise<Attempt> {
  const { method, url, headers, body } = request
  const stop = new AbortController()
  let end: (fault: Fault) => void = () => {}
  const ended = new Promise<{ fault: Fault }>((resolve) => {
    end = (fault) => {
      resolve({ fault })
      stop.abort()
    }
  })
  const caught = <T>(promise: Promise<T>) =>
    promise.then(
      (value) => ({ value }),
      (error: unknown) => ({ fault: toFault(error) }),
    )
  const onAbort = () => end({ cause: 'aborted' })
  const timer = setTimeout(() => end({ cause: 'timeout' }), limits.timeout)
  limits.signal?.addEventListener('abort', onAbort, { once: true })
  try {
    const init: RequestInit = {
      method,
      headers,
      ...(body.byteLength > 0 && { body: body as BodyInit }),
      signal: stop.signal,
      // A redirect would send card and credentials to another host.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
    }
    const answered = await Promise.race([caught((async () => fetch(url, init))()), ended])
    if ('fault' in answered) return answered
    const response = answered.value
    const read = await Promise.race([caught((async () => readCapped(response))()), ended])
    if ('fault' in read) return { response, fault: read.fault }
    if (read.value !== undefined) return { response, text: read.value }
    stop.abort()
    return { response, fault: { cause: 'reply-too-large' } }
  } finally {
    clearTimeout(timer)
    limits.signal?.removeEventListener('abort', onAbort)
  }
}
