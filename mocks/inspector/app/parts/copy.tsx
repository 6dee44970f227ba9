import { useState } from 'preact/hooks'
import { useWords } from '../base/words.ts'
import { toast } from './toast.tsx'
import { partWords } from './words.ts'

/** Puts text on the clipboard. Outside of this machine the page is no secure context: the old way is left. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const isDone = document.execCommand('copy')
    area.remove()
    return isDone
  }
}

interface CopyProps {
  readonly text: string | (() => string | Promise<string>)
  /** What it copies, for a screen reader; the button says «Copy». */
  readonly what?: string
}

/** A button that copies a text, which may be made when it is pressed. */
export function Copy({ text, what }: CopyProps) {
  const words = useWords(partWords)
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    if (!(await copyText(typeof text === 'string' ? text : await text()))) {
      toast(words.copyFailed, 'bad')
      return
    }
    setCopied(true)
    setTimeout(() => setCopied(false), 1_600)
  }
  return (
    <button type="button" class="quiet copy" onClick={copy} data-done={isCopied}>
      {isCopied ? words.copied : words.copy}
      {what !== undefined && <span class="unseen"> {what}</span>}
    </button>
  )
}

/** Text to paste: a command, or code of several lines. */
export function Paste({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <div class="paste">
      <pre>{text}</pre>
      <Copy text={text} what={what} />
    </div>
  )
}
