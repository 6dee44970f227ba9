const known = new Set(Intl.supportedValuesOf('currency'))
/** JPY is preset: the first use of ICU takes about 17 ms, which would delay the first payment. */
const decimals = new Map([['JPY', 0]])

/** Whether ISO 4217 lists the currency, according to the runtime's Unicode data; in either case. */
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
 * An amount as the gateway echoes it, with exactly the decimals of the currency: surplus ones are cut off, missing
 * ones are added. Strings in and out: no floats for money.
 * @example toEchoedAmount('100.00', 'jpy') // '100'
 */
export function toEchoedAmount(amount: string, currency: string): string {
  const [whole = '', fraction = ''] = amount.split('.')
  const digits = decimalsOf(currency)
  const units = whole.replace(/^0+(?=\d)/, '') || '0'
  return digits === 0 ? units : `${units}.${fraction.slice(0, digits).padEnd(digits, '0')}`
}

/** Half of an echoed amount, rounded down. For an amount above zero, at least the smallest unit of the currency. */
export function toHalf(amount: string): string {
  const [whole = '', fraction = ''] = amount.split('.')
  const units = BigInt(whole + fraction)
  const half = units === 1n ? 1n : units / 2n
  const digits = String(half).padStart(fraction.length + 1, '0')
  return fraction === '' ? digits : `${digits.slice(0, -fraction.length)}.${digits.slice(-fraction.length)}`
}

/** An amount in the smallest units of its currency; surplus decimals are cut off. */
export const toMinorUnits = (amount: string, currency: string): bigint =>
  BigInt(toEchoedAmount(amount, currency).replace('.', ''))

/** Smallest units as an echoed amount, not below zero. */
export function fromMinorUnits(units: bigint, currency: string): string {
  const decimals = decimalsOf(currency)
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
