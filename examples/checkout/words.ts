/** A text in both languages. */
export interface Words {
  readonly en: string
  readonly ja: string
}

/** January to December. */
export const months: readonly Words[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
].map((en, index) => ({ en, ja: `${index + 1}月` }))

/** Formats `'12000'` as `¥12,000`. Amounts are text, because floats are not safe for money. */
export const toYen = (amount: string): string =>
  /^\d+$/.test(amount) ? `¥${amount.replace(/\B(?=(\d{3})+$)/g, ',')}` : amount
