import type { CardholderAuthentication } from '../../openapi/index.ts'
import { makeAccessToken } from '../../payer-authentication/access-token.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { wordsOfBrand } from '../../payer-authentication/brand-words.ts'
import { toCavv, toResultToken } from '../../payer-authentication/derived-values.ts'
import { pagePaths } from '../../payer-authentication/page-paths.ts'
import { resultOf } from '../../payer-authentication/results.ts'
import type { OperationContext } from '../operation.ts'

/** The question that a reply answers: of the enrolment, or of the result. */
export type Phase = 'enrol' | 'result'

type PrintContext = Pick<OperationContext, 'key' | 'origin' | 'toSpace' | 'now'>

/** Version of the specification in published traffic. */
const specificationVersion = '2.2.0'

/** Prints `consumerAuthenticationInformation`. Source: published traffic of 2024; testing pages of the vendor's guide. */
export const printAuthentication = (
  authentication: Authentication,
  phase: Phase,
  context: PrintContext,
): CardholderAuthentication =>
  authentication.result === undefined
    ? printChallenge(authentication, context)
    : { ...(phase === 'enrol' ? enrolled : {}), ...printResult(authentication, phase) }

const enrolled = { veresEnrolled: 'Y', challengeRequired: 'N' } as const

function printChallenge(authentication: Authentication, context: PrintContext): CardholderAuthentication {
  const { id, parties, expires } = authentication
  const { key, origin, toSpace, now } = context
  const seconds = (ms: number) => Math.floor(ms / 1000)
  const request = {
    messageType: 'CReq',
    messageVersion: specificationVersion,
    threeDSServerTransID: parties.server,
    acsTransID: parties.issuer,
    challengeWindowSize: '02',
  }
  return {
    accessToken: makeAccessToken({ use: 'step-up', subject: id, iat: seconds(now), exp: seconds(expires) }, key.mac),
    acsTransactionId: parties.issuer,
    acsUrl: `${origin}${pagePaths.issuer}${toSpace}`,
    authenticationTransactionId: id,
    // As in published traffic: a challenge is no demand of the merchant.
    ...enrolled,
    pareq: btoa(JSON.stringify(request)),
    paresStatus: 'C',
    specificationVersion,
    stepUpUrl: `${origin}${pagePaths.stepUp}${toSpace}`,
    threeDSServerTransactionId: parties.server,
    directoryServerTransactionId: parties.directory,
    acsOperatorID: 'jpo-sandbox',
    acsReferenceNumber: 'jpo-sandbox',
  }
}

function printResult(authentication: Authentication, phase: Phase): CardholderAuthentication {
  const { id, parties, card, isChallenge } = authentication
  const row = resultOf(authentication.result ?? 'failed')
  const { indicators, eci, isUcaf } = wordsOfBrand(card.type)
  const word = indicators[row.proof]
  const cavv = row.proof === 'none' ? undefined : toCavv(authentication)
  return {
    ...(phase === 'enrol' ? { authenticationTransactionId: id, ecommerceIndicator: word } : { indicator: word }),
    eciRaw: eci[row.proof] as NonNullable<CardholderAuthentication['eciRaw']>,
    authenticationResult: row.authenticationResult,
    ...(phase === 'result' && { strongAuthentication: { OutageExemptionIndicator: '0' } }),
    authenticationStatusMsg: row.authenticationStatusMsg,
    ...(isUcaf === true
      ? {
          ucafCollectionIndicator: eci[row.proof].slice(1) as '0' | '1' | '2',
          ...(cavv !== undefined && { ucafAuthenticationData: cavv }),
        }
      : {
          eci: eci[row.proof] as NonNullable<CardholderAuthentication['eci']>,
          ...(cavv !== undefined && { cavv, xid: cavv }),
        }),
    ...(phase === 'result' && { token: toResultToken(authentication) }),
    ...(row.paresStatus !== undefined && { paresStatus: row.paresStatus }),
    ...(row.veresEnrolled !== undefined && { veresEnrolled: row.veresEnrolled }),
    ...(row.challengeCancelCode !== undefined && { challengeCancelCode: row.challengeCancelCode }),
    ...(row.directoryServerErrorCode !== undefined && {
      directoryServerErrorCode: row.directoryServerErrorCode,
      directoryServerErrorDescription: row.directoryServerErrorDescription ?? '',
    }),
    effectiveAuthenticationType: isChallenge ? 'CH' : 'FR',
    directoryServerTransactionId: parties.directory,
    threeDSServerTransactionId: parties.server,
    specificationVersion,
    acsTransactionId: parties.issuer,
  }
}
