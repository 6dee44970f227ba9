import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import type { PaymentRequest } from '../../src/openapi/index.ts'
import { toSamplePayment } from '../support.ts'
import {
  askSdk,
  isSdkModel,
  type SdkFunction,
  type SdkQuestion,
  type SdkResult,
  type SdkScheme,
  toSdkConfig,
} from './vendor-sdk.ts'

const schemes = { http_signature: 'http-signature', jwt: 'jwt-shared-secret', jwt_p12: 'jwt-certificate' } as const

let gateway: HttpGateway
beforeAll(async () => {
  const [first, ...others] = seed.merchants
  const merchants = [{ ...first, services: { captures: 'multiple' } }, ...others]
  gateway = await startGateway({ world: { ...seed, merchants }, auth: { policy: 'strict' } })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const tss = 'TssV2TransactionsGet200Response'

/** Functions of this suite. Payer authentication has its own. */
type Followed = Exclude<SdkFunction, `${string}Auth${'Setup' | 'Enrollment'}` | 'validateAuthenticationResults'>

/** The SDK's model of each reply. */
const models: Readonly<Record<Followed, string>> = {
  createPayment: 'PtsV2PaymentsPost201Response',
  incrementAuth: 'PtsV2IncrementalAuthorizationPatch201Response',
  capturePayment: 'PtsV2PaymentsCapturesPost201Response',
  authReversal: 'PtsV2PaymentsReversalsPost201Response',
  mitReversal: 'PtsV2PaymentsReversalsPost201Response',
  refundPayment: 'PtsV2PaymentsRefundPost201Response',
  refundCapture: 'PtsV2PaymentsRefundPost201Response',
  createCredit: 'PtsV2CreditsPost201Response',
  voidPayment: 'PtsV2PaymentsVoidsPost201Response',
  voidCapture: 'PtsV2PaymentsVoidsPost201Response',
  voidRefund: 'PtsV2PaymentsVoidsPost201Response',
  voidCredit: 'PtsV2PaymentsVoidsPost201Response',
  mitVoid: 'PtsV2PaymentsVoidsPost201Response',
  getTransaction: tss,
  createSearch: 'TssV2TransactionsPost201Response',
  getSearch: 'TssV2TransactionsPost201Response',
}

const order = ['orderInformation']
const orderCurrency = ['orderInformation.amountDetails.currency']
const summary = '_embedded.transactionSummaries'
const ofSearch = [
  `${summary}.installmentInformation`,
  `${summary}.orderInformation.billTo.city`,
  `${summary}.orderInformation.billTo.postalCode`,
  `${summary}.orderInformation.billTo.state`,
  `${summary}.riskInformation.providers.fingerPrint`,
]

/** What the SDK drops of a reply, because its model lacks it. All else must be in the typed object. */
const dropped: Readonly<Record<Followed, readonly string[]>> = {
  createPayment: ['_links.authReversal', '_links.void', 'processorInformation.salesSlipNumber'],
  incrementAuth: ['_links.authReversal', '_links.capture'],
  capturePayment: [],
  authReversal: order,
  mitReversal: order,
  refundPayment: orderCurrency,
  refundCapture: orderCurrency,
  createCredit: [...orderCurrency, 'paymentInformation.card', 'paymentInformation.tokenizedCard'],
  voidPayment: order,
  voidCapture: order,
  voidRefund: order,
  voidCredit: order,
  mitVoid: order,
  getTransaction: [],
  createSearch: ofSearch,
  getSearch: ofSearch,
}

/** Paths of a reply whose value the typed object has not, or not with that text. Entries of a list share a path. */
function findDropped(sent: unknown, kept: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof sent !== 'object' || sent === null) return String(sent) === String(kept) ? [] : [path.join('.')]
  if (typeof kept !== 'object' || kept === null) return [path.join('.')]
  return Object.entries(sent).flatMap(([key, value]) =>
    findDropped(value, (kept as Record<string, unknown>)[key], Array.isArray(sent) ? path : [...path, key]),
  )
}

/** Calls of a scheme. A success answers with the typed object, checked against the reply; a failure with its status. */
function createSdk(scheme: SdkScheme) {
  const config = toSdkConfig(gateway.url, scheme, gateway.world.defaultMerchant)
  const ask = (name: Followed, question: SdkQuestion): Promise<SdkResult> => askSdk(config, name, question)

  // biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
  async function call(name: Followed, question: SdkQuestion): Promise<any> {
    const { error, data, response } = await ask(name, question)
    expect(error?.response?.text ?? error).toBeNull()
    expect(isSdkModel(data, models[name])).toBe(true)
    expect(dropped[name]).toEqual(expect.arrayContaining([...new Set(findDropped(JSON.parse(response.text), data))]))
    return data
  }

  return {
    ask,
    call,
    pay: (sample: Sample = {}) => call('createPayment', { body: toPayment(sample) }),
    /** The status and reason of a refusal. */
    async refusal(name: Followed, question: SdkQuestion): Promise<readonly [number, string]> {
      const { error } = await ask(name, question)
      return [error.status, JSON.parse(error.response.text).reason]
    },
    /** Calls, and loses the answer. */
    async lose(name: Followed, question: SdkQuestion): Promise<void> {
      gateway.faults.next('answer-lost')
      const { error, data } = await ask(name, question)
      expect([error.code, data]).toEqual(['ECONNRESET', null])
    },
    /** `applicationInformation.status` of a transaction. */
    async stateOf(id: string): Promise<string> {
      return (await call('getTransaction', { id })).applicationInformation.status
    },
  }
}

type Sdk = ReturnType<typeof createSdk>

interface Sample {
  readonly sale?: boolean
  readonly preauthorization?: boolean
  readonly transactionId?: string
}

/** A payment of 12,000 yen in 12 installments. */
function toPayment({ sale = false, preauthorization = false, transactionId }: Sample): object {
  const payment = toSamplePayment({ method: 'installment', reference: 'ord-7301', sale })
  return {
    ...payment,
    clientReferenceInformation: { code: 'ord-7301', ...(transactionId !== undefined && { transactionId }) },
    processingInformation: {
      ...payment.processingInformation,
      ...(preauthorization && { authorizationOptions: { authIndicator: '0' } }),
    },
  }
}

const clientReferenceInformation = { code: 'ord-7301' }
const just = { clientReferenceInformation }

const ofAmount = (totalAmount: string) => ({
  clientReferenceInformation,
  orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } },
})

