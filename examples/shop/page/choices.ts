import type { Words } from '../../checkout/words.ts'

/** A way to pay, as the customer reads it. */
export interface Choice {
  readonly value: string
  readonly words: Words
  /** Number of bills, where it is known before the first. */
  readonly bills?: number
  readonly says: Words
}

/** The order is that of the page. Values are those of options.ts. */
export const choices: readonly Choice[] = [
  {
    value: 'single',
    words: { en: 'At once', ja: '一括払い' },
    bills: 1,
    says: { en: 'one bill next month', ja: '翌月に一括' },
  },
  {
    value: 'installment-3',
    words: { en: '3 payments', ja: '分割払い 3回' },
    bills: 3,
    says: { en: 'three months', ja: '3か月' },
  },
  {
    value: 'installment-12',
    words: { en: '12 payments', ja: '分割払い 12回' },
    bills: 12,
    says: { en: 'a year', ja: '12か月' },
  },
  {
    value: 'bonus',
    words: { en: 'With the bonus', ja: 'ボーナス一括払い' },
    bills: 1,
    says: { en: 'one bill at the next bonus', ja: '次のボーナス月に一括' },
  },
  {
    value: 'revolving',
    words: { en: 'Revolving', ja: 'リボ払い' },
    says: { en: 'a fixed sum each month', ja: '毎月定額' },
  },
]
