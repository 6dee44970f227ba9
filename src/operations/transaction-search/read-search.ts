import type { Query } from '../../search/parse-query.ts'
import { parseQuery } from '../../search/parse-query.ts'
import { readSearchSettings } from '../../search/read-settings.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import type { Advice, Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'

type Body = Readonly<Record<string, unknown>>

/** The body of a search, read once. */
export interface ReadSearch {
  readonly body: Body
  /** Undefined for a query that the findings refuse. */
  readonly query: Query | undefined
  readonly settings: ReturnType<typeof readSearchSettings>['settings']
  readonly findings: readonly Finding[]
}

/** Reads any body. */
export function readSearch(body: Body): ReadSearch {
  const parsed = parseQuery(String(body['query'] ?? ''))
  const { settings, findings } = readSearchSettings(body)
  const misfits = checkFollowOn('createSearch', body, { amountAt: 'none', required: [{ field: 'query' }] })
  const ofQuery = parsed.ok ? parsed.advice.map(toNote) : [toFinding(parsed.rule, 'query', parsed.text)]
  return {
    body,
    query: parsed.ok ? parsed.query : undefined,
    settings,
    findings: misfits.some(({ weight }) => weight === 'refuse') ? misfits : [...misfits, ...ofQuery, ...findings],
  }
}

const toNote = ({ rule, text, evidence }: Advice): Finding => ({
  rule,
  weight: 'note',
  field: 'query',
  reason: 'INVALID_DATA',
  text,
  evidence,
})
