import { jpoOptionTable } from '../../../../src/client/jpo-option-table.ts'
import { defineWords } from '../base/words.ts'

/** The Japanese payment options, in the order of the table. */
export const methodNames = Object.keys(jpoOptionTable) as (keyof typeof jpoOptionTable)[]

/** What the payment options are called; `ordinary` is a payment without one. */
export const methodWords = defineWords({
  en: {
    single: 'Single payment',
    bonus: 'Bonus',
    installment: 'Installments',
    combination: 'Bonus combination',
    revolving: 'Revolving',
    ordinary: 'Without a payment option',
  },
  ja: {
    single: '一括払い',
    bonus: 'ボーナス払い',
    installment: '分割払い',
    combination: 'ボーナス併用払い',
    revolving: 'リボ払い',
    ordinary: '支払区分なし',
  },
})
