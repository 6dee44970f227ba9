import type { Evidence } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Text } from './text.ts'

/** A rule about the fields of a request. */
export interface Rule {
  /** Stable: users see it in the journal and in the advice header. */
  readonly name: string
  readonly weight: Finding['weight']
  readonly reason: Finding['reason']
  readonly title: Text
  readonly evidence: Evidence
}

/** A finding of a rule on a field. Default text: the rule's title. */
export function toFinding(rule: Rule, field: string, text: Text = rule.title): Finding {
  const { name, weight, reason, evidence } = rule
  return { rule: name, weight, field, reason, text, evidence }
}
