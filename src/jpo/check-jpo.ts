import { assumed, documented, type Evidence } from '../evidence.ts'
import type { Finding, Profile } from '../finding.ts'
import { isMissing, isObject, valueAt } from '../json-path.ts'
import { redactText } from '../redact.ts'
import { isJpoField, jpoFields, suggestField } from './field-names.ts'
import {
  defaultMethod,
  type JpoField,
  type JpoMethodRow,
  jpoCodes,
  methodOfCode,
  methodOfSimpleOrderCode,
} from './methods.ts'

/** Where the options stand in a request. */
export const optionsPath = 'processingInformation.japanPaymentOptions'

const at = (field: string): string => `${optionsPath}.${field}`

/**
 * The options of a request as sent, or nothing for an ordinary authorization. An empty object asks
 * for nothing, so the guide profile takes it for an ordinary authorization too.
 */
export function readOptions(body: unknown, profile: Profile): Record<string, unknown> | undefined {
  const options = valueAt(body, optionsPath)
  if (!isObject(options)) return undefined
  return profile === 'guide' && Object.keys(options).length === 0 ? undefined : options
}

/** The table row that a request's options name; nothing when the code is not one of REST. */
export function methodOf(options: Record<string, unknown>): JpoMethodRow | undefined {
  const code = options.paymentMethod
  if (isMissing(code)) return defaultMethod
  return typeof code === 'string' ? methodOfCode(code) : undefined
}

/** Everything that the rules of Japanese payment options have to say about a request. */
export function checkJpo(body: unknown, profile: Profile): Finding[] {
  const options = readOptions(body, profile)
  if (options === undefined) return checkEmptyOptions(valueAt(body, optionsPath))
  const method = methodOf(options)
  return [
    ...checkCode(options),
    ...(method === undefined ? [] : checkFields(options, method)),
    ...checkNames(options),
    ...valueRules.flatMap((rule) => checkValue(options, rule)),
    ...(method === undefined ? [] : checkTogether(options, method)),
  ]
}

function checkEmptyOptions(options: unknown): Finding[] {
  if (!isObject(options)) return []
  return [
    {
      rule: 'jpo-empty-options',
      weight: 'odd',
      field: optionsPath,
      reason: 'MISSING_FIELD',
      text: {
        en: 'japanPaymentOptions is empty, so this was taken for an ordinary authorization',
        ja: 'japanPaymentOptions が空のため、通常のオーソリとして扱いました',
      },
      evidence: assumed('no public source says what an empty object means'),
    },
  ]
}

function checkCode({ paymentMethod: code }: Record<string, unknown>): Finding[] {
  if (isMissing(code) || typeof code !== 'string' || methodOfCode(code) !== undefined) return []
  const meant = methodOfSimpleOrderCode(code)
  if (meant !== undefined) {
    const rest = meant.codes.length === 1 ? meant.codes[0] : `one of ${meant.codes.join(', ')}`
    return [
      {
        rule: 'jpo-simple-order-code',
        weight: 'refuse',
        field: at('paymentMethod'),
        reason: 'INVALID_DATA',
        text: {
          en: `paymentMethod ${code} is the Simple Order code of ${meant.name}; the REST code is ${rest}`,
          ja: `paymentMethod ${code} は Simple Order API の${meant.ja}のコードです。REST では ${meant.codes.join('、')} を使います`,
        },
        evidence: documented('field references of both APIs; that REST refuses the code is assumed'),
        saidInReply: true,
      },
    ]
  }
  return [
    {
      rule: 'jpo-unknown-code',
      weight: 'refuse',
      field: at('paymentMethod'),
      reason: 'INVALID_DATA',
      text: {
        en: `paymentMethod "${redactText(code)}" is not a code; allowed are ${jpoCodes.join(', ')}`,
        ja: `paymentMethod "${redactText(code)}" は存在しないコードです。使えるのは ${jpoCodes.join('、')} です`,
      },
      evidence: assumed('the codes are documented, the answer to another one is not'),
    },
  ]
}

function checkFields(options: Record<string, unknown>, method: JpoMethodRow): Finding[] {
  const findings: Finding[] = []
  for (const field of jpoFields) {
    const use = method.fields[field]
    const missing = isMissing(options[field])
    if (use === 'required' && missing) {
      findings.push({
        rule: 'jpo-required-field',
        weight: 'refuse',
        field: at(field),
        reason: 'MISSING_FIELD',
        text: {
          en: `${method.name} needs ${field}`,
          ja: `${method.ja}には ${field} が必要です`,
        },
        evidence: method.evidence,
      })
    }
    if (use === 'out-of-place' && !missing) {
      findings.push({
        rule: 'jpo-out-of-place-field',
        weight: 'odd',
        field: at(field),
        reason: 'INVALID_DATA',
        text: {
          en: `${field} is out of place in a ${method.name} payment and was not used`,
          ja: `${field} は${method.ja}では使わない項目のため、無視しました`,
        },
        evidence: assumed('the field is in no list of this method; the answer to it is not documented'),
      })
    }
  }
  return findings
}

