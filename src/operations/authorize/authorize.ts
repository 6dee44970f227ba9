import type { OutcomeName } from '../../acquirer/catalogue.ts'
import { adviseToo, type Decision, decide, decideSafety } from '../../acquirer/decide.ts'
import { approved, type TransactionOutcome } from '../../acquirer/outcome.ts'
import type { Ids } from '../../base/ids.ts'
import { redactText } from '../../card-data/redact.ts'
import type { Clean } from '../../card-data/redact-json.ts'
import type { Exchange } from '../../journal/keep-exchange.ts'
import { readOptions } from '../../jpo/check-jpo.ts'
import { type JpoPlan, toPlan } from '../../jpo/plan.ts'
import type { Ledger, PaymentRecord } from '../../ledger/ledger.ts'
import { findAmountTrigger } from '../../on-demand/amounts.ts'
import type { Asked } from '../../on-demand/check-marks.ts'
import { type ChosenOutcome, toChosen } from '../../on-demand/choose-outcome.ts'
import type { Armories } from '../../on-demand/control.ts'
import { toTraits } from '../../on-demand/traits.ts'
import type { PaymentRequest } from '../../openapi/index.ts'
import { type Answer, toFailed, toRefused, toTransaction } from '../../reply/answer.ts'
import type { Profile } from '../../verdict/finding.ts'
import { passed } from '../../verdict/stage.ts'
import type { Merchant, World, WorldCard } from '../../world/world.ts'
import { type Payment, toPayment } from './payment.ts'
import { toFacts, toRecord } from './record.ts'

interface AuthorizerParts {
  readonly world: World
  readonly profile: Profile
  readonly ledger: Ledger
  readonly armories: Armories
  readonly fingerprint: (text: string) => string
  /** Takes out of a text what redaction does not know. */
  readonly clean: Clean
  /** Asked anew each time: a reset begins them again. */
  readonly ids: () => Ids
}

/** The last two stages: what the acquirer decides on a checked request, and what is recorded of it. */
export type Authorizer = (exchange: Exchange, merchant: Merchant, request: PaymentRequest, asked: Asked) => Answer

/** What settling a decision needs of the payment. */
interface SettleContext {
  readonly merchant: Merchant
  readonly payment: Payment
  readonly plan: JpoPlan | undefined
  readonly listed: WorldCard | undefined
  readonly issuer: WorldCard['issuer']
}

