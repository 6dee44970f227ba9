import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment } from '../support.ts'
import { askSdk, isSdkModel, type SdkFunction, type SdkScheme, toSdkConfig } from './vendor-sdk.ts'

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ auth: { policy: 'strict' } })
})
afterAll(() => gateway.close())

const models: Partial<Record<SdkFunction, string>> = {
  payerAuthSetup: 'RiskV1AuthenticationSetupsPost201Response',
  checkPayerAuthEnrollment: 'RiskV1AuthenticationsPost201Response',
  validateAuthenticationResults: 'RiskV1AuthenticationResultsPost201Response',
  createPayment: 'PtsV2PaymentsPost201Response',
}

/** A browser's form. With HTTP signatures the SDK names the vendor's host, and so do the addresses of pages. */
const post = (url: string, fields: Record<string, string>) =>
  fetch(new URL(new URL(url).pathname, gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://shop.example.jp' },
    body: new URLSearchParams(fields),
  })

/** Fields of the form in a page. */
const fieldsOf = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]))

describe.each<SdkScheme>(['http_signature', 'jwt', 'jwt_p12'])('the vendor’s SDK with %s', (scheme) => {
  const { processingInformation, ...order } = toSamplePayment({
    method: 'installment',
    installments: '12',
    card: '4000000000002503',
    reference: 'ord-7301',
  })

  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  async function call(name: SdkFunction, body: object): Promise<any> {
    const config = toSdkConfig(gateway.url, scheme, gateway.world.defaultMerchant)
    const { error, data } = await askSdk(config, name, { body })
    expect(error?.response?.text ?? error).toBeNull()
    expect(isSdkModel(data, models[name] ?? '')).toBe(true)
    return data
  }

  const answerChallenge = async ({ stepUpUrl, accessToken }: { stepUpUrl: string; accessToken: string }) => {
    const asked = await post(stepUpUrl, { JWT: accessToken, MD: 'order <7>' })
    expect(asked.status).toBe(200)
    const form = fieldsOf(await asked.text())
    const action = new URL('/__pages/3ds/answer', stepUpUrl).href
    const back = await post(action, { JWT: form['JWT'] ?? '', MD: 'order <7>', answer: 'approve' })
    const html = await back.text()
    expect(html).toContain('action="https://shop.example.jp/back"')
    return fieldsOf(html)
  }

  test('sets up, enrols, steps up, validates and pays in twelve installments', async () => {
    const { consumerAuthenticationInformation: setup } = await call('payerAuthSetup', order)
    const collected = await post(setup.deviceDataCollectionUrl, { JWT: setup.accessToken })
    expect([collected.status, await collected.text()]).toEqual([200, expect.stringContaining(setup.referenceId)])
    const begun = await call('checkPayerAuthEnrollment', {
      ...order,
      consumerAuthenticationInformation: {
        referenceId: setup.referenceId,
        returnUrl: 'https://shop.example.jp/back',
        installmentTotalCount: 12,
      },
    })
    expect([begun.status, begun.errorInformation.reason]).toEqual([
      'PENDING_AUTHENTICATION',
      'CONSUMER_AUTHENTICATION_REQUIRED',
    ])
    const { TransactionId = '', MD } = await answerChallenge(begun.consumerAuthenticationInformation)
    expect([TransactionId, MD]).toEqual([
      begun.consumerAuthenticationInformation.authenticationTransactionId,
      'order &lt;7&gt;',
    ])
    const ended = await call('validateAuthenticationResults', {
      consumerAuthenticationInformation: { authenticationTransactionId: TransactionId },
    })
    expect(ended.status).toBe('AUTHENTICATION_SUCCESSFUL')
    const { indicator, eciRaw, cavv, xid, paresStatus, directoryServerTransactionId, specificationVersion } =
      ended.consumerAuthenticationInformation
    const paid = await call('createPayment', {
      ...order,
      processingInformation: { ...processingInformation, commerceIndicator: indicator },
      consumerAuthenticationInformation: {
        ...{ eciRaw, cavv, xid, paresStatus, directoryServerTransactionId },
        paSpecificationVersion: specificationVersion,
      },
    })
    expect(paid.status).toBe('AUTHORIZED')
    const { entries } = gateway.journal.page({ limit: 1 })
    expect(entries[0]?.advice.filter(({ rule }) => rule !== 'http-signature-deprecated')).toEqual([])
  })

  test('pays with a challenge inside of the payment', async () => {
    const begun = await call('createPayment', {
      ...order,
      processingInformation: { ...processingInformation, actionList: ['CONSUMER_AUTHENTICATION'] },
      consumerAuthenticationInformation: { returnUrl: 'https://shop.example.jp/back' },
    })
    expect(begun.status).toBe('PENDING_AUTHENTICATION')
    const { TransactionId: authenticationTransactionId } = await answerChallenge(
      begun.consumerAuthenticationInformation,
    )
    const paid = await call('createPayment', {
      ...order,
      processingInformation: {
        ...processingInformation,
        actionList: ['VALIDATE_CONSUMER_AUTHENTICATION'],
        capture: 'true',
      },
      consumerAuthenticationInformation: { authenticationTransactionId },
    })
    expect([paid.status, paid.consumerAuthenticationInformation.indicator]).toEqual(['AUTHORIZED', 'vbv'])
  })
})
