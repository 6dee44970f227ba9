import type { Schemas } from '../api/types.ts'
import { isWaiting } from './family.ts'

const bad: readonly string[] = ['DECLINED', 'INVALID_REQUEST', 'AUTHORIZED_RISK_DECLINED']
const over: readonly string[] = ['REVERSED', 'VOIDED']

/** State of a payment, in the gateway's own word. */
export function StateTag({
  payment: { status, reason, settlementWouldFail },
}: {
  readonly payment: Schemas['Payment']
}) {
  const isBad = bad.includes(status)
  const isOdd = settlementWouldFail !== undefined || isWaiting(status)
  const tone = isBad ? 'bad' : over.includes(status) ? undefined : isOdd ? 'odd' : 'good'
  return (
    <span>
      <span class="tag" data-tone={tone}>
        {status}
      </span>{' '}
      {isBad && reason}
    </span>
  )
}
