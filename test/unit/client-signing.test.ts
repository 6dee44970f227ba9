import { readdirSync, readFileSync } from 'node:fs'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readP12 } from '../../src/client/index.ts'
import { fromBase64, toUtf8 } from '../../src/crypto/bytes.ts'
import { type RequestToSign, type SigningCredentials, signRequest } from '../../src/signing/sign-request.ts'

/** Requests of the newest of the vendor's SDKs, from scripts/make-vectors.ts. */
interface Vectors {
  readonly sdk: string
  readonly scheme: 'http-signature' | 'jwt-shared-secret' | 'jwt-certificate'
  readonly host: string
  readonly merchantId: string
  readonly portfolioId?: string
  readonly keyId?: string
  readonly certificate?: { readonly serialNumber: string }
  readonly requests: readonly {
    readonly name: string
    readonly method: string
    readonly path: string
    readonly body: string
    readonly headers: Readonly<Record<string, string>>
  }[]
}

const folder = new URL('../vectors/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.startsWith('sdk-0.0.83-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors)

const p12 = await readP12(readFileSync('mocks/keys/smcc_all.p12'), 'smcc_all')

function toCredentials({ scheme, keyId = '', portfolioId, certificate }: Vectors): SigningCredentials {
  const owner = seed.portfolios?.find((entry) => entry.keyId === keyId) ?? seed.merchants.find((m) => m.keyId === keyId)
  const secret = fromBase64(owner?.sharedSecret ?? '') ?? new Uint8Array()
  const meta = portfolioId === undefined ? {} : { portfolio: portfolioId }
  const rows: Readonly<Record<Vectors['scheme'], SigningCredentials>> = {
    'http-signature': { scheme: 'http-signature', keyId, secret, ...meta },
    'jwt-shared-secret': { scheme: 'jwt', keyId, secret, ...meta },
    'jwt-certificate': { scheme: 'certificate', ...p12, ...certificate, ...meta },
  }
  return rows[scheme]
}

const titled = files.map(
  (file) => [`${file.scheme}${file.portfolioId === undefined ? '' : ' with a meta key'}`, file] as const,
)

test('there are vectors of each scheme, with and without a meta key', () => {
  expect(titled.map(([title]) => title).sort()).toEqual([
    'http-signature',
    'http-signature with a meta key',
    'jwt-certificate',
    'jwt-certificate with a meta key',
    'jwt-shared-secret',
    'jwt-shared-secret with a meta key',
  ])
})

describe.each(titled)('%s', (_, file) => {
  test.each(file.requests.map((request) => [request.name, request] as const))(
    '%s is signed like in the vendor’s SDK',
    async (_, { method, path, body, headers }) => {
      const token = headers.authorization?.replace('Bearer ', '')
      const claims = token === undefined ? {} : decodeJwt(token)
      const request: RequestToSign = {
        method,
        path,
        host: file.host,
        body: toUtf8(body),
        merchantId: file.merchantId,
        now: claims.iat === undefined ? Date.parse(headers.date ?? '') : claims.iat * 1000,
        jti: claims.jti ?? '',
      }
      const signed = await signRequest(toCredentials(file), request)
      // The private key of the portfolio's P12 is not stored, so header and claims are compared.
      if (file.certificate === undefined) expect(headers).toMatchObject(signed)
      const ours = signed.authorization?.replace('Bearer ', '')
      if (ours === undefined) return
      expect([decodeProtectedHeader(ours), decodeJwt(ours)]).toEqual([decodeProtectedHeader(token ?? ''), claims])
    },
  )
})

test('a request without a body has no digest', async () => {
  const request = { method: 'GET', path: '/a?b', host: 'h', body: new Uint8Array(), merchantId: 'm', now: 0, jti: 'j' }
  const signed = await signRequest({ scheme: 'http-signature', keyId: 'k', secret: toUtf8('secret') }, request)
  expect(signed).toMatchObject({ host: 'h', date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'v-c-merchant-id': 'm' })
  expect(signed.signature).toContain('headers="host date request-target v-c-merchant-id"')
  expect(signed).not.toHaveProperty('digest')
})
