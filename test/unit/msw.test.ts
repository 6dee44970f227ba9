import https from 'node:https'
import { http as http2 } from 'msw'
import { setupServer as setupServer2 } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { MswGatewayOptions } from '../../mocks/msw/intercept.ts'
import { gatewayHandlers, gatewayHosts, setupGateway } from '../../mocks/msw/node.ts'
import { setupServerGateway } from '../../mocks/msw/setup-server-gateway.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { bonus, createPaymentClient, type Payment } from '../../src/client/index.ts'
import { allFaces } from '../conformance/faces.ts'
import { signedByHttp, signedByToken } from '../conformance/signed.ts'
import { noon, unverified } from '../support.ts'

const payment: Payment = {
  amount: '12000',
  card: { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031' },
  billTo: {
    firstName: 'Hanako',
    lastName: 'Sakura',
    address1: '1-2-3 Midori',
    locality: 'Minato-ku',
    administrativeArea: 'Tokyo',
    postalCode: '105-0000',
    country: 'JP',
    email: 'hanako@example.com',
  },
  option: bonus(),
}

const unavailable = allFaces.find(({ name }) => name === 'msw 3')?.unavailable

const versions = [
  ['msw 2', (options: MswGatewayOptions) => setupServerGateway({ http: http2, setupServer: setupServer2 }, options)],
  [
    'msw 3',
    async (options: MswGatewayOptions) => {
      const [{ http }, { setupServer }] = await Promise.all([import('msw-3'), import('msw-3/node')])
      return setupServerGateway({ http, setupServer }, options)
    },
  ],
] as const

describe.each(versions)('%s', (name, setup) => {
  const skipped = name === 'msw 3' && unavailable !== undefined
  const open = async (options: MswGatewayOptions = {}) => {
    const gateway = await setup(options)
    gateway.listen()
    onTestFinished(() => gateway.close())
    return gateway
  }

  test.skipIf(skipped).each([...gatewayHosts])(
    'answers every request to %s, and the network sees none',
    async (host) => {
      const gateway = await open({ auth: unverified })
      for (const url of [
        `https://${host}/`,
        `https://${host}/tss/v2/transactions?x=1`,
        `http://${host}:8080/nowhere`,
      ]) {
        const response = await fetch(url)
        expect(response.status).toBe(404)
        expect(await response.json()).toMatchObject({ errorInformation: { reason: 'NOT_FOUND ' } })
      }
      const payment = await fetch(`https://${host}/pts/v2/payments`, { method: 'POST', body: '{}' })
      expect(payment.status).toBe(415)
      expect(gateway.journal.page({ limit: 1 }).entries[0]?.request.headers.host).toBe(host)
    },
  )

  test.skipIf(skipped)('answers node:https too, with the sent bytes and headers', async () => {
    await open({ clock: () => noon })
    for (const { path, headers, body } of [await signedByHttp(), await signedByToken()]) {
      const status = await new Promise((resolve, reject) => {
        const options = { method: 'POST', headers: headers as Record<string, string> }
        const request = https.request(`https://apitest.cybersource.com${path}`, options, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        request.once('error', reject)
        request.end(body)
      })
      expect(status).toBe(201)
    }
  })

  test.skipIf(skipped)('accepts a payment of a client with the production environment', async () => {
    const gateway = await open()
    const { merchantId, keyId, sharedSecret } = gateway.merchant()
    const client = createPaymentClient({
      environment: 'production',
      merchant: merchantId,
      auth: { keyId, sharedSecret },
      shop: { businessName: '桜商店', businessNameKatakana: 'サクラショウテン', businessNameAlphaNumeric: 'Sakura' },
    })
    expect((await client.createPayment(payment)).outcome).toBe('approved')
    expect(gateway.payments.health().entries).toBe(1)
  })

  test.skipIf(skipped)('ignores other hosts, or refuses them', async () => {
    const server = await startGateway({ auth: unverified })
    onTestFinished(() => server.close())
    const gateway = await open()
    expect((await fetch(`${server.url}/other`)).status).toBe(404)
    expect(server.journal.health().entries).toBe(1)
    await gateway.close()
    await open({ onUnhandledRequest: 'error' })
    await expect(fetch(`${server.url}/other`)).rejects.toThrow()
    expect(server.journal.health().entries).toBe(1)
  })

  test.skipIf(skipped)('stops and clears its state when closed', async () => {
    const before = globalThis.fetch
    const gateway = await open({ hosts: ['gateway.invalid'] })
    expect((await fetch('https://gateway.invalid/')).status).toBe(404)
    gateway.listen()
    await gateway.close()
    await gateway.close()
    expect(gateway.journal.health().entries).toBe(0)
    expect(globalThis.fetch).toBe(before)
    await expect(fetch('https://gateway.invalid/')).rejects.toThrow()
  })
})

test('handlers work in your own server, beside others', async () => {
  const gateway = await createGateway({ auth: unverified })
  const other = http2.get('https://shop.example/', () => new Response('ours'))
  const server = setupServer2(...gatewayHandlers(gateway), other)
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  expect(await (await fetch('https://shop.example/')).text()).toBe('ours')
  expect((await fetch('https://apitest.visaacceptance.com/pts/v2/payments')).status).toBe(405)
})

test('the configuration of the SDK keeps its host', async () => {
  const gateway = await setupGateway()
  expect(gateway.sdkConfig({ scheme: 'http_signature' })).toMatchObject({
    runEnvironment: 'apitest.cybersource.com',
    merchantID: gateway.merchant().merchantId,
  })
  expect(gateway.sdkConfig()).not.toHaveProperty('intermediateHost')
  expect(() => gateway.sdkConfig({ merchant: 'nobody' })).toThrow(
    /Failed to make a configuration: There is no merchant/,
  )
})
