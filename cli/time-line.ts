import { toJapanTime } from '../src/base/japan-time.ts'
import { nameOfType } from '../src/card-data/card-number.ts'
import type { ReadFamily } from './family.ts'
import { toPlanLine, toReadPlan } from './plan-line.ts'
import { toTable } from './to-table.ts'
import { toJapaneseState } from './transaction-words.ts'

/** A time of the wire as the wall clock in Japan. */
export const toShownTime = (submitTime: string): string => toJapanTime(Date.parse(submitTime))

/** The payment: id, reference, card, merchant and plan. */
export function toHeadLines({ root, currency }: ReadFamily): string[] {
  const { id, what, amount, details } = root
  const { prefix = '', suffix = '', type } = details.paymentInformation?.card ?? {}
  const rows = [
    ['Payment (決済)', `${id}, ${what.en} (${what.ja}) of ${amount} ${currency}`],
    ['Reference (参照番号)', details.clientReferenceInformation?.code ?? ''],
    ['Card (カード)', [`${prefix}******${suffix}`, type === undefined ? '' : nameOfType(type)].join(' ').trimEnd()],
    ['Merchant (加盟店)', details.merchantId],
  ]
  const plan = toReadPlan(details)
  return [
    ...toTable(['left', 'left'], rows),
    ...(plan === undefined ? [] : [toPlanLine(plan, { total: amount, currency })]),
  ]
}

/** The transactions in order, a line each, with a mark at one of them. */
export function toTimeLine({ members }: ReadFamily, markedId: string): string[] {
  const rows = members.map(({ id, details, what, amount, currency, status, reason }) => [
    id === markedId && members.length > 1 ? '>' : '',
    toShownTime(details.submitTimeUTC),
    `${what.en} ${what.ja}`.trimEnd(),
    `${amount} ${currency}`,
    [status, toJapaneseState(status), reason].filter((word) => word !== undefined && word !== '').join(' '),
    id,
  ])
  const heads = ['', 'Time (日本時間)', 'What (取引)', 'Amount (金額)', 'State (状態)', 'Id']
  return toTable(['left', 'left', 'left', 'right', 'left', 'left'], [heads, ...rows])
}
