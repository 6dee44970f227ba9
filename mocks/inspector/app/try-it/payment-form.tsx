import type { ComponentChildren } from 'preact'
import type { Schemas } from '../api/types.ts'
import type { Askable } from '../ask-for/askables.ts'
import { askForWords } from '../ask-for/words.ts'
import { useFormat, useWords } from '../base/words.ts'
import { FormField } from '../parts/form-field.tsx'
import { methodNames, methodWords } from '../parts/method-words.ts'
import { type CardChoice, ownCard } from './cards.ts'
import { ChoiceField } from './choice.tsx'
import { TermFields } from './term-fields.tsx'
import type { TryField, TryForm, TryMethod } from './try-form.ts'
import { tryWords } from './words.ts'

/** What is chosen by the address. Undefined: as at first. */
export type TryQuery = Readonly<Partial<Record<'merchant' | 'method' | 'card' | 'scenario' | 'fault', string>>>

export interface PaymentFormProps {
  readonly world: Schemas['World']
  readonly cards: readonly CardChoice[]
  readonly askables: readonly Askable[]
  readonly query: TryQuery
  readonly merchant: Schemas['Merchant']
  readonly method: TryMethod
  /** Undefined: a number that is typed. */
  readonly card: CardChoice | undefined
  readonly form: TryForm
  readonly freshReference: string
  /** As typed. */
  readonly number: string
  readonly wrongOf: (field: TryField) => string | undefined
  readonly onQuery: (change: TryQuery) => void
  readonly onForm: (change: Partial<TryForm>) => void
  readonly onNumber: (number: string) => void
  readonly children: ComponentChildren
}

export function PaymentForm(props: PaymentFormProps) {
  const { world, query, merchant, method, form, freshReference, wrongOf, onQuery, onForm, children } = props
  const words = useWords(tryWords)
  const isContracted =
    method === 'ordinary' || merchant.acquirerAgreement.paymentOptions.jpPaymentOptionType.includes(method)
  const text = (key: 'amount' | 'currency' | 'reference', more: { hint?: string; placeholder?: string } = {}) => (
    <FormField label={words[key]} hint={more.hint} wrong={wrongOf(key)}>
      {(ids) => (
        <input
          {...ids}
          autocomplete="off"
          spellcheck={false}
          placeholder={more.placeholder}
          inputMode={key === 'amount' ? 'decimal' : undefined}
          value={form[key]}
          onInput={({ currentTarget }) => onForm({ [key]: currentTarget.value })}
        />
      )}
    </FormField>
  )
  return (
    <>
      <MethodChoice method={method} onPick={(value) => onQuery({ method: value })} />
      {(wrongOf('method') ?? (isContracted ? undefined : words.notContracted[merchant.uncontractedOption])) && (
        <p class={wrongOf('method') === undefined ? 'uncontracted' : 'trouble'}>
          {wrongOf('method') ?? words.notContracted[merchant.uncontractedOption]}
        </p>
      )}
      <div class="fields">
        <ChoiceField
          label={words.merchant}
          value={query.merchant}
          picks={world.merchants.map(({ merchantId }) => ({ value: merchantId, title: merchantId }))}
          onPick={(value) => onQuery({ merchant: value })}
        />
        {text('amount')}
        {text('currency')}
        {text('reference', { hint: words.referenceHint, placeholder: freshReference })}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.capture}
          onChange={({ currentTarget }) => onForm({ capture: currentTarget.checked })}
        />
        {words.capture}
      </label>
      <TermFields
        {...{ form, method, merchant, wrongOf }}
        issuer={world.issuers.find(({ id }) => id === (props.card?.card.issuer ?? world.unlistedCards.issuer))}
        onChange={onForm}
      />
      <CardFields {...props} />
      <DemandFields {...props} />
      {children}
    </>
  )
}

function MethodChoice({
  method,
  onPick,
}: {
  readonly method: TryMethod
  readonly onPick: (method: TryMethod) => void
}) {
  const words = useWords(tryWords)
  const names = useWords(methodWords)
  return (
    <fieldset class="methods">
      <legend>{words.method}</legend>
      {[...methodNames, 'ordinary' as const].map((name) => (
        <label key={name} class="choice">
          <input type="radio" name="method" value={name} checked={name === method} onChange={() => onPick(name)} />
          {names[name]}
        </label>
      ))}
    </fieldset>
  )
}

function CardFields({ world, cards, query, card, form, number, wrongOf, onQuery, onForm, onNumber }: PaymentFormProps) {
  const words = useWords(tryWords)
  const { say, count } = useFormat()
  const hidden = world.cards.length - cards.length
  const about = card?.card.description
  const describe = ({ card: { outcome, issuer, threeDSecure }, masked }: CardChoice) =>
    [masked, issuer, outcome ?? threeDSecure].filter(Boolean).join(' · ')
  return (
    <fieldset>
      <legend>{words.card}</legend>
      <div class="fields">
        <ChoiceField
          label={words.card}
          value={query.card}
          picks={[
            ...cards.map((each) => ({ value: each.masked, title: describe(each) })),
            { value: ownCard, title: words.ownCard },
          ]}
          onPick={(value) => onQuery({ card: value })}
          hint={about && say({ en: about.en, ja: about.ja ?? about.en })}
          wrong={card === undefined ? undefined : wrongOf('card')}
        />
        {card === undefined && (
          <FormField label={words.number} hint={words.numberHint} wrong={wrongOf('card')}>
            {(ids) => (
              <input
                {...ids}
                inputMode="numeric"
                autocomplete="off"
                value={number}
                onInput={({ currentTarget }) => onNumber(currentTarget.value)}
              />
            )}
          </FormField>
        )}
        <FormField label={words.expires} wrong={wrongOf('expires')}>
          {(ids) => (
            <input
              {...ids}
              autocomplete="off"
              value={form.expires}
              onInput={({ currentTarget }) => onForm({ expires: currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      {hidden > 0 && <p class="aside">{words.hiddenCards(count(hidden))}</p>}
    </fieldset>
  )
}

/** Outcomes and faults that a payment can ask for by a header. */
function DemandFields({ askables, query, onQuery }: PaymentFormProps) {
  const words = useWords(tryWords)
  const { groups } = useWords(askForWords)
  const { say } = useFormat()
  const none = { value: '', title: words.none }
  const picksOf = (kind: Askable['kind']) =>
    askables
      .filter((row) => row.kind === kind)
      .map(({ name, title, outcome }) => ({
        value: name,
        title: `${say(title)} (${name})`,
        ...(outcome !== undefined && { group: groups[outcome.group] }),
      }))
  return (
    <fieldset>
      <legend>{words.askFor}</legend>
      <div class="fields">
        <ChoiceField
          label={words.scenario}
          value={query.scenario}
          picks={[none, ...picksOf('outcomes')]}
          onPick={(value) => onQuery({ scenario: value })}
        />
        <ChoiceField
          label={words.fault}
          value={query.fault}
          picks={[none, ...picksOf('faults')]}
          onPick={(value) => onQuery({ fault: value })}
        />
      </div>
    </fieldset>
  )
}
