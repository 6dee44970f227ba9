import type { PaymentAttempt } from '../../acquirer/attempt.ts'
import { addGap, type Decision, decide, decideSafety } from '../../acquirer/decide.ts'
import { approved, type FailedOutcome, type TransactionOutcome } from '../../acquirer/outcome.ts'
import type { OutcomeName } from '../../acquirer/outcome-catalogue.ts'
import { canHave } from '../../acquirer/services.ts'
import { checkJpo } from '../../jpo/check-jpo.ts'
import { type Family, toReferenceLookup } from '../../ledger/transaction.ts'
import { findAmountTrigger } from '../../on-demand/amounts.ts'
import { type ChosenOutcome, toChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import type { CreatedTokens } from '../../openapi/index.ts'
import { toFailed } from '../../reply/answer.ts'
import { checkRequest } from '../../validation/check-request.ts'
import { addNames, checkNames } from '../../validation/names/check-names.ts'
import { nameRules } from '../../validation/names/name-rules.ts'
import { fieldsFor } from '../../validation/required-fields.ts'
import type { Finding } from '../../verdict/finding.ts'
import { type RefusalNote, stageNames } from '../../verdict/stage.ts'
import type { WorldCard } from '../../world/world.ts'
import { repeatedTransactionId } from '../follow-on/explain-missing.ts'
import { findRepeat } from '../follow-on/find-target.ts'
import type { Decided, Found, Operation, OperationContext, Stores, UsedOnce } from '../operation.ts'
import { isAboutCardholder } from '../payer-authentication/authentication-step.ts'
import { toRefusal } from '../to-refusal.ts'
import {
  type CardholderStep,
  decideCardholder,
  type FoundCardholder,
  findCardholder,
  isSettled,
  keepCardholder,
  readAsk,
  resolveAmount,
  toAuthenticationUse,
  toPart,
} from './cardholder.ts'
import { checkCardholder, checkPolicy } from './check-cardholder.ts'
import { checkTokenWish } from './check-token-wish.ts'
import { asksForTokens, findTokenWish, makesTokens, planTokens, type TokenWish } from './create-tokens.ts'
import { type Approval, addToReply, printTransaction } from './print-transaction.ts'
import { type PaymentReading, readPayment } from './read-payment.ts'
import { resolveCard } from './resolve-card.ts'
import { toAttempt } from './to-attempt.ts'
import { toFacts, toTransaction } from './to-transaction.ts'

/** The attempt for the acquirer, and its test card. */
interface FoundAttempt extends Found {
  readonly attempt: PaymentAttempt
  readonly listed: WorldCard | undefined
  /** Whether the caller used its transaction id before. */
  readonly isRepeated: boolean
  /** What the payment names and another has used up. */
  readonly spent: UsedOnce | undefined
  /** Undefined: the payment says nothing of 3-D Secure. */
  readonly cardholder: FoundCardholder | undefined
  readonly tokens: TokenWish | undefined
}

/** Outcome of a payment that was not refused. */
export interface AuthorizedValue {
  readonly outcome: TransactionOutcome | FailedOutcome
  /** Missing contract for which settlement will fail. */
  readonly gap?: RefusalNote
  /** What it does to the authentication of its cardholder. */
  readonly cardholder?: CardholderStep
}

/** Facts of a payment, with its parts about the cardholder and the vault. */
interface AuthorizedFacts extends Approval {
  readonly part: ReturnType<typeof toPart>
  /** Tokens that it made. */
  readonly tokens?: CreatedTokens
}

/** Authorizes a payment, or sells: `POST /pts/v2/payments`. */
export const authorize: Operation<
  'createPayment',
  PaymentReading,
  FoundAttempt,
  AuthorizedValue,
  AuthorizedFacts | undefined
> = {
  service: 'payment',
  stages: stageNames.filter((stage) => stage !== 'lifecycle'),
  decidedBy: 'acquirer',
  resolve: (body, context) => resolveCard(body, context) ?? resolveAmount(body, context),
  read: readPayment,
  check(reading, context) {
    const { body, jpo, resolved } = reading
    const { merchant } = context
    const { findings, likeOptions } = checkNames('createPayment', body)
    const relaxed = merchant.relaxedRequirements || resolved?.waivesCardholder === true
    const required = fieldsFor({ jpo: jpo.options !== undefined, relaxed })
    const isOption = ({ rule }: Finding) => rule === nameRules.unknownOption.name
    return {
      validate: addNames(
        [...checkRequest(body, required), ...checkCardholder(reading), ...checkTokenWish(body, context)],
        findings.filter((finding) => !isOption(finding)),
      ),
      jpo: addNames(
        [...checkJpo(jpo, { body, likeOptions }), ...checkPolicy(reading, merchant)],
        findings.filter(isOption),
      ),
    }
  },
  async find(reading, context) {
    const { merchant } = context
    const { payment } = reading
    const earlier =
      merchant.duplicateWindow === 0 || payment.code === undefined
        ? noEarlier
        : await findEarlier(payment.code, merchant.duplicateWindow, context)
    // Most payments have no transaction id, and wait for nothing.
    const repeat = payment.transactionId === undefined ? noRepeat : await findRepeat(payment.transactionId, context)
    const once = reading.resolved?.once
    const use = once === undefined ? noUse : await findUse(once, context)
    const lookups = [...(earlier.lookups ?? []), ...(repeat.lookups ?? []), ...(use.lookups ?? [])]
    const listed = context.world.cardOf(payment.card.number)
    const ask = readAsk(reading.body)
    return {
      cardholder: ask && (await findCardholder(ask, reading, context)),
      attempt: toAttempt(reading, { listed, earlier: earlier.earlier }, context),
      listed,
      isRepeated: repeat.isRepeated,
      spent: use.spent,
      // Most payments ask for none, and wait for nothing.
      tokens: asksForTokens(reading.body)
        ? await findTokenWish(reading.body, listed !== undefined, context)
        : undefined,
      ...(lookups.length > 0 && { lookups }),
    }
  },
  guard(_, { attempt, isRepeated, spent, tokens }, { world }) {
    const decision = decideSafety(attempt, world.refusals)
    if (decision !== undefined) return toDecided(decision)
    const refusal = spent?.spent ?? tokens?.refusal
    if (refusal !== undefined) return { ok: false, refusal }
    // A duplicate has its own reason.
    return isRepeated && attempt.earlier === undefined ? repeatedTransactionId : undefined
  },
  provoke(reading, found, context) {
    const chosen = provokeByValue(reading, found.listed, context)
    // The card or the amount wanted an authentication, and it is there now.
    return isAboutCardholder(chosen) && found.cardholder?.ask !== 'enrol' && isSettled(found.cardholder)
      ? undefined
      : chosen
  },
  decide(reading, { attempt, listed, cardholder: asked }, chosen, context) {
    const { refusals } = context.world
    const cardholder = decideCardholder(reading, asked, { chosen, card: listed }, context)
    const ofAcquirer = () =>
      chosen === undefined ? decide(attempt, refusals) : addGap(chosen.decision, attempt, refusals)
    const decided = toDecided(cardholder?.decision ?? ofAcquirer())
    if (cardholder === undefined || !decided.ok) return decided
    return { ...decided, value: { ...decided.value, cardholder }, advice: [...decided.advice, ...cardholder.advice] }
  },
  book(reading, { attempt, tokens }, { outcome, gap, cardholder }, context) {
    // An accident may hide an approval: the acquirer has the payment, but the caller gets an error.
    const recorded = outcome.http === 201 ? outcome : outcome.processed ? approved : undefined
    if (recorded === undefined) return { transactions: [], facts: undefined }
    const approval = toFacts(reading.payment, recorded, context)
    const { uses } = cardholder ?? {}
    const usesUp = uses && [toAuthenticationUse(uses)]
    const transaction = toTransaction(
      reading,
      approval,
      { outcome: recorded, gap, issuer: attempt.issuer, usesUp },
      context,
    )
    const kept = cardholder && keepCardholder(cardholder, reading, context)
    const add =
      tokens && makesTokens(outcome, context)
        ? planTokens(tokens, reading.body, reading.payment.card.number, context)
        : undefined
    const facts = { ...approval, part: toPart(kept) }
    // Nothing is known of the order behind an unknown authentication.
    const transactions = reading.payment.currency === '' ? [] : [transaction]
    if (add === undefined) return { transactions, facts, ...(kept?.keep !== undefined && { keep: kept.keep }) }
    const keep = async (stores: Stores) => {
      await kept?.keep?.(stores)
      return { ...facts, tokens: await add(stores.vault) }
    }
    return { transactions, facts, keep }
  },
  print: ({ outcome }, facts, { merchant, ids, now }, { resolved }) =>
    outcome.http === 201 && facts !== undefined
      ? addToReply(addToReply(printTransaction(facts, outcome, merchant.acquirer.approval), resolved?.reply), {
          ...facts.part,
          ...(facts.tokens !== undefined && { tokenInformation: facts.tokens }),
        })
      : toFailed(outcome as FailedOutcome, ids, now),
}

/** The outcome that a test card or an amount provokes. */
function provokeByValue(
  { payment }: PaymentReading,
  listed: WorldCard | undefined,
  { merchant }: OperationContext,
): ChosenOutcome | undefined {
  if (listed?.outcome !== undefined) return toChosenOutcome(listed.outcome as OutcomeName, 'card')
  const trigger = findAmountTrigger(merchant.amountTriggers, payment)
  if (trigger === undefined || !canHave('payment', trigger.outcome)) return undefined
  return toChosenOutcome(trigger.outcome, 'amount', { approval: trigger.approval })
}

/** A decision of the acquirer: an outcome with status 400 refuses the request. */
export function toDecided({ outcome, note, field, advice, gap }: Decision): Decided<AuthorizedValue> {
  if (outcome.http === 400) return { ok: false, refusal: toRefusal(outcome, { note, field }) }
  return {
    ok: true,
    value: { outcome, ...(gap !== undefined && { gap }) },
    advice,
    ...(note !== undefined && { declined: note }),
  }
}

/** Finds the payment of the same reference, within some seconds, that the merchant refuses to repeat. */
async function findEarlier(code: string, seconds: number, context: OperationContext): Promise<EarlierPayment> {
  const { merchant, now, ledger } = context
  const key = toReferenceLookup(toReferenceKey(code, context))
  const secondsSince = ([{ submitTimeUtc }]: Family) =>
    Math.floor(now / 1000) - Math.floor(Date.parse(submitTimeUtc) / 1000)
  const { families, version } = await ledger.lookUp(key, 1, (family) => {
    const age = secondsSince(family)
    // After the clock was set back, payments may be in the future.
    return family[0].merchantId === merchant.merchantId && age >= 0 && age < seconds
  })
  const [family] = families
  const earlier = family && { id: family[0].id, secondsAgo: secondsSince(family) }
  return { earlier, lookups: [{ key, version }] }
}

type EarlierPayment = Pick<PaymentAttempt, 'earlier'> & Found

/** Whether an approved payment has used something up. */
async function findUse(once: UsedOnce, { ledger }: OperationContext): Promise<Use> {
  const { families, version } = await ledger.lookUp(once.key, 1, ([{ amount }]) => amount.authorized !== undefined)
  return { spent: families.length > 0 ? once : undefined, lookups: [{ key: once.key, version }] }
}

type Use = Pick<FoundAttempt, 'spent' | 'lookups'>

const noUse: Use = { spent: undefined }
const noEarlier: EarlierPayment = { earlier: undefined }
const noRepeat: Awaited<ReturnType<typeof findRepeat>> = { isRepeated: false }

/** Lookup key of a reference: a keyed hash where the reference is redacted. */
export function toReferenceKey(
  reference: string,
  { fingerprint, redact }: Pick<OperationContext, 'fingerprint' | 'redact'>,
): string {
  return redact(reference) === reference ? reference : fingerprint(reference)
}
