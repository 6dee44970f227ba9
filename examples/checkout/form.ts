import { cards, type Method, methods, type Term } from './choices.ts'
import { byId, element } from './element.ts'
import type { Payment } from './sandbox.ts'
import { months, toYen } from './words.ts'

const form = byId('checkout', HTMLFormElement)

/** Fills in the choices and shows the fields of the chosen method. */
export function prepareForm(): void {
  byId('methods', HTMLElement).append(...methods.map(toRadio))
  byId('card', HTMLSelectElement).append(...cards.map(toCardOption))
  byId('firstBillingMonth', HTMLSelectElement).append(...toMonthOptions('Next month 翌月'))
  byId('bonusMonth', HTMLSelectElement).append(...toMonthOptions('Not given 指定なし'))
  form.addEventListener('change', showFields)
  form.addEventListener('input', showAmount)
  showFields()
  showAmount()
}

/**
 * Reads the payment from the form.
 *
 * @throws {ClientError} for an invalid term.
 */
export function readPayment(): Payment {
  const { toOption, takes } = chosenMethod()
  const bonuses = takes.includes('bonus') ? readBonuses() : undefined
  const month = text('firstBillingMonth')
  return {
    amount: text('amount'),
    card: { number: text('card'), expirationMonth: '12', expirationYear: '2031' },
    option: toOption({
      installments: /^\d+$/.test(text('installments')) ? Number(text('installments')) : Number.NaN,
      ...(month !== '' && { firstBillingMonth: Number(month) }),
      ...(bonuses !== undefined && { bonuses }),
    }),
    billTo: {
      firstName: 'Hanako',
      lastName: 'Sakura',
      address1: '1-2-3 Midori',
      locality: 'Minato-ku',
      administrativeArea: 'Tokyo',
      postalCode: '105-0000',
      country: 'JP',
      email: 'hanako@example.com',
    },
  }
}

/** A second click must not send a payment that is still pending. */
export function setBusy(isBusy: boolean): void {
  byId('pay', HTMLButtonElement).disabled = isBusy
  form.setAttribute('aria-busy', String(isBusy))
}

function readBonuses() {
  const [month, amount] = [text('bonusMonth'), text('bonusAmount')]
  if (month === '' && amount === '') return undefined
  return [{ ...(month !== '' && { month: Number(month) }), ...(amount !== '' && { amount }) }]
}

const text = (name: string): string => String(new FormData(form).get(name) ?? '').trim()

const chosenMethod = (): Method => methods.find(({ name }) => name === text('method')) ?? (methods[0] as Method)

/** Hidden fields are also disabled, so that they are not submitted. */
function showFields(): void {
  const { takes } = chosenMethod()
  for (const field of form.querySelectorAll<HTMLElement>('[data-term]')) {
    const isTaken = takes.includes(field.dataset['term'] as Term)
    field.hidden = !isTaken
    for (const input of field.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      input.disabled = !isTaken
  }
  byId('terms', HTMLElement).hidden = takes.length === 0
}

function showAmount(): void {
  byId('payAmount', HTMLElement).textContent = toYen(text('amount'))
}

function toRadio({ name, words }: Method): HTMLElement {
  const input = element('input', { type: 'radio', name: 'method', value: name })
  input.checked = name === methods[0]?.name
  return element(
    'label',
    { class: 'method' },
    input,
    element('span', { class: 'method-name' }, words.en),
    element('span', { class: 'method-ja', lang: 'ja' }, words.ja),
  )
}

const toCardOption = ({ number, words }: (typeof cards)[number]): HTMLElement =>
  element('option', { value: number }, `${words.en} ${words.ja} ···· ${number.slice(-4)}`)

const toMonthOptions = (none: string): HTMLElement[] => [
  element('option', { value: '' }, none),
  ...months.map(({ en, ja }, index) => element('option', { value: String(index + 1) }, `${en} ${ja}`)),
]
