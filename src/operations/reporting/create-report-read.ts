import { didYouMean } from '../../base/did-you-mean.ts'
import type { OperationId } from '../../openapi/index.ts'
import { assumed, observed } from '../../verdict/evidence.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { toCallerFields } from '../create-read.ts'
import type { Decided, Found, Operation, OperationContext, Reading } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { notFound } from '../to-refusal.ts'
import { printReportRefusal } from './print-refusal.ts'
import { type Parameters, type QueryValues, readQuery } from './read-query.ts'
import { reportRules } from './report-rules.ts'

interface ReportReading<Asked> extends Reading {
  readonly organizationId: string | undefined
  readonly asked: Asked
  readonly findings: readonly Finding[]
}

/** What a read of the reporting API has of its own. */
interface ReportReadRow<Id extends OperationId, Asked, Value> {
  readonly id: Id
  readonly parameters: Parameters
  /** Reads what a query asks for, with its own findings. */
  readonly read: (
    values: QueryValues,
    context: OperationContext,
  ) => { readonly asked: Asked; readonly findings?: readonly Finding[] }
  /** Finds the value, or says why there is none. The batches that came due are judged. */
  readonly find: (asked: Asked, context: OperationContext) => Promise<Decided<Value>>
  readonly print: (value: Value, context: OperationContext) => ReturnType<Operation<Id>['print']>
}

interface FoundReport<Value> extends Found {
  readonly decided: Decided<Value>
}

/** Creates an operation that reads something of the caller's organization. */
export const createReportRead = <Id extends OperationId, Asked, Value>({
  id,
  parameters,
  ...row
}: ReportReadRow<Id, Asked, Value>): Operation<Id, ReportReading<Asked>, FoundReport<Value>, Value, undefined> => ({
  service: 'read',
  stages: ['route', 'authenticate', 'scenario', 'validate', 'ledger'],
  decidedBy: 'ledger',
  read(_, context) {
    const { values, findings } = readQuery(parameters, context)
    const { asked, findings: more = [] } = row.read(values, context)
    const { organizationId } = values
    return {
      fields: toCallerFields(id, context),
      organizationId,
      asked,
      findings: [...findings, ...more, ...noteOrganization(organizationId, context)],
    }
  },
  check: ({ findings }) => ({ validate: findings }),
  async find({ organizationId, asked }, context) {
    const problem = findOrganizationProblem(organizationId, context)
    if (problem !== undefined) return { decided: problem }
    await context.settled()
    return { decided: await row.find(asked, context) }
  },
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, { decided }, chosen) => refuseOnDemand(chosen) ?? decided,
  book: () => ({ transactions: [], facts: undefined }),
  print: (value, _, context) => row.print(value, context),
  printRefusal: printReportRefusal as NonNullable<Operation<Id>['printRefusal']>,
})

const ownerOf = (
  id: string | undefined,
  { world, merchant }: OperationContext,
): 'merchant' | 'portfolio' | undefined => {
  if (id === merchant.merchantId) return 'merchant'
  const isOurs = world.portfolios.some(
    ({ portfolioId, merchants }) => portfolioId === id && merchants.includes(merchant.merchantId),
  )
  return isOurs ? 'portfolio' : undefined
}

/** Says that the report of a portfolio is that of one merchant. */
export const noteOrganization = (id: string | undefined, context: OperationContext): readonly Finding[] =>
  ownerOf(id, context) === 'portfolio' ? [toFinding(reportRules.portfolio, 'organizationId')] : []

/** A 404 for an organization that is missing, or not the caller's. */
export function findOrganizationProblem(id: string | undefined, context: OperationContext): Decided<never> | undefined {
  const { world, merchant, redact } = context
  if (ownerOf(id, context) !== undefined) return undefined
  const own = [
    merchant.merchantId,
    ...world.portfolios.flatMap(({ portfolioId, merchants }) =>
      merchants.includes(merchant.merchantId) ? [portfolioId] : [],
    ),
  ]
  if (id === undefined)
    return notFound(
      'report-organization-missing',
      {
        en: `the parameter organizationId is missing: add organizationId=${merchant.merchantId}`,
        ja: `organizationId がありません。organizationId=${merchant.merchantId} を加えてください`,
      },
      observed('an issue of the vendor’s .NET SDK: a list of reports without it is a 404'),
    )
  const near = didYouMean(id, own)
  const shown = redact(id).slice(0, 60)
  return notFound(
    'report-organization',
    {
      en: `organizationId is ${shown}, which is not the merchant of the request${near.en || '.'} Allowed: ${own.join(', ')}`,
      ja: `organizationId ${shown} はリクエストの加盟店ではありません。${near.ja}指定できる値: ${own.join('、')}`,
    },
    assumed('the answer for an organization of somebody else is not published'),
  )
}
