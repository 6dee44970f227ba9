import { useWords } from '../base/words.ts'
import { FormField } from '../parts/form-field.tsx'
import { tryWords } from './words.ts'

export interface Pick {
  readonly value: string
  readonly title: string
  /** Title of the group that it stands in. */
  readonly group?: string
}

interface ChoiceProps {
  readonly label: string
  /** Undefined: the first. */
  readonly value: string | undefined
  readonly picks: readonly Pick[]
  readonly onPick: (value: string) => void
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
}

/** A choice of one. A value that an address names, and that is not here, is said beside the first. */
export function ChoiceField({ label, value, picks, onPick, hint, wrong }: ChoiceProps) {
  const words = useWords(tryWords)
  const isKnown = value === undefined || picks.some((pick) => pick.value === value)
  const groups = [...new Set(picks.map(({ group }) => group))]
  return (
    <FormField label={label} hint={hint} wrong={isKnown ? wrong : words.unknownChoice(value)}>
      {(ids) => (
        <select
          {...ids}
          value={isKnown ? value : picks[0]?.value}
          onChange={({ currentTarget }) => onPick(currentTarget.value)}
        >
          {groups.map((group) => {
            const options = picks
              .filter((pick) => pick.group === group)
              .map((pick) => (
                <option key={pick.value} value={pick.value}>
                  {pick.title}
                </option>
              ))
            return group === undefined ? (
              options
            ) : (
              <optgroup key={group} label={group}>
                {options}
              </optgroup>
            )
          })}
        </select>
      )}
    </FormField>
  )
}
