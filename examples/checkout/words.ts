/** What a person reads, in both languages. */
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

/** `'12000'` as `¥12,000`. Amounts are text: no float touches money. */
export const toYen = (amount: string): string =>
  /^\d+$/.test(amount) ? `¥${amount.replace(/\B(?=(\d{3})+$)/g, ',')}` : amount
