import { type Bonus, bonus, combination, installment, type JpoOption, revolving, single } from './sandbox.ts'
import type { Words } from './words.ts'

/** Fields that only some methods have. */
export type Term = 'installments' | 'firstBillingMonth' | 'bonus'

/** The typed values; NaN stands for an invalid number. */
export interface Terms {
  readonly installments: number
  readonly firstBillingMonth?: number
  readonly bonuses?: readonly Bonus[]
}

export interface Method {
  readonly name: string
  readonly words: Words
  readonly takes: readonly Term[]
  readonly toOption: (terms: Terms) => JpoOption
}

/** The five payment options (支払区分). */
export const methods: readonly Method[] = [
  {
    name: 'single',
    words: { en: 'Single payment', ja: '一括払い' },
    takes: [],
    toOption: () => single(),
  },
  {
    name: 'bonus',
    words: { en: 'Bonus payment', ja: 'ボーナス一括払い' },
    takes: ['bonus'],
    toOption: ({ bonuses }) => bonus({ ...(bonuses && { bonuses }) }),
  },
  {
    name: 'installment',
    words: { en: 'Installments', ja: '分割払い' },
    takes: ['installments', 'firstBillingMonth'],
    toOption: ({ bonuses: _, ...terms }) => installment(terms),
  },
  {
    name: 'combination',
    words: { en: 'Installments and bonus', ja: 'ボーナス併用分割払い' },
    takes: ['installments', 'firstBillingMonth', 'bonus'],
    toOption: (terms) => combination(terms),
  },
  {
    name: 'revolving',
    words: { en: 'Revolving', ja: 'リボ払い' },
    takes: ['installments', 'firstBillingMonth'],
    toOption: ({ bonuses: _, ...terms }) => revolving(terms),
  },
]

export interface TestCard {
  readonly number: string
  readonly words: Words
}

/** Test numbers published by CyberSource; their issuers are the sandbox world's choice. */
export const cards: readonly TestCard[] = [
  { number: '4111111111111111', words: { en: 'Visa, issued in Japan', ja: '国内発行' } },
  { number: '4622943127013705', words: { en: 'Visa, issued abroad', ja: '海外発行' } },
  { number: '4622943127013713', words: { en: 'Visa, issuer without JPO contract', ja: '支払区分の契約なし' } },
  { number: '5555555555554444', words: { en: 'Mastercard, issued in Japan', ja: '国内発行' } },
]
