import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKeyPair } from '../../mocks/keys/make-key-pair.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { toSamplePayment } from '../support.ts'
import { payWithSdk, type SdkMerchant, type SdkScheme, toSdkConfig } from './vendor-sdk.ts'

const allSchemes = ['http_signature', 'jwt', 'jwt_p12'] as const

let gateway: HttpGateway
let merchant: SdkMerchant
/** Folder of the P12 files of this run. */
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sdk-'))
  gateway = await startGateway({ world: await createWorldFile(), auth: { policy: 'strict' } })
  merchant = gateway.world.defaultMerchant
})
afterAll(async () => {
  await gateway.close()
  await rm(folder, { recursive: true })
})

/** The seed world with more certificates: that of its portfolio, one of another merchant, one of another key. */
async function createWorldFile(): Promise<object> {
  const portfolio = await writeP12('smcc_portfolio')
  const misplaced = await writeP12('smcc_relaxed')
  const forged = await writeP12('smcc_single_strict')
  await writeP12('nobody')
  const certificates: Readonly<Record<string, object>> = {
    smcc_single_only: misplaced,
    smcc_single_strict: { ...forged, pem: makeKeyPair('smcc_single_strict').certificate },
  }
  return {
    ...seed,
    merchants: seed.merchants.map((entry) => ({
      ...entry,
      ...(certificates[entry.merchantId] !== undefined && { certificate: certificates[entry.merchantId] }),
    })),
    portfolios: seed.portfolios?.map((entry) => ({ ...entry, certificate: portfolio })),
  }
}

/** Makes a P12 file; returns its entry for the world. */
async function writeP12(name: string): Promise<{ serialNumber: string; pem: string }> {
  const { p12, serialNumber, certificate } = makeKeyPair(name)
  await writeFile(join(folder, `${name}.p12`), p12)
  return { serialNumber, pem: certificate }
}

const journal = async () => {
  const { entries } = (await (await fetch(`${gateway.admin}/journal?limit=1`)).json()) as {
    entries: { authentication: object }[]
  }
  return entries[0]
}

describe.each(allSchemes)('the vendor’s SDK with %s', (scheme) => {
  test.each(jpoMethods.map(({ name }) => name))('pays by %s', async (method) => {
    const { error, response } = await payWithSdk(
      toSdkConfig(gateway.url, scheme, merchant),
      toSamplePayment({ method }),
    )
    expect(error).toBeNull()
    expect(JSON.parse(response.text)).toMatchObject({
      status: 'AUTHORIZED',
      processorInformation: { forwardedAcquirerCode: 'Sumitomo' },
    })
    expect(await journal()).toMatchObject({ authentication: { policy: 'strict', scheme: schemeNames[scheme] } })
  })
})

const schemeNames = { http_signature: 'http-signature', jwt: 'jwt-shared-secret', jwt_p12: 'jwt-certificate' } as const

const otherSecret = { sharedSecret: Buffer.from('another secret of 32 bytes, long').toString('base64') }
const otherP12 = (merchantId: string) => ({ merchantId, p12: { folder, name: merchantId } })

const wrongCredentials: readonly [SdkScheme, string, () => Partial<SdkMerchant>, string][] = [
  ...(['http_signature', 'jwt'] as const).flatMap((scheme): typeof wrongCredentials => [
    [scheme, 'another secret', () => otherSecret, scheme === 'jwt' ? 'token-signature-mismatch' : 'signature-mismatch'],
    [scheme, 'an unknown key', () => ({ keyId: 'nobody' }), 'key-unknown'],
    [scheme, 'the id of another merchant', () => ({ merchantId: 'smcc_relaxed' }), 'merchant-not-of-key'],
  ]),
  ['jwt_p12', 'a P12 of an unknown merchant', () => otherP12('nobody'), 'certificate-unknown'],
  ['jwt_p12', 'a P12 of another merchant', () => otherP12('smcc_relaxed'), 'merchant-not-of-key'],
  [
    'jwt_p12',
    'another key with a known serial number',
    () => otherP12('smcc_single_strict'),
    'token-signature-mismatch',
  ],
]

test.each(wrongCredentials)(
  'the vendor’s SDK with %s and %s sees a 401, and the journal says why',
  async (scheme, _, wrong, reason) => {
    const { error } = await payWithSdk(
      toSdkConfig(gateway.url, scheme, { ...merchant, ...wrong() }),
      toSamplePayment({ method: 'single' }),
    )
    expect(error.status).toBe(401)
    expect(JSON.parse(error.response.text)).toEqual({ response: { rmsg: 'Authentication Failed' } })
    expect(await journal()).toMatchObject({ authentication: { reason } })
  },
)

test.each(allSchemes)('the vendor’s SDK pays with a meta key by %s', async (scheme) => {
  const portfolio = {
    merchantId: 'smcc_relaxed',
    keyId: '10000000-0000-4000-8000-000000000009',
    sharedSecret: 'anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgOSBub3QgcmU=',
    portfolioId: 'smcc_portfolio',
    p12: { folder, name: 'smcc_portfolio' },
  }
  const paid = await payWithSdk(toSdkConfig(gateway.url, scheme, portfolio), toSamplePayment({ method: 'bonus' }))
  expect(paid.error).toBeNull()
  expect(await journal()).toMatchObject({
    merchantId: 'smcc_relaxed',
    authentication: { policy: 'strict', scheme: schemeNames[scheme] },
  })
  const foreign = { ...portfolio, merchantId: 'other_acquirer' }
  const refused = await payWithSdk(toSdkConfig(gateway.url, scheme, foreign), toSamplePayment({ method: 'bonus' }))
  expect(refused.error.status).toBe(401)
  expect(await journal()).toMatchObject({ authentication: { reason: 'merchant-not-of-key' } })
})
