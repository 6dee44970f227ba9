/**
 * A string that sorts as the amount does, without floats; undefined for anything but digits with a decimal point.
 * @example toAmountKey('1200.00') === toAmountKey('1200')
 */
export function toAmountKey(amount: string): string | undefined {
  const [, whole, fraction = ''] = /^(\d{1,19})(?:\.(\d{1,19}))?$/.exec(amount) ?? []
  return whole === undefined ? undefined : `${whole.padStart(19, '0')}.${fraction.replace(/0+$/, '')}`
}
