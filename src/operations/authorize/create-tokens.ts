import type { FailedOutcome, TransactionOutcome } from '../../acquirer/outcome.ts'
import { isMissing, isObject, stringAt, toText, valueAt } from '../../base/json-path.ts'
import type { CreatedTokens } from '../../openapi/index.ts'
import { createTokenId, type Token, type TokenKind, tokenKinds } from '../../vault/token.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Refusal } from '../../verdict/stage.ts'
import { sentAt } from '../follow-on/reading.ts'
import type { Body, OperationContext } from '../operation.ts'
import { findToken } from '../vault/find-token.ts'
import { readParts, toIdentifier } from '../vault/token-parts.ts'
import { refuseToken } from './vault-token.ts'

/** What TOKEN_CREATE of a payment asks for. */
export interface TokenWish {
  readonly kinds: ReadonlySet<TokenKind>
  /** Customer that gets the new tokens, instead of a new one. */
  readonly customer?: Token
  /** Why the payment is refused. */
  readonly refusal?: Refusal
}

export const actionList = 'processingInformation.actionList'

/** Whether a payment has TOKEN_CREATE. */
export function asksForTokens(body: Body): boolean {
  const actions = valueAt(body, actionList)
  return Array.isArray(actions) && actions.includes('TOKEN_CREATE')
}

/** Whether a payment with this outcome makes the tokens that it asks for. */
export const makesTokens = (
  outcome: TransactionOutcome | FailedOutcome,
  { merchant }: Pick<OperationContext, 'merchant'>,
): boolean => outcome.http === 201 && (outcome.approval !== undefined || merchant.services.tokenCreate === 'always')

/** Kinds that a payment asks for; undefined without TOKEN_CREATE. */
export function readTokenKinds(
  body: Body,
  { merchant }: Pick<OperationContext, 'merchant'>,
): ReadonlySet<TokenKind> | undefined {
  if (!asksForTokens(body)) return undefined
  const sent = valueAt(body, 'processingInformation.actionTokenTypes')
  const named = isMissing(sent) || !Array.isArray(sent) ? merchant.services.tokenTypes : sent
  return new Set(tokenKinds.filter((kind) => named.includes(kind)))
}

/** Reads what a payment asks for. Undefined without TOKEN_CREATE, and where no token can be made. */
export async function findTokenWish(
  body: Body,
  isListed: boolean,
  context: OperationContext,
): Promise<TokenWish | undefined> {
  const kinds = readTokenKinds(body, context)
  if (kinds === undefined || kinds.size === 0 || !isListed || !context.merchant.services.vault) return undefined
  const id = sentAt(body, 'paymentInformation.customer.id')
  if (id === undefined) return { kinds }
  const found = await findToken('customer', id, context)
  return found.ok
    ? { kinds, customer: found.token }
    : { kinds, refusal: refuseToken('customer', `token-${found.why}`, found.text).refusal }
}

/** Creates the tokens of a payment; returns the reply's `tokenInformation`. */
export function planTokens({ kinds, customer }: TokenWish, body: Body, cardNumber: string, context: OperationContext) {
  const identifier = toIdentifier(cardNumber, {}, context) as Token
  const has = (kind: TokenKind): boolean => kinds.has(kind)
  const make = (kind: TokenKind, from: Body): Token => ({
    kind,
    id: createTokenId(context.ids),
    merchantId: context.merchant.merchantId,
    parts: readParts(kind, from, context),
  })
  // Ids are made in this order, whatever the vault has.
  const newCustomer = has('customer') && customer === undefined ? make('customer', toCustomer(body)) : undefined
  const instrument = has('paymentInstrument') ? make('paymentInstrument', toInstrument(body)) : undefined
  const owner = newCustomer ?? customer
  const shipTo = valueAt(body, 'orderInformation.shipTo')
  const shipping =
    has('shippingAddress') && owner !== undefined && isObject(shipTo) ? make('shippingAddress', { shipTo }) : undefined
  const owned = (token: Token): Token => (owner === undefined ? token : { ...token, customerId: owner.id })

  return async (vault: Vault): Promise<CreatedTokens> => {
    const { id } = await vault.add(identifier)
    if (newCustomer !== undefined) await vault.add(newCustomer)
    if (instrument !== undefined)
      await vault.add(owned({ ...instrument, instrumentId: id }), { isDefault: isDefault(body, 'paymentInstrument') })
    if (shipping !== undefined) await vault.add(owned(shipping), { isDefault: isDefault(body, 'shippingAddress') })
    return {
      instrumentidentifierNew: id === identifier.id,
      ...(newCustomer !== undefined && { customer: { id: newCustomer.id } }),
      ...(shipping !== undefined && { shippingAddress: { id: shipping.id } }),
      ...(instrument !== undefined && { paymentInstrument: { id: instrument.id } }),
      instrumentIdentifier: { id, state: 'ACTIVE' },
    }
  }
}

const defaults = {
  paymentInstrument: 'tokenInformation.paymentInstrument.default',
  shippingAddress: 'tokenInformation.shippingAddress.default',
} as const

const isDefault = (body: Body, kind: keyof typeof defaults): boolean => toText(valueAt(body, defaults[kind])) === 'true'

const toCustomer = (body: Body): Body => ({
  buyerInformation: compact({
    merchantCustomerID: stringAt(body, 'buyerInformation.merchantCustomerId'),
    email: stringAt(body, 'orderInformation.billTo.email'),
  }),
  clientReferenceInformation: compact({ code: stringAt(body, 'clientReferenceInformation.code') }),
})

const toInstrument = (body: Body): Body => ({
  card: valueAt(body, 'paymentInformation.card'),
  billTo: valueAt(body, 'orderInformation.billTo'),
})

/** Undefined when no field has a value. */
function compact(fields: Body): Body | undefined {
  const kept = Object.entries(fields).filter(([, value]) => !isMissing(value))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
