import { useEffect, useState } from 'preact/hooks'
import { sampleShop } from '../../../../mocks/samples/sample-shopper.ts'
import { redactValue } from '../../../../src/card-data/redact-json.ts'
import { toPaymentRequest } from '../../../../src/client/payment.ts'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { isForPayments, toAskables } from '../ask-for/askables.ts'
import { namespaceOf, place } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useQuery } from '../base/use-query.ts'
import { useFormat, useWords } from '../base/words.ts'
import type { View } from '../frame/view.ts'
import { live } from '../live/live.ts'
import { attempt } from '../parts/attempt.ts'
import { Empty, Trouble } from '../parts/empty.tsx'
import { Json } from '../parts/json.tsx'
import { toMasked } from '../parts/masked-card.tsx'
import { methodNames } from '../parts/method-words.ts'
import { TriedOutcome } from './answer.tsx'
import { ownCard, toCardChoices } from './cards.ts'
import { PaymentForm, type TryQuery } from './payment-form.tsx'
import { sendPayment, type TriedAnswer } from './send-payment.ts'
import './try-it.css'
import {
  findWrong,
  formFieldOf,
  type TryField,
  type TryForm,
  type TryMethod,
  toTriedPayment,
  tryForm,
} from './try-form.ts'
import { tryWords } from './words.ts'

function TryItView() {
  const words = useWords(tryWords)
  const { instance } = useStore(live)
  const { value, problem } = useAnswer(() => Promise.all([ask('get', '/world'), ask('get', '/catalogue')]), [instance])
  if (value === undefined)
    return problem === undefined ? <Empty title={words.waiting} /> : <Trouble problem={problem} />
  const [world, catalogue] = value
  return <TryIt world={world} catalogue={catalogue} />
}

/** Text that no payment of before had, to find it again. */
const createReference = (): string => `try-${Date.now().toString(36)}`

interface TryItProps {
  readonly world: Schemas['World']
  readonly catalogue: Schemas['Catalogue']
}

function TryIt({ world, catalogue }: TryItProps) {
  const words = useWords(tryWords)
  const { say } = useFormat()
  const { query, change } = useQuery()
  const form = useStore(tryForm)
  const namespace = namespaceOf(useStore(place))
  const [number, setNumber] = useState('')
  const [fresh, setFresh] = useState(createReference)
  const [answer, setAnswer] = useState<TriedAnswer>()
  const [isSending, setSending] = useState(false)
  // What the gateway said of fields, until the form is changed.
  const [told, setTold] = useState<ReadonlyMap<TryField, Schemas['Text']>>(new Map())
  useMaskedAddress(query['card'], (card) => change({ card }))

  const cards = toCardChoices(world, catalogue)
  const askables = toAskables(catalogue).filter(isForPayments)
  const merchant = world.merchants.find(({ merchantId }) => merchantId === query['merchant']) ?? world.merchants[0]
  const method = toMethod(query['method'])
  const card =
    query['card'] === ownCard ? undefined : (cards.find(({ masked }) => masked === query['card']) ?? cards[0])
  if (merchant === undefined) return null

  const chosen = { form, method, number: card?.number ?? number, reference: form.reference.trim() || fresh }
  const wrong = findWrong(chosen)
  const payment = wrong.size === 0 ? toTriedPayment(chosen) : undefined
  const wrongOf = (field: TryField) => {
    const text = told.get(field)
    return wrong.has(field) ? words.allowed[field] : text && say(text)
  }
  const onForm = (more: Partial<TryForm>) => {
    setTold(new Map())
    tryForm.set((before) => ({ ...before, ...more }))
  }
  const onQuery = (more: TryQuery) => {
    setTold(new Map())
    change(more as Readonly<Record<string, string>>)
  }

  async function send(event: Event) {
    event.preventDefault()
    if (isSending || payment === undefined || merchant === undefined) return
    setSending(true)
    const headers = askables
      .filter(({ kind, name }) => name === query[kind === 'outcomes' ? 'scenario' : 'fault'])
      .flatMap(({ triggers }) => triggers.header ?? [])
    const next = await attempt(sendPayment({ payment, merchantId: merchant.merchantId, headers }))
    setSending(false)
    if (next === undefined) return
    setAnswer(next)
    setTold(toToldFields(next.entry))
    setFresh(createReference())
  }

  return (
    <div class="try-it">
      <form class="panel" onSubmit={send} noValidate aria-label={words.form}>
        <PaymentForm
          {...{ world, cards, askables, query, merchant, method, card, form, number, wrongOf, onForm, onQuery }}
          freshReference={fresh}
          onNumber={(text) => {
            setTold(new Map())
            setNumber(text)
          }}
        >
          <p class="actions">
            <button type="submit" class="main" aria-disabled={isSending || payment === undefined}>
              {isSending ? words.sending : words.send}
            </button>
            <span class="aside">{words.signedBy(merchant.merchantId, namespace)}</span>
          </p>
        </PaymentForm>
      </form>
      <div class="try-column">
        <TriedOutcome answer={answer} />
        <section class="panel preview">
          <header>
            <h2>{words.request}</h2>
            <span class="aside">{words.requestHow}</span>
          </header>
          {payment === undefined ? (
            <p class="hint">{words.mend}</p>
          ) : (
            <Json value={redactValue(toPaymentRequest(payment, sampleShop))} depth={5} />
          )}
        </section>
      </div>
    </div>
  )
}

const toMethod = (name: string | undefined): TryMethod =>
  name === 'ordinary' ? name : (methodNames.find((each) => each === name) ?? 'single')

/** What the gateway says of the fields that the form has. */
function toToldFields(entry: Schemas['JournalEntry'] | undefined): ReadonlyMap<TryField, Schemas['Text']> {
  const told = new Map<TryField, Schemas['Text']>()
  for (const { field, text } of entry?.refusals ?? []) {
    const ours = field && formFieldOf(field)
    if (ours && !told.has(ours)) told.set(ours, text)
  }
  return told
}

/** A whole number in the address is masked there at once. */
function useMaskedAddress(card: string | undefined, change: (masked: string) => void): void {
  useEffect(() => {
    const digits = card?.replace(/[\s-]/g, '') ?? ''
    if (/^\d{11,}$/.test(digits)) change(toMasked(digits))
  }, [card])
}

export const tryItView: View = { name: 'try-it', title: { en: 'Try it', ja: '決済を試す' }, Body: TryItView }
