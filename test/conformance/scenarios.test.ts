import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { ListedOutcome } from '../../src/on-demand/to-catalogue.ts'
import { toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { arm, entryOf, listed, type Provocation, toOrdinary, toProvocations } from './provoke.ts'

const submitTimeUtc = '2026-11-23T03:00:00Z'
const id = expect.stringMatching(/^795402800250\d{6}3955$/)

/** The body that a catalogue row promises. */
function toPromisedBody(row: ListedOutcome, amount: string): object {
  const { http, status, reason, message } = row
  if (http === 400 || http === 502) return { id, submitTimeUtc, status, reason, message }
  if (http === 500) return { id, submitTimeUtc, status: '500', errorInformation: { reason, message } }
  return {
    id,
    status,
    submitTimeUtc,
    ...(reason !== undefined && { errorInformation: { reason, message } }),
    ...(row.approved
      ? { orderInformation: { amountDetails: { authorizedAmount: amount } } }
      : { orderInformation: { amountDetails: { currency: 'JPY' } } }),
    ...(row.approved && { processorInformation: { approvalCode: '123456', responseCategoryCode: '000' } }),
    ...(row.responseCode !== undefined && {
      processorInformation: { responseCode: row.responseCode, responseCategoryCode: row.responseCategoryCode },
    }),
  }
}

async function provoke(face: Face, { name }: ListedOutcome, { payment, headers, arms }: Provocation) {
  const armed = arms === true ? arm(face, name) : undefined
  const reply = await face.send(toOrdinary(payment), headers === undefined ? {} : { headers })
  return { reply, ...(armed !== undefined && { armed }) }
}

/** Outcomes of payments; those of the other operations are in follow-on-outcomes.test.ts. */
const rows = listed.filter(({ services }) => services.includes('payment')).map((row) => [row.name, row] as const)
const halved = new Set<string>(['partially-approved'])

const cases = rows.flatMap(([name, row]) =>
  toProvocations(row).map(
    (provocation) =>
      [name, `${provocation.trigger} ${provocation.payment.card ?? ''}`.trim(), row, provocation] as const,
  ),
)

let face: Face
beforeAll(async () => {
  face = await front.open()
})
afterAll(async () => {
  await face.close()
})

test.each(cases)('%s by %s has the reply and the ledger record of the catalogue', async (name, _, row, provocation) => {
  const { trigger, payment } = provocation
  const before = face.engine.ledger.health().entries
  const { reply, armed } = await provoke(face, row, provocation)
  expect(findViolations(reply)).toEqual([])
  expect(reply.status).toBe(row.http)
  const requested = payment.amount ?? '12000'
  const amount = halved.has(name) ? String(Math.floor(Number(requested) / 2)) : requested
  if (row.http === 201) expect(reply.body).toMatchObject(toPromisedBody(row, amount))
  else expect(reply.body).toEqual(toPromisedBody(row, amount))
  if (row.http === 201) {
    const links = row.approved ? ['authReversal', 'capture', 'self'] : ['self']
    expect(Object.keys(reply.body._links).sort()).toEqual(links)
    expect('authorizedAmount' in reply.body.orderInformation.amountDetails).toBe(row.approved)
    expect('approvalCode' in (reply.body.processorInformation ?? {})).toBe(row.approved)
    expect('errorInformation' in reply.body).toBe(row.reason !== undefined)
  }
  expect(reply.headers['x-sandbox-advice']).toContain(`scenario:${name}: `)
  const entry = entryOf(face, reply)
  expect(entry.scenario).toEqual({ name, trigger, ...(armed !== undefined && { armed }) })
  const isTaken = row.http === 201 && row.approved
  expect(entry.refusals.map(({ rule }) => rule)).toEqual(isTaken ? [] : [`scenario:${name}`])
  expect(entry.stages).toContainEqual(
    expect.objectContaining({ stage: 'acquirer', verdict: isTaken ? 'advised' : 'refused' }),
  )

  const record = entry.paymentId === undefined ? undefined : face.engine.ledger.get(entry.paymentId)
  const isProcessed = name === 'service-timeout-processed'
  const isRecorded = row.http === 201 || isProcessed
  expect(face.engine.ledger.health().entries - before).toBe(isRecorded ? 1 : 0)
  expect(record?.status).toBe(isProcessed ? 'AUTHORIZED' : isRecorded ? row.status : undefined)
  expect(record?.reason).toBe(isProcessed || !isRecorded ? undefined : row.reason)
  expect(record?.amount.authorized !== undefined).toBe(row.approved)
  if (row.http === 201) expect(record?.id).toBe(reply.body.id)
  // A caller who retries after this error pays twice, so the first payment must be found by its reference.
  if (isProcessed)
    expect(face.engine.ledger.find(payment.reference ?? '', 1)).toEqual([
      expect.objectContaining({ amount: expect.objectContaining({ authorized: expect.any(String) }) }),
    ])
})

test.each(['single', 'bonus', 'installment', 'combination', 'revolving'] as const)(
  'an outcome on demand applies to a %s payment too',
  async (method) => {
    const headers = { 'x-sandbox-scenario': 'insufficient-fund' }
    const reply = await face.send(toSamplePayment({ method }), { headers })
    expect(findViolations(reply)).toEqual([])
    expect(reply.body).toMatchObject({ status: 'DECLINED', errorInformation: { reason: 'INSUFFICIENT_FUND' } })
    expect(face.engine.ledger.get(reply.body.id)?.jpo?.method).toBe(method)
  },
)

test.each(['99000202.00', '99000202.99', '99000202.', '099000202'])('%s yen are 99000202 yen', async (amount) => {
  const reply = await face.send(toOrdinary({ amount }))
  expect(reply.body.errorInformation.reason).toBe('EXPIRED_CARD')
})

const promised: Readonly<Record<string, readonly [http: number, status: string, reason?: string]>> = {
  approved: [201, 'AUTHORIZED'],
  'partially-approved': [201, 'PARTIAL_AUTHORIZED'],
  'avs-failed': [201, 'AUTHORIZED_PENDING_REVIEW', 'AVS_FAILED'],
  'cv-failed': [201, 'AUTHORIZED_PENDING_REVIEW', 'CV_FAILED'],
  'decision-profile-review': [201, 'AUTHORIZED_PENDING_REVIEW', 'DECISION_PROFILE_REVIEW'],
  'pending-review': [201, 'PENDING_REVIEW', 'DECISION_PROFILE_REVIEW'],
  'decision-profile-reject': [201, 'AUTHORIZED_RISK_DECLINED', 'DECISION_PROFILE_REJECT'],
  'score-exceeds-threshold': [201, 'AUTHORIZED_RISK_DECLINED', 'SCORE_EXCEEDS_THRESHOLD'],
  'authentication-required': [201, 'PENDING_AUTHENTICATION', 'CONSUMER_AUTHENTICATION_REQUIRED'],
  'processor-declined': [201, 'DECLINED', 'PROCESSOR_DECLINED'],
  'expired-card': [201, 'DECLINED', 'EXPIRED_CARD'],
  'insufficient-fund': [201, 'DECLINED', 'INSUFFICIENT_FUND'],
  'stolen-lost-card': [201, 'DECLINED', 'STOLEN_LOST_CARD'],
  'exceeds-credit-limit': [201, 'DECLINED', 'EXCEEDS_CREDIT_LIMIT'],
  'cvn-not-match': [201, 'DECLINED', 'CVN_NOT_MATCH'],
  'invalid-account': [201, 'DECLINED', 'INVALID_ACCOUNT'],
  'merchant-configuration': [201, 'INVALID_REQUEST', 'INVALID_MERCHANT_CONFIGURATION'],
  'jcn-g12': [201, 'DECLINED', 'PROCESSOR_DECLINED'],
  'jcn-e90': [502, 'SERVER_ERROR', 'SYSTEM_ERROR'],
  'installment-count-not-offered': [201, 'DECLINED', 'PROCESSOR_DECLINED'],
  'card-not-visa': [400, 'INVALID_REQUEST', 'CARD_TYPE_NOT_ACCEPTED'],
  'currency-not-jpy': [400, 'INVALID_REQUEST', 'INVALID_DATA'],
  'missing-field': [400, 'INVALID_REQUEST', 'MISSING_FIELD'],
  'invalid-data': [400, 'INVALID_REQUEST', 'INVALID_DATA'],
  'duplicate-request': [400, 'INVALID_REQUEST', 'DUPLICATE_REQUEST'],
  'invalid-card': [400, 'INVALID_REQUEST', 'INVALID_CARD'],
  'system-error': [502, 'SERVER_ERROR', 'SYSTEM_ERROR'],
  'server-timeout': [502, 'SERVER_ERROR', 'SERVER_TIMEOUT'],
  'service-timeout': [502, 'SERVER_ERROR', 'SERVICE_TIMEOUT'],
  'service-timeout-processed': [502, 'SERVER_ERROR', 'SERVICE_TIMEOUT'],
  'internal-error': [500, '500', 'SYSTEM_ERROR'],
} satisfies Partial<Record<OutcomeName, readonly [number, string, string?]>>
test.each(Object.entries(promised))('%s has the documented meaning', async (name, [http, status, reason]) => {
  const reply = await face.send(toOrdinary(), { headers: { 'x-sandbox-scenario': name } })
  const { body } = reply
  expect([reply.status, body.status, body.reason ?? body.errorInformation?.reason]).toEqual([http, status, reason])
})

const heldMoney = [
  'approved',
  'avs-failed',
  'cv-failed',
  'decision-profile-reject',
  'decision-profile-review',
  'partially-approved',
  'score-exceeds-threshold',
  'service-timeout-processed',
]
test('exactly these outcomes hold money', async () => {
  const held: string[] = []
  for (const [name] of rows) {
    const reply = await face.send(toOrdinary(), { headers: { 'x-sandbox-scenario': name } })
    const { paymentId = '' } = entryOf(face, reply)
    if (face.engine.ledger.get(paymentId)?.amount.authorized !== undefined) held.push(name)
  }
  expect(held.sort()).toEqual(heldMoney)
})
