import { toSuggestion } from '../base/did-you-mean.ts'
import { isMissing, isObject, valueAt } from '../base/json-path.ts'
import { redactText } from '../card-data/redact.ts'
import type { Finding, Profile } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import { isJpoField, jpoFields, suggestField } from './field-names.ts'
import {
  defaultMethod,
  type JpoField,
  type JpoMethodRow,
  jpoCodes,
  methodOfCode,
  methodOfSimpleOrderCode,
} from './methods.ts'
import { jpoRules, jpoValueRules } from './rules.ts'

/** The options as sent: nothing in them is sure yet. */
type Options = Readonly<Record<string, unknown>>

/** Where the options stand in a request. */
const optionsPath = 'processingInformation.japanPaymentOptions'
const at = (field: string): string => `${optionsPath}.${field}`

/**
 * The options of a request as sent, or nothing for an ordinary authorization. An empty object asks
 * for nothing, so the guide profile takes it for an ordinary authorization too.
 */
export function readOptions(body: unknown, profile: Profile): Options | undefined {
  const options = valueAt(body, optionsPath)
  if (!isObject(options)) return undefined
  return profile === 'guide' && Object.keys(options).length === 0 ? undefined : options
}

/** Everything that the rules of Japanese payment options have to say about a request. */
export function checkJpo(body: unknown, profile: Profile): Finding[] {
  const options = readOptions(body, profile)
  if (options === undefined) {
    return isObject(valueAt(body, optionsPath)) ? [toFinding(jpoRules.emptyOptions, optionsPath)] : []
  }
  const method = methodOf(options)
  return [
    ...checkCode(options),
    ...(method === undefined ? [] : checkFields(options, method)),
    ...checkNames(options),
    ...checkValues(options),
    ...checkTogether(options, method),
  ]
}

/** The table row that the options name; nothing when the code is not one of REST. */
function methodOf({ paymentMethod: code }: Options): JpoMethodRow | undefined {
  if (isMissing(code)) return defaultMethod
  return typeof code === 'string' ? methodOfCode(code) : undefined
}

function checkCode({ paymentMethod: code }: Options): Finding[] {
  // A code of another type is the contract's affair.
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
  return [{ ...toFinding(jpoRules.simpleOrderCode, field, text), saidInReply: true }]
}

function checkFields(options: Options, method: JpoMethodRow): Finding[] {
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

const mostStrayNames = 20

function checkNames(options: Options): Finding[] {
  const stray = Object.keys(options).filter((name) => !isJpoField(name))
  return stray.slice(0, mostStrayNames).map((name) => {
    const { en, ja } = toSuggestion(suggestField(name), { lead: '; ', toShown: (field) => field })
    const shown = redactText(name.slice(0, 200)).slice(0, 60)
    const text = {
      en: `${shown} is not a field${en}`,
      ja: `${shown} という項目はありません${ja && `。${ja}`}`,
    }
    return toFinding(jpoRules.unknownField, at(shown), text)
  })
}

function checkValues(options: Options): Finding[] {
  const findings: Finding[] = []
  for (const rule of jpoValueRules) {
    const value = options[rule.field]
    // A value of another type is the contract's affair, an absent one that of the method table.
    if (typeof value !== 'string' || isMissing(value) || rule.allows.test(value)) continue
    findings.push(toFinding(rule, at(rule.field)))
  }
  return findings
}

const olderBonusFields = ['bonusMonth', 'bonusAmount', 'secondBonusMonth', 'secondBonusAmount'] as const

/** What fields say together. */
function checkTogether(options: Options, method: JpoMethodRow | undefined): Finding[] {
  const has = (field: JpoField) => !isMissing(options[field])
  const hasOlder = olderBonusFields.some(has)
  const findings: Finding[] = []
  if (method?.name === 'combination' && !has('bonuses') && !hasOlder) {
    findings.push(toFinding(jpoRules.combinationWithoutBonus, at('bonuses')))
  }
  if (has('jis2TrackData') && !has('terminalId')) {
    findings.push(toFinding(jpoRules.cardPresentTerminal, at('terminalId')))
  }
  if (has('bonuses') && hasOlder) findings.push(toFinding(jpoRules.twoBonusForms, at('bonuses')))
  return findings
}
