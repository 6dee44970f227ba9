import type { ComponentChildren } from 'preact'
import { toJapanTime } from '../../../../src/base/japan-time.ts'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { live } from '../live/live.ts'
import { type FamilyMember, isWaiting, membersOf } from './family.ts'
import { paymentWords } from './words.ts'

interface Step {
  readonly at: string
  readonly key: string
  readonly node: ComponentChildren
  /** Of a deposit, which has no time of the day. */
  readonly day?: string
  /** Whether it is still to come. */
  readonly isLater?: boolean
}

/** Everything that became of a payment, oldest first, and the deposits to come. */
export function TimeLine({ payment }: { readonly payment: Schemas['Payment'] }) {
  const words = useWords(paymentWords)
  const { currency } = payment.amount
  const members = membersOf(payment)
  // A settlement of the same second follows what it settles.
  const steps: readonly Step[] = [
    ...members.flatMap((member) => [
      { at: member.time, key: member.id, node: <Transaction member={member} currency={currency} /> },
      ...(member.settlement === undefined
        ? []
        : [{ at: member.settlement.time, key: `${member.id}-settled`, node: <Settled member={member} /> }]),
    ]),
    ...useDeposits(payment).map((deposit) => ({
      at: `${deposit.day}T00:00:00+09:00`,
      key: `${deposit.transactionId} ${deposit.part} ${deposit.day}`,
      node: <Deposit deposit={deposit} />,
      day: deposit.day,
      isLater: !deposit.paid,
    })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return (
    <section class="panel">
      <header>
        <h2>{words.line}</h2>
      </header>
      <ol class="time-line">
        {steps.map(({ at, key, node, day, isLater }) => (
          <li key={key} data-later={isLater}>
            <time class="aside" dateTime={at}>
              {day ?? toJapanTime(Date.parse(at))}
            </time>
            {node}
          </li>
        ))}
      </ol>
    </section>
  )
}

type DepositOfApi = Schemas['PaymentDeposits']['entries'][number]

/** When the acquirer pays for what was settled; none for other currencies. */
function useDeposits(payment: Schemas['Payment']): readonly DepositOfApi[] {
  const { id } = payment
  const { batches } = useStore(live)
  const { value } = useAnswer(() => ask('get', '/payments/{id}/deposits', { id }), [id, payment, batches[0]?.id])
  return value?.entries ?? []
}

function Deposit({ deposit: { part, gross, fee, net, paid } }: { readonly deposit: DepositOfApi }) {
  const words = useWords(paymentWords)
  const { count } = useFormat()
  const yen = (text: string) => `¥${count(Number(text))}`
  return (
    <div class="step">
      <p>
        <strong>{Number(gross) < 0 ? words.setOff : words.deposits[part]}</strong> {yen(net)}{' '}
        <span class="tag" data-tone={paid ? 'good' : undefined}>
          {paid ? words.paid : words.expected}
        </span>
      </p>
      <p class="aside">{words.afterFee(yen(gross), yen(fee))}</p>
    </div>
  )
}

const bad: readonly string[] = ['DECLINED', 'INVALID_REQUEST']

const toTone = ({ state, isVoided }: FamilyMember): string | undefined =>
  bad.includes(state) ? 'bad' : isVoided ? undefined : isWaiting(state) ? 'odd' : 'good'

function Transaction({ member, currency }: { readonly member: FamilyMember; readonly currency: string }) {
  const words = useWords(paymentWords)
  const { kind, state, reason, amount, id, journal, isAutomatic, isVoided } = member
  return (
    <div class="step">
      <p>
        <strong>{words.kinds[kind]}</strong> {amount} {currency}{' '}
        <span class="tag" data-tone={toTone(member)}>
          {state}
        </span>{' '}
        {reason} {isVoided && <span class="tag">{words.isVoided}</span>} {isAutomatic && words.automatic}
      </p>
      <p class="aside">
        <code>{id}</code>{' '}
        <a href={toHref('exchanges', journal)}>
          {words.exchange} {journal}
        </a>
      </p>
    </div>
  )
}

function Settled({ member: { settlement } }: { readonly member: FamilyMember }) {
  const words = useWords(paymentWords)
  const { say } = useFormat()
  if (settlement === undefined) return null
  const { batch, verdict, rejection } = settlement
  return (
    <div class="step">
      <p>
        <strong>{words.settlement(batch)}</strong>{' '}
        <span class="tag" data-tone={verdict === 'REJECTED' ? 'bad' : 'good'}>
          {words.verdicts[verdict ?? 'none']}
        </span>
      </p>
      {rejection !== undefined && <p class="aside">{say(rejection)}</p>}
    </div>
  )
}
