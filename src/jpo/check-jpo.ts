import { isMissing, isObject, valueAt } from '../base/json-path.ts'
import { redactText } from '../card-data/redact.ts'
import type { Finding, Profile } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import { jpoRules, jpoValueRules } from './jpo-rules.ts'
import {
  defaultMethod,
  type JpoField,
  type JpoMethodRow,
  jpoCodes,
  jpoFields,
  methodOfCode,
  methodOfSimpleOrderCode,
} from './methods.ts'
import { type BonusEntry, type JpoOptions, toOlderBonuses } from './plan.ts'

const optionsPath = 'processingInformation.japanPaymentOptions'
const amountPath = 'orderInformation.amountDetails.totalAmount'
const at = (field: string): string => `${optionsPath}.${field}`

/** The `japanPaymentOptions` of a request. */
export interface JpoReading {
  /** Undefined for an ordinary authorization. */
  readonly options: JpoOptions | undefined
  /** Whether an empty object was read as an ordinary authorization. */
  readonly isEmpty: boolean
}

/** Reads the options of a body. An empty object means an ordinary authorization in the guide profile. */
export function readJpoOptions(body: unknown, profile: Profile): JpoReading {
  const options = valueAt(body, optionsPath)
  if (!isObject(options)) return noOptions
  if (profile === 'guide' && Object.keys(options).length === 0) return emptyOptions
  return { options, isEmpty: false }
}

const noOptions: JpoReading = { options: undefined, isEmpty: false }
const emptyOptions: JpoReading = { options: undefined, isEmpty: true }

/** The rest of the request, as far as it says something about the options. */
interface Surroundings {
  readonly body?: unknown
  /** Path of a name that was not used and looks as if an option were meant. */
  readonly likeOptions?: string | undefined
}

/** Checks the options against the rules of Japanese payment options. */
export function checkJpo({ options, isEmpty }: JpoReading, { body, likeOptions }: Surroundings = {}): Finding[] {
  if (options === undefined)
    return isEmpty ? [toFinding(jpoRules.emptyOptions, optionsPath)] : checkTaken(body, likeOptions)
  const method = methodOf(options)
  return [
    ...checkCode(options),
    ...(method === undefined ? [] : checkFields(options, method)),
    ...checkValues(options),
    ...checkTogether(options, method),
    ...checkAmount(options, method, body),
  ]
}

/** Installments of other countries and processors. */
const otherInstallments = 'installmentInformation'

/** Checks whether options seem to be meant where none were taken. */
function checkTaken(body: unknown, likeOptions: string | undefined): Finding[] {
  const other = valueAt(body, otherInstallments)
  const field = likeOptions ?? (isObject(other) && Object.keys(other).length > 0 ? otherInstallments : undefined)
  if (field === undefined) return []
  const { en, ja } = jpoRules.optionsNotTaken.title
  return [toFinding(jpoRules.optionsNotTaken, field, { en: `${field}: ${en}`, ja: `${field}: ${ja}` })]
}

/** A card check is single, or has a type of its own. */
function checkAmount({ preapprovalType }: JpoOptions, method: JpoMethodRow | undefined, body: unknown): Finding[] {
  if (method === undefined || method.name === defaultMethod.name || preapprovalType === '1') return []
  const amount = valueAt(body, amountPath)
  return typeof amount === 'string' && amount.includes('0') && /^[0.]+$/.test(amount)
    ? [toFinding(jpoRules.amountZero, amountPath)]
    : []
}

/** The method row of the options; undefined for an unknown code. */
function methodOf({ paymentMethod: code }: JpoOptions): JpoMethodRow | undefined {
  if (isMissing(code)) return defaultMethod
  return typeof code === 'string' ? methodOfCode(code) : undefined
}

