import type { TransactionOutcome } from '../../acquirer/outcome.ts'
import { toSubmitTime } from '../../base/japan-time.ts'
import { makeAccessToken } from '../../payer-authentication/access-token.ts'
import type { Setup } from '../../payer-authentication/authentications.ts'
import { pagePaths } from '../../payer-authentication/page-paths.ts'
import { checkFollowOn } from '../../validation/check-request.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { Operation } from '../operation.ts'
import { refuseOnDemand } from '../refuse-on-demand.ts'
import { type FoundCard, refuseCard, toAuthenticationOperation } from './authentication-operation.ts'
import { toReplyReference } from './print-reply.ts'

/** Milliseconds in which data of the device may be collected: an hour, as in published tokens. */
const collectTime = 3_600_000

const required = [
  {
    field: 'paymentInformation.card.number',
    evidence: assumed('the API description requires no field; the guide wants a card or a token'),
  },
]

interface SetupValue {
  /** Why the card is not taken. */
  readonly failed?: TransactionOutcome
}

/** Prepares an authentication: `POST /risk/v1/authentication-setups`. */
export const payerAuthSetup: Operation<'payerAuthSetup', PaymentReading, FoundCard, SetupValue, Setup> = {
  ...toAuthenticationOperation('payerAuthSetup', 'authentication-setup'),
  check: ({ body }) => ({ validate: checkFollowOn('payerAuthSetup', body, { amountAt: 'none', required }) }),
  find: async ({ payment }, { world }) => ({ listed: world.cardOf(payment.card.number) }),
  guard: (reading, { listed }, context) => refuseCard(reading, listed, context),
  decide(_, __, chosen) {
    const outcome = chosen?.decision.outcome
    const declined = chosen?.decision.note
    return (
      refuseOnDemand(chosen) ?? {
        ok: true,
        value: outcome?.http === 201 && outcome.reason !== undefined ? { failed: outcome } : {},
        advice: [],
        ...(declined !== undefined && { declined }),
      }
    )
  },
  book({ payment }, _, { failed }, { ids, merchant, now, fingerprint }) {
    const setup: Setup = {
      referenceId: ids.uuid(),
      merchantId: merchant.merchantId,
      card: fingerprint(payment.card.number),
      expires: now + collectTime,
    }
    return {
      transactions: [],
      facts: setup,
      ...(failed === undefined && { keep: ({ authentications }) => authentications.putSetup(setup) }),
    }
  },
  print({ failed }, { referenceId, expires }, { ids, now, key, origin, toSpace }, reading) {
    const seconds = (ms: number) => Math.floor(ms / 1000)
    const claims = { use: 'collect', subject: referenceId, iat: seconds(now), exp: seconds(expires) } as const
    return {
      status: 201,
      body: {
        clientReferenceInformation: toReplyReference(reading, now),
        ...(failed === undefined
          ? {
              consumerAuthenticationInformation: {
                accessToken: makeAccessToken(claims, key.mac),
                deviceDataCollectionUrl: `${origin}${pagePaths.collect}${toSpace}`,
                referenceId,
              },
            }
          : failed.reason !== undefined && {
              errorInformation: { reason: failed.reason, message: failed.message ?? '' },
            }),
        id: ids.transactionId(now),
        status: failed === undefined ? 'COMPLETED' : 'FAILED',
        submitTimeUtc: toSubmitTime(now),
      },
    }
  },
}
