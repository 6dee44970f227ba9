import { isObject, toText, valueAt } from '../base/json-path.ts'
import { compact } from './compact.ts'
import type { SuccessReader } from './read-reply.ts'
import { amountShape, currencyShape } from './read-transaction.ts'
import type {
  BarePage,
  BareTransaction,
  SearchedApplication,
  SearchedOption,
  TransactionDetail,
  TransactionSummary,
} from './searched-transaction.ts'
import { textAt, type WireReply, wordAt } from './wire-reply.ts'

/** Reads the details of a transaction. */
export const detailReader: SuccessReader<BareTransaction> = {
  http: 200,
  read(reply) {
    const transaction = toDetail(reply)
    return typeof transaction === 'string' ? transaction : { outcome: 'found', transaction }
  },
  notFound: { outcome: 'not-found' },
}

/** Reads a page of a search. One transaction off the contract makes the page `unexpected`. */
export const pageReader: SuccessReader<BarePage> = {
  http: 201,
  read(reply) {
    const total = valueAt(reply.body, 'totalCount')
    const list = valueAt(reply.body, '_embedded.transactionSummaries')
    if (typeof total !== 'number' || !Number.isSafeInteger(total) || total < 0) return 'totalCount'
    // CyberSource may leave out an empty list, as HAL does; nothing public shows it.
    if (list === undefined && total === 0) return { outcome: 'found', total, transactions: [] }
    if (!Array.isArray(list)) return 'no transactionSummaries'
    const transactions = list.map((body) => toSummary(body, reply, 'submitTimeUtc'))
    const problem = transactions.find((transaction) => typeof transaction === 'string')
    if (problem !== undefined) return problem as string
    return { outcome: 'found', total, transactions: transactions as TransactionSummary[] }
  },
}

/** Fields that a summary and the details share; the spelling of the time differs. A text names the problem. */
function toSummary(body: unknown, { scrubber }: WireReply, timeAt: string): TransactionSummary | string {
  const id = wordAt(body, 'id')
  const submitTime = wordAt(body, timeAt)
  const applications = valueAt(body, 'applicationInformation.applications')
  if (id === undefined) return 'no id'
  if (submitTime === undefined) return `no ${timeAt}`
  if (!Array.isArray(applications)) return 'no applications'
  const read = applications.map((application) => toApplication(application, scrubber.sentence))
  if (read.some((application) => application === undefined)) return 'an application without a name'
  const amounts = 'orderInformation.amountDetails'
  const card = compact({
    prefix: wordAt(body, 'paymentInformation.card.prefix'),
    suffix: wordAt(body, 'paymentInformation.card.suffix'),
    type: wordAt(body, 'paymentInformation.card.type'),
  })
  return compact({
    id,
    submitTime,
    merchant: wordAt(body, 'merchantId'),
    reference: textAt(body, 'clientReferenceInformation.code'),
    applications: read as SearchedApplication[],
    reasonCode: digitsAt(body, 'applicationInformation.reasonCode'),
    reason: wordAt(body, 'errorInformation.reason'),
    amount: wordAt(body, `${amounts}.totalAmount`, amountShape),
    currency: wordAt(body, `${amounts}.currency`, currencyShape),
    reconciliationId: wordAt(body, 'reconciliationId') ?? wordAt(applications[0], 'reconciliationId'),
    approvalCode: wordAt(body, 'processorInformation.approvalCode'),
    card: Object.keys(card).length === 0 ? undefined : card,
  })
}

function toApplication(body: unknown, clean: (text: string) => string): SearchedApplication | undefined {
  const name = wordAt(body, 'name')
  if (name === undefined) return undefined
  const message = textAt(body, 'rMessage')
  return compact({
    name,
    status: wordAt(body, 'status'),
    reasonCode: digitsAt(body, 'reasonCode'),
    rCode: digitsAt(body, 'rCode'),
    rFlag: wordAt(body, 'rFlag'),
    message: message === undefined ? undefined : clean(message),
  })
}

function toDetail(reply: WireReply): TransactionDetail | string {
  const { body } = reply
  const summary = toSummary(body, reply, 'submitTimeUTC')
  if (typeof summary === 'string') return summary
  const amounts = 'orderInformation.amountDetails'
  const links = valueAt(body, '_links.relatedTransactions')
  return {
    ...summary,
    ...compact({
      rootId: wordAt(body, 'rootId'),
      status: wordAt(body, 'applicationInformation.status'),
      authorizedAmount: wordAt(body, `${amounts}.authorizedAmount`, amountShape),
      settlementAmount: wordAt(body, `${amounts}.settlementAmount`, amountShape),
      refundBalance: wordAt(body, `${amounts}.refundBalance`, amountShape),
      option: toOption(valueAt(body, 'processingInformation.japanPaymentOptions')),
    }),
    related: (Array.isArray(links) ? links : []).flatMap((link) => toRelatedId(link) ?? []),
  }
}

/** The href ends in the id. Its host is not followed. */
const toRelatedId = (link: unknown): string | undefined => /\/([\w-]{1,60})$/.exec(textAt(link, 'href') ?? '')?.[1]

function toOption(body: unknown): SearchedOption | undefined {
  if (!isObject(body) || Object.keys(body).length === 0) return undefined
  const bonuses = valueAt(body, 'bonuses')
  return compact({
    paymentMethod: digitsAt(body, 'paymentMethod'),
    numberOfInstallments: digitsAt(body, 'numberOfInstallments'),
    firstBillingMonth: digitsAt(body, 'firstBillingMonth'),
    bonuses: Array.isArray(bonuses)
      ? bonuses.map((bonus) =>
          isObject(bonus) ? compact({ month: digitsAt(bonus, 'month'), amount: digitsAt(bonus, 'amount') }) : null,
        )
      : undefined,
  })
}

/** Digits, text or number: the same code is a number in details and text in summaries. */
function digitsAt(body: unknown, path: string): string | undefined {
  const text = toText(valueAt(body, path))?.trim()
  return text !== undefined && /^-?\d{1,12}$/.test(text) ? text : undefined
}
