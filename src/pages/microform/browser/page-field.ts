import type { FieldOptions, FieldState, FieldType, FromField, ToField } from '../messages.ts'
import { type Context, toError } from './context.ts'

type Listener = (data?: FieldState & { readonly reason?: string; readonly message?: string }) => void

/** A field, as a page uses it. */
export interface PageField {
  load(container: string | Element): void
  unload(): void
  dispose(): void
  focus(): void
  clear(): void
  update(options: FieldOptions): void
  setDisabled(disabled: boolean): void
  on(event: string, listener: Listener): void
  off(event: string, listener: Listener): void
}

type Asked = ToField & { readonly kind: 'token' }
type Answer = FromField & { readonly kind: 'token' | 'refusal' }

/** The same, as its Microform uses it. */
export interface LiveField {
  isLoaded(): boolean
  state(): FieldState
  send(message: ToField): void
  /** `done` gets no answer when the field takes more than `patience` ms. */
  ask(question: Asked, patience: number, done: (answer?: Answer) => void): void
}

const events = ['autocomplete', 'blur', 'change', 'error', 'focus', 'inputSubmit', 'load', 'unload', 'update']
const labels: Readonly<Record<FieldType, { en: string; ja: string }>> = {
  number: { en: 'Card number', ja: 'カード番号' },
  securityCode: { en: 'Security code', ja: 'セキュリティコード' },
}
const nothing: FieldState = { empty: true, valid: false, couldBeValid: true }
/** How long a frame that is there may take to answer, in ms. */
const patience = 5_000

interface FieldParts {
  readonly type: FieldType
  readonly options: FieldOptions
  readonly context: Context
}

export function createField(
  { type, options, context }: FieldParts,
  forget: () => void,
): { field: PageField; live: LiveField } {
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<number, (answer?: Answer) => void>()
  let frame: HTMLIFrameElement | undefined
  let port: MessagePort | undefined
  let state = nothing
  let isLoaded = false
  let set = options

  const emit = (event: string, data?: Parameters<Listener>[0]): void => {
    for (const listener of listeners.get(event) ?? []) listener(data)
  }
  const send = (message: ToField): void => port?.postMessage(message)

  function hear(message: FromField): void {
    if (message.kind === 'token' || message.kind === 'refusal') {
      waiting.get(message.id)?.(message)
      return
    }
    state = message.state
    if (message.kind === 'load') isLoaded = true
    emit(message.kind, state)
  }

  /** Hands the frame one end of a channel: nobody else hears what goes over it. */
  function begin(): void {
    const channel = new MessageChannel()
    port = channel.port1
    port.onmessage = ({ data }) => hear(data)
    const first: ToField = { kind: 'begin', options: set }
    frame?.contentWindow?.postMessage(first, context.origin, [channel.port2])
    setTimeout(() => {
      if (frame !== undefined && !isLoaded)
        emit('error', {
          ...nothing,
          reason: 'CAPTURE_CONTEXT_INVALID',
          message: '[jpo-sandbox] the field refused this page; the frame says why',
        })
    }, patience)
  }

  function load(container: string | Element): void {
    const place = typeof container === 'string' ? document.querySelector(container) : container
    if (!(place instanceof Element))
      throw toError('FIELD_LOAD_CONTAINER_SELECTOR', `load found no element for ${JSON.stringify(container)}`)
    if (frame !== undefined) throw toError('FIELD_ALREADY_LOADED', 'the field is loaded already: unload it first')
    const lang = (place.closest('[lang]')?.getAttribute('lang') ?? navigator.language).startsWith('ja') ? 'ja' : 'en'
    const query = new URLSearchParams(context.space)
    for (const [name, value] of [
      ['field', type],
      ['lang', lang],
      ['context', context.token],
    ] as const)
      query.set(name, value)
    frame = document.createElement('iframe')
    frame.title = labels[type][lang]
    frame.src = `${context.origin}/__pages/microform/field?${query}`
    frame.style.cssText = 'border:0;width:100%;height:100%;display:block'
    frame.addEventListener('load', begin, { once: true })
    place.append(frame)
  }

  function unload(): void {
    if (frame === undefined) return
    frame.remove()
    port?.close()
    frame = port = undefined
    isLoaded = false
    state = nothing
    emit('unload')
  }

  function update(changed: FieldOptions): void {
    set = { ...set, ...changed }
    send({ kind: 'update', options: changed })
    emit('update', state)
  }

  const field: PageField = {
    load,
    unload,
    dispose() {
      unload()
      listeners.clear()
      forget()
    },
    focus: () => send({ kind: 'focus' }),
    clear: () => send({ kind: 'clear' }),
    update,
    setDisabled: (disabled) => update({ disabled }),
    on(event, listener) {
      if (!events.includes(event))
        throw toError('FIELD_SUBSCRIBE_UNSUPPORTED_EVENT', `there is no event ${event}; allowed: ${events.join(', ')}`)
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    off: (event, listener) => void listeners.get(event)?.delete(listener),
  }
  const live: LiveField = {
    isLoaded: () => isLoaded,
    state: () => state,
    send,
    ask(question, milliseconds, done) {
      const end = (answer?: Answer) => {
        clearTimeout(timer)
        waiting.delete(question.id)
        done(answer)
      }
      const timer = setTimeout(end, milliseconds)
      waiting.set(question.id, end)
      send(question)
    },
  }
  return { field, live }
}
