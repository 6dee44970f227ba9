import { stringAt } from '../../base/json-path.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { documented } from '../../verdict/evidence.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { Found, Operation } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { toAuthenticationOperation } from './authentication-operation.ts'
import { validate } from './authentication-step.ts'
import { type AuthenticatedValue, toAuthenticated } from './enrol.ts'
import { findOwn } from './find-own.ts'
import { type KeptAuthentication, keepAuthentication } from './keep-authentication.ts'
import { printAuthenticated } from './print-reply.ts'

const idPath = 'consumerAuthenticationInformation.authenticationTransactionId'
const required = [{ field: idPath, evidence: documented('guide of payer authentication') }]

interface FoundAuthentication extends Found {
  readonly authentication: Authentication | undefined
}

/** Gives the result of a challenge: `POST /risk/v1/authentication-results`. */
export const validateAuthenticationResults: Operation<
  'validateAuthenticationResults',
  PaymentReading,
  FoundAuthentication,
  AuthenticatedValue,
  KeptAuthentication | undefined
> = {
  ...toAuthenticationOperation('validateAuthenticationResults', 'authentication'),
  // The authentication has its card; what names one here is not looked at.
  resolve: () => undefined,
  check: ({ body }) => ({
    validate: checkFollowOn('validateAuthenticationResults', body, { amountAt: 'none', required }),
  }),
  find: async ({ body }, context) => ({ authentication: await findOwn(stringAt(body, idPath), context) }),
  guard: () => undefined,
  decide: (_, { authentication }, chosen, { now }) =>
    refuseOnDemand(chosen) ?? toAuthenticated(validate(authentication, chosen, now), chosen),
  book(reading, _, { step }, context) {
    const facts = keepAuthentication(step, reading, 'result', context)
    return { transactions: [], facts, ...(facts?.keep !== undefined && { keep: facts.keep }) }
  },
  print: ({ outcome }, kept, context, reading) => printAuthenticated(reading, outcome, kept, context),
}
