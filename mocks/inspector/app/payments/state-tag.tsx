import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { isWaiting, verdictOf } from './family.ts'
import { paymentWords } from './words.ts'

const bad: readonly string[] = ['DECLINED', 'INVALID_REQUEST', 'AUTHORIZED_RISK_DECLINED']
const over: readonly string[] = ['REVERSED', 'VOIDED']

/** State of a payment, in the gateway's own word. */
export function StateTag({ payment }: { readonly payment: Schemas['Payment'] }) {
  const words = useWords(paymentWords)
  const { status, reason, settlementWouldFail } = payment
  const verdict = verdictOf(payment)
  const isBad = bad.includes(status)
  const isOdd = settlementWouldFail !== undefined || isWaiting(status)
  const tone = isBad ? 'bad' : over.includes(status) ? undefined : isOdd ? 'odd' : 'good'
  return (
    <span>
      <span class="tag" data-tone={tone}>
        {status}
      </span>{' '}
      {isBad && reason}
      {verdict !== undefined && (
        <span class="tag" data-tone={verdict === 'REJECTED' ? 'bad' : 'good'}>
          {words.verdicts[verdict]}
        </span>
      )}
    </span>
  )
}
