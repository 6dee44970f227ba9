import { useWords } from '../base/words.ts'
import { FormField } from '../parts/form-field.tsx'
import { methodNames, methodWords } from '../parts/method-words.ts'
import type { ArmingForm } from './read-arming-form.ts'
import { askForWords } from './words.ts'

interface ArmingFieldsProps {
  readonly settings: readonly string[]
  /** Operations that a condition may name. */
  readonly operations: readonly string[]
  readonly form: ArmingForm
  readonly onChange: (form: ArmingForm) => void
}

const numbers = ['delay', 'duration', 'retryAfter'] as const
const texts = ['merchant', 'amount', 'card', 'reference'] as const

/** The fields that go with the settings of what is armed. */
export function ArmingFields({ settings, operations, form, onChange }: ArmingFieldsProps) {
  const words = useWords(askForWords)
  const names = useWords(methodWords)
  const hints = { delay: words.delayHint, duration: words.durationHint, retryAfter: undefined }
  const labels = { merchant: words.merchant, amount: words.amount, card: words.cardEnd, reference: words.referencePart }
  const setMatch = (change: Partial<ArmingForm['match']>) => onChange({ ...form, match: { ...form.match, ...change } })
  const text = (key: 'times' | 'probability' | (typeof numbers)[number], label: string, hint?: string) =>
    settings.includes(key) && (
      <FormField key={key} label={label} hint={hint}>
        {(ids) => (
          <input
            {...ids}
            inputMode={key === 'times' ? undefined : 'decimal'}
            value={form[key]}
            onInput={({ currentTarget }) => onChange({ ...form, [key]: currentTarget.value })}
          />
        )}
      </FormField>
    )
  return (
    <>
      <div class="fields">
        {text('times', words.times, words.timesHint)}
        {text('probability', words.probability)}
        {numbers.map((key) => text(key, words[key], hints[key]))}
      </div>
      {settings.includes('match') && (
        <details>
          <summary>{words.only}</summary>
          <div class="fields">
            <FormField label={words.operation}>
              {(ids) => (
                <select
                  {...ids}
                  value={form.match.operation}
                  onChange={({ currentTarget }) => setMatch({ operation: currentTarget.value })}
                >
                  <option value="">{words.any}</option>
                  {operations.map((name) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
            <FormField label={words.method}>
              {(ids) => (
                <select
                  {...ids}
                  value={form.match.method}
                  onChange={({ currentTarget }) => setMatch({ method: currentTarget.value })}
                >
                  <option value="">{words.any}</option>
                  {[...methodNames, 'ordinary' as const].map((name) => (
                    <option key={name} value={name}>
                      {names[name]}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
            {texts.map((key) => (
              <FormField key={key} label={labels[key]}>
                {(ids) => (
                  <input
                    {...ids}
                    autocomplete="off"
                    value={form.match[key]}
                    onInput={({ currentTarget }) => setMatch({ [key]: currentTarget.value })}
                  />
                )}
              </FormField>
            ))}
          </div>
        </details>
      )}
    </>
  )
}
