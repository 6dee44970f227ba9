import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { FormField } from '../parts/form-field.tsx'
import { ChoiceField } from './choice.tsx'
import {
  bonusesOf,
  codesOf,
  mostBonuses,
  type TriedBonus,
  type TryField,
  type TryForm,
  type TryMethod,
  termsOf,
} from './try-form.ts'
import { tryWords } from './words.ts'

interface TermFieldsProps {
  readonly form: TryForm
  readonly method: TryMethod
  readonly merchant: Schemas['Merchant']
  readonly issuer: Schemas['Issuer'] | undefined
  readonly wrongOf: (field: TryField) => string | undefined
  readonly onChange: (change: Partial<TryForm>) => void
}

/** The fields of a payment option, and no others. */
export function TermFields(props: TermFieldsProps) {
  const { form, method, wrongOf, onChange } = props
  const words = useWords(tryWords)
  const terms = termsOf(method)
  const codes = codesOf(method)
  if (terms.length === 0 && codes.length < 2) return null
  return (
    <fieldset>
      <legend>{words.methodTerms}</legend>
      <div class="fields">
        {terms.includes('installments') && <CountField {...props} />}
        {terms.includes('firstBillingMonth') && (
          <ChoiceField
            label={words.firstBillingMonth}
            value={form.firstBillingMonth}
            picks={toMonths(words)}
            onPick={(firstBillingMonth) => onChange({ firstBillingMonth })}
            wrong={wrongOf('firstBillingMonth')}
          />
        )}
        {codes.length > 1 && (
          <ChoiceField
            label={words.code}
            value={codes.includes(form.code) ? form.code : undefined}
            picks={codes.map((code) => ({ value: code, title: code }))}
            onPick={(code) => onChange({ code })}
          />
        )}
      </div>
      {terms.includes('bonuses') && <BonusFields {...props} />}
    </fieldset>
  )
}

const toMonths = (words: { readonly leftToGateway: string; readonly month: (month: number) => string }) => [
  { value: '', title: words.leftToGateway },
  ...Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), title: words.month(index + 1) })),
]

const other = 'other'

/** Numbers that the contract has, as the gateway reads it: revolving has none. */
const countsOf = ({ acquirerAgreement: terms }: Schemas['Merchant'], method: TryMethod): readonly string[] =>
  ({
    installment: terms.numberOfInstallmentPayments,
    combination: terms.numberOfIntegratedInstallments,
  })[method as string]?.split(',') ?? []

function CountField({ form, method, merchant, issuer, wrongOf, onChange }: TermFieldsProps) {
  const words = useWords(tryWords)
  const counts = countsOf(merchant, method)
  const isContracted = counts.includes(form.installments)
  const offered = method === 'revolving' ? undefined : issuer?.installmentCounts
  const hint = [
    ...(counts.length === 0 && method !== 'revolving' ? [words.anyCount] : []),
    ...(offered === undefined ? [] : [words.issuerCounts(issuer?.id ?? '', offered.join(', '))]),
  ].join(' ')
  return (
    <>
      {counts.length > 0 && (
        <ChoiceField
          label={words.installments}
          value={isContracted ? form.installments : other}
          picks={[
            ...counts.map((count) => ({ value: count, title: count, group: words.contracted })),
            { value: other, title: words.otherCount },
          ]}
          onPick={(value) => onChange({ installments: value === other ? '' : value })}
          hint={isContracted && hint !== '' ? hint : undefined}
          wrong={isContracted ? wrongOf('installments') : undefined}
        />
      )}
      {!isContracted && (
        <FormField
          label={counts.length > 0 ? words.otherCountLabel : words.installments}
          hint={hint || undefined}
          wrong={wrongOf('installments')}
        >
          {(ids) => (
            <input
              {...ids}
              inputMode="numeric"
              autocomplete="off"
              value={form.installments}
              onInput={({ currentTarget }) => onChange({ installments: currentTarget.value.trim() })}
            />
          )}
        </FormField>
      )}
    </>
  )
}

function BonusFields({ form, method, wrongOf, onChange }: TermFieldsProps) {
  const words = useWords(tryWords)
  const bonuses = bonusesOf(form, method)
  const change = (index: number, more: Partial<TriedBonus>) =>
    onChange({ bonuses: bonuses.map((bonus, each) => (each === index ? { ...bonus, ...more } : bonus)) })
  return (
    <>
      {bonuses.map(({ month, amount }, index) => (
        <div class="fields bonus" key={index}>
          <ChoiceField
            label={words.bonusMonth(index + 1)}
            value={month}
            picks={toMonths(words)}
            onPick={(value) => change(index, { month: value })}
          />
          <FormField label={words.bonusAmount(index + 1)} hint={words.bonusHint} wrong={wrongOf('bonuses')}>
            {(ids) => (
              <input
                {...ids}
                inputMode="numeric"
                autocomplete="off"
                value={amount}
                onInput={({ currentTarget }) => change(index, { amount: currentTarget.value.trim() })}
              />
            )}
          </FormField>
          {bonuses.length > 1 && (
            <button
              type="button"
              class="quiet"
              onClick={() => onChange({ bonuses: bonuses.filter((_, each) => each !== index) })}
            >
              {words.removeBonus(index + 1)}
            </button>
          )}
        </div>
      ))}
      {bonuses.length < mostBonuses && (
        <button
          type="button"
          class="quiet add"
          onClick={() => onChange({ bonuses: [...bonuses, { month: '', amount: '' }] })}
        >
          {words.addBonus}
        </button>
      )}
    </>
  )
}
