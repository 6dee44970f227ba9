import { fromBase64, isEqual, toBase64Url, toUtf8 } from '../crypto/bytes.ts'

/** What a browser may do with a token. */
export interface AccessClaims {
  /** `collect`: send data of the device. `step-up`: answer one challenge. */
  readonly use: 'collect' | 'step-up'
  /** `referenceId` of a setup, or the id of an authentication. */
  readonly subject: string
  /** Epoch seconds. */
  readonly iat: number
  readonly exp: number
}

/** Keyed hash of a text, as base64url. */
type Mac = (text: string) => string

const encode = (value: unknown): string => {
  const bytes = toUtf8(JSON.stringify(value))
  return toBase64Url(btoa(String.fromCharCode(...bytes)))
}

/** The only header that is taken: a token with another algorithm, such as `none`, is no token. */
const header = encode({ alg: 'HS256', typ: 'JWT' })

/** Makes the `accessToken` of a reply: a JWT with HS256. Source of the form: published traffic. */
export function makeAccessToken({ use, subject, iat, exp }: AccessClaims, mac: Mac): string {
  const signed = `${header}.${encode({ jti: `${use}:${subject}`, iat, iss: 'jpo-sandbox', exp, use, subject })}`
  return `${signed}.${mac(signed)}`
}

/** The claims of a token of ours; undefined for any other text. Does not look at the time. */
export function readAccessToken(token: string, mac: Mac): AccessClaims | undefined {
  const [head, claims = '', signature = '', ...rest] = token.split('.')
  if (head !== header || rest.length > 0 || !isEqual(signature, mac(`${head}.${claims}`))) return undefined
  // Only the gateway can have signed it.
  const text = fromBase64(claims.replaceAll('-', '+').replaceAll('_', '/'))
  return text === undefined ? undefined : (JSON.parse(new TextDecoder().decode(text)) as AccessClaims)
}
