import type { Schemas } from '../api/types.ts'
import { defineWords } from '../base/words.ts'

type CardTokenKind = NonNullable<Schemas['JournalEntry']['cardToken']>

export const cardholderWords = defineWords({
  en: {
    token: 'Card by',
    tokens: {
      customer: 'a customer of the vault',
      paymentInstrument: 'a payment instrument of the vault',
      instrumentIdentifier: 'an instrument identifier of the vault',
      transient: 'a transient token of Microform',
      network: 'a network token',
    } satisfies Record<CardTokenKind, string>,
    authentication: '3-D Secure',
    results: {
      Y: 'authenticated',
      A: 'attempted',
      U: 'not possible',
      N: 'failed',
      R: 'rejected',
      C: 'challenge: the cardholder is asked',
    },
    sent: 'as the request says',
  },
  ja: {
    token: 'カードの指定',
    tokens: {
      customer: 'カスタマートークン',
      paymentInstrument: '支払手段トークン',
      instrumentIdentifier: 'カード識別トークン',
      transient: 'Microform の一時トークン',
      network: 'ネットワークトークン',
    },
    authentication: '本人認証 (3-D セキュア)',
    results: {
      Y: '成功',
      A: '試行',
      U: '認証不可',
      N: '失敗',
      R: '拒否',
      C: 'チャレンジ中',
    },
    sent: 'リクエストの申告値',
  },
})

/** Results that have a word. */
export type KnownResult = keyof (typeof cardholderWords)['en']['results']
