import { assumed, documented, observed, ofSandbox } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

const refusal = { weight: 'refuse', reason: 'INVALID_DATA' } as const

/** Widest range of a report, in days. */
export const mostDays = 31
/** How long ago a report may begin, in days: 18 months. */
export const mostDaysAgo = 548

/** Rules of a report: of its query, and of the body of a one-time report. */
export const reportRules = {
  missing: {
    name: 'report-parameter-missing',
    weight: 'refuse',
    reason: 'MISSING_FIELD',
    title: { en: 'a parameter of a report is missing', ja: 'レポートの必須パラメータがありません' },
    evidence: documented('API description of 2026; that the answer is a 400 with MISSING_FIELD is assumed'),
  },
  value: {
    ...refusal,
    name: 'report-parameter-value',
    title: {
      en: 'a parameter of a report has a value that is not listed',
      ja: 'レポートのパラメータが正しくありません',
    },
    evidence: documented('API description of 2026; that the answer is a 400 with INVALID_DATA is assumed'),
  },
  time: {
    ...refusal,
    name: 'report-time',
    title: { en: 'a time of a report is not in ISO 8601', ja: 'レポートの日時が ISO 8601 形式ではありません' },
    evidence: documented('API description of 2026; that the answer is a 400 with INVALID_DATA is assumed'),
  },
  date: {
    ...refusal,
    name: 'report-date',
    title: { en: 'reportDate is no date of the form YYYY-MM-DD', ja: 'reportDate は YYYY-MM-DD 形式で指定します' },
    evidence: observed('an issue of the vendor’s PHP SDK: only this form works; the answer to another one is assumed'),
  },
  range: {
    ...refusal,
    name: 'report-range',
    title: {
      en: `a report covers more than ${mostDays} days, or begins more than ${mostDaysAgo} days ago`,
      ja: `レポートの期間は ${mostDays} 日以内、開始は ${mostDaysAgo} 日前までです`,
    },
    evidence: observed('expected results of the vendor’s samples: a 400; how wide and how old is allowed is assumed'),
  },
  definition: {
    ...refusal,
    name: 'report-definition',
    title: { en: 'a kind of report that this gateway does not have', ja: '対応していないレポート種別です' },
    evidence: ofSandbox('the API description lists more kinds than are simulated'),
  },
  field: {
    name: 'report-field',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'reportFields names a field that the report does not have', ja: 'レポートにない項目です' },
    evidence: assumed('what CyberSource does with a field that it does not know is not published'),
  },
  name: {
    ...refusal,
    name: 'report-name',
    title: { en: 'reportName has a form that is not allowed', ja: 'reportName の形式が正しくありません' },
    evidence: ofSandbox('the allowed characters are not published'),
  },
  unknown: {
    name: 'report-unknown-parameter',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: { en: 'a parameter that the report does not have', ja: 'レポートにないパラメータです' },
    evidence: assumed('what CyberSource does with a parameter that it does not know is not published'),
  },
  repeated: {
    name: 'report-repeated-parameter',
    weight: 'odd',
    reason: 'INVALID_DATA',
    title: {
      en: 'a parameter comes more than once: the first counts',
      ja: '同じパラメータが複数あります。最初の値を使います',
    },
    evidence: assumed('which one CyberSource takes is not published'),
  },
  notSimulated: {
    name: 'report-not-simulated',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: { en: 'this gateway does not look at it', ja: 'このゲートウェイでは使いません' },
    evidence: ofSandbox('documented, but not simulated'),
  },
  portfolio: {
    name: 'report-of-a-portfolio',
    weight: 'note',
    reason: 'INVALID_DATA',
    title: {
      en: 'the report of a portfolio has only the merchant that the request acts for',
      ja: 'ポートフォリオのレポートには、リクエストの加盟店の取引だけが含まれます',
    },
    evidence: ofSandbox('CyberSource reports on all merchants of a portfolio'),
  },
} as const satisfies Readonly<Record<string, Rule>>
