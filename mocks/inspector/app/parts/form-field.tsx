import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './form-field.css'

interface FieldProps {
  readonly label: string
  /** What is allowed, or what an empty field means. */
  readonly hint?: string | undefined
  /** Draws the control; `id` ties it to the label, `note` to the hint. */
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ComponentChildren
}

/** A label over a control, with a hint below it. */
export function FormField({ label, hint, children }: FieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(hint !== undefined && { 'aria-describedby': `${id}-hint` }) })}
      {hint !== undefined && (
        <p class="aside" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
