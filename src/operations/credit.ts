import type { PaymentAttempt } from '../acquirer/attempt.ts'
import { addGap, decide, decideSafety } from '../acquirer/decide.ts'
import type { FailedOutcome, RefusedOutcome, TransactionOutcome } from '../acquirer/outcome.ts'
import { outcomeNamed } from '../acquirer/outcomes.ts'
import { canHave } from '../acquirer/services.ts'
import { toEchoedAmount } from '../base/money.ts'
import type { Transaction } from '../ledger/transaction.ts'
import { findAmountTrigger } from '../on-demand/amounts.ts'
import { toChosenOutcome } from '../on-demand/chosen-outcome.ts'
import { toFailed } from '../reply/answer.ts'
import { checkFollowOn } from '../validation/check-request.ts'
import { fieldsFor } from '../validation/required-fields.ts'
import { documented } from '../verdict/evidence.ts'
import { type AuthorizedValue, toDecided } from './authorize/authorize.ts'
import { addToReply } from './authorize/print-transaction.ts'
import { type PaymentReading, readPayment } from './authorize/read-payment.ts'
import { resolveCard } from './authorize/resolve-card.ts'
import { toAttempt } from './authorize/to-attempt.ts'
import { toFacts, toTransaction } from './authorize/to-transaction.ts'
import { repeatedTransactionId } from './follow-on/explain-missing.ts'
import { findRepeat } from './follow-on/find-target.ts'
import type { Decided, Found, Operation, Resolved } from './operation.ts'
import { type CreditFacts, printCredit } from './print-credit.ts'
import { toRefusal } from './to-refusal.ts'

interface FoundCredit extends Found {
  readonly attempt: PaymentAttempt
  readonly isRepeated: boolean
}

const amountAt = 'orderInformation.amountDetails'

/** Credits a card without an earlier payment: `POST /pts/v2/credits`. */
export const credit: Operation<'createCredit', PaymentReading, FoundCredit, AuthorizedValue, CreditFacts | undefined> =
  {
    service: 'credit',
    stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'lifecycle', 'ledger'],
    decidedBy: 'lifecycle',
    resolve: resolveCard,
    read(body, context, resolved) {
      const reading = readPayment(body, context, resolved && withoutUse(resolved))
      return { ...reading, fields: { ...reading.fields, operation: 'createCredit' } }
    },
    check({ body, resolved }, { merchant }) {
      const relaxed = merchant.relaxedRequirements || resolved?.waivesCardholder === true
      const required = fieldsFor({ jpo: false, relaxed })
      return { validate: checkFollowOn('createCredit', body, { amountAt, required }) }
    },
    async find(reading, context) {
      const { isRepeated, lookups } = await findRepeat(reading.payment.transactionId, context)
      const attempt = toAttempt(
        { ...reading, plan: undefined },
        { listed: context.world.cardOf(reading.payment.card.number), earlier: undefined },
        context,
      )
      return { attempt, isRepeated, ...(lookups !== undefined && { lookups }) }
    },
    guard(_, { attempt, isRepeated }, { world, merchant }) {
      const decision = decideSafety(attempt, world.refusals)
      if (decision !== undefined) return toDecided(decision)
      if (isRepeated) return repeatedTransactionId
      return merchant.services.credits ? undefined : notEnabled
    },
    provoke({ payment }, _, { merchant }) {
      const trigger = findAmountTrigger(merchant.amountTriggers, payment)
      if (trigger === undefined || !canHave('credit', trigger.outcome)) return undefined
      return toChosenOutcome(trigger.outcome, 'amount', { approval: trigger.approval })
    },
    decide: (_, { attempt }, chosen, { world }) =>
      toDecided(
        chosen === undefined ? decide(attempt, world.refusals) : addGap(chosen.decision, attempt, world.refusals),
      ),
    book(reading, { attempt }, { outcome }, context) {
      if (outcome.http !== 201 && outcome.processed !== true) return { transactions: [], facts: undefined }
      const recorded: TransactionOutcome = outcome.http === 201 ? outcome : { http: 201, approval: {} }
      const facts = toFacts(reading.payment, recorded, context)
      const payment = toTransaction(reading, facts, { outcome: recorded, issuer: attempt.issuer }, context)
      const { totalAmount, currency } = reading.payment
      const transaction: Transaction = {
        ...payment,
        kind: 'credit',
        state: recorded.reason === undefined ? 'PENDING' : 'DECLINED',
        amount: { requested: toEchoedAmount(totalAmount, currency), currency },
      }
      return {
        transactions: [transaction],
        facts: { transaction, outcome: recorded, reference: facts.reference, currency: facts.currency },
      }
    },
    print: ({ outcome }, facts, { merchant, ids, now }, { resolved }) =>
      outcome.http === 201 && facts !== undefined
        ? addToReply({ status: 201 as const, body: printCredit(facts, merchant) }, resolved?.reply)
        : toFailed(outcome as FailedOutcome, ids, now),
  }

/** Only an authorization uses a token up. */
const withoutUse = ({ once: _, ...lasting }: Resolved): Resolved => lasting

const notEnabled: Decided<never> = {
  ok: false,
  refusal: toRefusal(outcomeNamed('account-not-allowed-credit') as RefusedOutcome, {
    note: {
      rule: 'credits-not-enabled',
      text: {
        en: 'the account has no stand-alone credits (services.credits)',
        ja: '単独の返金に対応していない設定です (services.credits)',
      },
      evidence: documented('API description of 2026'),
    },
  }),
}
