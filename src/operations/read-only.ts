import type { OperationId } from '../openapi/index.ts'
import { type Answer, toHttpStatus } from '../reply/answer.ts'
import { assumed, observed } from '../verdict/evidence.ts'
import { createRead } from './create-read.ts'
import type { Decided, Operation } from './operation.ts'
import { notFound } from './to-refusal.ts'

/** Targets of `_links.self`, which CyberSource does not document. */
export const selfLink = <Id extends OperationId>(id: Id) =>
  createRead({
    id,
    async find({ ledger, params, merchant, replyOf }) {
      const family = (await ledger.familyOf(params['id'] ?? ''))?.family
      const transaction = family?.find((candidate) => candidate.id === params['id'])
      const isKnown = transaction?.merchantId === merchant.merchantId
      const replays = isKnown && merchant.services.selfLinks === 'replay'
      return { isKnown, reply: replays ? replyOf(transaction.journal) : undefined }
    },
    decide: ({ reply, isKnown }): Decided<unknown> =>
      reply === undefined
        ? notFound('self-link', isKnown ? undocumented : unknown, assumed('no public source shows a reply'))
        : { ok: true, value: reply, advice: [] },
    print: (reply) => ({ status: 200, body: reply }) as unknown as Answer<Id>,
  })

const undocumented = {
  en: 'CyberSource documents no GET of a self link: read the transaction by GET /tss/v2/transactions/{id}. `services.selfLinks: replay` in the world file makes this sandbox answer it',
  ja: 'self リンクの GET は公開されていません。GET /tss/v2/transactions/{id} を使ってください (services.selfLinks: replay で応答します)',
}
const unknown = { en: 'this merchant has no transaction of that id', ja: 'この加盟店にその ID の取引はありません' }

/** Refreshes an alternative payment: a card payment is unknown here. Source: published traffic of 2023. */
export const refreshPaymentStatus: Operation<'refreshPaymentStatus'> = {
  ...createRead({
    id: 'refreshPaymentStatus',
    find: async () => ({}),
    decide: () =>
      notFound(
        'no-alternative-payment',
        {
          en: 'only alternative payments have a status to refresh, and this gateway has cards only: GET /tss/v2/transactions/{id}',
          ja: 'カード決済は対象外です。GET /tss/v2/transactions/{id} を使ってください',
        },
        observed('an unknown id in published traffic of 2023'),
      ),
    print: (_, { now }) => toHttpStatus(404, now),
  }),
  stages: ['route', 'authenticate', 'parse', 'scenario', 'ledger'],
}