const toReversal = (reference: object = clientReferenceInformation) => ({
  clientReferenceInformation: reference,
  reversalInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' }, reason: '34' },
})

const toPart = (totalAmount: string, captureSequenceNumber: number, totalCaptureCount = 99) => ({
  ...ofAmount(totalAmount),
  processingInformation: { captureOptions: { captureSequenceNumber, totalCaptureCount } },
})

const link = (method: string, href: string) => ({ method, href })

const flows: Readonly<Record<string, (sdk: Sdk) => Promise<void>>> = {
  async 'authorizes, captures and refunds'(sdk) {
    const { id, _links } = await sdk.pay()
    expect(_links).toMatchObject({ capture: link('POST', `/pts/v2/payments/${id}/captures`) })
    expect(_links.reversal).toBeUndefined()
    const capture = await sdk.call('capturePayment', {
      id,
      body: {
        ...ofAmount('12000'),
        processingInformation: { japanPaymentOptions: { paymentMethod: '61', installments: '12' } },
      },
    })
    expect(capture).toMatchObject({
      _links: {
        void: link('POST', `/pts/v2/captures/${capture.id}/voids`),
        self: link('GET', `/pts/v2/captures/${capture.id}`),
      },
      clientReferenceInformation,
      orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
      status: 'PENDING',
    })
    for (const name of ['refundCapture', 'refundPayment'] as const) {
      const refund = await sdk.call(name, { id: capture.id, body: ofAmount('5000') })
      expect(refund).toMatchObject({
        _links: { void: link('POST', `/pts/v2/refunds/${refund.id}/voids`) },
        refundAmountDetails: { currency: 'JPY', refundAmount: '5000' },
        status: 'PENDING',
      })
    }
    const third = { id: capture.id, body: ofAmount('5000') }
    expect(await sdk.refusal('refundCapture', third)).toEqual([400, 'INVALID_AMOUNT'])
  },
  async 'captures in parts'(sdk) {
    const { id } = await sdk.pay()
    await sdk.call('capturePayment', { id, body: toPart('5000', 1) })
    await sdk.call('capturePayment', { id, body: toPart('4000', 2) })
    expect(await sdk.refusal('capturePayment', { id, body: toPart('3001', 3) })).toEqual([400, 'EXCEEDS_AUTH_AMOUNT'])
    const last = await sdk.call('capturePayment', { id, body: toPart('2000', 3, 3) })
    expect(await sdk.refusal('capturePayment', { id, body: toPart('1000', 4) })).toEqual([400, 'MISSING_AUTH'])
    const details = await sdk.call('getTransaction', { id: last.id })
    expect(details).toMatchObject({
      rootId: id,
      applicationInformation: { status: 'PENDING', applications: [{ name: 'ics_bill' }] },
      processingInformation: { captureOptions: { captureSequenceNumber: 3, totalCaptureCount: 3 } },
    })
  },
  async 'authorizes and reverses'(sdk) {
    const { id } = await sdk.pay()
    const reversal = await sdk.call('authReversal', { id, body: toReversal() })
    expect(reversal).toMatchObject({
      _links: { self: link('GET', `/pts/v2/reversals/${reversal.id}`) },
      processorInformation: { responseCode: '200' },
      reversalAmountDetails: { reversedAmount: '12000', currency: 'JPY' },
      status: 'REVERSED',
    })
    expect(await sdk.refusal('authReversal', { id, body: toReversal() })).toEqual([400, 'AUTH_ALREADY_REVERSED'])
  },
  async 'voids a capture'(sdk) {
    const { id } = await sdk.pay()
    const capture = await sdk.call('capturePayment', { id, body: ofAmount('12000') })
    await sdk.call('voidCapture', { id: capture.id, body: just })
    await sdk.call('authReversal', { id, body: toReversal() })
  },
  async 'sells and voids'(sdk) {
    const { id } = await sdk.pay({ sale: true })
    const voided = await sdk.call('voidPayment', { id, body: just })
    expect(voided).toMatchObject({
      _links: { self: link('GET', `/pts/v2/voids/${voided.id}`) },
      clientReferenceInformation,
      status: 'VOIDED',
      voidAmountDetails: { currency: 'jpy', voidAmount: '12000' },
    })
    expect(await sdk.refusal('voidPayment', { id, body: just })).toEqual([400, 'NOT_VOIDABLE'])
  },
  async 'sells, refunds and voids the refund'(sdk) {
    const { id } = await sdk.pay({ sale: true })
    const refund = await sdk.call('refundPayment', { id, body: ofAmount('12000') })
    expect(refund.reconciliationId).toBe(id)
    expect(await sdk.stateOf(refund.id)).toBe('PENDING')
    await sdk.call('voidRefund', { id: refund.id, body: just })
    expect(await sdk.stateOf(refund.id)).toBe('CANCELLED')
    // What was refunded can be refunded again.
    await sdk.call('refundPayment', { id, body: ofAmount('12000') })
  },
  async 'credits and voids the credit'(sdk) {
    const { paymentInformation, orderInformation } = toSamplePayment({ method: 'single' }) as PaymentRequest
    const credit = await sdk.call('createCredit', { body: { ...just, paymentInformation, orderInformation } })
    expect(credit).toMatchObject({
      _links: { void: link('POST', `/pts/v2/credits/${credit.id}/voids`) },
      creditAmountDetails: { currency: 'jpy', creditAmount: '12000' },
      paymentAccountInformation: { card: { type: '001' } },
      status: 'PENDING',
    })
    await sdk.call('voidCredit', { id: credit.id, body: just })
    expect(await sdk.stateOf(credit.id)).toBe('CANCELLED')
  },
  async 'reverses a payment whose answer was lost'(sdk) {
    const reference = { code: 'ord-7301', transactionId: 'time-out-1' }
    const early = await sdk.refusal('mitReversal', { body: toReversal(reference) })
    expect(early).toEqual([400, 'INVALID_DATA'])
    await sdk.lose('createPayment', { body: toPayment({ transactionId: 'time-out-1' }) })
    const reversal = await sdk.call('mitReversal', { body: toReversal(reference) })
    expect(reversal).toMatchObject({ status: 'REVERSED', reversalAmountDetails: { reversedAmount: '12000' } })
    const details = await sdk.call('getTransaction', { id: reversal.id })
    const [payment] = gateway.payments.find('ord-7301', 10)
    expect(details).toMatchObject({
      rootId: payment?.id,
      applicationInformation: { applications: [{ name: 'ics_timeout_auth_reversal', rFlag: 'SOK' }] },
    })
  },
  async 'voids a sale, a capture and a refund whose answers were lost'(sdk) {
    const named = (transactionId: string) => ({ clientReferenceInformation: { code: 'ord-7301', transactionId } })
    const expectVoid = async (transactionId: string, voidAmount: string) =>
      expect(await sdk.call('mitVoid', { body: named(transactionId) })).toMatchObject({
        status: 'VOIDED',
        voidAmountDetails: { currency: 'jpy', voidAmount },
      })
    await sdk.lose('createPayment', { body: toPayment({ sale: true, transactionId: 'lost-sale' }) })
    await expectVoid('lost-sale', '12000')
    const { id } = await sdk.pay()
    const capture = { ...ofAmount('7000'), ...named('lost-capture') }
    await sdk.lose('capturePayment', { id, body: capture })
    await expectVoid('lost-capture', '7000')
    const sale = await sdk.pay({ sale: true })
    await sdk.lose('refundPayment', { id: sale.id, body: { ...ofAmount('3000'), ...named('lost-refund') } })
    await expectVoid('lost-refund', '3000')
    expect(await sdk.refusal('mitVoid', { body: named('never-sent') })).toEqual([400, 'INVALID_DATA'])
  },
  async 'increases a pre-authorization'(sdk) {
    const { id } = await sdk.pay({ preauthorization: true })
    const increment = await sdk.call('incrementAuth', {
      id,
      body: {
        processingInformation: { authorizationOptions: { initiator: { storedCredentialUsed: true } } },
        orderInformation: { amountDetails: { additionalAmount: '2000', currency: 'JPY' } },
      },
    })
    expect(increment).toMatchObject({
      _links: { self: link('GET', `/pts/v2/payments/${id}`) },
      orderInformation: { amountDetails: { authorizedAmount: '2000', currency: 'JPY' } },
      status: 'AUTHORIZED',
    })
    expect(await sdk.refusal('capturePayment', { id, body: ofAmount('14001') })).toEqual([400, 'EXCEEDS_AUTH_AMOUNT'])
    await sdk.call('capturePayment', { id, body: ofAmount('14000') })
  },
  async 'reads details'(sdk) {
    const { id } = await sdk.pay({ sale: true })
    const refund = await sdk.call('refundPayment', { id, body: ofAmount('3000') })
    const details = await sdk.call('getTransaction', { id })
    expect(details).toMatchObject({
      id,
      rootId: id,
      merchantId: 'smcc_all',
      applicationInformation: {
        status: 'PENDING',
        reasonCode: '100',
        applications: [
          { name: 'ics_auth', status: null, returnCode: 1_010_000 },
          { name: 'ics_bill', status: 'PENDING', reasonCode: '100', rCode: '1', rFlag: 'SOK', returnCode: 1_260_000 },
        ],
      },
      orderInformation: {
        billTo: { administrativeArea: 'Tokyo', locality: 'Minato-ku' },
        amountDetails: { totalAmount: '12000', currency: 'JPY', refundBalance: '9000' },
      },
      paymentInformation: { paymentType: { method: 'VI' }, card: { prefix: '411111', suffix: '1111', type: '001' } },
      processingInformation: {
        japanPaymentOptions: {
          paymentMethod: '61',
          numberOfInstallments: '12',
          businessNameEnglish: 'SAKURA STORE',
        },
      },
      processorInformation: { processor: { name: 'vdcsmcc' } },
    })
    const { relatedTransactions } = details._links
    expect(relatedTransactions.map(({ href }: { href: string }) => href.split('/').at(-1))).toEqual([refund.id])
    const { error } = await sdk.ask('getTransaction', { id: '1'.repeat(22) })
    expect(error.status).toBe(404)
  },
  async 'searches, and reads the pages'(sdk) {
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.push((await sdk.pay()).id)
    const search = (offset: number) => ({
      save: false,
      query: 'clientReferenceInformation.code:ord-7301 AND submitTimeUtc:[NOW/DAY-7DAYS TO NOW/DAY+1DAY}',
      sort: 'id:asc, submitTimeUtc:asc',
      timezone: 'Asia/Tokyo',
      offset,
      limit: 2,
    })
    const found: string[] = []
    for (const [offset, count] of [
      [0, 2],
      [2, 2],
      [4, 1],
      [6, 0],
    ] as const) {
      const page = await sdk.call('createSearch', { body: search(offset) })
      expect(page).toMatchObject({ ...search(offset), count, totalCount: 5 })
      const again = await sdk.call('getSearch', { id: page.searchId })
      expect(again).toMatchObject({ searchId: page.searchId, count, totalCount: 5 })
      const summaries = page._embedded.transactionSummaries
      expect(again._embedded.transactionSummaries).toEqual(summaries)
      found.push(...summaries.map(({ id }: { id: string }) => id))
      for (const summary of summaries)
        expect(summary).toMatchObject({
          applicationInformation: {
            reasonCode: '100',
            applications: [{ name: 'ics_auth', rFlag: 'SOK', returnCode: 1_010_000 }],
          },
          clientReferenceInformation,
          orderInformation: {
            billTo: { address1: '1-2-3 Midori', country: 'JP' },
            amountDetails: { totalAmount: '12000' },
          },
        })
    }
    expect(found).toEqual([...ids].sort())
  },
}

describe.each(Object.keys(schemes) as (keyof typeof schemes)[])('the vendor’s SDK with %s', (scheme) => {
  test.each(Object.entries(flows))('%s', async (_, flow) => {
    await flow(createSdk(scheme))
    const used = gateway.journal.page({ limit: 100 }).entries.map(({ authentication }) => authentication?.scheme)
    expect(new Set(used)).toEqual(new Set([schemes[scheme]]))
  })
})
