import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../../src/acquirer/services.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import { world } from '../conformance/signed.ts'
import { toSamplePayment } from '../support.ts'
import { askSdk, payWithSdk, type SdkFunction, type SdkResult, type SdkScheme, toSdkConfig } from './vendor-sdk.ts'

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ auth: { policy: 'strict' } })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const payment = toSamplePayment({ method: 'installment', reference: 'order-1' })

const pay = (to: HttpGateway, { scheme = 'jwt', timeout }: { scheme?: SdkScheme; timeout?: number } = {}) =>
  payWithSdk(toSdkConfig(to.url, scheme, to.world.defaultMerchant), payment, timeout)

const { faults, outcomes } = toCatalogue(world)

interface SdkCase {
  readonly armed?: object
  /** Time-out of the SDK. Default 60 s. */
  readonly timeout?: number
  /** Checks the arguments of the callback. */
  readonly sees: (result: SdkResult) => void
}

const seesApproval = ({ error, data, response }: SdkResult): void => {
  expect(error).toBeNull()
  expect(data.status).toBe('AUTHORIZED')
  expect(response.status).toBe(201)
}

/** An error of axios without status or response. */
const seesNoAnswer =
  (code: string, message: string) =>
  ({ error, data, response }: SdkResult): void => {
    expect(error).toMatchObject({ isAxiosError: true, code, message })
    expect([error.status, error.response, data, response]).toEqual([undefined, undefined, null, undefined])
  }

/** An object that is no Error and has no message, but a status and the text of the response. */
const seesStatus =
  (status: number, text: RegExp) =>
  ({ error, data, response }: SdkResult): void => {
    expect(error).not.toBeInstanceOf(Error)
    expect(Object.keys(error)).toEqual(['status', 'response'])
    expect([error.status, error.response.status, data]).toEqual([status, status, null])
    expect(response).toBe(error.response)
    expect(response.text).toMatch(text)
  }

const soon = { armed: { delay: 10 }, sees: seesApproval }
const timesOut = { timeout: 300, sees: seesNoAnswer('ECONNABORTED', 'timeout of 300ms exceeded') }

/** Observed behaviour of the SDK with each fault. */
const cases: Readonly<Record<FaultName, SdkCase>> = {
  latency: soon,
  'latency-range': soon,
  'latency-lognormal': soon,
  // An object that is no Error and has no message.
  'connection-refused': {
    sees({ error, data, response }) {
      expect(error).not.toBeInstanceOf(Error)
      expect(error).toMatchObject({ code: 'ECONNREFUSED' })
      expect([error.message, data, response]).toEqual([undefined, null, undefined])
    },
  },
  'reset-before-commit': { sees: seesNoAnswer('ECONNRESET', 'read ECONNRESET') },
  'reset-after-commit': { sees: seesNoAnswer('ECONNRESET', 'read ECONNRESET') },
  // A close without an answer has the code of a reset.
  'answer-lost': { sees: seesNoAnswer('ECONNRESET', 'socket hang up') },
  'no-answer': timesOut,
  'black-hole': timesOut,
  'late-answer': timesOut,
  // An error with the status of a success.
  'truncated-body': {
    sees({ error, data, response }) {
      expect([error.status, response.status, data]).toEqual([201, 201, null])
      expect(error).not.toHaveProperty('message')
    },
  },
  // No error, and a payment without id and status.
  'broken-json': {
    sees({ error, data, response }) {
      expect([error, data.id, data.status, response.status]).toEqual([null, undefined, undefined, 201])
    },
  },
  'html-502': { sees: seesStatus(502, /<h1>502 Bad Gateway/) },
  'html-502-before-commit': { sees: seesStatus(502, /<h1>502 Bad Gateway/) },
  'too-many-requests': { sees: seesStatus(429, /"TOO_MANY_REQUESTS"/) },
  'service-unavailable': { sees: seesStatus(503, /"SERVICE_UNAVAILABLE"/) },
  // No error, and a payment of unknown status.
  'status-missing': {
    sees({ error, data, response }) {
      expect([error, data.status, response.status]).toEqual([null, undefined, 201])
      expect(data.id).toMatch(/^\d{22}$/)
    },
  },
  'slow-drip': { armed: { delay: 40 }, sees: seesApproval },
  'wrong-content-type': { sees: seesApproval },
  'duplicated-delivery': { sees: seesApproval },
}

const rows = faults.map(({ name, processed }) => [name, processed] as const)
const schemes: readonly (readonly [SdkScheme, typeof rows])[] = [
  ['jwt', rows],
  ['http_signature', rows.filter(([name]) => ['answer-lost', 'late-answer', 'too-many-requests'].includes(name))],
]

describe.each(schemes)('the vendor’s SDK with %s', (scheme, some) => {
  test.each(some)('reports %s as observed', async (name, processed) => {
    const { armed = {}, timeout, sees } = cases[name]
    // A new gateway: the SDK reuses connections, and an open one cannot be refused.
    const own = name === 'connection-refused' ? await startGateway() : gateway
    own.faults.next(name, armed)
    sees(await pay(own, { scheme, ...(timeout !== undefined && { timeout }) }))
    expect(own.payments.find('order-1', 10)).toHaveLength(processed ? (name === 'duplicated-delivery' ? 2 : 1) : 0)
    // The SDK does not retry.
    const deliveries = { 'connection-refused': 0, 'duplicated-delivery': 2 } as Partial<Record<FaultName, number>>
    expect(own.journal.health().entries).toBe(deliveries[name] ?? 1)
    if (own !== gateway) await own.close()
  })
})

test('Retry-After is in the response', async () => {
  gateway.faults.next('too-many-requests', { retryAfter: 7 })
  const { response } = await pay(gateway)
  expect(response.header ?? response.headers).toMatchObject({ 'retry-after': '7' })
})

/** The function of the SDK that provokes an outcome of each service. */
const functions = [
  ['payment', 'createPayment'],
  ['capture', 'capturePayment'],
  ['refund', 'refundPayment'],
  ['void', 'voidPayment'],
  ['credit', 'createCredit'],
] as const satisfies readonly (readonly [Service, SdkFunction])[]

const functionOf = (name: OutcomeName): SdkFunction =>
  functions.find(([service]) => canHave(service, name))?.[1] ?? 'createPayment'

test.each(outcomes.map((row) => [row.name, row.http, row.status, functionOf(row.name), row] as const))(
  'the vendor’s SDK sees %s as %i %s of %s',
  async (name, http, status, asked, { reason, message, responseCode, responseCategoryCode }) => {
    gateway.scenarios.next(name)
    const config = toSdkConfig(gateway.url, 'jwt', gateway.world.defaultMerchant)
    const { error, data, response } = await askSdk(config, asked, { id: '7'.repeat(22), body: payment })
    if (http === 201) {
      expect(error).toBeNull()
      expect(data.status).toBe(status)
      expect([data.errorInformation?.reason, data.errorInformation?.message]).toEqual([reason, message])
      if (responseCode !== undefined)
        expect(data.processorInformation).toMatchObject({ responseCode, responseCategoryCode })
      expect(gateway.payments.find('order-1', 10).map(({ id }) => id)).toEqual([data.id])
      return
    }
    expect([error.status, data]).toEqual([http, null])
    const body = JSON.parse(response.text)
    expect(body).toMatchObject(
      http === 500 ? { status, errorInformation: { reason, message } } : { status, reason, message },
    )
  },
)
