import { stringAt, toText, valueAt } from '../../base/json-path.ts'
import { redactCardNumber } from '../../card-data/redact.ts'
import type { CardholderAuthentication } from '../../openapi/index.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { toAuthenticationId } from '../../payer-authentication/derived-values.ts'
import { readReturnUrl } from '../../payer-authentication/return-url.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { OperationContext, Stores } from '../operation.ts'
import { type AuthenticationStep, resultOfStep } from './authentication-step.ts'
import { type Phase, printAuthentication } from './print-authentication.ts'

/** Milliseconds in which a cardholder may answer a challenge. Not published; a session of EMV 3-D Secure is as long. */
const challengeTime = 10 * 60_000

/** An authentication with what a step made of it, and its part of the reply. */
export interface KeptAuthentication {
  readonly authentication: Authentication
  readonly printed: CardholderAuthentication
  readonly keep?: (stores: Stores) => Promise<void>
}

/** Makes or settles the authentication of a step; undefined when there is none. */
export function keepAuthentication(
  step: AuthenticationStep,
  reading: PaymentReading,
  phase: Phase,
  context: OperationContext,
): KeptAuthentication | undefined {
  if (step.kind === 'unknown') return undefined
  const result = resultOfStep(step)
  const known = step.kind === 'begin' ? make(step, reading, context) : step.authentication
  const authentication = result === undefined ? known : { ...known, result }
  const isNew = step.kind === 'begin'
  return {
    authentication,
    printed: printAuthentication(authentication, phase, context),
    ...((isNew || known.result !== result) && {
      async keep({ authentications }) {
        if (isNew) await authentications.put(authentication)
        else if (result !== undefined) await authentications.settle(authentication.id, result)
      },
    }),
  }
}

function make(
  { behaviour }: AuthenticationStep & { readonly kind: 'begin' },
  { body, payment, plan }: PaymentReading,
  { ids, merchant, now, fingerprint }: OperationContext,
): Authentication {
  const returnUrl = readReturnUrl(stringAt(body, returnUrlPath) ?? '')
  const counted = toText(valueAt(body, installmentsPath)) ?? toText(plan?.installments)
  // Nothing but a count is kept.
  const installments = counted !== undefined && /^\d{1,3}$/.test(counted) ? counted : undefined
  return {
    id: toAuthenticationId(ids.uuid),
    merchantId: merchant.merchantId,
    card: {
      fingerprint: fingerprint(payment.card.number),
      shown: redactCardNumber(payment.card.number),
      type: payment.card.brand?.type ?? payment.card.type,
    },
    amount: payment.totalAmount,
    currency: payment.currency.toUpperCase(),
    ...(installments !== undefined && { installments }),
    parties: { issuer: ids.uuid(), directory: ids.uuid(), server: ids.uuid() },
    ...(returnUrl !== undefined && { returnUrl: returnUrl.href }),
    comesTo: behaviour.result,
    isChallenge: behaviour.challenge === true,
    expires: now + challengeTime,
  }
}

const returnUrlPath = 'consumerAuthenticationInformation.returnUrl'
const installmentsPath = 'consumerAuthenticationInformation.installmentTotalCount'
