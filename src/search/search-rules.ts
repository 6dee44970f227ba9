import { assumed, documented, observed, ofSandbox } from '../verdict/evidence.ts'
import type { Rule } from '../verdict/rule.ts'

const refusal = { weight: 'refuse', reason: 'INVALID_DATA' } as const

/** Rules of a search: of its query and of its settings. */
export const searchRules = {
  syntax: {
    ...refusal,
    name: 'search-query-syntax',
    title: { en: 'the query is malformed', ja: '検索式の形式が正しくありません' },
    evidence: documented('guide: query language; that the answer is a 400 with INVALID_DATA is assumed'),
  },
  field: {
    ...refusal,
    name: 'search-unknown-field',
    title: { en: 'a field that cannot be searched for', ja: '検索できない項目です' },
    evidence: assumed('the guide lists the fields; the answer to another one is not published'),
  },
  undocumented: {
    ...refusal,
    name: 'search-undocumented-operator',
    title: { en: 'an operator that is not documented', ja: '公開されていない演算子です' },
    evidence: assumed('the guide has AND and OR only; the answer to another operator is not published'),
  },
  limits: {
    ...refusal,
    name: 'search-query-limits',
    title: { en: 'the query is too long or too deep', ja: '検索式が長すぎるか、入れ子が深すぎます' },
    evidence: ofSandbox('limits of CyberSource are not published'),
  },
  ordinary: {
    name: 'search-no-wildcards',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: '*, ?, ~, ^ and \\ in a value stand for themselves: wildcards and escapes outside of quotes are not documented',
      ja: '値の *、?、~、^、\\ は通常の文字として扱います。ワイルドカードと引用符外のエスケープは公開仕様にありません',
    },
    evidence: assumed('the guide mentions no wildcards'),
  },
  seconds: {
    name: 'search-epoch-seconds',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: 'a number stands for milliseconds since 1970; this one looks like seconds',
      ja: '数値はエポックからのミリ秒です。この値は秒のように見えます',
    },
    evidence: documented('guide: epoch milliseconds'),
  },
  sort: {
    ...refusal,
    name: 'search-sort',
    title: { en: 'sort is malformed', ja: 'sort の形式が正しくありません' },
    evidence: assumed('the guide shows the form; the answer to another one is not published'),
  },
  sortMissing: {
    name: 'search-sort-missing',
    weight: 'odd',
    reason: 'MISSING_FIELD',
    title: {
      en: 'the guide requires sort; without it the newest come first',
      ja: 'ガイドでは sort が必須です。省略時は新しい順になります',
    },
    evidence: observed('the guide requires it; a published reply to a search without it'),
  },
  setting: {
    ...refusal,
    name: 'search-setting',
    title: { en: 'a setting of the search is malformed', ja: '検索の設定が正しくありません' },
    evidence: documented('guide: settings of a search; the answer to a wrong one is assumed'),
  },
} as const satisfies Readonly<Record<string, Rule>>
