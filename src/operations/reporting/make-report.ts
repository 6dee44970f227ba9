import { oneOf, suggestFor } from '../../base/allowed.ts'
import { didYouMean, toSuggestion } from '../../base/did-you-mean.ts'
import { isTimezone } from '../../search/times.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { toCallerFields } from '../create-read.ts'
import type { Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import type { ColumnName } from './columns.ts'
import { findOrganizationProblem, noteOrganization } from './create-report-read.ts'
import { printReportRefusal } from './print-refusal.ts'
import { organizationParameters, readQuery, toNotSimulated, toWrongValue } from './read-query.ts'
import { foreignDefinitions, type ReportName, reportKinds, reportNames } from './report-kinds.ts'
import { reportRules } from './report-rules.ts'
import { type MerchantReport, type ReportMimeType, reportMimeTypes } from './report-shelf.ts'
import { readRange } from './report-times.ts'
import { japan } from './wall-clock.ts'

type Body = Readonly<Record<string, unknown>>

interface ReportOrder extends Reading {
  readonly organizationId: string | undefined
  readonly order: Omit<MerchantReport, 'id' | 'merchantId' | 'organizationId' | 'made'>
  readonly findings: readonly Finding[]
}

interface OrderFound extends Found {
  readonly id: string
  readonly problem: Decided<never> | undefined
}

const required = ['reportDefinitionName', 'reportName', 'reportStartTime', 'reportEndTime'].map((field) => ({
  field,
  evidence: assumed('the API description requires no field'),
}))

/** Letters of any script, digits, blanks and some signs. */
const nameShape = /^[\p{L}\p{N} ._-]{1,80}$/u

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Reads the order of a one-time report. With a finding that refuses, its values are defaults. */
function readOrder(body: Body, { now, redact }: OperationContext): Pick<ReportOrder, 'order' | 'findings'> {
  const misfits = checkFollowOn('createReport', body, { amountAt: 'none', required })
  if (misfits.some(({ weight }) => weight === 'refuse')) return { order: defaults, findings: misfits }
  const findings = [...misfits]
  const take = <Value>(value: Value | Finding, otherwise: Value): Value => {
    if (!isFinding(value)) return value
    findings.push(value)
    return otherwise
  }
  const { range, findings: ofRange } = readRange(body, { start: 'reportStartTime', end: 'reportEndTime' }, now)
  findings.push(...ofRange)
  const kind = take(readKind(String(body['reportDefinitionName']), redact), defaults.kind)
  const preferences = (body['reportPreferences'] ?? {}) as Body
  const fields = readFields(body['reportFields'], kind, redact)
  findings.push(...fields.findings)
  for (const name of ['reportFilters', 'groupName'])
    if (body[name] !== undefined && body[name] !== null) findings.push(toNotSimulated(name))
  if (textOf(preferences['fieldNameConvention']) !== undefined)
    findings.push(toNotSimulated('reportPreferences.fieldNameConvention'))
  return {
    findings,
    order: {
      name: take(readName(String(body['reportName']), redact), ''),
      kind,
      frequency: 'ADHOC',
      mimeType: take(readMimeType(textOf(body['reportMimeType'])), defaults.mimeType),
      timezone: take(readTimezone(textOf(body['timezone'])), japan),
      ...(range ?? { start: 0, end: 0 }),
      ...(fields.names !== undefined && { fields: fields.names }),
      signedAmounts: preferences['signedAmounts'] === true,
    },
  }
}

const defaults: ReportOrder['order'] = {
  name: '',
  kind: 'TransactionRequestReport',
  frequency: 'ADHOC',
  mimeType: 'text/csv',
  timezone: japan,
  start: 0,
  end: 0,
  signedAmounts: false,
}

const isFinding = (value: unknown): value is Finding => typeof value === 'object' && value !== null && 'rule' in value

function readKind(definition: string, redact: OperationContext['redact']): ReportName | Finding {
  const known = reportNames.find((name) => reportKinds[name].definition === definition)
  if (known !== undefined) return known
  const allowed = reportNames.map((name) => reportKinds[name].definition)
  const isForeign = foreignDefinitions.some((name) => name === definition)
  const near = toSuggestion(suggestFor(definition, oneOf(...allowed)))
  return toFinding(reportRules.definition, 'reportDefinitionName', {
    en: isForeign
      ? `${definition} is not simulated; here are ${allowed.join(', ')}`
      : `reportDefinitionName is ${redact(definition).slice(0, 60)}${near.en || '.'} Allowed: ${allowed.join(', ')}`,
    ja: `reportDefinitionName の値に対応していません。${near.ja}指定できる値: ${allowed.join('、')}`,
  })
}

const readName = (name: string, redact: OperationContext['redact']): string | Finding =>
  nameShape.test(name) && redact(name) === name
    ? name
    : toFinding(reportRules.name, 'reportName', {
        en: 'reportName is not allowed so. Allowed: up to 80 letters, digits, blanks, points, hyphens and underscores, and no card number',
        ja: 'reportName は文字、数字、空白、ピリオド、ハイフン、下線で 80 文字までです (カード番号は使えません)',
      })

function readMimeType(type: string | undefined): ReportMimeType | Finding {
  if (type === undefined) return defaults.mimeType
  const known = reportMimeTypes.find((candidate) => candidate === type)
  if (known !== undefined) return known
  return toWrongValue('reportMimeType', type, oneOf(...reportMimeTypes))
}

function readTimezone(name: string | undefined): string | Finding {
  if (name === undefined) return japan
  if (isTimezone(name)) return name
  const near = didYouMean(name, ['GMT', ...Intl.supportedValuesOf('timeZone')])
  return toFinding(reportRules.value, 'timezone', {
    en: `timezone is not a time zone${near.en || '.'} Allowed: names such as GMT, Asia/Tokyo`,
    ja: `タイムゾーン名ではありません。${near.ja}GMT、Asia/Tokyo のような名前で指定します`,
  })
}

/** The columns of `reportFields`. A prefix, such as `Request.`, is taken and dropped. */
function readFields(
  value: unknown,
  kind: ReportName,
  redact: OperationContext['redact'],
): { readonly names: readonly ColumnName[] | undefined; readonly findings: readonly Finding[] } {
  const asked = Array.isArray(value) ? value.map(String) : []
  const allowed = reportKinds[kind].columns
  const toName = (field: string) => allowed.find((name) => name === field.split('.').at(-1))
  const findings = asked
    .filter((field) => toName(field) === undefined)
    .slice(0, 20)
    .map((field) => {
      const near = didYouMean(field.split('.').at(-1) ?? '', allowed)
      const shown = redact(field).slice(0, 60)
      return toFinding(reportRules.field, 'reportFields', {
        en: `${shown} is no field of the report, and is left out${near.en || '.'} Allowed: ${allowed.join(', ')}`,
        ja: `${shown} はこのレポートの項目ではないため省きます。${near.ja}指定できる項目: ${allowed.join('、')}`,
      })
    })
  const names = [...new Set(asked.flatMap((field) => toName(field) ?? []))]
  return { names: names.length === 0 ? undefined : names, findings }
}

/** Makes a one-time report: `POST /reporting/v3/reports`. The reply has no body. */
export const createReport: Operation<'createReport', ReportOrder, OrderFound, MerchantReport, undefined> = {
  service: 'read',
  stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  read(body, context) {
    const { values, findings } = readQuery(organizationParameters, context)
    // The body may name the organization, and need not: the caller is known.
    const organizationId = values['organizationId'] ?? textOf(body['organizationId']) ?? context.merchant.merchantId
    const read = readOrder(body, context)
    return {
      fields: toCallerFields('createReport', context),
      organizationId,
      order: read.order,
      findings: [...findings, ...read.findings, ...noteOrganization(organizationId, context)],
    }
  },
  check: ({ findings }) => ({ validate: findings }),
  find: async ({ organizationId }, context) => ({
    id: context.ids.uuid(),
    problem: findOrganizationProblem(organizationId, context),
  }),
  guard: () => undefined,
  provoke: () => undefined,
  decide: ({ order, organizationId = '' }, { id, problem }, chosen, { merchant, now }) =>
    refuseOnDemand(chosen) ??
    problem ?? {
      ok: true,
      value: { ...order, id, organizationId, merchantId: merchant.merchantId, made: now },
      advice: [],
    },
  book: (_, __, report) => ({ transactions: [], facts: undefined, keep: ({ reports }) => reports.keep(report) }),
  print: () => ({ status: 201, text: { content: '' } }),
  printRefusal: printReportRefusal as NonNullable<Operation<'createReport'>['printRefusal']>,
}
