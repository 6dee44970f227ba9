import { expect, test } from 'vitest'
import { toPaymentState } from '../../src/client/payment-state.ts'
import type { TransactionDetail } from '../../src/client/searched-transaction.ts'

/** A transaction of these services, done unless `rCode` says otherwise. */
const of = (names: readonly string[], more: Partial<TransactionDetail> = {}, rCode: string | undefined = '1') => ({
  id: '1',
  submitTime: '2026-11-24T03:04:05Z',
  applications: names.map((name) => ({ name, ...(rCode !== '' && { rCode }) })),
  amount: '12000',
  currency: 'JPY',
  related: [],
  ...more,
})

const authorized = of(['ics_auth'], { status: 'AUTHORIZED', authorizedAmount: '12000' })
const captured = of(['ics_bill'], { status: 'PENDING' })
const voided = of(['ics_void'])
const refunded = of(['ics_credit'], { amount: '100' })
const released = (amount?: string, name = 'ics_auth_reversal') => {
  const { amount: _, ...rest } = of([name])
  return { ...rest, ...(amount !== undefined && { amount }) }
}

/** Where CyberSource says less than the sandbox does: no status, no amount, a void that changes no status. */
test.each<[string, TransactionDetail, readonly TransactionDetail[], string]>([
  ['an authorization without a status', of(['ics_auth']), [], 'approved'],
  ['a sale without a status', of(['ics_auth', 'ics_bill']), [], 'captured'],
  ['a decline without a status', of(['ics_auth'], {}, '0'), [], 'declined'],
  ['a declined sale that is PENDING', of(['ics_auth', 'ics_bill'], { status: 'PENDING' }, '0'), [], 'unclear'],
  ['neither status nor codes', of(['ics_auth'], {}, ''), [], 'unclear'],
  ['a status that nobody knows', of(['ics_auth'], { status: 'constructor' }), [], 'unclear'],
  ['a capture whose void leaves its status', authorized, [captured, voided], 'approved'],
  ['one of two captures voided', authorized, [captured, captured, voided], 'captured'],
  ['a void that may be of the refund', authorized, [captured, refunded, voided], 'refunded'],
  ['a sale whose void leaves its status', of(['ics_auth', 'ics_bill'], { status: 'PENDING' }), [voided], 'voided'],
  ['a refused void', authorized, [captured, of(['ics_void'], {}, '0')], 'captured'],
  ['a follower without codes', authorized, [of(['ics_bill'], {}, '')], 'unclear'],
  ['a reversal without an amount', authorized, [released()], 'reversed'],
  ['a reversal of a part', authorized, [released('2000')], 'approved'],
  ['reversals of all parts', authorized, [released('2000'), released('10000', 'ics_auto_auth_reversal')], 'reversed'],
  ['an increment', authorized, [of(['ics_incremental_auth'], { amount: '1' }), released('12000')], 'approved'],
  ['a partial approval, reversed', { ...authorized, authorizedAmount: '6000' }, [released('6000')], 'reversed'],
  ['a reversal after a void', authorized, [captured, voided, released('12000')], 'reversed'],
])('%s', (_, payment, related, state) => {
  expect(toPaymentState(payment, related)).toBe(state)
})
