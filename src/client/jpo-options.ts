import { sayUnknown } from '../base/allowed.ts'
import { isObject } from '../base/json-path.ts'
import type { JapanPaymentOptions } from '../openapi/index.ts'
import { createError } from './client-error.ts'
import { type JpoOptionName, type JpoOptionTable, jpoOptionTable } from './jpo-option-table.ts'

declare const brand: unique symbol

/** A Japanese payment option (支払区分) in its wire form, made only by the builders in this file. */
export type JpoOption<Method extends JpoOptionName = JpoOptionName> = Readonly<JapanPaymentOptions> & {
  readonly [brand]: Method
}

/** A bonus payment. `month` is 1 to 12; `amount` is yen without decimals, such as `'30000'`. */
export interface Bonus {
  readonly month?: number
  readonly amount?: string
}

/** Terms before they are written as text. */
interface Terms {
  /** Number of payments (支払回数), 1 to 99. */
  readonly installments: number
  /** Month of the first bill (初回請求月), 1 to 12. Absent: the month after the payment, in Japan time. */
  readonly firstBillingMonth: number
  /** One to six; null stands for an unspecified bonus. */
  readonly bonuses: readonly (Bonus | null)[]
}

/** The terms of one payment option. */
export type TermsOf<Method extends JpoOptionName> = Pick<Terms, JpoOptionTable[Method]['needs'][number]> &
  Partial<Pick<Terms, JpoOptionTable[Method]['takes'][number]>> & {
    /** Another code of the option's group. Default: the first. */
    readonly code?: JpoOptionTable[Method]['codes'][number]
  }

/** Single payment, 一括払い. */
export const single = (terms: TermsOf<'single'> = {}): JpoOption<'single'> => build('single', terms)

/**
 * Lump-sum payment at the next bonus, ボーナス一括払い.
 *
 * @example bonus({ bonuses: [{ month: 7 }] })
 */
export const bonus = (terms: TermsOf<'bonus'> = {}): JpoOption<'bonus'> => build('bonus', terms)

/**
 * Payment by installments, 分割払い.
 *
 * @example installment({ installments: 12, firstBillingMonth: 4 })
 */
export const installment = (terms: TermsOf<'installment'>): JpoOption<'installment'> => build('installment', terms)

/**
 * Installments and bonus payments together, ボーナス併用分割払い.
 *
 * @example combination({ installments: 6, bonuses: [{ month: 12, amount: '30000' }] })
 */
export const combination = (terms: TermsOf<'combination'>): JpoOption<'combination'> => build('combination', terms)

/**
 * Revolving payment, リボ払い. The guide requires a number of installments for it, odd as that is.
 *
 * @example revolving({ installments: 12 })
 */
export const revolving = (terms: TermsOf<'revolving'>): JpoOption<'revolving'> => build('revolving', terms)

type Term = keyof Terms

/** Writes each term as text. Ranges: API descriptions of May 2024 and of 2026, field reference. */
const writers: { readonly [Name in Term]: (value: Terms[Name]) => JapanPaymentOptions[Name] } = {
  installments: (value) => toDigits(value, 99, 'installments is a whole number from 1 to 99'),
  firstBillingMonth: (value) =>
    toDigits(value, 12, 'firstBillingMonth is a whole number from 1 to 12').padStart(2, '0'),
  bonuses: (value) => {
    if (!Array.isArray(value) || value.length < 1 || value.length > 6) throw refuse('bonuses is a list of 1 to 6')
    return value.map(toBonus)
  },
}

function build<Method extends JpoOptionName>(method: Method, given: Partial<Terms> & { code?: string }) {
  if (!isObject(given)) throw refuse(`the terms of ${method} are an object`)
  const { code, ...terms } = given as Partial<Terms> & { code?: string }
  const { codes, needs, takes } = jpoOptionTable[method]
  const allowed: readonly Term[] = [...needs, ...takes]
  if (code !== undefined && !codes.some((known) => known === code))
    throw refuse(`code of ${method} is ${codes.join(', ')}`)
  const names = (Object.keys(terms) as Term[]).filter((name) => terms[name] !== undefined)
  const unknown = names.find((name) => !allowed.includes(name))
  if (unknown !== undefined) throw refuseName(unknown, method, [...allowed, 'code'])
  const missing = needs.find((name) => !names.includes(name))
  if (missing !== undefined) throw refuse(`${method} needs ${missing}`)
  const written = Object.fromEntries(names.map((name) => [name, writers[name](terms[name] as never)]))
  return Object.freeze({ paymentMethod: code ?? codes[0], ...written }) as JpoOption<Method>
}

const bonusNames = ['month', 'amount'] as const satisfies readonly (keyof Bonus)[]

function toBonus(bonus: Bonus | null): { month?: string; amount?: string } | null {
  if (bonus === null) return null
  if (!isObject(bonus)) throw refuse(`bonuses is a list of { ${bonusNames.join(', ')} }, or null`)
  const unknown = Object.keys(bonus).find((name) => !bonusNames.some((known) => known === name))
  if (unknown !== undefined) throw refuseName(unknown, 'a bonus', bonusNames)
  const { month, amount } = bonus as Bonus
  if (amount !== undefined && (typeof amount !== 'string' || !/^[1-9]\d{0,7}$/.test(amount)))
    throw refuse("amount of a bonus is text of 1 to 8 digits, such as '30000'")
  return {
    ...(month !== undefined && {
      month: toDigits(month, 12, 'month of a bonus is a whole number from 1 to 12').padStart(2, '0'),
    }),
    ...(amount !== undefined && { amount }),
  }
}

function toDigits(value: number, most: number, allowed: string): string {
  if (!Number.isInteger(value) || value < 1 || value > most) throw refuse(allowed)
  return String(value)
}

const refuseName = (name: string, of: string, names: readonly string[]) =>
  createError('INVALID_JPO_TERM', `Failed to make the payment option: ${sayUnknown(name, names, `a term of ${of}`)}`)

const refuse = (allowed: string) =>
  createError('INVALID_JPO_TERM', `Failed to make the payment option: a term is not allowed. Allowed: ${allowed}.`)
