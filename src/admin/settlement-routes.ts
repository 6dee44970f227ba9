import { didYouMean } from '../base/did-you-mean.ts'
import { toDayInJapan } from '../base/japan-day.ts'
import { toMinorUnits } from '../base/money.ts'
import { readTime } from '../clock/clock.ts'
import type { Engine } from '../engine/engine.ts'
import type { Namespaces } from '../engine/namespaces.ts'
import { toBillPlan } from '../funding/bill-plan.ts'
import { toDepositPlans } from '../funding/deposit-plan.ts'
import { toDepositTable } from '../funding/deposit-table.ts'
import type { Batch } from '../settlement/batch.ts'
import { listBatchItems } from '../settlement/batch-items.ts'
import { bonusWindowsOf, listFundedItems } from '../settlement/funded-items.ts'
import { type AdminQuestion, type AdminReply, type AdminRoute, engineOf, ok, problem } from './admin-route.ts'

/** Deposits of a merchant up to a day, as the sandbox models them. Yen as texts. */
async function answerDeposits(gateway: Namespaces, question: AdminQuestion): Promise<AdminReply> {
  const { world, families, settlement, clock } = engineOf(gateway, question)
  const merchantId = question.query.get('merchant') || world.defaultMerchant.merchantId
  const merchant = world.merchant(merchantId)
  if (merchant === undefined) {
    const known = world.merchants.map((each) => each.merchantId)
    return problem(
      404,
      'There is no merchant of that id',
      `There are ${known.join(', ')}.${didYouMean(merchantId, known).en.replace(', did', ' Did')}`,
    )
  }
  const until = question.query.get('until') || toDayInJapan(clock.now())
  if (!isDay(until)) return problem(400, 'Bad until', 'until is a day in Japan as YYYY-MM-DD, such as 2027-01-31.')
  await settlement.idle()
  const { items, otherCurrencies } = await listFundedItems(families, merchant, world)
  const table = toDepositTable(items, merchant.funding, until)
  const notes = otherCurrencies === 0 ? table.notes : [...table.notes, toCurrencyNote(otherCurrencies)]
  return ok(toTexts({ merchantId, ...table, notes }))
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && readTime(text) !== undefined

const toCurrencyNote = (count: number) => ({
  en: `Transactions in other currencies are left out: ${count}.`,
  ja: `日本円以外の取引 ${count} 件は含みません。`,
})

const toTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)))

/** Transactions that an answer lists. */
const mostItems = 500

/** A batch with its transactions. */
async function toWhole({ families }: Engine, batch: Batch): Promise<AdminReply> {
  return ok({ ...batch, transactions: await listBatchItems(families, batch.id, mostItems) })
}

const noPayment = problem(
  404,
  'There is no payment of that id',
  'It was never made here, was cleared, or gave way to newer ones.',
)

/** Bills to the customer of an approved payment in yen, as the sandbox models them. Yen as texts. */
function answerBill(gateway: Namespaces, question: AdminQuestion): AdminReply {
  const { world, ledger } = engineOf(gateway, question)
  const payment = ledger.get(question.id)
  if (payment === undefined) return noPayment
  const { amount, jpo: plan, merchantId, card, submitTimeUtc, kind } = payment
  if (kind === 'credit' || amount.authorized === undefined || amount.currency.toUpperCase() !== 'JPY')
    return problem(404, 'The payment has no bill', 'Approved authorizations and sales in yen have one.')
  const merchant = world.merchant(merchantId)
  const bonusWindows = merchant && bonusWindowsOf(merchant, card.issuer, world)
  const bill = toBillPlan({
    amount: toMinorUnits(amount.authorized, amount.currency),
    purchasedOn: toDayInJapan(Date.parse(submitTimeUtc)),
    ...(plan !== undefined && { plan }),
    ...(bonusWindows !== undefined && { bonusWindows }),
  })
  return ok(toTexts(bill))
}

/** When the acquirer pays for what was settled of a payment, and what refunds take back, as the sandbox models it. */
async function answerPaymentDeposits(gateway: Namespaces, question: AdminQuestion): Promise<AdminReply> {
  const { world, ledger, families, settlement, clock } = engineOf(gateway, question)
  await settlement.idle()
  const payment = ledger.get(question.id)
  const merchant = payment && world.merchant(payment.merchantId)
  if (payment === undefined || merchant === undefined) return noPayment
  const ids = new Set([payment.id, ...(payment.followOns ?? []).map(({ id }) => id)])
  const { items } = await listFundedItems(families, merchant, world)
  const plans = toDepositPlans(
    items.filter(({ id }) => ids.has(id)),
    merchant.funding,
  )
  const today = toDayInJapan(clock.now())
  const entries = plans
    .map(({ itemId, day, ...amounts }) => ({ transactionId: itemId, day, ...amounts, paid: day <= today }))
    .sort((one, other) => one.day.localeCompare(other.day))
  return ok(toTexts({ entries }))
}

/** Routes for batches and bills. Those that came due by the clock are judged before an answer. */
export const settlementRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/payments/ID/bill', query: ['namespace'], answer: answerBill },
  { method: 'GET', path: '/payments/ID/deposits', query: ['namespace'], answer: answerPaymentDeposits },
  { method: 'GET', path: '/deposits', query: ['merchant', 'until', 'namespace'], answer: answerDeposits },
  {
    method: 'GET',
    path: '/batches',
    query: ['namespace'],
    async answer(gateway, question) {
      const { settlement } = engineOf(gateway, question)
      await settlement.idle()
      return ok({ entries: settlement.batches(), nextCutOff: new Date(settlement.nextCutOff()).toISOString() })
    },
  },
  {
    method: 'POST',
    path: '/batches',
    query: ['namespace'],
    async answer(gateway, question) {
      const engine = engineOf(gateway, question)
      await engine.settlement.idle()
      const batch = await engine.settlement.run()
      return batch === undefined
        ? problem(409, 'Nothing waits for a batch', 'Captures, sales, refunds and credits do, until the cut-off.')
        : toWhole(engine, batch)
    },
  },
  {
    method: 'GET',
    path: '/batches/ID',
    query: ['namespace'],
    async answer(gateway, question) {
      const engine = engineOf(gateway, question)
      await engine.settlement.idle()
      const batch = engine.settlement.batches().find(({ id }) => id === question.id)
      return batch === undefined
        ? problem(404, 'There is no batch of that id', 'It never was, was cleared, or gave way to newer ones.')
        : toWhole(engine, batch)
    },
  },
]
