import { randomUUID } from 'node:crypto'
import type { Interaction } from '../../contracts/states/interaction.ts'
import type { Side } from '../../contracts/states/side.ts'
import { readSeenBody, type Sighting } from '../../contracts/states/sighting.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import { gatewayHost, merchantNamed, signer, toBytes, toSecret } from '../conformance/signed.ts'

/** A minimal side: signs with the keys of the seed world, sends with `fetch`, and returns the reply. */
export function createHttpSide(url: string, { timeout = 5_000 }: { readonly timeout?: number } = {}): Side {
  return {
    name: url,
    refusal: () => undefined,
    async send(interaction) {
      if (isAsked(interaction, 'the same payment was sent before')) await sendOnce(url, interaction, timeout)
      return sendOnce(url, interaction, timeout)
    },
  }
}

const isAsked = ({ states }: Interaction, name: string): boolean => states.some((state) => state.name === name)

async function sendOnce(url: string, interaction: Interaction, timeout: number): Promise<Sighting> {
  const { method, path, headers, body } = interaction.request
  const { merchantId = signer.merchantId } = Object.assign({}, ...interaction.states.map(({ params }) => params))
  const { keyId, sharedSecret } = merchantNamed(merchantId)
  const isWrong = isAsked(interaction, 'the payment is signed with a wrong secret')
  const bytes = toBytes(body === undefined ? '' : JSON.stringify(body))
  const credentials = await signRequest(
    { scheme: 'jwt', keyId, secret: isWrong ? toBytes('wrong') : toSecret(sharedSecret) },
    { method, path, host: gatewayHost, body: bytes, merchantId, now: Date.now(), jti: randomUUID() },
  )
  try {
    const response = await fetch(url + path, {
      method,
      headers: { ...headers, ...credentials },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      ...(bytes.byteLength > 0 && { body: bytes as BodyInit }),
    })
    const text = await response.text()
    return { status: response.status, headers: Object.fromEntries(response.headers), body: readSeenBody(text), ms: 1 }
  } catch (error) {
    const { name, message } = error as Error
    return { cause: name === 'TimeoutError' ? 'timeout' : 'connection', detail: message, ms: 1 }
  }
}
