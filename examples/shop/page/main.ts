import { bilingual, byId, element } from '../../checkout/element.ts'
import { toYen } from '../../checkout/words.ts'
import type { Step } from '../orders.ts'
import { type CardFields, loadCardFields } from './card-fields.ts'
import { type Choice, choices } from './choices.ts'
import { showProblem, showResult } from './show.ts'
import { collectDeviceData, describeBrowser, showChallenge } from './three-d-secure.ts'

const form = byId('checkout', HTMLFormElement)
const button = byId('pay', HTMLButtonElement)

async function ask<Reply>(path: string, body: object = {}): Promise<Reply> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error('The shop does not answer.')
  return response.json()
}

interface Beginning {
  readonly captureContext?: string
  readonly outcome: string
  readonly basket: {
    readonly total: string
    readonly items: readonly { readonly name: { readonly en: string; readonly ja: string }; readonly amount: number }[]
  }
}

let total = '0'

const chosen = (): Choice =>
  choices.find(({ value }) => value === new FormData(form).get('choice')) ?? (choices[0] as Choice)

/** A bill of a plan, without the issuer's fee. */
const toBill = ({ bills }: Choice): string | undefined =>
  bills === undefined ? undefined : toYen(String(Math.floor(Number(total) / bills)))

function prepare({ basket }: Beginning): void {
  total = basket.total
  byId('pay-amount', HTMLElement).textContent = toYen(total)
  const line = (name: Node | string, amount: string, kind = '') =>
    element('div', { class: kind }, element('dt', {}, name), element('dd', {}, amount))
  byId('basket', HTMLElement).replaceChildren(
    ...basket.items.map(({ name, amount }) => line(bilingual(name), toYen(String(amount)))),
    line(bilingual({ en: 'Total', ja: '合計' }), toYen(total), 'total'),
  )
  byId('choices', HTMLElement).replaceChildren(...choices.map(toRadio))
  const option = (value: string) => element('option', { value }, value)
  const year = new Date().getFullYear()
  byId('month', HTMLSelectElement).replaceChildren(
    ...Array.from({ length: 12 }, (_, index) => option(String(index + 1).padStart(2, '0'))),
  )
  byId('year', HTMLSelectElement).replaceChildren(
    ...Array.from({ length: 12 }, (_, index) => option(String(year + index))),
  )
  byId('month', HTMLSelectElement).value = '01'
  byId('year', HTMLSelectElement).value = String(year + 3)
  form.addEventListener('change', showPlan)
  showPlan()
}

function toRadio(choice: Choice, index: number): HTMLElement {
  const input = element('input', { type: 'radio', name: 'choice', value: choice.value })
  input.checked = index === 0
  const bill = toBill(choice)
  return element(
    'label',
    { class: 'choice' },
    input,
    element('span', {}, bilingual(choice.words)),
    element(
      'span',
      { class: 'sum' },
      bill === undefined ? '' : `${choice.bills === 1 ? '' : `${choice.bills} × `}${bill}`,
    ),
  )
}

function showPlan(): void {
  const choice = chosen()
  byId('plan', HTMLElement).replaceChildren(
    bilingual(choice.words),
    ': ',
    bilingual(choice.says),
    ...((choice.bills ?? 2) > 1
      ? [
          element('br'),
          bilingual({ en: 'Your card company adds its fee.', ja: '手数料はカード会社の規定によります。' }),
        ]
      : []),
  )
}

function say(text: string): void {
  byId('status', HTMLElement).textContent = text
}

function setBusy(isBusy: boolean): void {
  button.disabled = isBusy
  form.setAttribute('aria-busy', String(isBusy))
}

/** Pays, step by step: token, device data, issuer, challenge. */
async function pay(fields: CardFields): Promise<Step> {
  const { value: choice } = chosen()
  say('Your card goes to the gateway … カード情報を送信しています')
  const token = await fields.createToken()
  const begun = await ask<Step>('/set-up', { token, choice })
  if (begun.next !== 'collect') return begun
  const { order } = begun
  await collectDeviceData(begun.url, begun.accessToken)
  say('Your card company is asked … カード会社に確認しています')
  const step = await ask<Step>('/authenticate', { order, browser: describeBrowser() })
  if (step.next !== 'challenge') return step
  const { stepUpUrl, accessToken } = step.challenge
  const transactionId = await showChallenge(stepUpUrl, accessToken)
  say('Paying … お支払い処理中です')
  return ask<Step>('/finish', { order, transactionId })
}

const beginning = await ask<Beginning>('/begin')
prepare(beginning)
if (beginning.captureContext === undefined) throw new Error('The shop got no capture context.')
const fields = await loadCardFields(beginning.captureContext)
setBusy(false)

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  setBusy(true)
  showProblem(undefined)
  try {
    showResult(await pay(fields), chosen())
  } catch (error) {
    showProblem(error instanceof Error ? error.message : 'The payment failed.')
  } finally {
    say('')
    setBusy(false)
  }
})
