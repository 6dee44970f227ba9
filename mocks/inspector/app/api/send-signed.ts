import { standInHost } from '../../../../src/base/hosts.ts'
import { fromBase64, toUtf8 } from '../../../../src/crypto/bytes.ts'
import { signRequest } from '../../../../src/signing/sign-request.ts'
import { namespaceOf, place } from '../base/route.ts'
import { ApiProblem, ask } from './ask.ts'

interface ApiRequest {
  readonly method: 'POST' | 'GET'
  readonly path: string
  /** A JSON value. */
  readonly body?: object
  /** Whose key signs. */
  readonly merchantId: string
}

export interface ApiReply {
  readonly status: number
  /** Parsed; null where the reply is no JSON. */
  readonly body: unknown
  /** The id of its journal entry. */
  readonly journal?: string
}

/**
 * Sends a request to the gateway's own API as a merchant does, with a token signed at the gateway's time, in the
 * namespace that is looked at.
 *
 * @throws {ApiProblem} when the keys cannot be had or nothing answers.
 */
export async function sendSigned({ method, path, body, merchantId }: ApiRequest): Promise<ApiReply> {
  const [config, { epochMs }] = await Promise.all([
    ask('get', '/sdk-config', { query: { merchant: merchantId } }),
    ask('get', '/clock'),
  ])
  const { merchantKeyId = '', merchantsecretKey = '' } = config
  const text = body === undefined ? '' : JSON.stringify(body)
  const signed = await signRequest(
    { scheme: 'jwt', keyId: merchantKeyId, secret: fromBase64(merchantsecretKey) ?? new Uint8Array() },
    { method, path, host: standInHost, body: toUtf8(text), merchantId, now: epochMs, jti: toUuid() },
  )
  const namespace = namespaceOf(place.get())
  try {
    const response = await fetch(new URL(path.slice(1), document.baseURI), {
      method,
      cache: 'no-store',
      headers: {
        ...signed,
        ...(text !== '' && { 'content-type': 'application/json' }),
        ...(namespace !== undefined && { 'x-sandbox-namespace': namespace }),
      },
      ...(text !== '' && { body: text }),
    })
    const journal = response.headers.get('x-sandbox-journal')
    const reply = await response.json().catch(() => null)
    return { status: response.status, body: reply, ...(journal !== null && { journal }) }
  } catch {
    throw new ApiProblem(0, 'No answer', 'The gateway cannot be reached, or a fault took the answer.')
  }
}

/** A random UUID; `crypto.randomUUID` is for secure contexts only. */
export function toUuid(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
