import { toRow } from '../../cli/catalogue-markdown.ts'
import { choices } from '../../src/fidelity/choices.ts'
import { settingChoices } from '../../src/fidelity/follow-on-choices.ts'
import { lifecycleRules } from '../../src/operations/follow-on/lifecycle-rules.ts'
import { searchFields } from '../../src/search/fields.ts'
import { searchRules } from '../../src/search/search-rules.ts'
import type { Evidence } from '../../src/verdict/evidence.ts'
import type { Rule } from '../../src/verdict/rule.ts'
import { toSource } from './page.ts'

const block = (language: string, ...lines: readonly string[]): string[] => [`\`\`\`${language}`, ...lines, '```', '']

/** Programs and requests, the same in both languages. */
export const followOnExamples = {
  capture: block(
    'http',
    'POST /pts/v2/payments/7954028002500000013955/captures',
    '',
    '{ "clientReferenceInformation": { "code": "order-77" },',
    '  "orderInformation": { "amountDetails": { "totalAmount": "12000", "currency": "JPY" } } }',
  ),
  timeOut: block(
    'http',
    'POST /pts/v2/reversals',
    '',
    '{ "clientReferenceInformation": { "code": "order-77", "transactionId": "20261123-000077-1" },',
    '  "reversalInformation": { "amountDetails": { "totalAmount": "12000", "currency": "JPY" } } }',
  ),
  lost: block(
    'ts',
    "gateway.faults.next('answer-lost', { match: { operation: 'createPayment' } })",
    "await checkout({ reference: 'order-77' }) // the application must reverse by transactionId",
    "expect(gateway.payments.find('order-77')[0]?.status).toBe('REVERSED')",
  ),
  clock: block(
    'ts',
    "gateway.clock.advance('1d') // the batch has gone out: void is over, refund is possible",
    "gateway.clock.advance('181d') // too late for a capture and for a refund",
  ),
  search: block(
    'json',
    '{ "query": "clientReferenceInformation.code:order-77 AND submitTimeUtc:[NOW/DAY-7DAYS TO NOW/DAY+1DAY}",',
    '  "timezone": "Asia/Tokyo", "sort": "submitTimeUtc:desc", "offset": 0, "limit": 100 }',
  ),
  world: block(
    'yaml',
    'merchants:',
    '  - merchantId: my_shop',
    '    services: { captures: multiple, partialReversals: true, searchDelay: 60000 }',
  ),
} as const

/** Queries, with what they mean in both languages. */
const queries: readonly (readonly [query: string, en: string, ja: string])[] = [
  ['clientReferenceInformation.code:order-77', 'a reference', '参照番号'],
  ['id:7954028002500000013955 OR id:7954028002500000023955', 'one of two ids', '2つの ID のいずれか'],
  ['merchantId:(smcc_all OR smcc_single_only)', 'one of several values', '複数の値のいずれか'],
  ['orderInformation.billTo.lastName:"Van Berg"', 'a value with a blank', '空白を含む値'],
  [
    'orderInformation.amountDetails.totalAmount:[1000 TO 12000]',
    'a range with both ends; `{1000 TO 12000}` is without them',
    '両端を含む範囲。`{1000 TO 12000}` は両端を含まない',
  ],
  [
    'submitTimeUtc:[NOW/DAY-7DAYS TO NOW/DAY+1DAY}',
    'the last seven days and today, by the calendar of `timezone`',
    '過去7日間と本日 (`timezone` の暦日)',
  ],
  [
    'submitTimeUtc:[2026-11-23T00:00:00Z TO 1795402800000]',
    'times as ISO 8601 in UTC, or as ms since 1970',
    'UTC の ISO 8601、またはエポックからのミリ秒',
  ],
  [
    'applicationInformation.applications.name:(ics_bill OR ics_credit)',
    'captures, sales, refunds and credits',
    '売上確定・売上・返金',
  ],
]

export const queryRows = (language: 'en' | 'ja'): string[] =>
  queries.map(([query, en, ja]) => toRow([`\`${query}\``, language === 'en' ? en : ja]))

export const searchFieldNames = (): string =>
  Object.keys(searchFields)
    .map((name) => `\`${name}\``)
    .join(', ')

export const searchRuleRows = (language: 'en' | 'ja'): string[] =>
  (Object.values(searchRules) as Rule[]).map(({ name, weight, title, evidence }) =>
    toRow([`\`${name}\``, weight, title[language], toSource(evidence)]),
  )

/** Rules of the lifecycle, in the order in which they are checked. */
export const lifecycleRows = (language: 'en' | 'ja', toReason: (outcome: string) => string): string[] =>
  lifecycleRules.map(({ name, title, of, outcome, evidence }) =>
    toRow([`\`${name}\``, title[language], of.join(', '), `\`${toReason(outcome)}\``, toSource(evidence)]),
  )

/** Source of the default of a setting. */
export function evidenceOf(setting: string): Evidence {
  const found =
    settingChoices.find((choice) => choice.setting === setting) ??
    choices.find(({ change }) => change?.includes(`services.${setting}`))
  if (found === undefined) throw new Error(`Failed to find the source of services.${setting}: add it to settingChoices`)
  return found.evidence
}
