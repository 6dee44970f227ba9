import { fromPointer, isMissing, isObject, valueAt } from '../base/json-path.ts'
import { decimalsOf, isCurrency } from '../base/money.ts'
import { redactText } from '../card-data/redact.ts'
import { requestValidators } from '../openapi/generated/request-validators.js'
import type { SchemaError, Validator } from '../openapi/validator.ts'
import type { Finding } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import type { Text } from '../verdict/text.ts'
import { checkRequired, type Required } from './check-required.ts'
import { checkStoredCredential } from './check-stored-credential.ts'
import { addNames, checkNames } from './names/check-names.ts'
import type { BodyId } from './names/field-tree.ts'
import { requestRules } from './request-rules.ts'

/** Checks a payment against the contract, the fields that it needs and the limits of the amount. */
export const checkRequest = (body: unknown, required: readonly Required[]): Finding[] => [
  ...checkRequired(body, required),
  ...checkContract(body, requestValidators.createPayment),
  ...checkAmount(body, amountPath),
  ...checkStoredCredential(body),
]

/** Checks the body of another service likewise, and its names. Paths are constants. */
export const checkFollowOn = (
  id: BodyId,
  body: Readonly<Record<string, unknown>>,
  { amountAt, required }: { readonly amountAt: string; readonly required: readonly Required[] },
): readonly Finding[] =>
  addNames(
    [
      ...checkRequired(body, required),
      ...checkContract(body, requestValidators[id]),
      ...checkAmount(body, amountAt),
      ...(isMissing(valueAt(body, actionList)) ? [] : [toFinding(requestRules.actionsOfPayments, actionList)]),
    ],
    checkNames(id, body).findings,
  )

function checkContract(body: unknown, validate: Validator<unknown>): Finding[] {
  if (validate(body)) return []
  return reduceErrors(validate.errors ?? []).map((error) => {
    const field = redactText(fromPointer(error.instancePath))
    const { en, ja } = explain(error)
    return toFinding(requestRules.contract, field, { en: `${field} ${en}`, ja: `${field} は${ja}` })
  })
}

/** Errors inside a choice (`anyOf`) are reported as one error of the choice, unless one lies deeper. */
function reduceErrors(errors: readonly SchemaError[]): SchemaError[] {
  const choices = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath))
  const above = new Set(errors.flatMap(({ instancePath }) => pathsAbove(instancePath)))
  const byPath = new Map<string, SchemaError>()
  for (const error of errors) {
    const { instancePath, keyword } = error
    if (choices.has(instancePath)) {
      if (above.has(instancePath) || keyword !== 'anyOf') continue
    }
    if (!byPath.has(instancePath)) byPath.set(instancePath, error)
  }
  return [...byPath.values()].slice(0, 50)
}

/** Pointers of all containers of a value. */
function pathsAbove(pointer: string): string[] {
  const above: string[] = []
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
    above.push(pointer.slice(0, end))
  return above
}

function explain({ keyword, params }: SchemaError): Text {
  switch (keyword) {
    case 'type':
      // A type of several, such as string or null, is named by its first.
      return typeWords[String(params.type).split(',')[0] as string] ?? notAllowed
    case 'maxLength':
      return { en: `may have ${params.limit} characters at the most`, ja: `${params.limit} 文字までです` }
    case 'maxItems':
      return { en: `may have ${params.limit} entries at the most`, ja: `${params.limit} 件までです` }
    case 'pattern':
      return patternWords[String(params.pattern)] ?? notAllowed
    default:
      return notAllowed
  }
}

const notAllowed: Text = { en: 'has a value that is not allowed', ja: '使えない値です' }

const typeWords: Readonly<Record<string, Text>> = {
  string: { en: 'must be a string', ja: '文字列で指定します' },
  object: { en: 'must be an object', ja: 'オブジェクトで指定します' },
  array: { en: 'must be a list', ja: '配列で指定します' },
}

/** Patterns of the contract in words. A test keeps them complete. */
export const patternWords: Readonly<Record<string, Text>> = {
  '^[0-9]*$': { en: 'must be digits', ja: '数字で指定します' },
  '^[0-6]?$': { en: 'must be a digit from 0 to 6', ja: '0 から 6 の数字で指定します' },
  '^(0?[1-9]|1[0-2])?$': { en: 'must be a month from 01 to 12', ja: '01 から 12 の月で指定します' },
  '^([0-9]{2}|[0-9]{4})?$': { en: 'must be a year of four digits', ja: '4桁の年で指定します' },
  '^([0-9]{3})?$': { en: 'must be three digits, such as 001', ja: '001 のような3桁の数字で指定します' },
  '^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$': {
    en: 'must be digits with one point at the most, such as 100 or 100.00, and not negative',
    ja: '100 や 100.00 のような0以上の数字で指定します',
  },
  '^([A-Za-z]{3})?$': {
    en: 'must be a currency of three letters, such as JPY',
    ja: 'JPY のような3文字の通貨コードで指定します',
  },
}

/** Longest amount on Visa Platform Connect, in characters. Source: API description of May 2024. */
const longestAmount = 12

const actionList = 'processingInformation.actionList'
const amountPath = 'orderInformation.amountDetails'

/** Whether an amount has decimals other than 0 beyond those of its currency. */
function isCutOff(amount: unknown, currency: unknown): boolean {
  if (typeof amount !== 'string' || typeof currency !== 'string' || !/\.[0-9]*[1-9]/.test(amount)) return false
  if (!isCurrency(currency)) return false
  return /[1-9]/.test((amount.split('.')[1] ?? '').slice(decimalsOf(currency)))
}

function checkAmount(body: unknown, path: string): Finding[] {
  const details = valueAt(body, path)
  if (!isObject(details)) return []
  const { totalAmount, currency } = details
  const findings: Finding[] = []
  if (typeof totalAmount === 'string' && totalAmount.length > longestAmount) {
    findings.push(toFinding(requestRules.amountLength, `${path}.totalAmount`))
  }
  for (const name of ['totalAmount', 'additionalAmount']) {
    const amount = details[name]
    if (isCutOff(amount, currency)) findings.push(toFinding(requestRules.decimalsCutOff, `${path}.${name}`))
  }
  if (typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency) && !isCurrency(currency)) {
    findings.push(toFinding(requestRules.unknownCurrency, `${path}.currency`))
  }
  return findings
}
