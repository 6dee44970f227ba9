import { toCommandLine } from '../src/base/command-line.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import type { PaymentRecord } from '../src/ledger/payment-record.ts'
import { fetchAdmin } from './ask-admin.ts'
import type { Report } from './command-report.ts'
import { toPlanLine } from './plan-line.ts'
import { toCause } from './reply-report.ts'
import type { SignedSender } from './signed-sender.ts'

/** Reports a missing or incomplete reply, and whether the gateway has a payment of that reference. */
export async function reportLost(
  report: Report,
  { url, started }: Pick<SignedSender, 'url' | 'started'>,
  error: unknown,
  reference: string,
): Promise<void> {
  const cause = toCause(error) ?? 'no answer'
  const told = await fetchAdmin(url, `/payments?${new URLSearchParams({ reference, limit: '1' })}`).catch(
    () => undefined,
  )
  if (!told?.ok && cause === 'ECONNREFUSED') {
    process.stderr.write(
      `Failed to reach ${redactDigits(url)}: ${cause}. Start a gateway with \`${toCommandLine('start')}\`, or leave --url out.\n`,
    )
    return
  }
  const lost = `No answer: ${cause}   結果不明 (UNKNOWN)\n`
  if (!told?.ok) {
    report.sayFailure(lost, 'The gateway can no longer be asked whether it has the payment. (照会不可)')
    return
  }
  // Earlier runs may have used the same reference.
  const records = ((await told.json()) as { entries: PaymentRecord[] }).entries
  const record = records.find(({ submitTimeUtc }) => Date.parse(submitTimeUtc) + 1_000 > started)
  report.sayFailure(
    lost,
    record === undefined
      ? `The gateway has no payment of this request: nothing was processed. (記録なし${records.length > 0 ? '、同じ参照番号の以前の決済はあり' : ''})`
      : `The gateway has a payment of this reference: ${record.id} ${record.status}, at ${record.submitTimeUtc}. (記録あり)`,
  )
}

/** How a payment will be billed; nothing for one without a Japanese payment option. */
export async function readPlanLines(url: string, paymentId: string | undefined): Promise<string[]> {
  if (paymentId === undefined) return []
  const response = await fetchAdmin(url, `/payments/${paymentId}`).catch(() => undefined)
  const plan = response?.ok ? ((await response.json()) as PaymentRecord).jpo : undefined
  return plan === undefined ? [] : [toPlanLine(plan), '']
}
