import { toCommandLine } from '../src/base/command-line.ts'
import { toDayInJapan } from '../src/base/japan-day.ts'
import { toBillPlan } from '../src/funding/bill-plan.ts'
import type { PaymentRecord } from '../src/ledger/payment-record.ts'
import { fetchAdmin } from './ask-admin.ts'
import { toRejectionLines, toVerdictWord } from './batch-report.ts'
import { toBillLines } from './bill-report.ts'
import { toLeftLine, toOpenCommands } from './family-report.ts'
import { findTransaction } from './find-transaction.ts'
import { type Command, runCommand } from './flags.ts'
import { placeGroups } from './follow-on-flags.ts'
import { toNextLines } from './next-commands.ts'
import { print } from './reply-report.ts'
import { toBaseUrl } from './shared-flags.ts'
import { toHeadLines, toShownTime, toTimeLine } from './time-line.ts'

const command = {
  name: 'show',
  operands: 'ID',
  summary:
    'Shows everything that became of a payment, with times in Japan: its captures, refunds and the like, what is left, its plan (支払区分). The id is that of any of its transactions. Exit code 0: shown; 1: there is none; 2: wrong usage. / 決済の経過を表示します。',
  groups: {
    ...placeGroups,
    Output: { json: { help: 'print only the details of all its transactions, as a JSON list' } },
  },
  examples: [toCommandLine('show', '7123456789012345678901')],
} as const satisfies Command

await runCommand(command, async (flags, operands) => {
  const found = await findTransaction('show', flags, operands)
  if (found === undefined) return 1
  const { family, target } = found
  if (flags.json === true) {
    print(
      JSON.stringify(
        family.members.map(({ details }) => details),
        null,
        2,
      ),
    )
    return 0
  }
  const next = toNextLines(toOpenCommands(family), flags)
  const payment = await readPayment(toBaseUrl(flags), family.root.id)
  print(...toHeadLines(family), '', ...toTimeLine(family, target.id), '', toLeftLine(family))
  print(...toSettlementLines(payment), ...toCustomerLines(payment))
  if (next.length > 0) print('', ...next)
  return 0
})

/** The payment as the admin API knows it: Transaction Search says nothing of verdicts. Undefined without access. */
async function readPayment(base: string, id: string): Promise<PaymentRecord | undefined> {
  const response = await fetchAdmin(base, `/payments/${id}`).catch(() => undefined)
  return response?.ok ? ((await response.json()) as PaymentRecord) : undefined
}

/** What the customer would be told of an approved payment in yen with a Japanese payment option. */
function toCustomerLines(payment: PaymentRecord | undefined): string[] {
  const { jpo: plan, amount, submitTimeUtc = '' } = payment ?? {}
  if (plan === undefined || amount?.authorized === undefined || amount.currency.toUpperCase() !== 'JPY') return []
  const purchasedOn = toDayInJapan(Date.parse(submitTimeUtc))
  return ['', ...toBillLines(toBillPlan({ plan, amount: BigInt(amount.authorized), purchasedOn }))]
}

/** What the acquirer made of the transactions of a payment, or what it will make of them. */
function toSettlementLines(payment: PaymentRecord | undefined): string[] {
  if (payment === undefined) return []
  const { settlementWouldFail: gap } = payment
  const sent = [payment, ...(payment.followOns ?? [])].flatMap(({ id, settlement }) =>
    settlement === undefined ? [] : [{ id, ...settlement }],
  )
  if (sent.length === 0 && gap !== undefined)
    return ['', 'Settlement would fail (売上処理で失敗します)', `  ${gap.rule}: ${gap.en}`, `  ${gap.ja}`]
  return sent.flatMap((item) => [
    '',
    `Settlement (売上処理) of ${item.id}: ${toVerdictWord(item)}, batch ${item.batch}, ${toShownTime(item.time)} in Japan`,
    ...toRejectionLines(item).map((line) => `  ${line}`),
  ])
}
