/** The script of a field: an input in a frame of the gateway. It talks to one page only, over one port. */

import type { Detail, FieldOptions, FieldState, FromField, ToField, TokenError } from '../messages.ts'
import { toCodeState, toGroups, toNumberState } from './card-state.ts'
import { applyStyles } from './styles.ts'

const query = new URLSearchParams(location.search)
const context = query.get('context') ?? ''
const isNumber = query.get('field') === 'number'
const input = document.querySelector('input') as HTMLInputElement
const claims = JSON.parse(fromBase64Url(context.split('.')[1] ?? ''))
let codeLengths: readonly number[] = [3, 4]
let port: MessagePort | undefined

function fromBase64Url(text: string): string {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
  return new TextDecoder().decode(bytes)
}

const digits = (): string => input.value.normalize('NFKC').replace(/\D/g, '')
const stateOf = (): FieldState => (isNumber ? toNumberState(digits()) : toCodeState(digits(), codeLengths))
const tell = (message: FromField): void => port?.postMessage(message)

/** Shows the state by class and to screen readers. */
function show(state: FieldState): void {
  const isWrong = !state.valid && !state.empty && (!state.couldBeValid || document.activeElement !== input)
  input.className = state.valid ? 'valid' : isWrong ? 'invalid' : ''
  input.setAttribute('aria-invalid', String(isWrong))
}

function react(kind: 'focus' | 'blur' | 'change' | 'inputSubmit'): void {
  const state = stateOf()
  show(state)
  tell({ kind, state })
}

function apply({ placeholder, title, description, maxLength, disabled, styles }: FieldOptions): void {
  if (placeholder !== undefined) input.placeholder = String(placeholder)
  if (title !== undefined) input.title = String(title)
  if (description !== undefined) input.setAttribute('aria-description', String(description))
  if (maxLength !== undefined) input.maxLength = Number(maxLength)
  if (disabled !== undefined) input.disabled = Boolean(disabled)
  if (styles !== undefined) applyStyles(styles)
}

async function createToken({ id, kind: _, ...options }: ToField & { kind: 'token' }): Promise<void> {
  const refuse = (error: TokenError) => tell({ kind: 'refusal', id, error })
  try {
    const reply = await fetch(claims.flx.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify({ ...options, context, number: digits(), lang: document.documentElement.lang }),
    })
    if (reply.status === 201) return tell({ kind: 'token', id, token: await reply.text() })
    const { message, details } = (await reply.json()) as { message: string; details?: readonly Detail[] }
    refuse({ reason: 'CREATE_TOKEN_VALIDATION_SERVERSIDE', message, ...(details && { details }) })
  } catch {
    refuse({ reason: 'CREATE_TOKEN_UNABLE_TO_START', message: 'The gateway cannot be reached.' })
  }
}

function obey(message: ToField): void {
  if (message.kind === 'update') apply(message.options)
  else if (message.kind === 'focus') input.focus()
  else if (message.kind === 'clear') {
    input.value = ''
    react('change')
  } else if (message.kind === 'lengths') {
    codeLengths = message.lengths
    react('change')
  } else if (message.kind === 'token') createToken(message)
}

// The first message of the embedding page hands over a port. Any other window and any other page is ignored.
addEventListener('message', ({ source, origin, data, ports: [given] }: MessageEvent<ToField>) => {
  const origins: readonly string[] = claims.ctx[0].data.targetOrigins
  if (source !== parent || !origins.includes(origin) || port !== undefined || given === undefined) return
  if (data?.kind !== 'begin') return
  port = given
  port.onmessage = (event) => obey(event.data)
  apply(data.options)
  tell({ kind: 'load', state: stateOf() })
})

input.addEventListener('focus', () => react('focus'))
input.addEventListener('blur', () => react('blur'))
input.addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Enter' && !isComposing) react('inputSubmit')
})
input.addEventListener('input', (event) => {
  if ((event as InputEvent).isComposing) return
  const isAtEnd = input.selectionStart === input.value.length
  const typed = digits().slice(0, isNumber ? 19 : 4)
  const shown = isNumber ? toGroups(typed) : typed
  // In the middle of a number the caret would jump.
  if (isAtEnd || !/^[\d ]*$/.test(input.value)) input.value = shown
  react('change')
})
