import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './form-field.css'

interface FieldProps {
  readonly label: string
  /** What is allowed, or what an empty field means. */
  readonly hint?: string | undefined
  /** Why the value is refused, and what is allowed. It stands in place of the hint. */
  readonly wrong?: string | undefined
  /** Draws the control: the attributes tie it to the label, and to the hint. */
  readonly children: (ids: {
    readonly id: string
    readonly 'aria-describedby'?: string
    readonly 'aria-invalid'?: boolean
  }) => ComponentChildren
}

/** A label over a control, with a hint below it. */
export function FormField({ label, hint, wrong, children }: FieldProps) {
  const id = useId()
  const note = wrong ?? hint
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(note !== undefined && { 'aria-describedby': `${id}-hint` }),
        ...(wrong !== undefined && { 'aria-invalid': true }),
      })}
      {note !== undefined && (
        <p class={wrong === undefined ? 'aside' : 'wrong'} id={`${id}-hint`}>
          {note}
        </p>
      )}
    </div>
  )
}
