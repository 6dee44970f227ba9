import { afterAll, beforeAll, expect, test } from 'vitest'
import { toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { entryOf, listed, toOrdinary, wordOf } from './provoke.ts'

/** The vendor's description of an amount. */
interface Want {
  readonly http?: number
  readonly status: string
  readonly reason?: string
  /** Codes of `processorInformation`. */
  readonly codes?: object
  /** The approved part of the amount, if not all of it. */
  readonly authorizedAmount?: string
}

const isApproved = ({ status }: Want) => status.startsWith('AUTHORIZED') || status === 'PARTIAL_AUTHORIZED'
const approved: Want = { status: 'AUTHORIZED' }
const review = (reason: string, codes: object): Want => ({ status: 'AUTHORIZED_PENDING_REVIEW', reason, codes })
const toCodes = (approvalCode: string, responseCode: string, avs: string, cvn: string) => ({
  approvalCode,
  responseCode,
  avs: { code: avs },
  cardVerification: { resultCode: cvn },
})
const accident = (reason = 'SYSTEM_ERROR'): Want => ({ http: 502, status: 'SERVER_ERROR', reason })
const refusedByIssuer: Want = {
  status: 'DECLINED',
  reason: 'PROCESSOR_DECLINED',
  codes: { responseCode: 'G98', responseCategoryCode: '100' },
}

const vpc: readonly (readonly [amount: string, Want, partial?: true])[] = [
  ['39', approved],
  ['40', review('AVS_FAILED', toCodes('831001', '00', 'N', 'M'))],
  ['40.00', review('AVS_FAILED', toCodes('831001', '00', 'N', 'M'))],
  ['41', approved],
  ['50', review('AVS_FAILED', toCodes('831001', '00', 'N', 'M'))],
  ['1000', { status: 'AUTHORIZED', codes: toCodes('831000', '00', 'Y', 'M') }],
  ['1500', approved],
  ...['0', '1', '2', '3'].map((code, index): readonly [string, Want] => [
    String(3051 + index),
    { status: 'AUTHORIZED', codes: { consumerAuthenticationResponse: { code, codeRaw: code } } },
  ]),
  ['3055', approved],
  ['6000', approved],
  ['6001', review('AVS_FAILED', toCodes('831000', '00', 'N', 'M'))],
  ['6002', review('CV_FAILED', toCodes('831000', '00', 'Y', 'N'))],
  ['6003', approved],
  [
    '6003',
    {
      status: 'PARTIAL_AUTHORIZED',
      codes: { approvalCode: '831000', responseCode: '10' },
      authorizedAmount: '3001',
    },
    true,
  ],
  ['6002', review('CV_FAILED', toCodes('831000', '00', 'Y', 'N')), true],
  ['6004', approved, true],
  ['99000202', { status: 'DECLINED', reason: 'EXPIRED_CARD' }],
]

const jcn: readonly (readonly [amount: string, Want])[] = [
  ['40', approved],
  ['1000', approved],
  ['1001', refusedByIssuer],
  ['1500', refusedByIssuer],
  ['1999', refusedByIssuer],
  ['2000', accident('SERVER_TIMEOUT')],
  ['2001', accident()],
  ['2067', accident()],
  ...['2068', '2069', '2070', '2071', '2072', '2073'].map((amount) => [amount, accident()] as const),
  ['2074', approved],
  ['6001', approved],
  ['99000202', { status: 'DECLINED', reason: 'EXPIRED_CARD' }],
]

const all = [
  ...vpc.map(([amount, want, partial]) => ['smcc_vpc_amounts', amount, want, partial] as const),
  ...jcn.map(([amount, want]) => ['smcc_jcn_amounts', amount, want, undefined] as const),
  ...['40', '50', '1001', '1500', '2000', '2068', '6001', '6002', '6003'].map(
    (amount) => ['smcc_all', amount, approved, true] as const,
  ),
]

let face: Face
beforeAll(async () => {
  face = await front.open()
})
afterAll(async () => {
  await face.close()
})

test.each(all)(
  'for %s %s yen end as the vendor’s list says: %j, in part %s',
  async (merchant, amount, want, partial) => {
    const reply = await face.send(toOrdinary({ amount, ...(partial && { partial }) }), { merchant })
    expect(findViolations(reply)).toEqual([])
    expect(reply.status).toBe(want.http ?? 201)
    expect(reply.body.status).toBe(want.status)
    expect(reply.body.reason ?? reply.body.errorInformation?.reason).toBe(want.reason)
    if (want.codes !== undefined) expect(reply.body.processorInformation).toMatchObject(want.codes)
    const authorized = isApproved(want) ? (want.authorizedAmount ?? String(Math.floor(Number(amount)))) : undefined
    expect(reply.body.orderInformation?.amountDetails.authorizedAmount).toBe(authorized)
  },
)

test.each([
  ['001', 'AUTHORIZED', 'M'],
  ['002', 'AUTHORIZED_PENDING_REVIEW', 'N'],
  ['003', 'AUTHORIZED', 'P'],
  ['004', 'AUTHORIZED', 'S'],
  ['123', 'AUTHORIZED', '3'],
])('a card check with the security code %s ends %s, with %s', async (securityCode, status, resultCode) => {
  const payment = toOrdinary({ amount: '0' })
  const card = { ...payment.paymentInformation?.card, securityCode }
  const reply = await face.send({ ...payment, paymentInformation: { card } }, { merchant: 'smcc_vpc_amounts' })
  expect(findViolations(reply)).toEqual([])
  expect([reply.body.status, reply.body.processorInformation.cardVerification.resultCode]).toEqual([status, resultCode])
  expect(entryOf(face, reply).request.body).toMatchObject({
    paymentInformation: { card: { securityCode: '[dropped]' } },
  })
})

test.each(['2068', '2069', '2070', '2071', '2072', '2073'])(
  'several rows with different codes share %s yen',
  async (amount) => {
    const reply = await face.send(toOrdinary({ amount }), { merchant: 'smcc_jcn_amounts' })
    const name = `jcn-${['c01', 'c03', 'c12', 'c13', 'c14', 'c15'][Number(amount) - 2068]}`
    expect(entryOf(face, reply).scenario).toEqual({ name, trigger: 'amount' })
  },
)

test('an amount of a vendor’s list works for a Japanese payment option too', async () => {
  const reply = await face.send(toSamplePayment({ method: 'installment', amount: '1500' }), {
    merchant: 'smcc_jcn_amounts',
  })
  expect(wordOf(reply)).toBe('PROCESSOR_DECLINED')
})

test.each([
  ['40.00', 'AVS_FAILED'],
  ['40.01', 'AUTHORIZED'],
  ['40.9', 'AUTHORIZED'],
  ['6002.0', 'CV_FAILED'],
  ['6002.50', 'AUTHORIZED'],
])('%s dollars are looked up by their whole amount alone: %s', async (amount, want) => {
  const reply = await face.send(toOrdinary({ amount, currency: 'USD' }), { merchant: 'smcc_vpc_amounts' })
  expect(wordOf(reply)).toBe(want)
})

const elsewhere = { merchant: 'other_acquirer' }
const transactions = listed.filter(({ http }) => http === 201).map((row) => [row.name, row] as const)
test.each(transactions)('%s has another form at another acquirer', async (name, row) => {
  const payment = toOrdinary({ amount: '10.01', currency: 'USD' })
  const reply = await face.send(payment, { ...elsewhere, headers: { 'x-sandbox-scenario': name } })
  expect(findViolations(reply)).toEqual([])
  expect(reply.body.status).toBe(row.status)
  expect(reply.body.errorInformation?.reason).toBe(row.reason)
  expect(reply.body.reconciliationId).toBe(reply.body.id)
  expect(reply.text).not.toContain('Sumitomo')
  if (row.approved) {
    expect(reply.body.processorInformation).toMatchObject({ approvalCode: '831000', responseCode: '00' })
    expect(reply.body.orderInformation).not.toHaveProperty('invoiceDetails')
  } else {
    expect(reply.body.processorInformation?.responseCode).toBe(row.responseCode)
  }
})

test('codes of AVS and CVN are in their places at another acquirer', async () => {
  const ask = async (name: string) => {
    const options = { ...elsewhere, headers: { 'x-sandbox-scenario': name } }
    return (await face.send(toOrdinary(), options)).body.processorInformation
  }
  expect((await ask('avs-failed')).avs).toEqual({ code: 'N', codeRaw: 'N' })
  expect((await ask('cv-failed')).cardVerification).toEqual({ resultCode: 'N', resultCodeRaw: 'N' })
  expect((await ask('approved')).avs).toEqual({ code: 'Y', codeRaw: 'Y' })
})

test.each([
  ['10.01', 'USD', '5.00'],
  ['10', 'USD', '5.00'],
  ['0.01', 'USD', '0.01'],
  ['1.999', 'USD', '0.99'],
  ['1.005', 'KWD', '0.502'],
  ['12001', 'JPY', '6000'],
  ['1', 'JPY', '1'],
  ['999999999999', 'JPY', '499999999999'],
])('half of %s %s is %s', async (amount, currency, want) => {
  for (const merchant of ['other_acquirer', 'smcc_all']) {
    const options = { merchant, headers: { 'x-sandbox-scenario': 'partially-approved' } }
    const reply = await face.send(toOrdinary({ amount, currency }), options)
    expect(findViolations(reply)).toEqual([])
    expect(reply.body.orderInformation.amountDetails).toEqual({ authorizedAmount: want, currency })
    expect(face.engine.ledger.get(reply.body.id)?.amount).toEqual({ requested: amount, authorized: want, currency })
  }
})
