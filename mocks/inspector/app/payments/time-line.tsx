import { toJapanTime } from '../../../../src/base/japan-time.ts'
import type { Schemas } from '../api/types.ts'
import { toHref } from '../base/route.ts'
import { useFormat, useWords } from '../base/words.ts'
import { type FamilyMember, isWaiting, membersOf } from './family.ts'
import { paymentWords } from './words.ts'

/** Everything that became of a payment, oldest first. */
export function TimeLine({ payment }: { readonly payment: Schemas['Payment'] }) {
  const words = useWords(paymentWords)
  const { currency } = payment.amount
  const members = membersOf(payment)
  // A settlement of the same second follows what it settles.
  const steps = members
    .flatMap((member) => [
      { at: member.time, key: member.id, node: <Transaction member={member} currency={currency} /> },
      ...(member.settlement === undefined
        ? []
        : [{ at: member.settlement.time, key: `${member.id}-settled`, node: <Settled member={member} /> }]),
    ])
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return (
    <section class="panel">
      <header>
        <h2>{words.line}</h2>
      </header>
      <ol class="time-line">
        {steps.map(({ at, key, node }) => (
          <li key={key}>
            <time class="aside" dateTime={at}>
              {toJapanTime(Date.parse(at))}
            </time>
            {node}
          </li>
        ))}
      </ol>
    </section>
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
