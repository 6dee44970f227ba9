import { isMissing, isObject } from '../../base/json-path.ts'
import { maskCardNumber } from '../../card-data/card-number.ts'
import { redactValue } from '../../card-data/redact-json.ts'
import { createTokenId, type Token, type TokenKind } from '../../vault/token.ts'
import type { OperationContext } from '../operation.ts'
import { toCardType } from './token-names.ts'

type Parts = Readonly<Record<string, unknown>>

/** Parts of a request that a token keeps. Of a card never the number and the security code. */
const keptParts: Readonly<Record<TokenKind, readonly string[]>> = {
  customer: ['buyerInformation', 'clientReferenceInformation', 'objectInformation', 'merchantDefinedInformation'],
  paymentInstrument: ['card', 'billTo', 'buyerInformation', 'processingInformation', 'merchantInformation'],
  instrumentIdentifier: ['card', 'billTo', 'processingInformation'],
  shippingAddress: ['shipTo'],
}

const keptOfCard: Readonly<Partial<Record<TokenKind, readonly string[]>>> = {
  paymentInstrument: ['expirationMonth', 'expirationYear', 'type', 'issueNumber', 'startMonth', 'startYear', 'useAs'],
  instrumentIdentifier: ['expirationMonth', 'expirationYear'],
}

/** Parts that a token keeps of a body, redacted. */
export function readParts(kind: TokenKind, body: Parts, { redact }: Pick<OperationContext, 'redact'>): Parts {
  const parts: Record<string, unknown> = {}
  for (const name of keptParts[kind]) {
    const part = name === 'card' ? pickCard(kind, body['card']) : body[name]
    if (!isMissing(part) && typeof part === 'object') parts[name] = redactValue(part, redact)
  }
  return parts
}

function pickCard(kind: TokenKind, card: unknown): Parts | undefined {
  if (!isObject(card)) return undefined
  const kept: Record<string, unknown> = {}
  for (const name of keptOfCard[kind] ?? []) {
    const value = card[name]
    if (!isMissing(value)) kept[name] = name === 'type' ? toCardType(String(value)) : String(value)
  }
  return Object.keys(kept).length === 0 ? undefined : kept
}

/** Parts after a change: fields that were sent replace those of their part. */
export function mergeParts(present: Parts, sent: Parts): Parts {
  const merged: Record<string, unknown> = { ...present }
  for (const [name, part] of Object.entries(sent)) {
    const before = merged[name]
    merged[name] = isObject(before) && isObject(part) ? { ...before, ...part } : part
  }
  return merged
}

/** A new instrument identifier of a listed card. Undefined: only cards that the world lists can have a token. */
export function toIdentifier(
  cardNumber: string,
  body: Parts,
  context: Pick<OperationContext, 'world' | 'ids' | 'merchant' | 'fingerprint' | 'redact'>,
): Token | undefined {
  if (context.world.cardOf(cardNumber) === undefined) return undefined
  return {
    kind: 'instrumentIdentifier',
    id: createTokenId(context.ids, cardNumber.slice(-4)),
    merchantId: context.merchant.merchantId,
    parts: readParts('instrumentIdentifier', body, context),
    card: {
      fingerprint: context.fingerprint(cardNumber),
      masked: maskCardNumber(cardNumber).replaceAll('*', 'X'),
    },
  }
}