function checkCode({ paymentMethod: code }: JpoOptions): Finding[] {
  // The contract reports a code of another type.
  if (isMissing(code) || typeof code !== 'string' || methodOfCode(code) !== undefined) return []
  const field = at('paymentMethod')
  const meant = methodOfSimpleOrderCode(code)
  if (meant === undefined) {
    const shown = redactText(code.slice(0, 200)).slice(0, 40)
    const text = {
      en: `paymentMethod "${shown}" is not a code; allowed are ${jpoCodes.join(', ')}`,
      ja: `paymentMethod "${shown}" は存在しないコードです。使えるのは ${jpoCodes.join('、')} です`,
    }
    return [toFinding(jpoRules.unknownCode, field, text)]
  }
  const rest = meant.codes.length === 1 ? `${meant.codes[0]}` : `one of ${meant.codes.join(', ')}`
  const text = {
    en: `paymentMethod ${code} is the Simple Order code of ${meant.name}; the REST code is ${rest}`,
    ja: `paymentMethod ${code} は Simple Order API の${meant.ja}のコードです。REST では ${meant.codes.join('、')} を使います`,
  }
  return [toFinding(jpoRules.simpleOrderCode, field, text)]
}

function checkFields(options: JpoOptions, method: JpoMethodRow): Finding[] {
  const findings: Finding[] = []
  for (const field of jpoFields) {
    const use = method.fields[field]
    const missing = isMissing(options[field])
    if (use === 'required' && missing) {
      const text = { en: `${method.name} needs ${field}`, ja: `${method.ja}には ${field} が必要です` }
      findings.push(toFinding(jpoRules.requiredField, at(field), text))
    } else if (use === 'out-of-place' && !missing) {
      const text = {
        en: `${field} is out of place in a ${method.name} payment and was not used`,
        ja: `${field} は${method.ja}では使わない項目のため、無視しました`,
      }
      findings.push(toFinding(jpoRules.outOfPlaceField, at(field), text))
    }
  }
  return findings
}

function checkValues(options: JpoOptions): Finding[] {
  const findings: Finding[] = []
  for (const rule of jpoValueRules) {
    const value = options[rule.field]
    // The contract reports a value of another type, the method table an absent one.
    if (typeof value !== 'string' || isMissing(value) || rule.allows.test(value)) continue
    findings.push(toFinding(rule, at(rule.field)))
  }
  return findings
}

const olderBonusFields = ['bonusMonth', 'bonusAmount', 'secondBonusMonth', 'secondBonusAmount'] as const

/** Checks combinations of fields. */
function checkTogether(options: JpoOptions, method: JpoMethodRow | undefined): Finding[] {
  const has = (field: JpoField) => !isMissing(options[field])
  const hasOlder = olderBonusFields.some(has)
  const hasBonuses = has('bonuses') && method?.fields.bonuses !== 'out-of-place'
  const findings: Finding[] = []
  if (method?.name === 'combination' && !has('bonuses') && !hasOlder) {
    findings.push(toFinding(jpoRules.combinationWithoutBonus, at('bonuses')))
  }
  if (has('jis2TrackData') && !has('terminalId')) {
    findings.push(toFinding(jpoRules.cardPresentTerminal, at('terminalId')))
  }
  if (hasBonuses && hasOlder) findings.push(toFinding(jpoRules.twoBonusForms, at('bonuses')))
  if (hasBonuses && typeof options.bonuses === 'string' && differs(Number(options.bonuses), toOlderBonuses(options))) {
    findings.push(toFinding(jpoRules.bonusCountDiffers, at('bonuses')))
  }
  if (method?.fields.installments === 'required' && isUnusual(options.installments)) {
    findings.push(toFinding(jpoRules.installmentsUnusual, at('installments')))
  }
  return findings
}

/** Whether a number of bonuses differs from that of their months or their amounts, if there are any. */
const differs = (count: number, bonuses: readonly BonusEntry[]): boolean =>
  [bonuses, bonuses.filter(({ month }) => month), bonuses.filter(({ amount }) => amount)].some(
    ({ length }) => length > 0 && length !== count,
  )

/** Counts beyond those that issuers in Japan are known to have. Another rule has what is no count. */
const isUnusual = (installments: unknown): boolean =>
  typeof installments === 'string' && /^(0?1|3[7-9]|[4-9][0-9])$/.test(installments)
