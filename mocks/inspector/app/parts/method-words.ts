import { jpoOptionTable } from '../../../../src/client/jpo-option-table.ts'
import { optionNames } from '../base/option-names.ts'
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
    single: optionNames.single.ja,
    bonus: optionNames.bonus.ja,
    installment: optionNames.installment.ja,
    combination: optionNames.combination.ja,
    revolving: optionNames.revolving.ja,
    ordinary: '支払区分なし',
  },
})
