import { type Allowed, oneOf, suggestFor } from '../../base/allowed.ts'
import { didYouMean, toSuggestion } from '../../base/did-you-mean.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { OperationContext } from '../operation.ts'
import { reportRules } from './report-rules.ts'
import { reportMimeTypes } from './report-shelf.ts'

/** A parameter of a query. */
interface Parameter {
  /** Absent: any text; it is checked elsewhere. */
  readonly allowed?: Allowed<string>
  readonly isRequired?: true
  /** Taken, and not looked at. */
  readonly isIgnored?: true
}

export type Parameters = Readonly<Record<string, Parameter>>

/** Values of a query by parameter. One that is wrong is undefined. */
export type QueryValues = Readonly<Record<string, string | undefined>>

/** Whose report it is. Its absence is a 404, so it is not required here. */
const organizationId: Parameter = {}

/** Times from and to which a report goes. */
export const rangeParameters = {
  organizationId,
  startTime: { isRequired: true },
  endTime: { isRequired: true },
} as const satisfies Parameters

export const organizationParameters = { organizationId } as const satisfies Parameters

export const mimeParameter: Parameter = { allowed: oneOf(...reportMimeTypes) }

/** Reads the query of a request. No text of a finding repeats a value: it may be a secret. */
export function readQuery(
  parameters: Parameters,
  { request, redact }: Pick<OperationContext, 'request' | 'redact'>,
): { readonly values: QueryValues; readonly findings: readonly Finding[] } {
  const [, query = ''] = /\?([^#]*)/.exec(request.path) ?? []
  const sent = new URLSearchParams(query)
  const names = Object.keys(parameters)
  const findings: Finding[] = []
  const values: Record<string, string | undefined> = {}

  for (const name of new Set(sent.keys())) {
    const row = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    const [value = '', ...more] = sent.getAll(name)
    if (row === undefined) {
      // SDKs add a time against caches.
      if (name !== '_') findings.push(toUnknown(redact(name).slice(0, 60), names))
      continue
    }
    if (more.length > 0) findings.push(toFinding(reportRules.repeated, name))
    if (row.isIgnored) findings.push(toNotSimulated(name))
    // An empty value is none.
    else if (value.trim() !== '' && isAllowed(row, value)) values[name] = value
    else if (value.trim() !== '' && row.allowed !== undefined) findings.push(toWrongValue(name, value, row.allowed))
  }
  for (const name of names) if (parameters[name]?.isRequired && !sent.get(name)?.trim()) findings.push(toMissing(name))
  return { values, findings }
}

const isAllowed = ({ allowed }: Parameter, value: string): boolean => allowed?.test(value) ?? true

const toUnknown = (name: string, names: readonly string[]): Finding => {
  const near = didYouMean(name, names)
  return toFinding(reportRules.unknown, name, {
    en: `${name} is no parameter here${near.en || '.'} Allowed: ${names.join(', ')}`,
    ja: `${name} というパラメータはありません。${near.ja}指定できるもの: ${names.join('、')}`,
  })
}

/** A value that is none of the allowed ones. */
export function toWrongValue(name: string, value: string, allowed: Allowed): Finding {
  const near = toSuggestion(suggestFor(value, allowed))
  return toFinding(reportRules.value, name, {
    en: `${name} has a value that is not allowed${near.en || '.'} Allowed: ${allowed.what}`,
    ja: `${name} の値が正しくありません。${near.ja}指定できる値: ${allowed.what}`,
  })
}

const toMissing = (name: string): Finding =>
  toFinding(reportRules.missing, name, { en: `${name} is missing`, ja: `${name} がありません` })

/** Says that a documented setting changes nothing here. */
export const toNotSimulated = (name: string): Finding =>
  toFinding(reportRules.notSimulated, name, {
    en: `${name} is documented, but this gateway does not look at it`,
    ja: `${name} は公開仕様にありますが、このゲートウェイでは使いません`,
  })
