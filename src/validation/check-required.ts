import { isMissing, valueAt } from '../base/json-path.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Finding } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import { findCredential } from './credentials.ts'
import { lineItemsPath, sumOfLineItems } from './order-total.ts'
import { requestRules } from './request-rules.ts'

/** A field without which a request is refused. */
export interface Required {
  /** JSON path, joined with points. */
  readonly field: string
  /** A field that may stand for it. */
  readonly or?: string
  /** Default: that of the rule. */
  readonly evidence?: Evidence
}

/** Fields that a credential other than a card number replaces. */
const cardFields = /^paymentInformation\.card\.|^orderInformation\.billTo\./

/** Checks that required fields are there, or what may stand for them. */
export function checkRequired(body: unknown, required: readonly Required[]): Finding[] {
  const missing = required.filter(
    ({ field, or }) => isMissing(valueAt(body, field)) && (or === undefined || isMissing(valueAt(body, or))),
  )
  if (missing.length === 0) return []
  const hasCard = missing.every(({ field }) => field !== 'paymentInformation.card.number')
  const credential = hasCard ? undefined : findCredential(body)
  const sum = sumOfLineItems(body)
  const findings: Finding[] = []
  if (credential !== undefined) findings.push(toNotSimulated(credential))
  for (const { field, evidence } of missing) {
    if (credential !== undefined && cardFields.test(field)) continue
    if (sum !== undefined && field.endsWith('.totalAmount')) findings.push(toSum(sum))
    else findings.push(toMissing(field, evidence))
  }
  return findings
}

function toMissing(field: string, evidence: Evidence = requestRules.requiredField.evidence): Finding {
  const text = { en: `${field} is missing`, ja: `${field} がありません` }
  return { ...toFinding(requestRules.requiredField, field, text), evidence }
}

function toNotSimulated({ path, name }: NonNullable<ReturnType<typeof findCredential>>): Finding {
  const text = {
    en: `${path}: ${name.en} is not simulated yet; send a test card in paymentInformation.card`,
    ja: `${path}: ${name.ja}はまだ再現していません。paymentInformation.card にテストカードを指定してください`,
  }
  return { ...toFinding(requestRules.notSimulated, path, text), saidInReply: true }
}

const toSum = (sum: string): Finding =>
  toFinding(requestRules.lineItems, lineItemsPath, {
    en: `totalAmount is absent, so that the total is ${sum}, the sum of unitPrice times quantity; tax and discounts of items are not added`,
    ja: `totalAmount がないため、合計は unitPrice × quantity の和 ${sum} です。明細の税額と割引は加算しません`,
  })
