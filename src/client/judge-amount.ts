import { toText, valueAt } from '../base/json-path.ts'
import { isCurrency, toMinorUnits } from '../base/money.ts'
import type { Money } from './follow-on.ts'

/** What a request asked for; undefined when it names no total. */
export function toAsked(body: unknown): Required<Money> | undefined {
  for (const path of ['orderInformation.amountDetails', 'reversalInformation.amountDetails']) {
    const amount = toText(valueAt(body, `${path}.totalAmount`))
    const currency = toText(valueAt(body, `${path}.currency`))
    if (amount !== undefined && currency !== undefined) return { amount, currency }
  }
  return undefined
}

interface Told extends Partial<Money> {
  readonly outcome?: string
  readonly originalAmount?: string
}

/** Outcomes whose amount is what was asked. A partial approval has a status of its own, and so has its outcome. */
const ofAsked: ReadonlySet<string> = new Set(['approved', 'captured', 'refunded', 'credited', 'reversed'])

/** Turns a success of another amount or currency than asked into a result of its own. */
export function judgeAmount<Result extends object>(result: Result, asked: Required<Money> | undefined): Result {
  const { outcome = '', originalAmount, ...told } = result as Told
  // A time-out reversal of a payment that had failed reverses 0, and names the amount of that (guide).
  const { currency } = told
  const amount = originalAmount ?? told.amount
  if (asked === undefined || amount === undefined || currency === undefined || !ofAsked.has(outcome)) return result
  return isSame({ amount, currency }, asked) ? result : { ...result, outcome: 'differs', asked }
}

/** Compares in the smallest units: `100.00` yen come back as `100` (guide). */
function isSame(one: Required<Money>, other: Required<Money>): boolean {
  if (one.currency.toUpperCase() !== other.currency.trim().toUpperCase()) return false
  if (!/^\d+(\.\d*)?$/.test(other.amount) || !isCurrency(one.currency)) return one.amount === other.amount
  return toMinorUnits(one.amount, one.currency) === toMinorUnits(other.amount, one.currency)
}