function checkNames(options: Record<string, unknown>): Finding[] {
  const stray = Object.keys(options).filter((name) => !isJpoField(name))
  return stray.slice(0, 20).map((name) => {
    const meant = suggestField(name)
    const shown = redactText(name).slice(0, 60)
    return {
      rule: 'jpo-unknown-field',
      weight: 'odd',
      field: at(shown),
      reason: 'INVALID_DATA',
      text: {
        en: `${shown} is not a field${meant === undefined ? '' : `; did you mean ${meant}?`}`,
        ja: `${shown} という項目はありません${meant === undefined ? '' : `。${meant} のことではありませんか`}`,
      },
      evidence: documented("field reference; the guide's own examples send firstBusinessMonth"),
    } as const
  })
}

interface ValueRule {
  readonly rule: string
  readonly field: JpoField
  readonly weight: Finding['weight']
  readonly allows: RegExp
  readonly text: Finding['text']
  readonly evidence: Evidence
}

/** What a value must look like, beyond the contract's lengths and patterns. */
const valueRules: readonly ValueRule[] = [
  {
    rule: 'jpo-installments-range',
    field: 'installments',
    weight: 'refuse',
    allows: /^(0?[1-9]|[1-9][0-9])$/,
    text: {
      en: 'installments is a number from 1 to 99',
      ja: 'installments (支払回数) は 1 から 99 の数です',
    },
    evidence: documented('API description of May 2024; that another number is refused at once is assumed'),
  },
  {
    rule: 'jpo-first-billing-month-range',
    field: 'firstBillingMonth',
    weight: 'refuse',
    allows: /^(0?[1-9]|1[0-2])$/,
    text: {
      en: 'firstBillingMonth is a month from 01 to 12',
      ja: 'firstBillingMonth (初回請求月) は 01 から 12 の月です',
    },
    evidence: documented('field reference; that another number is refused at once is assumed'),
  },
  {
    rule: 'jpo-first-billing-month-digits',
    field: 'firstBillingMonth',
    weight: 'odd',
    allows: /^..$/,
    text: {
      en: 'firstBillingMonth is documented with two digits, such as 04',
      ja: 'firstBillingMonth は 04 のように2桁で送ります',
    },
    evidence: documented('field reference'),
  },
  {
    rule: 'jpo-katakana',
    field: 'businessNameKatakana',
    weight: 'odd',
    allows:
      /^[\u30A0-\u30FF\uFF65-\uFF9F\u31F0-\u31FF\u3000 0-9\uFF10-\uFF19.,\u3001\u3002()\uFF08\uFF09\u2010-\u2015\uFF0D-]+$/u,
    text: {
      en: 'businessNameKatakana has characters that are not katakana',
      ja: 'businessNameKatakana にカタカナ以外の文字があります',
    },
    evidence: documented("field reference; the guide's own example breaks it"),
  },
  {
    rule: 'jpo-alphanumeric',
    field: 'businessNameAlphaNumeric',
    weight: 'odd',
    allows: /^[\x20-\x7E]+$/,
    text: {
      en: 'businessNameAlphaNumeric has characters other than Latin letters, digits and signs',
      ja: 'businessNameAlphaNumeric に英数字以外の文字があります',
    },
    evidence: documented('field reference'),
  },
]

function checkValue(options: Record<string, unknown>, rule: ValueRule): Finding[] {
  const value = options[rule.field]
  // A value of another type is the contract's affair, an absent one that of the method table.
  if (typeof value !== 'string' || isMissing(value) || rule.allows.test(value)) return []
  return [{ ...rule, field: at(rule.field), reason: 'INVALID_DATA' }]
}

const bonusFields = ['bonuses', 'bonusMonth', 'bonusAmount', 'secondBonusMonth', 'secondBonusAmount'] as const

/** What fields say together. */
function checkTogether(options: Record<string, unknown>, method: JpoMethodRow): Finding[] {
  const findings: Finding[] = []
  const has = (field: JpoField) => !isMissing(options[field])
  if (method.name === 'combination' && !bonusFields.some(has)) {
    findings.push({
      rule: 'jpo-combination-without-bonus',
      weight: 'note',
      field: at('bonuses'),
      reason: 'MISSING_FIELD',
      text: {
        en: 'combination has no bonus fields; if only installments are meant, the code is 61',
        ja: 'ボーナス併用分割払いにボーナスの項目がありません。分割払いだけなら 61 です',
      },
      evidence: documented("guide: no bonus field is listed, and the installment page's example sends 31"),
    })
  }
  if (has('jis2TrackData') && !has('terminalId')) {
    findings.push({
      rule: 'jpo-card-present-terminal',
      weight: 'odd',
      field: at('terminalId'),
      reason: 'MISSING_FIELD',
      text: {
        en: 'a card-present payment needs terminalId (JCCA terminal id)',
        ja: '対面取引には terminalId (JCCA端末番号) が必要です',
      },
      evidence: documented('guide; that track data means card-present is assumed'),
    })
  }
  if (has('bonuses') && bonusFields.slice(1).some(has)) {
    findings.push({
      rule: 'jpo-two-bonus-forms',
      weight: 'note',
      field: at('bonuses'),
      reason: 'INVALID_DATA',
      text: {
        en: 'bonuses stands beside bonusMonth or bonusAmount; which of them counts is not documented',
        ja: 'bonuses と bonusMonth・bonusAmount が併用されています。どちらが優先されるかは公開されていません',
      },
      evidence: documented('API descriptions of May 2024 and 2026 differ'),
    })
  }
  return findings
}
