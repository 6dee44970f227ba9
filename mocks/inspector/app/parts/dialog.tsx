import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useWords } from '../base/words.ts'
import './dialog.css'
import { partWords } from './words.ts'

interface DialogProps {
  readonly title: string
  readonly children: ComponentChildren
  /** Called for Escape, the cross, and a click beside it. */
  readonly onClose: () => void
}

/** A dialog over the page, open while it is drawn. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const words = useWords(partWords)
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, too.
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target }) => {
        if (target === box.current) onClose()
      }}
    >
      <div class="dialog">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="quiet" onClick={onClose} aria-label={words.close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
