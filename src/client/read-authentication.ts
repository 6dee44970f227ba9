import type {
  AuthenticationReady,
  CardholderAuthenticated,
  CardholderChallenge,
  ChallengeRequired,
  NotAuthenticated,
} from './authentication-result.ts'
import { compact } from './compact.ts'
import type { AuthenticationData } from './payer-authentication.ts'
import type { SuccessReader } from './read-reply.ts'
import type { Bare } from './result.ts'
import { messageOf, reasonOf, textAt, type WireReply, wordAt } from './wire-reply.ts'
import { indicators } from './words.ts'

const block = 'consumerAuthenticationInformation'
const tokenShape = /^[\w-]+\.[\w-]+\.[\w-]+$/
const urlShape = /^https?:\/\/[^\s<>"']{1,2000}$/
const proofShape = /^[\w+/=-]{1,100}$/
/** Those that the liability goes with: fully authenticated, and attempted. */
const shifting: ReadonlySet<string> = new Set(['vbv', 'vbv_attempted', 'js', 'js_attempted'])

/** Mastercard has one word, and tells in another field. */
const shifts = ({ indicator, ucafCollectionIndicator }: AuthenticationData): boolean =>
  indicator === 'spa' ? /^[12]$/.test(ucafCollectionIndicator ?? '') : shifting.has(indicator)

/** What the page of a challenge needs; undefined when the block lacks a part. */
export function toCardholderChallenge(body: unknown): CardholderChallenge | undefined {
  const stepUpUrl = wordAt(body, `${block}.stepUpUrl`, urlShape)
  const accessToken = wordAt(body, `${block}.accessToken`, tokenShape)
  const authenticationTransactionId = wordAt(body, `${block}.authenticationTransactionId`)
  if (stepUpUrl === undefined || accessToken === undefined || authenticationTransactionId === undefined)
    return undefined
  return { stepUpUrl, accessToken, authenticationTransactionId }
}

/** The data of an authentication; undefined without an indicator. */
export function readAuthentication(body: unknown): AuthenticationData | undefined {
  // `indicator` after a challenge, `ecommerceIndicator` at once (API description).
  const word = wordAt(body, `${block}.indicator`) ?? wordAt(body, `${block}.ecommerceIndicator`)
  const indicator = indicators.find((known) => known === word)
  if (indicator === undefined) return undefined
  return compact({
    indicator,
    eci: wordAt(body, `${block}.eciRaw`) ?? wordAt(body, `${block}.eci`),
    cavv: wordAt(body, `${block}.cavv`, proofShape),
    ucafAuthenticationData: wordAt(body, `${block}.ucafAuthenticationData`, proofShape),
    ucafCollectionIndicator: wordAt(body, `${block}.ucafCollectionIndicator`, /^[0-2]$/),
    xid: wordAt(body, `${block}.xid`, proofShape),
    directoryServerTransactionId: wordAt(body, `${block}.directoryServerTransactionId`),
    specificationVersion: wordAt(body, `${block}.specificationVersion`),
    paresStatus: wordAt(body, `${block}.paresStatus`),
  })
}

/** Reads the 201 of a set-up. */
export const setupReader: SuccessReader<Bare<AuthenticationReady>> = {
  http: 201,
  read({ body }) {
    if (textAt(body, 'status') !== 'COMPLETED') return 'status'
    const referenceId = wordAt(body, `${block}.referenceId`)
    const accessToken = wordAt(body, `${block}.accessToken`, tokenShape)
    const deviceDataCollectionUrl = wordAt(body, `${block}.deviceDataCollectionUrl`, urlShape)
    if (referenceId === undefined || accessToken === undefined || deviceDataCollectionUrl === undefined)
      return 'no referenceId, accessToken or deviceDataCollectionUrl'
    return { outcome: 'ready', referenceId, accessToken, deviceDataCollectionUrl }
  },
}

function readProved(reply: WireReply): Bare<CardholderAuthenticated | NotAuthenticated> | string {
  const authentication = readAuthentication(reply.body)
  if (authentication === undefined) return 'no indicator'
  return { outcome: shifts(authentication) ? 'authenticated' : 'not-authenticated', authentication }
}

const readFailed = (reply: WireReply): Bare<NotAuthenticated> => ({
  outcome: 'not-authenticated',
  ...compact({ reason: reasonOf(reply), message: messageOf(reply) }),
})

/** Reads the 201 of an enrolment or of a validation, by its status. */
export const authenticationReader: SuccessReader<Bare<CardholderAuthenticated | ChallengeRequired | NotAuthenticated>> =
  {
    http: 201,
    read(reply) {
      switch (textAt(reply.body, 'status')) {
        case 'AUTHENTICATION_SUCCESSFUL':
          return readProved(reply)
        case 'AUTHENTICATION_FAILED':
          return readFailed(reply)
        case 'PENDING_AUTHENTICATION': {
          const challenge = toCardholderChallenge(reply.body)
          return challenge === undefined
            ? 'no stepUpUrl, accessToken or authenticationTransactionId'
            : { outcome: 'challenge', challenge }
        }
        default:
          return 'status'
      }
    },
  }

/** Tokens of the vault that a payment made. */
export const readTokens = (body: unknown) =>
  compact({
    customer: wordAt(body, 'tokenInformation.customer.id'),
    paymentInstrument: wordAt(body, 'tokenInformation.paymentInstrument.id'),
    instrumentIdentifier: wordAt(body, 'tokenInformation.instrumentIdentifier.id'),
    shippingAddress: wordAt(body, 'tokenInformation.shippingAddress.id'),
  })
