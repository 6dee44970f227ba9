import { createRequire } from 'node:module'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { claimsOf, session, typed, withoutCard } from '../conformance/type-card.ts'
import { callSdk, payWithSdk, type SdkScheme, toSdkConfig, toSdkModel } from './vendor-sdk.ts'

const [merchant] = seed.merchants as [(typeof seed.merchants)[number]]
const ofSdk = createRequire(createRequire(import.meta.url).resolve('cybersource-rest-client'))
const { parseCaptureContextResponse } = ofSdk('./utilities/capturecontext/CaptureContextParsingUtility.js')
const axios = ofSdk('axios')

let gateway: HttpGateway
let detour: number
/** Requests of the SDK to its run environment, which has no intermediate host. */
let asked: string[]
beforeAll(async () => {
  gateway = await startGateway({ auth: { policy: 'strict' } })
  detour = axios.interceptors.request.use((request: { url: string }) => {
    if (request.url.startsWith('https://apitest.cybersource.com/flex/')) asked.push(request.url)
    return { ...request, url: request.url.replace('https://apitest.cybersource.com', gateway.url) }
  })
})
beforeEach(() => {
  asked = []
  gateway.reset()
})
afterAll(async () => {
  axios.interceptors.request.eject(detour)
  await gateway.close()
})

/** What the frame of a field does. */
async function type(context: string): Promise<string> {
  const { flx } = claimsOf(context)
  const reply = await fetch(flx.origin + flx.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ context, ...typed }),
  })
  return reply.text()
}

/** Verifies a capture context as the SDK does. */
const parse = (context: string, runEnvironment = 'apitest.cybersource.com') =>
  new Promise<{ error: Error | null; claims: unknown }>((resolve) =>
    parseCaptureContextResponse(context, { getRunEnvironment: () => runEnvironment }, (error: Error, claims: unknown) =>
      resolve({ error, claims }),
    ),
  )

describe.each<SdkScheme>(['http_signature', 'jwt', 'jwt_p12'])('the vendor’s SDK with %s', (scheme) => {
  const config = () => toSdkConfig(gateway.url, scheme, merchant)

  test.each([
    ['MicroformIntegrationApi', 'generateCaptureContext', 'GenerateCaptureContextRequest', session],
    [
      'UnifiedCheckoutCaptureContextApi',
      'generateUnifiedCheckoutCaptureContext',
      'GenerateUnifiedCheckoutCaptureContextRequest',
      { ...session, clientVersion: '0.28', allowedPaymentTypes: ['PANENTRY'], country: 'JP', locale: 'ja_JP' },
    ],
  ])(
    'begins a session by %s, verifies it, and pays in twelve installments by its token',
    async (api, name, model, body) => {
      const { error, response, data: context } = await callSdk(config(), api, name, toSdkModel(model, body))
      expect([error, response.status]).toEqual([null, 201])
      const { flx, ctx } = claimsOf(context)
      expect(flx.origin).toBe(gateway.url)

      const parsed = await parse(context)
      expect(parsed.error).toBeNull()
      expect(parsed.claims).toMatchObject({ iss: 'Flex API', ctx })

      const jwt = await type(context)
      const paid = await payWithSdk(config(), withoutCard({ transientTokenJwt: jwt }))
      expect([paid.error, paid.data?.status]).toEqual([null, 'AUTHORIZED'])
      const again = await payWithSdk(config(), withoutCard({ jti: claimsOf(jwt).jti }))
      expect([
        again.error.status,
        again.error.response.body?.details ?? JSON.parse(again.error.response.text).details,
      ]).toEqual([400, [{ field: 'tokenInformation.jti', reason: 'INVALID_DATA' }]])
    },
  )

  test('is told which calls about transient tokens are not simulated', async () => {
    for (const [name, id] of [
      ['getPaymentCredentialsForTransientToken', 'x'],
      ['getTransactionForTransientToken', 'x'],
      ['getTransactionForTransientTokenJTI', 'x'],
    ] as const) {
      const { error } = await callSdk(config(), 'TransientTokenDataV2Api', name, id)
      expect([name, error.status]).toEqual([name, 404])
    }
    const [entry] = gateway.journal.page({ limit: 1 }).entries
    expect(entry?.refusals[0]?.text.en).toContain('details of transient tokens')
  })
})

test('the SDK asks for the key of the header, once, and refuses a capture context that was changed', async () => {
  const config = toSdkConfig(gateway.url, 'jwt', merchant)
  const model = toSdkModel('GenerateCaptureContextRequest', session)
  const { data: context } = await callSdk(config, 'MicroformIntegrationApi', 'generateCaptureContext', model)
  const changed = context.replace(/\.[^.]+\./, (payload: string) => payload.replace(/.{4}\.$/, 'AAAA.'))
  expect((await parse(changed)).error).toBeInstanceOf(Error)
  const kid = JSON.parse(Buffer.from(context.split('.')[0] ?? '', 'base64url').toString()).kid
  for (const url of asked) expect(url).toBe(`https://apitest.cybersource.com/flex/v2/public-keys/${kid}`)
})
