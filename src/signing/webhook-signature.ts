import { crypto } from '#crypto'

/** The parts of a `v-c-signature` header. */
export interface WebhookSignature {
  /** Time of the signature, epoch ms. */
  readonly t: number
  readonly keyId: string
  /** Base64. */
  readonly sig: string
}

/** The signature of a body: HMAC-SHA256 of `t`, a point and the body. `key` is the decoded key. Source: guide. */
export const signWebhook = (key: Uint8Array, t: number, body: string): string => crypto.hmac(key, `${t}.${body}`)

/** Formats a header: `t=1469;keyId=ab;sig=cd=`. */
export const formatWebhookSignature = ({ t, keyId, sig }: WebhookSignature): string =>
  `t=${t};keyId=${keyId};sig=${sig}`

const base64 = /^[A-Za-z0-9+/]+={0,2}$/
const part = /^([A-Za-z]+)=(.*)$/

/** Parses a header, in quotes or without, each part in quotes or without; undefined when it has another form. */
export function parseWebhookSignature(header: string): WebhookSignature | undefined {
  const parts: Partial<Record<string, string>> = Object.create(null)
  for (const text of unquote(header).split(';')) {
    const [, name = '', value = ''] = part.exec(text.trim()) ?? []
    if (name === '' || parts[name] !== undefined) return undefined
    parts[name] = unquote(value)
  }
  const { t = '', keyId, sig, ...more } = parts
  if (!/^\d{1,16}$/.test(t) || !keyId || !base64.test(sig ?? '') || Object.keys(more).length > 0) return undefined
  return { t: Number(t), keyId, sig: sig as string }
}

const unquote = (text: string): string => /^\s*"(.*)"\s*$/.exec(text)?.[1] ?? text.trim()
