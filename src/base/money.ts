const known = new Set(Intl.supportedValuesOf('currency'))
/** JPY needs no question: the first one costs ICU some 17 ms, which the first payment would wait for. */
const decimals = new Map([['JPY', 0]])

/** Whether ISO 4217 lists the currency, as far as the runtime's Unicode data knows; either case. */
export function isCurrency(code: string): boolean {
  return known.has(code.toUpperCase())
}

/** How many decimals a currency has: 0 for JPY, 2 for USD, 3 for KWD; either case. */
export function decimalsOf(code: string): number {
  const currency = code.toUpperCase()
  let digits = decimals.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    decimals.set(currency, digits)
  }
  return digits
}

/**
 * An amount as the gateway echoes it: decimals that the currency has not are cut off, missing ones
 * are filled in. String in, string out: no float touches money.
 *
 * @example toEchoedAmount('100.00', 'jpy') // '100'
 */
export function toEchoedAmount(amount: string, currency: string): string {
  const [whole = '', fraction = ''] = amount.split('.')
  const digits = decimalsOf(currency)
  const units = whole.replace(/^0+(?=\d)/, '') || '0'
  return digits === 0 ? units : `${units}.${fraction.slice(0, digits).padEnd(digits, '0')}`
}

/** Half of an echoed amount, rounded down; of an amount above nothing, the smallest of the currency at least. */
export function toHalf(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.')
  const units = BigInt(whole + fraction)
  const half = units === 1n ? 1n : units / 2n
  const digits = String(half).padStart(fraction.length + 1, '0')
  return fraction === '' ? digits : `${digits.slice(0, -fraction.length)}.${digits.slice(-fraction.length)}`
}
