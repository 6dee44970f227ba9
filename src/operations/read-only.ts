import type { OperationId } from '../openapi/index.ts'
import { type Answer, toHttpStatus } from '../reply/answer.ts'
import { assumed, observed } from '../verdict/evidence.ts'
import { refused } from '../verdict/stage.ts'
import type { Decided, Found, Operation, Reading } from './operation.ts'
import { refuseOnDemand } from './refuse-on-demand.ts'

interface FoundReply extends Found {
  readonly reply: unknown
  /** Whether the merchant has the transaction. */
  readonly isKnown: boolean
}

/** Targets of `_links.self`, which CyberSource does not document. */
export const selfLink = <Id extends OperationId>(id: Id): Operation<Id, Reading, FoundReply, unknown, undefined> => ({
  service: 'read',
  stages: ['route', 'authenticate', 'scenario', 'ledger'],
  decidedBy: 'ledger',
  read: (_, { merchant: { merchantId } }) => ({
    fields: { merchant: merchantId, operation: id, method: undefined, amount: '', card: '', reference: '' },
  }),
  check: () => ({}),
  async find(_, { ledger, params, merchant, replyOf }) {
    const family = (await ledger.familyOf(params['id'] ?? ''))?.family
    const transaction = family?.find((candidate) => candidate.id === params['id'])
    const isKnown = transaction?.merchantId === merchant.merchantId
    const replays = isKnown && transaction !== undefined && merchant.services.selfLinks === 'replay'
    return { isKnown, reply: replays ? replyOf(transaction.journal) : undefined }
  },
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, { reply, isKnown }, chosen) =>
    refuseOnDemand(chosen) ?? (reply === undefined ? notFound(isKnown) : { ok: true, value: reply, advice: [] }),
  book: () => ({ transactions: [], facts: undefined }),
  print: (reply) => ({ status: 200, body: reply }) as unknown as Answer<Id>,
})

function notFound(isKnown: boolean): Decided<never> {
  const text = isKnown
    ? {
        en: 'CyberSource documents no GET of a self link: read the transaction by GET /tss/v2/transactions/{id}. `services.selfLinks: replay` in the world file makes this sandbox answer it',
        ja: 'self リンクの GET は公開されていません。GET /tss/v2/transactions/{id} を使ってください (services.selfLinks: replay で応答します)',
      }
    : { en: 'this merchant has no transaction of that id', ja: 'この加盟店にその ID の取引はありません' }
  const evidence = assumed('no public source shows a reply')
  return refused({ kind: 'http-status', status: 404 }, { rule: 'self-link', text, evidence }) as Decided<never>
}

/** Refreshes an alternative payment: a card payment is unknown here. Source: published traffic of 2023. */
export const refreshPaymentStatus: Operation<'refreshPaymentStatus', Reading, Found, unknown, undefined> = {
  service: 'read',
  stages: ['route', 'authenticate', 'parse', 'scenario', 'ledger'],
  decidedBy: 'ledger',
  read: selfLink('refreshPaymentStatus').read,
  check: () => ({}),
  find: async () => ({}),
  guard: () => undefined,
  provoke: () => undefined,
  decide: (_, __, chosen) =>
    refuseOnDemand(chosen) ??
    (refused(
      { kind: 'http-status', status: 404 },
      {
        rule: 'no-alternative-payment',
        text: {
          en: 'only alternative payments have a status to refresh, and this gateway has cards only: GET /tss/v2/transactions/{id}',
          ja: 'カード決済は対象外です。GET /tss/v2/transactions/{id} を使ってください',
        },
        evidence: observed('an unknown id in published traffic of 2023'),
      },
    ) as Decided<never>),
  book: () => ({ transactions: [], facts: undefined }),
  print: (_, __, { now }) => toHttpStatus(404, now),
}
