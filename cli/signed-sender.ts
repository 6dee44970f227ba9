import { type SigningKeys, sign } from '../contracts/states/sign.ts'
import { standInHost } from '../src/base/hosts.ts'
import { fetchAdmin, readNow } from './ask-admin.ts'
import { failure, pickDefined } from './flags.ts'
import { readSigner } from './shared-flags.ts'

/** Who signs, and how. */
export interface SenderFlags {
  readonly merchant?: string | undefined
  readonly world?: string | undefined
  readonly scheme?: 'jwt' | 'http' | 'none' | undefined
  readonly timeout?: string | undefined
}

interface RequestToSend {
  readonly method: string
  readonly path: string
  /** A JSON value. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

/** A request as it is sent. */
export interface PreparedRequest extends RequestToSend {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface SeenReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Signs requests of one merchant for one gateway, and sends them. */
export interface SignedSender {
  readonly url: string
  /** Who signs; the merchant of the flags for requests without a signature. */
  readonly merchantId: string | undefined
  /** The gateway's time at the first request, in epoch ms. */
  readonly started: number
  prepare(request: RequestToSend): Promise<PreparedRequest>
  /** Rejects when no whole reply comes. */
  send(request: PreparedRequest): Promise<SeenReply>
}

/**
 * Creates a sender for the gateway at a URL.
 *
 * @throws {UsageError} for an unknown merchant.
 */
export async function createSignedSender(url: string, flags: SenderFlags): Promise<SignedSender> {
  const { scheme = 'jwt', merchant, timeout = '60000' } = flags
  const started = await readNow(url)
  const begun = performance.now()
  const keys = scheme === 'none' ? undefined : await findKeys(url, flags)

  /** Headers that authenticate a request. */
  const toCredentials = async (method: string, path: string, text: string) =>
    keys === undefined
      ? pickDefined({ 'v-c-merchant-id': merchant })
      : sign(
          { method, path, host: new URL(url).host, body: new TextEncoder().encode(text) },
          {
            scheme: scheme === 'http' ? 'http-signature' : 'jwt',
            keys,
            signedHost: standInHost,
            isSecretWrong: false,
            now: started + Math.floor(performance.now() - begun),
          },
        )

  return {
    url,
    merchantId: keys?.merchantId ?? merchant,
    started,
    async prepare(request) {
      const { method, path, body, headers } = request
      const text = body === undefined ? '' : JSON.stringify(body)
      return {
        ...request,
        text,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          accept: 'application/hal+json',
          ...headers,
          ...(await toCredentials(method, path, text)),
        },
      }
    },
    async send({ method, path, headers, text }) {
      const signal = AbortSignal.timeout(Number(timeout))
      const response = await fetch(url + path, { method, headers, signal, ...(text !== '' && { body: text }) })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
  }
}

/** Keys from the world file of the flags, else from the gateway, else from the built-in world. */
async function findKeys(url: string, flags: SenderFlags): Promise<SigningKeys> {
  const { world, merchant = '' } = flags
  const known = pickDefined({ merchant: flags.merchant, world })
  if (world !== undefined) return readSigner(known)
  const response = await fetchAdmin(url, `/sdk-config?${new URLSearchParams({ merchant })}`).catch(() => undefined)
  const config = (await response?.json().catch(() => undefined)) as Readonly<Record<string, string>> | undefined
  if (response?.status === 404 && config?.detail?.startsWith('There are'))
    throw failure(`${config.title}. ${config.detail}`)
  if (!response?.ok || config?.merchantsecretKey === undefined) return readSigner(known)
  const { merchantID = '', merchantKeyId = '', merchantsecretKey } = config
  return { merchantId: merchantID, keyId: merchantKeyId, sharedSecret: merchantsecretKey }
}
