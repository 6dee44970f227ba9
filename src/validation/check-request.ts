import { assumed, documented } from '../evidence.ts'
import type { Finding } from '../finding.ts'
import { fromPointer, isMissing, isObject, valueAt } from '../json-path.ts'
import { isCurrency } from '../money.ts'
import { validatePaymentRequest } from '../openapi/generated/request-validator.js'
import type { SchemaError } from '../openapi/validator.ts'
import { redactText } from '../redact.ts'
import { requiredFields } from './required-fields.ts'

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
    .map((row) => ({
      rule: 'required-field',
      weight: 'refuse',
      field: row.field,
      reason: 'MISSING_FIELD',
      text: { en: `${row.field} is missing`, ja: `${row.field} がありません` },
      evidence: row.evidence,
    }))
}

function checkContract(body: unknown): Finding[] {
  if (validatePaymentRequest(body)) return []
  return reduceErrors(validatePaymentRequest.errors ?? []).map((error) => {
    const field = redactText(fromPointer(error.instancePath))
    return {
      rule: 'contract',
      weight: 'refuse',
      field,
      reason: 'INVALID_DATA',
      text: {
        en: `${field} ${explain(error)}`,
        ja: `${field} の値が正しくありません (${explain(error)})`,
      },
      evidence: documented('openapi.yaml, which names the source of each constraint'),
    }
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
  if (typeof totalAmount === 'string' && totalAmount.length > longestAmount && totalAmount.length <= 19) {
    findings.push({
      rule: 'amount-length',
      weight: 'refuse',
      field: 'orderInformation.amountDetails.totalAmount',
      reason: 'INVALID_DATA',
      text: {
        en: `totalAmount may have ${longestAmount} characters at the most on Visa Platform Connect`,
        ja: `totalAmount は Visa Platform Connect では ${longestAmount} 文字までです`,
      },
      evidence: documented('API description of May 2024'),
    })
  }
  if (typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency) && !isCurrency(currency)) {
    findings.push({
      rule: 'currency-unknown',
      weight: 'refuse',
      field: 'orderInformation.amountDetails.currency',
      reason: 'INVALID_DATA',
      text: {
        en: `currency ${currency} is not a currency of ISO 4217`,
        ja: `${currency} は ISO 4217 の通貨コードではありません`,
      },
      evidence: assumed('that another code is refused at once is not documented'),
    })
  }
  return findings
}
