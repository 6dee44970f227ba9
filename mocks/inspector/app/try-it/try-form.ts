import { sampleBillTo } from '../../../../mocks/samples/sample-shopper.ts'
import { decimalsOf, isCurrency } from '../../../../src/base/money.ts'
import { type JpoOptionName, jpoOptionTable } from '../../../../src/client/jpo-option-table.ts'
import {
  bonus,
  combination,
  installment,
  type JpoOption,
  revolving,
  single,
} from '../../../../src/client/jpo-options.ts'
import type { Payment } from '../../../../src/client/payment.ts'
import { createStore } from '../base/store.ts'

/** A payment option, or an ordinary payment. */
export type TryMethod = JpoOptionName | 'ordinary'

export interface TriedBonus {
  /** 1 to 12, or empty. */
  readonly month: string
  readonly amount: string
}

/** What is typed, as typed. What is chosen stands in the address. */
export interface TryForm {
  readonly amount: string
  readonly currency: string
  /** Empty: a new one with each payment. */
  readonly reference: string
  /** MM/YYYY. */
  readonly expires: string
  readonly installments: string
  readonly firstBillingMonth: string
  readonly code: string
  /** Undefined: as they were not touched. */
  readonly bonuses?: readonly TriedBonus[]
  readonly capture: boolean
}

/** It outlives the view, and ends with the page. A card number of one's own is no part of it. */
export const tryForm = createStore<TryForm>({
  amount: '12000',
  currency: 'JPY',
  reference: '',
  expires: '12/2031',
  installments: '12',
  firstBillingMonth: '',
  code: '',
  capture: false,
})

/** Fields that can be refused, and the fields of the request that come of each. */
const placesOf = {
  method: ['processingInformation.japanPaymentOptions.paymentMethod'],
  amount: ['orderInformation.amountDetails.totalAmount'],
  currency: ['orderInformation.amountDetails.currency'],
  reference: ['clientReferenceInformation.code'],
  card: ['paymentInformation.card.number', 'paymentInformation.card.type'],
  expires: ['paymentInformation.card.expirationMonth', 'paymentInformation.card.expirationYear'],
  installments: ['processingInformation.japanPaymentOptions.installments'],
  firstBillingMonth: ['processingInformation.japanPaymentOptions.firstBillingMonth'],
  bonuses: ['processingInformation.japanPaymentOptions.bonuses'],
} as const

export type TryField = keyof typeof placesOf

const tryFields = Object.keys(placesOf) as TryField[]

/** The field of the form that a field of the request comes of. */
export const formFieldOf = (path: string): TryField | undefined =>
  tryFields.find((field) => placesOf[field].some((place) => path === place || path.startsWith(`${place}[`)))

/** The bonuses of a form. A combination has one at first, as it makes no sense without. */
export const bonusesOf = ({ bonuses }: TryForm, method: TryMethod): readonly TriedBonus[] =>
  bonuses ?? [{ month: method === 'combination' ? '12' : '', amount: '' }]

/** Bonuses that a request can have: the field reference. */
export const mostBonuses = 6

export const termsOf = (method: TryMethod): readonly string[] =>
  method === 'ordinary' ? [] : [...jpoOptionTable[method].needs, ...jpoOptionTable[method].takes]

export const codesOf = (method: TryMethod): readonly string[] =>
  method === 'ordinary' ? [] : jpoOptionTable[method].codes

interface Chosen {
  readonly method: TryMethod
  /** The whole number, which may be typed with spaces. */
  readonly number: string
  readonly reference: string
}

/** What is wrong with a form: nothing of it is sent then. */
export function findWrong({ form, method, number, reference }: Chosen & { readonly form: TryForm }): Set<TryField> {
  const terms = termsOf(method)
  const isFine: Readonly<Record<TryField, boolean>> = {
    method: true,
    firstBillingMonth: true,
    amount: isAmount(form.amount.trim(), form.currency.trim()),
    currency: isCurrencyCode(form.currency.trim()),
    reference: /^.{1,50}$/u.test(reference),
    card: /^\d{12,19}$/.test(toDigits(number)),
    expires: /^(0[1-9]|1[0-2])\/\d{4}$/.test(form.expires.trim()),
    installments: !terms.includes('installments') || /^[1-9]\d?$/.test(form.installments.trim()),
    bonuses:
      !terms.includes('bonuses') || bonusesOf(form, method).every(({ amount }) => /^([1-9]\d{0,7})?$/.test(amount)),
  }
  return new Set(tryFields.filter((field) => !isFine[field]))
}

const isCurrencyCode = (text: string): boolean => /^[A-Z]{3}$/.test(text) && isCurrency(text)

function isAmount(text: string, currency: string): boolean {
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(text)) return false
  const [, fraction = ''] = text.split('.')
  return !isCurrencyCode(currency) || !/[1-9]/.test(fraction.slice(decimalsOf(currency)))
}

const toDigits = (text: string): string => text.replace(/[\s-]/g, '')

/** The payment that a form without mistakes describes. */
export function toTriedPayment({ form, method, number, reference }: Chosen & { readonly form: TryForm }): Payment {
  const [expirationMonth = '', expirationYear = ''] = form.expires.trim().split('/')
  const option = toOption(form, method)
  return {
    amount: form.amount.trim(),
    currency: form.currency.trim(),
    reference,
    capture: form.capture,
    card: { number: toDigits(number), expirationMonth, expirationYear },
    billTo: sampleBillTo,
    ...(option !== undefined && { option }),
  }
}

function toOption(form: TryForm, method: TryMethod): JpoOption | undefined {
  if (method === 'ordinary') return undefined
  const terms = termsOf(method)
  const bonuses = bonusesOf(form, method)
    .filter(({ month, amount }) => month !== '' || amount !== '')
    .map(({ month, amount }) => ({
      ...(month !== '' && { month: Number(month) }),
      ...(amount !== '' && { amount }),
    }))
  const given = {
    ...(codesOf(method).includes(form.code) && { code: form.code }),
    ...(terms.includes('installments') && { installments: Number(form.installments) }),
    ...(terms.includes('firstBillingMonth') &&
      form.firstBillingMonth !== '' && { firstBillingMonth: Number(form.firstBillingMonth) }),
    ...(terms.includes('bonuses') && bonuses.length > 0 && { bonuses }),
  }
  return builders[method](given as never)
}

const builders = { single, bonus, installment, combination, revolving } as const satisfies Record<
  JpoOptionName,
  (terms: never) => JpoOption
>