/** Makes the last two stages of an engine. */
export function createAuthorizer(parts: AuthorizerParts): Authorizer {
  const { world, profile, ledger, armories, fingerprint, clean, ids } = parts
  /** Fingerprints of cards that the world lists: their numbers are known anyway. */
  const fingerprints = new Map<string, string>()

  function authorize(exchange: Exchange, merchant: Merchant, request: PaymentRequest, asked: Asked): Answer {
    const { now } = exchange
    const payment = toPayment(request, now)
    const options = readOptions(request, profile)
    const plan = options === undefined ? undefined : toPlan(options, now)
    const listed = world.cardOf(payment.card.number)
    const { bonusMonths, bonusTotal } = toBonusSums(plan)
    const attempt = {
      merchant,
      method: plan?.method,
      totalAmount: payment.totalAmount,
      currency: payment.currency,
      installments: plan?.installments,
      bonusMonths,
      bonusTotal,
      card: payment.card,
      revolvingContract: listed?.revolvingContract,
      issuer: listed?.issuer ?? world.unlistedCards.issuer,
      isListed: listed !== undefined,
      acceptsUnlistedCards: world.unlistedCards.policy === 'allow',
      earlier: findEarlier(merchant, request, now),
      now,
    }
    const unsafe = decideSafety(attempt, world.refusals)
    const chosen = unsafe === undefined ? chooseOutcome(merchant, request, payment, listed, asked) : undefined
    if (chosen !== undefined) exchange.scenario = chosen
    const decision = unsafe ?? (chosen && adviseToo(chosen.decision, attempt)) ?? decide(attempt, world.refusals)
    return settle(exchange, decision, { merchant, payment, plan, listed, issuer: attempt.issuer })
  }

  /** The request's own word first, then what was armed, then what its values provoke. */
  function chooseOutcome(
    merchant: Merchant,
    request: PaymentRequest,
    payment: Payment,
    listed: WorldCard | undefined,
    { scenario }: Asked,
  ): ChosenOutcome | undefined {
    if (scenario !== undefined) return toChosen(scenario.name, scenario.trigger)
    const armed = armories.scenarioWaits()
      ? armories.pickScenario(() => toTraits(merchant, request, profile))
      : undefined
    if (armed !== undefined) return toChosen(armed.name, 'armed', { armed: armed.id })
    if (listed?.outcome !== undefined) return toChosen(listed.outcome as OutcomeName, 'card')
    const trigger = findAmountTrigger(merchant.amountTriggers, payment)
    return trigger && toChosen(trigger.outcome, 'amount', { approval: trigger.approval })
  }

  /** The payment before this one that a merchant with a window for duplicates minds. */
  function findEarlier({ merchantId, duplicateWindow }: Merchant, request: PaymentRequest, now: number) {
    const code = request.clientReferenceInformation?.code
    if (duplicateWindow === 0 || !code?.trim()) return undefined
    const secondsSince = ({ submitTimeUtc }: PaymentRecord) =>
      Math.floor(now / 1000) - Math.floor(Date.parse(submitTimeUtc) / 1000)
    const [earlier] = ledger.find(toReferenceKey(code, parts) ?? code, 1, (record) => {
      const seconds = secondsSince(record)
      // After the clock was set back, payments may lie in the future.
      return record.merchantId === merchantId && seconds >= 0 && seconds < duplicateWindow
    })
    return earlier && { id: earlier.id, secondsAgo: secondsSince(earlier) }
  }

  function settle(exchange: Exchange, { outcome, note, field, advice }: Decision, context: SettleContext): Answer {
    const { now, trail } = exchange
    if (outcome.http === 400) {
      const { reason, message } = outcome
      const details = reason === 'INVALID_DATA' && field !== undefined ? [{ field, reason }] : []
      const reply = { kind: 'invalid-request', reason, message, details } as const
      trail.note('acquirer', { ok: false, refusal: { reply, notes: note === undefined ? [] : [note] } })
      return toRefused(reply, ids(), now)
    }
    if (note === undefined) trail.note('acquirer', passed(undefined, advice))
    else trail.decline('acquirer', note)
    if (outcome.http === 201) {
      const facts = record(exchange, outcome, advice, context)
      return toTransaction(facts, outcome, context.merchant.acquirer.approval)
    }
    if (outcome.processed) record(exchange, approved, advice, context)
    return toFailed(outcome, ids(), now)
  }

  function record(
    exchange: Exchange,
    outcome: TransactionOutcome,
    advice: Decision['advice'],
    { merchant, payment, plan, listed, issuer }: SettleContext,
  ) {
    const reference = redactText(clean(payment.reference))
    const facts = toFacts(payment, merchant.acquirer, outcome, ids(), exchange.now)
    const { number } = payment.card
    const kept = {
      outcome,
      advice,
      merchant,
      issuer,
      plan,
      fingerprint: listed === undefined ? fingerprint(number) : fingerprintOfListed(number),
      reference,
      referenceKey: reference === payment.reference ? undefined : fingerprint(payment.reference),
      journal: exchange.id,
    }
    ledger.add(toRecord(payment, facts, kept))
    exchange.trail.note('ledger', passed(undefined))
    exchange.paymentId = facts.id
    return facts
  }

  function fingerprintOfListed(number: string): string {
    const known = fingerprints.get(number) ?? fingerprint(number)
    fingerprints.set(number, known)
    return known
  }

  return authorize
}

/** By what a payment is found whose reference is not kept as it is. */
export const toReferenceKey = (
  reference: string,
  { fingerprint, clean }: Pick<AuthorizerParts, 'fingerprint' | 'clean'>,
): string | undefined => (redactText(clean(reference)) === reference ? undefined : fingerprint(reference))

const noBonuses = { bonusMonths: [], bonusTotal: 0n }

function toBonusSums(plan: JpoPlan | undefined): { bonusMonths: readonly number[]; bonusTotal: bigint } {
  const entries = plan?.bonuses?.entries
  if (entries === undefined) return noBonuses
  return {
    bonusMonths: entries.flatMap(({ month }) => (month === undefined ? [] : [Number(month)])),
    bonusTotal: entries.reduce((sum, { amount }) => sum + BigInt(amount ?? 0), 0n),
  }
}
