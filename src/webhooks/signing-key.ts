import { crypto } from '#crypto'
import { toUtf8 } from '../crypto/bytes.ts'

/** A symmetric key of an organization. */
export interface SigningKey {
  readonly keyId: string
  readonly organizationId: string
  /** Base64 of 32 bytes. */
  readonly key: string
  readonly provider: string
  readonly tenant: string
  readonly clientKeyId?: string
  /** Epoch ms. Only told: a key does not end here. */
  readonly expires: number
}

/** Key bytes from a source of UUIDs, as base64: with a seed they are the same again. */
export const makeKey = (uuid: () => string): string => crypto.sha256(toUtf8(uuid() + uuid() + uuid()))

/** The format of times in replies of keys: `2026-11-29T20:00:00+0000`. `time` is epoch ms. Source: guide. */
export const toKeyTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+0000`
