import { useEffect, useRef } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { nameOption } from '../base/option-names.ts'
import { place, toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import { useCardholderFacts } from '../cardholder/use-facts.ts'
import { live } from '../live/live.ts'
import { Empty, Trouble } from '../parts/empty.tsx'
import { Action } from './action.tsx'
import { BillChart } from './bill.tsx'
import { listActions } from './family.ts'
import { StateTag } from './state-tag.tsx'
import { TimeLine } from './time-line.tsx'
import { paymentWords } from './words.ts'

/** One payment with its family. */
export function PaymentEntry({ id }: { readonly id: string }) {
  const words = useWords(paymentWords)
  const { payments, instance } = useStore(live)
  const { query } = useStore(place)
  const known = payments.find((each) => each.id === id)
  const { value, problem } = useAnswer(
    async () => known ?? (await ask('get', '/payments/{id}', { id })),
    [id, instance, query['namespace'], known],
  )
  const payment = known ?? (value?.id === id ? value : undefined)
  return (
    <div class="payment">
      <a class="back" href={toHref('payments')}>
        ← {words.all}
      </a>
      {payment !== undefined ? (
        <Whole key={id} payment={payment} />
      ) : problem?.status === 404 || problem?.status === 400 ? (
        <Empty title={words.gone}>
          <p>{words.goneHow}</p>
        </Empty>
      ) : problem !== undefined ? (
        <Trouble problem={problem} />
      ) : (
        <Empty title={words.loading} />
      )}
    </div>
  )
}

function Whole({ payment }: { readonly payment: Schemas['Payment'] }) {
  const isBilled =
    payment.kind !== 'credit' && payment.amount.authorized !== undefined && payment.amount.currency === 'JPY'
  return (
    <div class="payment-parts">
      <Head payment={payment} />
      <TimeLine payment={payment} />
      <div class="payment-column">
        <Left payment={payment} />
        {isBilled && <BillChart id={payment.id} />}
      </div>
    </div>
  )
}

function Head({ payment }: { readonly payment: Schemas['Payment'] }) {
  const words = useWords(paymentWords)
  const { say } = useFormat()
  const { id, reference, merchantId, card, jpo, amount, kind, settlementWouldFail } = payment
  const option = nameOption(jpo && toSent(jpo))
  const facts = [
    [words.kind, words.kinds[kind]],
    [words.amount, `${amount.authorized ?? amount.requested} ${amount.currency}`],
    [words.reference, reference],
    [words.merchant, merchantId],
    [words.card, `${card.number} · ${card.issuer}`],
    ...useCardholderFacts(useOrigin(payment)),
    [words.option, option && say(option)],
  ] as const
  return (
    <section class="panel wide">
      <header>
        <h2>
          <code>{id}</code>
        </h2>
        <StateTag payment={payment} />
      </header>
      <dl class="facts columns">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {settlementWouldFail !== undefined && (
        <p class="would-fail">
          <strong>{words.wouldFail}</strong> <code>{settlementWouldFail.rule}</code> {say(settlementWouldFail)}
        </p>
      )}
    </section>
  )
}

/** The exchange that made a payment, as long as the journal has it. */
function useOrigin({ journal }: Schemas['Payment']): Schemas['JournalEntry'] | undefined {
  const { exchanges } = useStore(live)
  const known = exchanges.find(({ id }) => id === journal)
  const { value } = useAnswer(async () => known ?? (await ask('get', '/journal/{id}', { id: journal })), [journal])
  return known ?? value
}

/** A plan in the form of the request. */
export const toSent = ({ code, installments }: Schemas['Plan']) => ({
  paymentMethod: code,
  ...(installments !== undefined && { installments: String(installments) }),
})

function Left({ payment }: { readonly payment: Schemas['Payment'] }) {
  const words = useWords(paymentWords)
  const { currency } = payment.amount
  const actions = listActions(payment)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button of an action goes with what it did; the focus does not.
  const offered = actions.map(({ name, target }) => `${name} ${target.id}`).join()
  const before = useRef(offered)
  useEffect(() => {
    if (before.current !== offered && document.activeElement === document.body) heading.current?.focus()
    before.current = offered
  }, [offered])
  const lines = actions.flatMap(({ name, amount, target }) =>
    name === 'capture'
      ? [words.toCapture(`${amount} ${currency}`)]
      : name === 'refund'
        ? [words.toRefund(`${amount} ${currency}`, words.kinds[target.kind])]
        : [],
  )
  return (
    <section class="panel left">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {words.left}
        </h2>
      </header>
      <ul>
        {(lines.length === 0 ? [words.nothingLeft] : lines).map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
      {actions.length > 0 && (
        <p class="actions">
          {actions.map((action) => (
            <Action key={`${action.name} ${action.target.id}`} payment={payment} action={action} />
          ))}
        </p>
      )}
    </section>
  )
}
