import { crypto } from '#crypto'
import { fromBase64, toUtf8 } from '../crypto/bytes.ts'

/** Parts of an authentication that its values are made from. */
interface Source {
  readonly id: string
  readonly parties: { readonly issuer: string }
}

/** Bytes that belong to an authentication, so that they need not be stored. */
function derive(use: string, { id, parties }: Source, length: number): string {
  const bytes = fromBase64(crypto.sha256(toUtf8(`${use} ${id} ${parties.issuer}`))) ?? new Uint8Array(length)
  return btoa(String.fromCharCode(...bytes.subarray(0, length)))
}

/** The proof of the issuer: 20 bytes, 28 characters of base64. Source of the form: published traffic. */
export const toCavv = (source: Source): string => derive('cavv', source, 20)

/** The opaque `token` of a result. Source: published traffic; its use is not known. */
export const toResultToken = (source: Source): string => derive('token', source, 32)

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** An `authenticationTransactionId` from two UUIDs: 20 letters and digits. Source of the form: published traffic. */
export function toAuthenticationId(uuid: () => string): string {
  const hex = `${uuid()}${uuid()}`.replaceAll('-', '')
  return Array.from({ length: 20 }, (_, at) => letters[Number.parseInt(hex.slice(3 * at, 3 * at + 3), 16) % 62]).join(
    '',
  )
}
