import { fromBase64, isEqual } from '../crypto/bytes.ts'
import { parseWebhookSignature, signWebhook } from '../signing/webhook-signature.ts'
import { createError } from './client-error.ts'

/** A key of `POST /kms/egress/v2/keys-sym`. */
export interface WebhookKey {
  readonly keyId: string
  /** Base64, as the reply has it. */
  readonly key: string
}

/** A request to a receiver. */
export interface ReceivedWebhook {
  /** A `Headers`, or an object by names in any case, such as `request.headers` of node:http. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body exactly as it came: bytes or text, before any parsing. */
  readonly body: Uint8Array | string
  /** Keys that may have signed, such as the present one and the one before it. */
  readonly keys: readonly WebhookKey[]
  /** Epoch ms. Default: the machine's time. */
  readonly now?: number
  /** Largest difference between `now` and the time of the signature, in ms. Default 60 minutes, as in the vendor's sample. */
  readonly tolerance?: number
}

/** An event, as its body has it. Test events have `payloads` in place of `payload`. */
export interface WebhookEvent {
  readonly eventType: string
  readonly webhookId: string
  readonly productId: string
  readonly organizationId: string
  readonly eventDate: string
  /** The same for every try: a receiver knows a repetition by it. */
  readonly transactionTraceId: string
  readonly retryNumber: number | string
  readonly requestType: string
  readonly payload?: { readonly data?: Readonly<Record<string, unknown>>; readonly organizationId?: string }
  readonly payloads?: Readonly<Record<string, unknown>>
}

/**
 * Why a request is not to be believed:
 * - `signature-missing`: it has no `v-c-signature`; pings of a health check have none;
 * - `signature-malformed`: the header has another form, or came twice;
 * - `key-unknown`: it was signed with none of the keys;
 * - `tampered`: the signature is not of this body;
 * - `too-old`, `too-new`: rightly signed, at a time outside of the tolerance;
 * - `not-an-event`: rightly signed, and no JSON object.
 */
export type WebhookProblem =
  | 'signature-missing'
  | 'signature-malformed'
  | 'key-unknown'
  | 'tampered'
  | 'too-old'
  | 'too-new'
  | 'not-an-event'

export type CheckedWebhook =
  | {
      readonly ok: true
      readonly event: WebhookEvent
      readonly keyId: string
      /** Time of the signature, epoch ms. */
      readonly signedAt: number
    }
  | { readonly ok: false; readonly problem: WebhookProblem }

const usualTolerance = 60 * 60 * 1_000
const header = 'v-c-signature'

/**
 * Checks the signature of a webhook, in constant time: HMAC-SHA256 of its time, a point and the whole body. The guide
 * leaves open whether the body or its `payload` is signed; public receivers take the body.
 *
 * @throws {ClientError} `INVALID_OPTION` for keys that are none.
 * @example
 * const checked = checkWebhook({ headers: request.headers, body, keys: [{ keyId, key }] })
 * if (!checked.ok) return response.writeHead(401).end(checked.problem)
 */
export function checkWebhook({
  headers,
  body,
  keys,
  now = Date.now(),
  tolerance = usualTolerance,
}: ReceivedWebhook): CheckedWebhook {
  const secrets = readKeys(keys)
  const sent = readHeader(headers)
  if (sent.length === 0) return fail('signature-missing')
  const signature = sent.length === 1 ? parseWebhookSignature(sent[0] ?? '') : undefined
  if (signature === undefined) return fail('signature-malformed')
  const secret = secrets.get(signature.keyId)
  if (secret === undefined) return fail('key-unknown')
  const text = toText(body)
  if (text === undefined || !isEqual(signature.sig, signWebhook(secret, signature.t, text))) return fail('tampered')
  // The time is signed too, so that it counts only now.
  if (now - signature.t > tolerance) return fail('too-old')
  if (signature.t - now > tolerance) return fail('too-new')
  const event = parse(text)
  if (event === undefined) return fail('not-an-event')
  return { ok: true, event, keyId: signature.keyId, signedAt: signature.t }
}

const fail = (problem: WebhookProblem): CheckedWebhook => ({ ok: false, problem })

function readKeys(keys: readonly WebhookKey[]): ReadonlyMap<string, Uint8Array> {
  const list: readonly Partial<WebhookKey>[] = Array.isArray(keys) ? keys : []
  const read = list.map(({ keyId, key }) => [keyId, typeof key === 'string' ? fromBase64(key) : undefined] as const)
  const isRight = read.every(([keyId, key]) => typeof keyId === 'string' && keyId !== '' && key && key.length > 0)
  if (list.length > 0 && isRight) return new Map(read as [string, Uint8Array][])
  throw createError(
    'INVALID_OPTION',
    'Failed to check a webhook: keys are none. Allowed: a list of { keyId, key } of POST /kms/egress/v2/keys-sym, the key as base64.',
  )
}

/** Values of the header under any spelling of its name. */
function readHeader(headers: ReceivedWebhook['headers']): readonly string[] {
  const entries: Iterable<readonly [string, unknown]> =
    typeof (headers as Headers).entries === 'function' ? (headers as Headers).entries() : Object.entries(headers)
  return [...entries]
    .filter(([name]) => name.toLowerCase() === header)
    .flatMap(([, value]) => value)
    .filter((value): value is string => typeof value === 'string')
}

/** Only bytes that are UTF-8 can be those that were signed. */
function toText(body: Uint8Array | string): string | undefined {
  if (typeof body === 'string') return body
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}

function parse(text: string): WebhookEvent | undefined {
  try {
    const event: unknown = JSON.parse(text)
    return typeof event === 'object' && event !== null && !Array.isArray(event) ? (event as WebhookEvent) : undefined
  } catch {
    return undefined
  }
}
