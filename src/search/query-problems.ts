import type { Rule } from '../verdict/rule.ts'
import type { Text } from '../verdict/text.ts'
import { searchRules } from './search-rules.ts'

const { syntax, undocumented, limits } = searchRules

/** Limits of the sandbox, in UTF-16 units and levels of parentheses. */
export const maxQueryLength = 8000
export const maxQueryDepth = 30

const quoting = { en: 'a value with other characters goes in quotes', ja: '記号を含む値は引用符で囲みます' }

interface Problem {
  readonly rule: Rule
  readonly text: Text
}

/** What can be wrong with a query. The texts repeat nothing of it: it may hold card numbers and names. */
export const queryProblems = {
  tooLong: {
    rule: limits,
    text: { en: `more than ${maxQueryLength} characters`, ja: `${maxQueryLength} 文字を超えています` },
  },
  tooDeep: {
    rule: limits,
    text: {
      en: `more than ${maxQueryDepth} levels of parentheses`,
      ja: `括弧の入れ子が ${maxQueryDepth} 段を超えています`,
    },
  },
  noField: {
    rule: syntax,
    text: {
      en: 'expected a field, a colon and a value, such as clientReferenceInformation.code:ord-1',
      ja: '「項目名:値」が必要です (例: clientReferenceInformation.code:ord-1)',
    },
  },
  undocumented: {
    rule: undocumented,
    text: {
      en: 'NOT, -, +, !, && and || are not documented; allowed: AND, OR and parentheses; a value that begins so goes in quotes',
      ja: 'NOT、-、+、!、&&、|| は公開仕様にありません。使用できるのは AND、OR、括弧です。これらで始まる値は引用符で囲みます',
    },
  },
  noOperator: {
    rule: syntax,
    text: {
      en: 'expected AND, OR (in capitals) or the end; a value with blanks or brackets goes in quotes',
      ja: 'AND か OR (大文字)、または式の終わりが必要です。空白や括弧を含む値は引用符で囲みます',
    },
  },
  noValue: {
    rule: syntax,
    text: {
      en: `expected a value, "…", (…) or a range [… TO …]; ${quoting.en}`,
      ja: `値、"…"、(…)、範囲 [… TO …] のいずれかが必要です。${quoting.ja}`,
    },
  },
  openQuote: { rule: syntax, text: { en: 'this quote is never closed', ja: 'この引用符が閉じられていません' } },
  openParenthesis: { rule: syntax, text: { en: 'this ( is never closed', ja: 'この ( が閉じられていません' } },
  strayParenthesis: { rule: syntax, text: { en: 'this ) closes nothing', ja: 'この ) に対応する ( がありません' } },
  otherField: {
    rule: syntax,
    text: {
      en: 'the parentheses hold values of one field; a condition on another field goes outside of them',
      ja: 'この括弧の中に書けるのは一つの項目の値だけです。別の項目の条件は括弧の外に書きます',
    },
  },
  noTo: {
    rule: syntax,
    text: {
      en: 'expected TO (in capitals) or ]; allowed: [a TO b], [a TO b}, {a TO b], {a TO b}, [a]',
      ja: 'TO (大文字) か ] が必要です。使用できる形式: [a TO b]、[a TO b}、{a TO b]、{a TO b}、[a]',
    },
  },
  noEnd: {
    rule: syntax,
    text: { en: 'expected ] (inclusive) or } (exclusive)', ja: '] (以下) か } (未満) が必要です' },
  },
  exclusiveSingle: {
    rule: syntax,
    text: { en: 'a single value goes in [ ], not in { }', ja: '単一の値は { } ではなく [ ] で囲みます' },
  },
  hashedRange: {
    rule: syntax,
    text: {
      en: 'a card number has no range; allowed: one whole number, or a prefix or suffix by its own field',
      ja: 'カード番号は範囲で検索できません。番号全体、または prefix・suffix の項目で検索します',
    },
  },
  time: {
    rule: syntax,
    text: {
      en: 'not a time; allowed: 2026-11-30T03:21:03Z (UTC, milliseconds optional), milliseconds since 1970, NOW with up to ten of /MINUTE /HOUR /DAY /MONTH and ±nMINUTES ±nHOURS ±nDAYS ±nMONTHS, such as NOW/DAY-7DAYS',
      ja: '時刻の形式ではありません。使用できる形式: 2026-11-30T03:21:03Z (UTC、ミリ秒は任意)、エポックからのミリ秒、NOW と /MINUTE /HOUR /DAY /MONTH、±nMINUTES ±nHOURS ±nDAYS ±nMONTHS を 10 個まで (例: NOW/DAY-7DAYS)',
    },
  },
  amount: {
    rule: syntax,
    text: {
      en: 'not an amount; allowed: up to 19 digits and a decimal point, such as 1200 or 12.50',
      ja: '金額の形式ではありません。使用できるのは 19 桁までの数字と小数点です (例: 1200、12.50)',
    },
  },
} as const satisfies Readonly<Record<string, Problem>>
