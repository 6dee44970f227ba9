import { isMissing, valueAt } from '../base/json-path.ts'
import type { Evidence } from '../verdict/evidence.ts'
import type { Finding } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import { lineItemsPath, sumOfLineItems } from './order-total.ts'
import { requestRules } from './request-rules.ts'
import { findStandIn, isWaived, replacedCard, type StandIn } from './stand-ins.ts'

/** A field without which a request is refused. */
export interface Required {
  /** JSON path, joined with points. */
  readonly field: string
  /** A field that may stand for it. */
  readonly or?: string
  /** Default: that of the rule. */
  readonly evidence?: Evidence
}

/** Checks that required fields are there, or what may stand for them. */
export function checkRequired(body: unknown, required: readonly Required[]): Finding[] {
  const isThere = (field: string | undefined) => field !== undefined && !isMissing(valueAt(body, field))
  const missing = required.filter(({ field, or }) => !isThere(field) && !isThere(or))
  if (missing.length === 0) return []
  const standIn = findStandIn(
    body,
    missing.map(({ field }) => field),
  )
  const sum = sumOfLineItems(body)
  const findings: Finding[] = standIn === undefined ? [] : [toNotSimulated(standIn)]
  for (const { field, evidence } of missing) {
    if ((standIn !== undefined && replacedCard.covers.test(field)) || isWaived(field, body)) continue
    if (sum !== undefined && field.endsWith('.totalAmount')) findings.push(toSum(sum))
    else findings.push(toMissing(field, evidence))
  }
  return findings
}

function toMissing(field: string, evidence: Evidence = requestRules.requiredField.evidence): Finding {
  const text = { en: `${field} is missing`, ja: `${field} がありません` }
  return { ...toFinding(requestRules.requiredField, field, text), evidence }
}

function toNotSimulated({ path, name }: StandIn): Finding {
  const { fix } = replacedCard
  const text = {
    en: `${path}: ${name.en} is not simulated yet; ${fix.en}`,
    ja: `${path}: ${name.ja}はまだ再現していません。${fix.ja}`,
  }
  return { ...toFinding(requestRules.notSimulated, path, text), saidInReply: true }
}

const toSum = (sum: string): Finding =>
  toFinding(requestRules.lineItems, lineItemsPath, {
    en: `totalAmount is absent, so that the total is ${sum}, the sum of unitPrice times quantity; tax and discounts of items are not added`,
    ja: `totalAmount がないため、合計は unitPrice × quantity の和 ${sum} です。明細の税額と割引は加算しません`,
  })
