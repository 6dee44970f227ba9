import { assumed, documented, observed, ofSandbox } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

const words = documented('API description of 2026; what another word does is assumed')
const noted = { weight: 'note', reason: 'INVALID_DATA' } as const

/** Rules about TOKEN_CREATE. */
export const tokenRules = {
  action: {
    name: 'action-unknown',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'a word of actionList that there is not', ja: 'actionList に存在しない値があります' },
    evidence: words,
  },
  tokenType: {
    name: 'token-type-unknown',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'a word of actionTokenTypes that there is not', ja: 'actionTokenTypes に存在しない値があります' },
    evidence: words,
  },
  noAction: {
    ...noted,
    name: 'token-types-without-action',
    title: {
      en: 'actionTokenTypes has no effect without TOKEN_CREATE in actionList',
      ja: 'actionList に TOKEN_CREATE がないため、actionTokenTypes は使いません',
    },
    evidence: documented('API description of 2026'),
  },
  noVault: {
    ...noted,
    name: 'token-create-without-vault',
    title: {
      en: 'the account has no vault (services.vault), so TOKEN_CREATE makes nothing',
      ja: 'トークンの保管機能がない設定のため (services.vault)、トークンは作りません',
    },
    evidence: observed('a public report: 201 without tokenInformation'),
  },
  unlisted: {
    ...noted,
    name: 'token-create-unlisted-card',
    title: {
      en: 'no token was made: the vault keeps no number, and knows the cards that the world lists alone',
      ja: 'トークンは作りません。番号は保存せず、world ファイルにあるカードだけを扱います',
    },
    evidence: ofSandbox('CyberSource makes tokens of any card'),
  },
  noOwner: {
    ...noted,
    name: 'token-address-without-customer',
    title: {
      en: 'a shipping address belongs to a customer, and is made of orderInformation.shipTo: one of the two is missing, so none was made',
      ja: '配送先トークンにはカスタマーと orderInformation.shipTo が必要なため、作りませんでした',
    },
    evidence: documented('API description of 2026: what depends on a missing token is not attempted'),
  },
  noInstrument: {
    ...noted,
    name: 'token-customer-without-card',
    title: {
      en: 'the new customer cannot pay: ask for paymentInstrument too',
      ja: '作られるカスタマーには支払手段がありません。paymentInstrument も指定してください',
    },
    evidence: assumed('what a customer alone gets is not published'),
  },
} as const satisfies Record<string, Rule>
