import type { Decision } from '../../acquirer/decide.ts'
import { isMissing, isObject, stringAt, valueAt } from '../../base/json-path.ts'
import type { ChosenOutcome } from '../../on-demand/chosen-outcome.ts'
import type { PaymentReply } from '../../openapi/index.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { resultOf } from '../../payer-authentication/results.ts'
import type { Advice } from '../../verdict/finding.ts'
import { passed, type Stage } from '../../verdict/stage.ts'
import type { WorldCard } from '../../world/world.ts'
import type { Body, OperationContext, Resolved } from '../operation.ts'
import { adviseUse } from '../payer-authentication/advise-use.ts'
import {
  type AuthenticationStep,
  begin,
  isAboutCardholder,
  toDecision,
  validate,
} from '../payer-authentication/authentication-step.ts'
import { findOwn } from '../payer-authentication/find-own.ts'
import { type KeptAuthentication, keepAuthentication } from '../payer-authentication/keep-authentication.ts'
import type { PaymentReading } from './read-payment.ts'

/** What a payment says about its cardholder: authenticate, ask for the result, or the data of an authentication. */
export type CardholderAsk = 'enrol' | 'validate' | 'passed'

const block = 'consumerAuthenticationInformation'
const idPath = `${block}.authenticationTransactionId`

/** Reads it; undefined for most payments. */
export function readAsk(body: Body): CardholderAsk | undefined {
  const actions = valueAt(body, 'processingInformation.actionList')
  if (Array.isArray(actions)) {
    if (actions.includes('VALIDATE_CONSUMER_AUTHENTICATION')) return 'validate'
    if (actions.includes('CONSUMER_AUTHENTICATION')) return 'enrol'
  }
  return isMissing(body[block]) ? undefined : 'passed'
}

/** The authentication that a payment refers to. */
export interface FoundCardholder {
  readonly ask: CardholderAsk
  readonly authentication: Authentication | undefined
  /** Id of an approved payment that has used it. */
  readonly usedBy: string | undefined
}

/** Lookup key of an authentication that an approval uses up. */
export const toAuthenticationUse = ({ id }: Pick<Authentication, 'id'>): string => `authentication ${id}`

/** Finds the authentication of a payment. */
export async function findCardholder(
  ask: CardholderAsk,
  { body }: PaymentReading,
  context: OperationContext,
): Promise<FoundCardholder> {
  const authentication = ask === 'enrol' ? undefined : await findNamed(body, context)
  if (authentication === undefined) return { ask, authentication, usedBy: undefined }
  const { families } = await context.ledger.lookUp(
    toAuthenticationUse(authentication),
    1,
    ([{ amount }]) => amount.authorized !== undefined,
  )
  return { ask, authentication, usedBy: families[0]?.[0].id }
}

/** By its id, or by its proof. */
async function findNamed(body: Body, context: OperationContext): Promise<Authentication | undefined> {
  const byId = await findOwn(stringAt(body, idPath), context)
  const proof = stringAt(body, `${block}.cavv`) ?? stringAt(body, `${block}.ucafAuthenticationData`)
  if (byId !== undefined || proof === undefined) return byId
  const authentication = await context.authentications.findByCavv(proof)
  return authentication?.merchantId === context.merchant.merchantId ? authentication : undefined
}

/** What a payment does to its cardholder's authentication, and what that means for the payment. */
export interface CardholderStep {
  /** Absent: it only has data of one. */
  readonly step?: AuthenticationStep
  /** Ends the payment before it reaches the acquirer. */
  readonly decision?: Decision
  readonly advice: readonly Advice[]
  /** Authentication that an approval uses up. */
  readonly uses?: Authentication
}

/** Decides about the cardholder. Undefined: nothing is to be done, as in most payments. */
export function decideCardholder(
  reading: PaymentReading,
  found: FoundCardholder | undefined,
  { chosen, card }: { readonly chosen: ChosenOutcome | undefined; readonly card: WorldCard | undefined },
  context: OperationContext,
): CardholderStep | undefined {
  const isAsked = isAboutCardholder(chosen)
  if (found === undefined && !isAsked) return undefined
  const { ask = 'enrol', authentication } = found ?? {}
  const advice = found === undefined || ask === 'enrol' ? [] : adviseUse(found, reading, context)
  if (ask === 'passed' && !isAsked) return { advice, ...(authentication !== undefined && { uses: authentication }) }
  const step =
    ask === 'validate' && authentication !== undefined
      ? validate(authentication, chosen, context.now)
      : ask === 'validate' && !isAsked
        ? validate(undefined, chosen, context.now)
        : begin(card, chosen)
  const decision = isAsked ? chosen?.decision : toDecision(step)
  return {
    step,
    ...(decision !== undefined && { decision }),
    advice,
    ...(authentication !== undefined && { uses: authentication }),
  }
}

/** Whether an authentication has ended well enough for a payment: nothing provokes another one. */
export const isSettled = (found: FoundCardholder | undefined): boolean => {
  const result = found?.authentication?.result
  return result !== undefined && resultOf(result).verdict !== 'failed'
}

/** Makes what a step leaves: the authentication, and its part of the reply. */
export const keepCardholder = (
  { step }: CardholderStep,
  reading: PaymentReading,
  context: OperationContext,
): KeptAuthentication | undefined =>
  step && keepAuthentication(step, reading, step.kind === 'begin' ? 'enrol' : 'result', context)

/** The part of the reply. */
export const toPart = (kept: KeptAuthentication | undefined): Partial<PaymentReply> | undefined =>
  kept && { consumerAuthenticationInformation: kept.printed }

const amountPath = 'orderInformation.amountDetails.totalAmount'

/** Puts the amount of an authentication into a payment that validates it and has none, as a sample of the vendor. */
export function resolveAmount(body: Body, context: OperationContext): Promise<Stage<Resolved>> | undefined {
  if (body[block] === undefined || readAsk(body) !== 'validate' || !isMissing(valueAt(body, amountPath)))
    return undefined
  return fillAmount(body, context)
}

async function fillAmount(body: Body, context: OperationContext): Promise<Stage<Resolved>> {
  const authentication = await findOwn(stringAt(body, idPath), context)
  const { orderInformation } = body
  const filled = authentication && {
    ...body,
    orderInformation: {
      ...(isObject(orderInformation) && orderInformation),
      amountDetails: { totalAmount: authentication.amount, currency: authentication.currency },
    },
  }
  return passed({ body: filled ?? body })
}
