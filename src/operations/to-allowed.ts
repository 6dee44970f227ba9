import { findNearest, toSuggestion } from '../base/did-you-mean.ts'
import { isMissing } from '../base/json-path.ts'
import type { Finding } from '../verdict/finding.ts'
import { type Rule, toFinding } from '../verdict/rule.ts'

/** A finding that says what is allowed, and which name is near. */
export function toAllowed(rule: Rule, field: string, sent: unknown, allowed: readonly string[]): Finding {
  const meant = toSuggestion(typeof sent === 'string' ? findNearest(sent, allowed) : undefined)
  const list = allowed.join(', ')
  return toFinding(rule, field, {
    en: `${field}: ${rule.title.en}${meant.en}; allowed: ${list}`,
    ja: `${field}: ${rule.title.ja}。${meant.ja}指定できる値: ${list}`,
  })
}

/** Checks a field that takes one of some values; one that is missing is not looked at. */
export const checkOneOf = (rule: Rule, field: string, sent: unknown, allowed: readonly string[]): Finding[] =>
  isMissing(sent) || allowed.some((value) => value === sent) ? [] : [toAllowed(rule, field, sent, allowed)]
