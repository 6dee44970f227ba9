import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { canHave } from '../../src/acquirer/services.ts'
import { createPaymentClient, installment, type PaymentResult } from '../../src/client/index.ts'
import type { FaultName, Leaves } from '../../src/faults/faults.ts'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import { world } from '../conformance/signed.ts'

const { keyId, sharedSecret } = seed.merchants[0] as { keyId: string; sharedSecret: string }

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ auth: { policy: 'strict' } })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const payment = {
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
  option: installment({ installments: 12 }),
  reference: 'order-1',
} as const

const createClient = ({ url }: { readonly url: string }, timeout = 15_000) =>
  createPaymentClient({
    environment: url,
    merchant: 'smcc_all',
    auth: { keyId, sharedSecret },
    shop: { businessName: '桜商店', businessNameKatakana: 'サクラ', businessNameAlphaNumeric: 'SAKURA' },
    timeout,
  })

const { faults, outcomes: all } = toCatalogue(world)
/** Outcomes of payments; those of other services are in client-services.test.ts. */
const outcomes = all.filter(({ name }) => canHave('payment', catalogue[name].outcome))

interface FaultCase {
  readonly armed?: object
  /** Time-out of the client. */
  readonly timeout?: number
  /** Further properties of the result. */
  readonly says?: object
}

const soon = { armed: { delay: 10 } }
const timesOut = { timeout: 300, says: { cause: 'timeout' } }

/** Result of the client for each fault. The outcome follows from the effect of the fault. */
const cases: Readonly<Record<FaultName, FaultCase>> = {
  latency: soon,
  'latency-range': soon,
  'latency-lognormal': soon,
  'connection-refused': { says: { cause: 'not-connected', detail: 'ECONNREFUSED' } },
  'reset-before-commit': { says: { cause: 'connection-lost', detail: 'ECONNRESET' } },
  'reset-after-commit': { says: { cause: 'connection-lost', detail: 'ECONNRESET' } },
  'answer-lost': { says: { cause: 'connection-lost', detail: 'UND_ERR_SOCKET' } },
  'no-answer': timesOut,
  'black-hole': timesOut,
  'late-answer': timesOut,
  'truncated-body': { says: { cause: 'unreadable-reply', httpStatus: 201, detail: 'UND_ERR_SOCKET' } },
  'broken-json': { says: { cause: 'unreadable-reply', httpStatus: 201 } },
  'html-502': { says: { cause: 'server-error', httpStatus: 502 } },
  'html-502-before-commit': { says: { cause: 'server-error', httpStatus: 502 } },
  'too-many-requests': { armed: { retryAfter: 3 }, says: { cause: 'too-many-requests', retryAfter: 3_000 } },
  'service-unavailable': { says: { cause: 'service-unavailable', retryAfter: 5_000 } },
  'slow-drip': { armed: { delay: 40 } },
  'wrong-content-type': {},
  'duplicated-delivery': {},
}

const toOutcome: Readonly<Record<Leaves, PaymentResult['outcome']>> = {
  answered: 'approved',
  unknown: 'unknown',
  'not-processed': 'unavailable',
}

test.each(faults.map(({ name, leaves, processed }) => [name, leaves, processed] as const))(
  'the client reports %s by its effect: %s',
  async (name, leaves, processed) => {
    const { armed = {}, timeout, says = {} } = cases[name]
    // A new gateway, without connections of earlier payments.
    const own = name === 'connection-refused' ? await startGateway() : gateway
    own.faults.next(name, armed)
    const result = await createClient(own, timeout).createPayment(payment)
    expect(result).toMatchObject({ outcome: toOutcome[leaves], ...says })
    const found = own.payments.find('order-1', 10)
    expect(found.length > 0).toBe(processed)
    // The result agrees with the ledger.
    if (result.outcome === 'approved') expect(found.at(-1)?.id).toBe(result.id)
    if (own !== gateway) await own.close()
  },
)

