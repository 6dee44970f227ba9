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

/** A dialog over the page, open while it is drawn. The focus stays in it, and goes back at its end. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const words = useWords(partWords)
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    const before = document.activeElement
    dialog?.showModal()
    // What the dialog is for, rather than the cross.
    const first = ['input, select, textarea', 'h2'].flatMap((part) => dialog?.querySelector<HTMLElement>(part) ?? [])
    first[0]?.focus()
    return () => {
      dialog?.close()
      // What opened it may be gone with what was done.
      const next = before?.isConnected ? before : document.querySelector('h1')
      if (next instanceof HTMLElement) next.focus()
    }
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
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="quiet" onClick={onClose} aria-label={words.close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
