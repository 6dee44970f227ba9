import type { SendWebhook } from '../../src/webhooks/dispatcher.ts'

/** Time for a receiver to answer, in ms. */
const patience = 10_000
/** Bytes of an answer that are read: only its status counts. */
const mostBytes = 65_536

/** How requests leave this process. */
export interface SendingParts {
  /** Default: the global `fetch`, looked up for each request. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Ends all requests. */
  readonly closing: AbortSignal
}

/** Sends webhooks by `fetch`: no redirect is followed, and little of an answer is read. */
export const createSendWebhook = ({ fetch, closing }: SendingParts): SendWebhook =>
  async function sendWebhook({ url, headers, body }) {
    try {
      const response = await (fetch ?? globalThis.fetch)(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: AbortSignal.any([closing, AbortSignal.timeout(patience)]),
      })
      await discard(response.body)
      // A browser hides the status of a redirect.
      return response.status === 0 ? { error: 'a redirect, which is not followed' } : { status: response.status }
    } catch (error) {
      return { error: describe(error) }
    }
  }

/** Reads an answer, so that its connection can be used again; one that is too long is ended. */
async function discard(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null) return
  const reader = body.getReader()
  for (let size = 0; size <= mostBytes; ) {
    const { done, value } = await reader.read()
    if (done) return
    size += value.byteLength
  }
  await reader.cancel()
}

/** The code of a network error, or its name. No message: it may repeat the address. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1_000} s`
  if (error.name === 'AbortError') return 'the gateway was closed'
  const code = (error.cause as { readonly code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : 'no connection'
}