test.each(['answer-lost', 'no-answer', 'late-answer', 'reset-after-commit', 'truncated-body', 'html-502'] as const)(
  'an unknown payment after %s is found by its reference, with the id of the client',
  async (name) => {
    gateway.faults.next(name)
    const result = await createClient(gateway, 'timeout' in cases[name] ? 300 : undefined).createPayment(payment)
    expect(result.outcome).toBe('unknown')
    const [found, ...others] = gateway.payments.find('order-1', 10)
    expect(others).toEqual([])
    expect(found).toMatchObject({ reference: 'order-1', status: 'AUTHORIZED' })
    expect(gateway.journal.page({ limit: 1 }).entries[0]).toMatchObject({
      paymentId: found?.id,
      request: { body: { clientReferenceInformation: { transactionId: result.transactionId } } },
    })
  },
)

test('a caller who gives up early gets `unknown`, and the payment stands', async () => {
  gateway.faults.next('no-answer')
  const stop = new AbortController()
  const paid = createClient(gateway).createPayment(payment, { signal: stop.signal })
  while (gateway.journal.health().entries === 0) await new Promise((resolve) => setImmediate(resolve))
  stop.abort()
  expect(await paid).toMatchObject({ outcome: 'unknown', cause: 'aborted' })
  expect(gateway.payments.find('order-1', 10)).toHaveLength(1)
})

test('the client sends once, with every fault', async () => {
  for (const { name, triggers } of faults.filter(({ leaves }) => leaves !== 'answered')) {
    if (triggers.header === undefined) continue
    gateway.reset()
    gateway.faults.next(name)
    await createClient(gateway, cases[name].timeout).createPayment(payment)
    expect([name, gateway.journal.health().entries]).toEqual([name, 1])
  }
})

/** Outcome of the client by status on the wire; exceptions follow. */
const byStatus: Readonly<Record<string, PaymentResult['outcome']>> = {
  AUTHORIZED: 'approved',
  PARTIAL_AUTHORIZED: 'partially-approved',
  AUTHORIZED_PENDING_REVIEW: 'pending',
  PENDING_REVIEW: 'pending',
  PENDING_AUTHENTICATION: 'pending',
  DECLINED: 'declined',
  AUTHORIZED_RISK_DECLINED: 'declined',
  INVALID_REQUEST: 'invalid',
  SERVER_ERROR: 'unknown',
  500: 'unknown',
}

const byReason: Readonly<Record<string, object>> = {
  DUPLICATE_REQUEST: { outcome: 'duplicate' },
  PROCESSOR_UNAVAILABLE: { outcome: 'unavailable', cause: 'processor-unavailable' },
}

test.each(outcomes.map((row) => [row.name, row.http, row.status, row] as const))(
  'the client reports %s (%i %s)',
  async (name, http, status, { reason, message, responseCode, responseCategoryCode }) => {
    gateway.scenarios.next(name)
    const result = await createClient(gateway).createPayment(payment)
    const [found] = gateway.payments.find('order-1', 10)
    const outcome = byStatus[status]
    const special = http === 400 ? byReason[reason ?? ''] : undefined
    if (special !== undefined) expect(result).toMatchObject(special)
    else if (outcome === 'unknown')
      expect(result).toMatchObject({ outcome, cause: 'server-error', httpStatus: http, detail: reason })
    else if (outcome === 'approved') expect(result).toMatchObject({ outcome, status, id: found?.id, amount: '12000' })
    else if (outcome === 'partially-approved')
      expect(result).toMatchObject({ outcome, status, id: found?.id, amount: '6000' })
    else expect(result).toMatchObject({ outcome, reason, message })
    if (outcome === 'declined') expect(result).toMatchObject({ status, id: found?.id })
    if (outcome === 'declined' && responseCode !== undefined)
      expect(result).toMatchObject({ responseCode, responseCategoryCode })
    expect(result.outcome === 'unknown').toBe(http >= 500)
    expect(gateway.scenarios.unused()).toEqual([])
  },
)

test('a result that allows a retry never belongs to a payment that stands', async () => {
  const retried: string[] = []
  for (const { name, approved } of outcomes) {
    gateway.reset()
    gateway.scenarios.next(name)
    const result = await createClient(gateway).createPayment(payment)
    const mayStand = result.outcome === 'unknown' || 'id' in result
    if (approved && !mayStand) retried.push(name)
  }
  expect(retried).toEqual([])
})
