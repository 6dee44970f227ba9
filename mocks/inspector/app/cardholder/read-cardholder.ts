import { stringAt, valueAt } from '../../../../src/base/json-path.ts'
import type { Schemas } from '../api/types.ts'

/** What an exchange says of the authentication of a cardholder, in the words of the wire. */
export interface CardholderFacts {
  /** `paresStatus` or `veresEnrolled`, such as `Y`. */
  readonly result?: string
  readonly eci?: string
  /** `commerceIndicator` and its like, such as `vbv`. */
  readonly indicator?: string
  /** The gateway's own reply, or what the caller says of an earlier one. */
  readonly saidBy: 'reply' | 'request'
}

const block = 'consumerAuthenticationInformation'
const resultPaths = ['paresStatus', 'veresEnrolled']
const eciPaths = ['eci', 'eciRaw', 'ucafCollectionIndicator']
const indicatorPaths = ['ecommerceIndicator', 'indicator']

/** The result of 3-D Secure in an exchange; undefined where nothing is said of one. Proofs are no part of it. */
export function cardholderOf({ request, reply }: Schemas['JournalEntry']): CardholderFacts | undefined {
  const said = read(reply.body, 'reply')
  if (said !== undefined) return said
  const sent = read(request.body, 'request')
  const indicator = sent?.indicator ?? stringAt(request.body, 'processingInformation.commerceIndicator')
  return sent && { ...sent, ...(indicator !== undefined && { indicator }) }
}

function read(body: unknown, saidBy: CardholderFacts['saidBy']): CardholderFacts | undefined {
  const part = valueAt(body, block)
  const first = (paths: readonly string[]) => paths.map((path) => stringAt(part, path)).find((text) => text)
  const [result, eci, indicator] = [first(resultPaths), first(eciPaths), first(indicatorPaths)]
  if (result === undefined && eci === undefined) return undefined
  return {
    ...(result !== undefined && { result }),
    ...(eci !== undefined && { eci }),
    ...(indicator !== undefined && { indicator }),
    saidBy,
  }
}
