import type { FailedOutcome, TransactionOutcome } from '../../acquirer/outcome.ts'
import { catalogue, type OutcomeName } from '../../acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../../acquirer/services.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import { fromMinorUnits, toEchoedAmount, toMinorUnits } from '../../base/money.ts'
import { unitsOf } from '../../ledger/balance.ts'
import type { Transaction, TransactionKind, TransactionState } from '../../ledger/transaction.ts'
import { findAmountTrigger } from '../../on-demand/amounts.ts'
import { type ChosenOutcome, toChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import type { requestValidators } from '../../openapi/generated/request-validators.js'
import type { ReplyBody, ReplyStatus } from '../../openapi/index.ts'
import { type Answer, toFailed } from '../../reply/answer.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { assumed } from '../../verdict/evidence.ts'
import { type Advice, type Finding, weigh } from '../../verdict/finding.ts'
import type { RefusalNote } from '../../verdict/stage.ts'
import type { Decided, Operation, OperationContext } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { toRefusal } from '../to-refusal.ts'
import { explainMissing, repeatedTransactionId } from './explain-missing.ts'
import { type FoundTarget, findTarget, toTransactionIdKey } from './find-target.ts'
import { type LifecycleAttempt, lifecycleRules } from './lifecycle-rules.ts'
import { type FollowOnReading, readFollowOn } from './reading.ts'

/** Operations that follow a transaction. */
export type FollowOnId = keyof typeof requestValidators &
  (
    | 'capturePayment'
    | 'authReversal'
    | 'mitReversal'
    | 'refundPayment'
    | 'refundCapture'
    | 'voidPayment'
    | 'voidCapture'
    | 'voidRefund'
    | 'voidCredit'
    | 'mitVoid'
    | 'incrementAuth'
  )

/** What one follow-on service has of its own. */
export interface FollowOnRow<Id extends FollowOnId> {
  readonly id: Id
  readonly service: Service
  readonly kind: TransactionKind
  /** State of a success. */
  readonly state: TransactionState
  /** Kinds of transactions that it can follow. */
  readonly targets: readonly TransactionKind[]
  /** Finds its original by the caller's transaction id instead of an id in the path. */
  readonly isTimeOut?: true
  /** Is always about the whole transaction: an amount or a currency of the request has no effect on it. */
  readonly isWhole?: true
  /** Path of the object with the amount. */
  readonly amountAt: string
  /** Field of that object without which it is refused with `MISSING_FIELD`. Absent: the amount is that of the target. */
  readonly amountField?: 'totalAmount' | 'additionalAmount'
  /** Whether the currency is required too. */
  readonly wantsCurrency?: true
  /** Findings against the payment: advice, or a refusal in the profile `strict`. */
  readonly compare?: (reading: FollowOnReading, family: LifecycleAttempt['family']) => readonly Finding[]
  /** Further fields of the transaction, and transactions that the gateway adds. */
  readonly extend?: (attempt: LifecycleAttempt) => Partial<Transaction>
  readonly addTo?: (
    transaction: Transaction,
    attempt: LifecycleAttempt,
    context: OperationContext,
  ) => readonly Transaction[]
  readonly form: (facts: FollowOnFacts, context: OperationContext) => ReplyBody<Id, 201 & ReplyStatus<Id>>
}

/** A booked transaction for its reply. */
export interface FollowOnFacts {
  readonly transaction: Transaction
  readonly target: Transaction
  readonly outcome: TransactionOutcome
  /** `clientReferenceInformation.code` of the reply, unredacted. */
  readonly reference: string
  /** In the caller's case. */
  readonly currency: string
}

interface FollowOnValue {
  readonly outcome: TransactionOutcome | FailedOutcome
  readonly attempt: LifecycleAttempt
}

/** Limit of transactions in a family up to which refused attempts are recorded. */
const mostWithAttempts = 100

/** Creates the operation of a follow-on service. */
export function createFollowOn<Id extends FollowOnId>(
  row: FollowOnRow<Id>,
): Operation<Id, FollowOnReading, FoundTarget, FollowOnValue, FollowOnFacts | undefined> {
  const { id, service, amountAt, isTimeOut = false } = row
  const required = [
    ...(row.amountField ? [{ field: `${amountAt}.${row.amountField}`, or: `${amountAt}.totalAmount` }] : []),
    ...(isTimeOut ? [{ field: 'clientReferenceInformation.transactionId' }] : []),
    ...(row.wantsCurrency ? [{ field: `${amountAt}.currency` }] : []),
  ]

  const toAttempt = (
    sent: FollowOnReading,
    { target, balance, family }: FoundTarget,
    { merchant, now }: OperationContext,
  ): LifecycleAttempt | undefined => {
    if (target === undefined || balance === undefined || family === undefined) return undefined
    const reading = row.isWhole ? { ...sent, amount: undefined, currency: undefined } : sent
    const { amount } = reading
    // The family has one currency; a refused attempt may have named another.
    const { currency } = (amount === undefined ? target : family.family[0]).amount
    const units = amount === undefined ? unitsOf(target) : toMinorUnits(amount, currency)
    const { services: settings } = merchant
    return {
      service,
      reading,
      targets: row.targets,
      isTimeOut,
      target,
      family: family.family,
      balance,
      settings,
      units,
      currency,
      now,
    }
  }

  return {
    service,
    stages: ['route', 'authenticate', 'parse', 'scenario', 'validate', 'lifecycle', 'ledger'],
    decidedBy: 'lifecycle',
    read: (body, context) => readFollowOn(id, body, amountAt, context),
    check: ({ body }) => ({ validate: checkFollowOn(id, body, { amountAt, required }) }),
    find: findTarget,
    guard: () => undefined,
    provoke({ amount }, { target }, { merchant }) {
      if (amount === undefined || target === undefined) return undefined
      const { currency } = target.amount
      const trigger = findAmountTrigger(merchant.amountTriggers, { totalAmount: amount, currency, takesPart: false })
      if (trigger === undefined || !canHave(service, trigger.outcome)) return undefined
      return toChosenOutcome(trigger.outcome, 'amount', { approval: trigger.approval })
    },
    decide(reading, found, chosen, context) {
      const attempt = toAttempt(reading, found, context)
      const demanded = chosen && toDemandedRefusal(chosen)
      if (demanded !== undefined) return refuse(demanded, attempt, context)
      const accident = refuseOnDemand(chosen)
      if (accident !== undefined) return accident
      if (attempt === undefined) return refuse(explainMissing(reading, found), undefined, context)
      if (found.isRepeated) return repeatedTransactionId
      const broken = lifecycleRules.find((rule) => rule.of.includes(service) && rule.applies(attempt))
      if (broken !== undefined) {
        const { name, outcome, field, evidence } = broken
        const note = { rule: name, text: broken.explain(attempt), evidence, ...(field !== undefined && { field }) }
        return refuse({ outcome, note }, attempt, context)
      }
      const compared = weigh(row.compare?.(reading, attempt.family) ?? [], context.profile, context.world.rules)
      const [contradiction] = compared.refused
      if (contradiction !== undefined) return refuse({ outcome: 'invalid-data', note: contradiction }, attempt, context)
      const decision = chosen?.decision
      const outcome = decision?.outcome.http === 400 ? undefined : decision?.outcome
      return {
        ok: true,
        value: { outcome: outcome ?? succeeded, attempt },
        advice: [...compared.advice, ...adviseOnAge(attempt), ...(decision?.advice ?? [])],
        ...(decision?.note !== undefined && { declined: decision.note }),
      }
    },
    book(reading, _, { outcome, attempt }, context) {
      if (outcome.http !== 201 && outcome.processed !== true) return { transactions: [], facts: undefined }
      const isDeclined = outcome.http === 201 && outcome.reason !== undefined
      const state = isDeclined ? 'DECLINED' : row.state
      const reason = outcome.http === 201 ? outcome.reason : undefined
      const transaction = {
        ...toTransaction(row, attempt, { state, ...(reason !== undefined && { reason }) }, context),
        ...row.extend?.(attempt),
      }
      const added = isDeclined ? [] : (row.addTo?.(transaction, attempt, context) ?? [])
      const facts = {
        transaction,
        target: attempt.target,
        outcome: outcome.http === 201 ? outcome : succeeded,
        reference: reading.code ?? String(context.now),
        currency: attempt.reading.currency ?? attempt.currency,
      }
      return { transactions: [transaction, ...added], facts }
    },
    print({ outcome }, facts, context) {
      if (outcome.http !== 201 || facts === undefined)
        return toFailed(outcome as FailedOutcome, context.ids, context.now) as Answer<Id>
      return { status: 201, body: row.form(facts, context) } as unknown as Answer<Id>
    },
  }

  /** A refusal, with its attempt for Transaction Search. */
  function refuse(
    { outcome: name, note }: LifecycleRefusal,
    attempt: LifecycleAttempt | undefined,
    context: OperationContext,
  ): Decided<FollowOnValue> {
    const { outcome } = catalogue[name]
    if (outcome.http !== 400) throw new Error(`${name} is no refusal`)
    const { reason } = outcome
    const recorded =
      attempt === undefined || attempt.family.length >= mostWithAttempts
        ? undefined
        : toTransaction(row, attempt, { state: 'INVALID_REQUEST', reason }, context)
    return {
      ok: false,
      refusal: toRefusal(outcome, { note, field: note.field, id: recorded?.id }),
      ...(recorded !== undefined && { attempt: recorded }),
    }
  }
}

/** Why a follow-on service is refused: an outcome of the catalogue with status 400, and its explanation. */
export interface LifecycleRefusal {
  readonly outcome: OutcomeName
  readonly note: RefusalNote
}

const succeeded: TransactionOutcome = { http: 201 }

/** The refusal of an outcome on demand; undefined for a decline, an accident or an approval. */
function toDemandedRefusal({ name, decision: { outcome, note } }: ChosenOutcome): LifecycleRefusal | undefined {
  return outcome.http === 400 && note !== undefined ? { outcome: name, note } : undefined
}

/** The transaction of a follow-on service. */
function toTransaction(
  { kind, isTimeOut }: FollowOnRow<FollowOnId>,
  { reading, target, family, units, currency }: LifecycleAttempt,
  result: Pick<Transaction, 'state' | 'reason'>,
  context: OperationContext,
): Transaction {
  const { merchant, ids, now, redact, fingerprint, journal } = context
  const sent = reading.code ?? String(now)
  const reference = redact(sent)
  const [root] = family
  return {
    id: ids.transactionId(now),
    rootId: root.id,
    parentId: target.id,
    ...(reading.transactionId !== undefined &&
      !isTimeOut && { transactionId: toTransactionIdKey(reading.transactionId, context) }),
    submitTimeUtc: toSubmitTime(now),
    merchantId: merchant.merchantId,
    acquirer: merchant.acquirer.id,
    kind,
    ...result,
    amount: {
      requested: fromMinorUnits(units, currency),
      ...(kind === 'increment' && result.state === 'AUTHORIZED' && { authorized: fromMinorUnits(units, currency) }),
      currency: reading.currency ?? currency,
    },
    reference,
    ...(reference !== sent && { referenceKey: fingerprint(sent) }),
    reconciliationId: target.reconciliationId,
    card: root.card,
    ...(isTimeOut && { timeOut: true }),
    journal,
  }
}

const daysOfBrands = 7

/** Advice from the eighth day after an authorization: hold times of issuers have usually ended. */
function adviseOnAge({ service, family: [root], now }: LifecycleAttempt): Advice[] {
  const age = Math.floor((now - Date.parse(root.submitTimeUtc)) / 86_400_000)
  if (service !== 'capture' || age <= daysOfBrands) return []
  return [
    {
      rule: 'late-capture',
      text: {
        en: `the authorization is ${age} days old; issuers usually hold the money for 5 to 7 days`,
        ja: `オーソリから${age}日経過しています。与信枠の保持は通常5〜7日です`,
      },
      evidence: assumed('the guide says that holds usually lapse in 5 to 7 days, unknown to the gateway'),
    },
  ]
}

/** The amount of a transaction as a reply prints it. */
export const toPrinted = ({ amount }: Transaction): string => toEchoedAmount(amount.requested, amount.currency)
