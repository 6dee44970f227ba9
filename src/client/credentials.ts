import { anything, type SettingsOf } from '../base/allowed.ts'
import { didYouMean } from '../base/did-you-mean.ts'
import { fromBase64 } from '../crypto/bytes.ts'
import type { SigningCredentials } from '../signing/sign-request.ts'
import { createError } from './client-error.ts'
import { compact } from './compact.ts'
import { importPrivateKey, isSigningKey, readPem, refuseKey } from './private-key.ts'
import { checkGiven } from './request-fields.ts'

interface MetaKeyAuth {
  /** For a meta key: the id of the portfolio that signs for the merchant. */
  readonly portfolio?: string
}

/** A shared secret. `jwt` (HS256) is the default; the vendor deprecates `http-signature` from September 2026. */
export interface SharedSecretAuth extends MetaKeyAuth {
  readonly scheme?: 'jwt' | 'http-signature'
  readonly keyId: string
  /** Base64, as the Business Center shows it. */
  readonly sharedSecret: string
}

/** A certificate (RS256). `readP12` reads both values from a P12 file. */
export interface CertificateAuth extends MetaKeyAuth {
  readonly scheme: 'certificate'
  /** From the certificate's subject. */
  readonly serialNumber: string
  /** A key for RSASSA-PKCS1-v1_5 with SHA-256, or PKCS #8 in PEM. */
  readonly privateKey: CryptoKey | string
}

export type Auth = SharedSecretAuth | CertificateAuth

export interface Credentials {
  /** Imports a PEM key once, on the first payment. */
  load(): Promise<SigningCredentials>
  /** Texts that must not appear anywhere. */
  readonly secrets: readonly string[]
}

const sharedSecretFields = {
  scheme: anything,
  keyId: anything,
  sharedSecret: anything,
  portfolio: anything,
} as const satisfies SettingsOf<SharedSecretAuth>

const certificateFields = {
  scheme: anything,
  serialNumber: anything,
  privateKey: anything,
  portfolio: anything,
} as const satisfies SettingsOf<CertificateAuth>

const readers = {
  jwt: (auth: Auth) => readSharedSecret('jwt', auth as SharedSecretAuth),
  'http-signature': (auth: Auth) => readSharedSecret('http-signature', auth as SharedSecretAuth),
  certificate: (auth: Auth) => readCertificate(auth as CertificateAuth),
} as const

/** Validates the credentials. A malformed key inside PEM is found only on the first payment. */
export function readClientCredentials(auth: Auth): Credentials {
  if (typeof auth !== 'object' || auth === null) throw refuse('a keyId with a sharedSecret, or a certificate')
  const scheme = auth.scheme ?? 'jwt'
  if (!Object.hasOwn(readers, scheme))
    throw refuse(`scheme is ${Object.keys(readers).join(', ')}`, didYouMean(String(scheme), Object.keys(readers)).en)
  const fields = scheme === 'certificate' ? certificateFields : sharedSecretFields
  checkGiven(auth, fields, 'INVALID_CREDENTIALS', 'create the client: auth is not complete')
  if (auth.portfolio !== undefined && !isText(auth.portfolio))
    throw refuse('portfolio is the id of a portfolio, or absent')
  return readers[scheme](auth)
}

function readSharedSecret(scheme: 'jwt' | 'http-signature', { keyId, sharedSecret, portfolio }: SharedSecretAuth) {
  if (!isText(keyId)) throw refuse('keyId is the id of a key, without spaces')
  const isBase64 = typeof sharedSecret === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(sharedSecret)
  const secret = isBase64 ? fromBase64(sharedSecret) : undefined
  if (secret === undefined)
    throw refuse('sharedSecret is base64, as the Business Center shows it, without spaces; keyId is not')
  const credentials = { scheme, keyId, secret, ...compact({ portfolio }) }
  return { load: async () => credentials, secrets: [sharedSecret] }
}

function readCertificate({ serialNumber, privateKey, portfolio }: CertificateAuth): Credentials {
  if (!isText(serialNumber)) throw refuse("serialNumber is that of the certificate's subject")
  const load = typeof privateKey === 'string' ? importOnce(readPem(privateKey)) : async () => privateKey
  if (typeof privateKey !== 'string' && !isKeyLike(privateKey)) throw refuseKey()
  return {
    load: async () => ({
      scheme: 'certificate',
      serialNumber,
      privateKey: await load(),
      ...compact({ portfolio }),
    }),
    // The private key is never sent, so no reply can echo it.
    secrets: [],
  }
}

function importOnce(pkcs8: Uint8Array): () => Promise<CryptoKey> {
  let imported: Promise<CryptoKey> | undefined
  return () => {
    imported ??= importPrivateKey(pkcs8).catch(() => Promise.reject(refuseKey()))
    return imported
  }
}

const isKeyLike = (key: CryptoKey): boolean => typeof key === 'object' && key !== null && isSigningKey(key)

/** Text that is valid in a header. */
const isText = (value: unknown): boolean => typeof value === 'string' && /^[\x21\x23-\x7E]+$/.test(value)

const refuse = (allowed: string, meant = '') =>
  createError(
    'INVALID_CREDENTIALS',
    `Failed to create the client: auth is not complete${meant || '.'} Allowed: ${allowed}.`,
  )
