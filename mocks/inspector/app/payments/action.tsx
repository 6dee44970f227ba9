import { useId, useState } from 'preact/hooks'
import { isObject } from '../../../../src/base/json-path.ts'
import { operationRows } from '../../../../src/openapi/generated/operations.ts'
import { ApiProblem } from '../api/ask.ts'
import { type ApiReply, sendSigned } from '../api/send-signed.ts'
import type { Schemas } from '../api/types.ts'
import { toHref } from '../base/route.ts'
import { useWords } from '../base/words.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Trouble } from '../parts/empty.tsx'
import { toast } from '../parts/toast.tsx'
import type { OpenAction } from './family.ts'
import { paymentWords } from './words.ts'

interface ActionProps {
  readonly payment: Schemas['Payment']
  readonly action: OpenAction
}

/** A button that opens the form of an action. */
export function Action(props: ActionProps) {
  const words = useWords(paymentWords)
  const [isOpen, setOpen] = useState(false)
  const { name, target } = props.action
  const title = words.actionOf(words.actions[name], words.kinds[target.kind])
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {title}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <ActionForm {...props} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
}

/** What came back that is not what was asked for. */
type Failure = ApiReply | ApiProblem

function ActionForm({ payment, action, onDone }: ActionProps & { readonly onDone: () => void }) {
  const words = useWords(paymentWords)
  const id = useId()
  const { currency } = payment.amount
  const [amount, setAmount] = useState(action.amount)
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<Failure | undefined>()
  const { method, path } = operationRows[action.operation]
  const resource = path.replace('{id}', action.target.id)

  async function send(event: Event) {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    setFailure(undefined)
    try {
      const reply = await sendSigned({
        method: method as 'POST',
        path: resource,
        merchantId: payment.merchantId,
        body: toBody(action, payment.reference, amount?.trim(), currency),
      })
      const status = isObject(reply.body) ? reply.body['status'] : undefined
      if (reply.status === 201 && status !== 'DECLINED') {
        toast(words.done(String(status)), 'good')
        onDone()
        return
      }
      setFailure(reply)
    } catch (error) {
      setFailure(error instanceof ApiProblem ? error : new ApiProblem(0, String(error), ''))
    }
    setSending(false)
  }

  return (
    <form class="action" onSubmit={send}>
      <p class="aside">
        {words.request}{' '}
        <code>
          {method} {resource}
        </code>
      </p>
      {action.amount !== undefined && (
        <label for={id}>
          {words.amountOf(currency)}
          <input
            id={id}
            inputMode="decimal"
            autocomplete="off"
            required
            value={amount}
            onInput={({ currentTarget }) => setAmount(currentTarget.value)}
          />
        </label>
      )}
      {failure instanceof ApiProblem ? <Trouble problem={failure} /> : failure && <Refused reply={failure} />}
      <button type="submit" class="main" aria-disabled={isSending}>
        {words.send}
      </button>
      <p class="aside">{words.signedBy(payment.merchantId)}</p>
    </form>
  )
}

function Refused({ reply: { status, body, journal } }: { readonly reply: ApiReply }) {
  const words = useWords(paymentWords)
  const answer = isObject(body) ? body : {}
  const error = isObject(answer['errorInformation']) ? answer['errorInformation'] : answer
  return (
    <p class="trouble" role="alert">
      {words.refused(status, [error['reason'], error['message']].filter(Boolean).join(': '))}{' '}
      {journal !== undefined && <a href={toHref('exchanges', journal)}>{words.seeExchange}</a>}
    </p>
  )
}

function toBody({ name }: OpenAction, code: string, totalAmount: string | undefined, currency: string): object {
  const reference = { clientReferenceInformation: { code } }
  const amountDetails = { totalAmount, currency }
  if (name === 'void') return reference
  if (name === 'reverse') return { ...reference, reversalInformation: { amountDetails } }
  return { ...reference, orderInformation: { amountDetails } }
}
