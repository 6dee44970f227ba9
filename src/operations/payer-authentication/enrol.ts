import type { TransactionOutcome } from '../../acquirer/outcome.ts'
import { canHave } from '../../acquirer/services.ts'
import { isMissing, stringAt, valueAt } from '../../base/json-path.ts'
import { findAmountTrigger } from '../../on-demand/amounts.ts'
import { type ChosenOutcome, toChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import type { Setup } from '../../payer-authentication/authentications.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { Advice } from '../../verdict/finding.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { Decided, Operation, OperationContext } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { type FoundCard, refuseCard, toAuthenticationOperation } from './authentication-operation.ts'
import { type AuthenticationStep, begin, isAboutCardholder, toDecision } from './authentication-step.ts'
import { checkEnrolment } from './check-enrolment.ts'
import { type KeptAuthentication, keepAuthentication } from './keep-authentication.ts'
import { printAuthenticated } from './print-reply.ts'

const evidence = assumed('the API description requires no field; the guide wants these')
const required = [
  'orderInformation.amountDetails.currency',
  'orderInformation.amountDetails.totalAmount',
  'paymentInformation.card.number',
].map((field) => ({ field, evidence }))

/** What an authentication comes to, and what ends the payment. */
export interface AuthenticatedValue {
  readonly step: AuthenticationStep
  readonly outcome?: TransactionOutcome
}

interface FoundEnrolment extends FoundCard {
  /** Setup that the request names. */
  readonly setup: Setup | undefined
}

const referencePath = 'consumerAuthenticationInformation.referenceId'

/** Authenticates a cardholder, or begins a challenge: `POST /risk/v1/authentications`. */
export const checkPayerAuthEnrollment: Operation<
  'checkPayerAuthEnrollment',
  PaymentReading,
  FoundEnrolment,
  AuthenticatedValue,
  KeptAuthentication | undefined
> = {
  ...toAuthenticationOperation('checkPayerAuthEnrollment', 'authentication'),
  check({ body }) {
    const amountAt = 'orderInformation.amountDetails'
    const findings = checkFollowOn('checkPayerAuthEnrollment', body, { amountAt, required })
    return { validate: [...findings, ...checkEnrolment(body)] }
  },
  async find({ payment, body }, { world, authentications }) {
    const referenceId = stringAt(body, referencePath)
    const setup = referenceId === undefined ? undefined : await authentications.setup(referenceId)
    return { listed: world.cardOf(payment.card.number), setup }
  },
  guard: (reading, { listed }, context) => refuseCard(reading, listed, context),
  provoke({ payment }, _, { merchant }) {
    const trigger = findAmountTrigger(merchant.amountTriggers, payment)
    if (trigger === undefined || !canHave('authentication', trigger.outcome)) return undefined
    return toChosenOutcome(trigger.outcome, 'amount')
  },
  decide: (reading, { listed, setup }, chosen, context) =>
    refuseOnDemand(chosen) ?? toAuthenticated(begin(listed, chosen), chosen, adviseSetup(reading, setup, context)),
  book(reading, _, { step }, context) {
    const facts = keepAuthentication(step, reading, 'enrol', context)
    return { transactions: [], facts, ...(facts?.keep !== undefined && { keep: facts.keep }) }
  },
  print: ({ outcome }, kept, context, reading) => printAuthenticated(reading, outcome, kept, context),
}

/** A step with what ends the payment; notes of an outcome on demand come before our own. */
export function toAuthenticated(
  step: AuthenticationStep,
  chosen: ChosenOutcome | undefined,
  advice: readonly Advice[] = [],
): Decided<AuthenticatedValue> {
  const asked = chosen?.decision
  const decision = toDecision(step)
  const { outcome: decided } = (isAboutCardholder(chosen) ? asked : decision) ?? {}
  const outcome = decided?.http === 201 ? decided : undefined
  const declined = asked?.note ?? decision?.note
  return {
    ok: true,
    value: { step, ...(outcome !== undefined && { outcome }) },
    advice: [...(asked?.advice ?? []), ...advice],
    ...(declined !== undefined && { declined }),
  }
}

/** Says when the setup is not one of this card. */
function adviseSetup(
  { body, payment }: PaymentReading,
  setup: Setup | undefined,
  { merchant, fingerprint, now }: OperationContext,
): Advice[] {
  if (isMissing(valueAt(body, referencePath))) return []
  const isOwn = setup !== undefined && setup.merchantId === merchant.merchantId && now < setup.expires
  if (isOwn && setup.card === fingerprint(payment.card.number)) return []
  return [isOwn ? otherCard : unknownSetup]
}

const ofSetup = assumed("the vendor's samples send any referenceId and are accepted")
const unknownSetup: Advice = {
  rule: 'authentication-of-unknown-setup',
  field: referencePath,
  text: {
    en: 'referenceId is of no setup of this merchant in the last hour: no data of the device belongs to this authentication',
    ja: 'referenceId に該当するセットアップがありません (この加盟店の1時間以内のもの)',
  },
  evidence: ofSetup,
}
const otherCard: Advice = {
  rule: 'authentication-of-other-card',
  field: referencePath,
  text: {
    en: 'referenceId is of a setup for another card: make a new setup when the cardholder changes the card',
    ja: 'referenceId は別のカードのセットアップです。カードを変えたときは新しいセットアップが必要です',
  },
  evidence: ofSetup,
}
