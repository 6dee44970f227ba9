import { useState } from 'preact/hooks'
import { ApiProblem } from '../api/ask.ts'
import { toHref } from '../base/route.ts'
import { useFormat, useWords } from '../base/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Trouble } from '../parts/empty.tsx'
import { toast } from '../parts/toast.tsx'
import { ArmingFields } from './arming-fields.tsx'
import { AskableFacts } from './askable-facts.tsx'
import { type Askable, armedApi, changeArmed, isForPayments, operationsFor } from './askables.ts'
import { emptyForm, readArmingForm, type UnreadField } from './read-arming-form.ts'
import { askForWords } from './words.ts'

/** What one outcome, fault or verdict does, how it is asked for, and the form that arms it. */
export function ArmDialog({ askable, onClose }: { readonly askable: Askable; readonly onClose: () => void }) {
  const words = useWords(askForWords)
  const { say } = useFormat()
  const [form, setForm] = useState(emptyForm)
  const [problem, setProblem] = useState<ApiProblem>()
  const [wrong, setWrong] = useState<UnreadField>()
  const title = say(askable.title)
  async function arm(event: Event) {
    event.preventDefault()
    const read = readArmingForm(askable.name, askable.settings, form)
    setProblem(undefined)
    setWrong('wrong' in read ? read.wrong : undefined)
    if ('wrong' in read) return
    try {
      await changeArmed(armedApi[askable.kind].arm(read.body))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      return
    }
    toast(words.armDone(title), 'good')
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <AskableFacts askable={askable} />
      <form class="arming" onSubmit={arm} noValidate>
        <ArmingFields
          settings={askable.settings}
          operations={operationsFor[askable.kind]}
          form={form}
          onChange={setForm}
        />
        {wrong !== undefined && (
          <p class="trouble" role="alert">
            {wrong === 'times'
              ? words.badTimes
              : wrong === 'probability'
                ? words.badProbability
                : words.badNumber(words[wrong])}
          </p>
        )}
        {problem !== undefined && <Trouble problem={problem} />}
        <div class="actions">
          <button type="submit" class="main">
            {words.arm}
          </button>
          {isForPayments(askable) && (
            <a href={toHref('try-it', undefined, { [askable.kind === 'faults' ? 'fault' : 'scenario']: askable.name })}>
              {words.tryIt}
            </a>
          )}
        </div>
      </form>
    </Dialog>
  )
}
