import type { Finding } from '../finding.ts'
import { fromPointer, isMissing, isObject, valueAt } from '../json-path.ts'
import { isCurrency } from '../money.ts'
import { validatePaymentRequest } from '../openapi/generated/request-validator.js'
import type { SchemaError } from '../openapi/validator.ts'
import { redactText } from '../redact.ts'
import { toFinding } from '../rule.ts'
import { requiredFields } from './required-fields.ts'
import { requestRules } from './rules.ts'

/** What the caller's account and the request's kind ask for. */
export interface Requirements {
  readonly jpo: boolean
  readonly relaxed: boolean
}

/** Everything that the contract and the lists of required fields have to say about a body. */
export function checkRequest(body: unknown, requirements: Requirements): Finding[] {
  return [...checkRequired(body, requirements), ...checkContract(body), ...checkAmount(body)]
}

function checkRequired(body: unknown, { jpo, relaxed }: Requirements): Finding[] {
  return requiredFields
    .filter((row) => (row.of === 'always' || jpo) && !(row.relaxed && relaxed))
    .filter((row) => isMissing(valueAt(body, row.field)))
    .map(({ field, evidence }) => ({
      ...toFinding(requestRules.requiredField, field, { en: `${field} is missing`, ja: `${field} がありません` }),
      evidence,
    }))
}

function checkContract(body: unknown): Finding[] {
  if (validatePaymentRequest(body)) return []
  return reduceErrors(validatePaymentRequest.errors ?? []).map((error) => {
    const field = redactText(fromPointer(error.instancePath))
    const why = explain(error)
    return toFinding(requestRules.contract, field, {
      en: `${field} ${why}`,
      ja: `${field} の値が正しくありません (${why})`,
    })
  })
}

/** Of the errors inside a choice (`anyOf`) the choice itself is told, unless one lies deeper. */
function reduceErrors(errors: readonly SchemaError[]): SchemaError[] {
  const choices = new Set(errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath))
  const byPath = new Map<string, SchemaError>()
  for (const error of errors) {
    const { instancePath, keyword } = error
    if (choices.has(instancePath)) {
      const deeper = errors.some((other) => other.instancePath.startsWith(`${instancePath}/`))
      if (deeper || keyword !== 'anyOf') continue
    }
    if (!byPath.has(instancePath)) byPath.set(instancePath, error)
  }
  return [...byPath.values()].slice(0, 50)
}

function explain({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'type':
      return `must be ${article(String(params.type))}`
    case 'maxLength':
      return `may have ${params.limit} characters at the most`
    case 'maxItems':
      return `may have ${params.limit} entries at the most`
    case 'pattern':
      return `must match ${params.pattern}`
    default:
      return 'has a value that is not allowed'
  }
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

/** Longest amount that Visa Platform Connect takes, in characters. Source: API description of May 2024. */
const longestAmount = 12

function checkAmount(body: unknown): Finding[] {
  const details = valueAt(body, 'orderInformation.amountDetails')
  if (!isObject(details)) return []
  const { totalAmount, currency } = details
  const findings: Finding[] = []
  if (typeof totalAmount === 'string' && totalAmount.length > longestAmount) {
    findings.push(toFinding(requestRules.amountLength, 'orderInformation.amountDetails.totalAmount'))
  }
  if (typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency) && !isCurrency(currency)) {
    findings.push(toFinding(requestRules.unknownCurrency, 'orderInformation.amountDetails.currency'))
  }
  return findings
}
