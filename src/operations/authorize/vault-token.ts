import { isMissing, isObject, valueAt } from '../../base/json-path.ts'
import type { PaymentReply } from '../../openapi/index.ts'
import type { Token, TokenKind } from '../../vault/token.ts'
import { passed, refused, type Stage } from '../../verdict/stage.ts'
import type { Text } from '../../verdict/text.ts'
import { sentAt } from '../follow-on/reading.ts'
import type { Body, OperationContext, Resolved } from '../operation.ts'
import { findNumberOf, findToken } from '../vault/find-token.ts'
import { assumedReply, unlistedCard } from '../vault/vault-refusals.ts'
import { addCard } from './add-card.ts'
import type { CardReference } from './resolve-card.ts'
import { hasNoExpiry, refuseWithoutExpiry } from './without-expiry.ts'

/** Kinds that name a card, the most exact first. */
const namingKinds = ['paymentInstrument', 'customer', 'instrumentIdentifier'] as const

/** Requests of payer authentication name the customer by `customerId` (API description). */
const idOf = (body: Body, kind: TokenKind): string | undefined =>
  sentAt(body, `paymentInformation.${kind}.id`) ??
  (kind === 'customer' ? sentAt(body, 'paymentInformation.customer.customerId') : undefined)

/** A token of the vault (TMS). */
export const vaultToken: CardReference = {
  isIn: (body) =>
    isMissing(valueAt(body, 'paymentInformation.card.number')) &&
    namingKinds.some((kind) => idOf(body, kind) !== undefined),
  async resolve(body, context) {
    const kind = namingKinds.find((candidate) => idOf(body, candidate) !== undefined) as (typeof namingKinds)[number]
    const own = (name: TokenKind) => findForPayment(body, name, context)
    const customer = idOf(body, 'customer') === undefined ? undefined : await own('customer')
    if (customer?.ok === false) return customer
    const shipping = await findShipping(body, customer?.value, context)
    if (!shipping.ok) return shipping
    if (kind === 'instrumentIdentifier') {
      const identifier = await own(kind)
      return identifier.ok ? resolveParts(body, kind, { identifier: identifier.value }, context) : identifier
    }
    const instrument = kind === 'paymentInstrument' ? await own(kind) : await findDefault(customer?.value, context)
    if (!instrument.ok) return instrument
    const owner = customer?.value.id
    if (owner !== undefined && instrument.value.customerId !== owner)
      return refuseToken('paymentInstrument', 'token-of-another-customer', {
        en: 'the payment instrument is not of the customer that the payment names',
        ja: '支払手段トークンは指定されたカスタマーのものではありません',
      })
    const identifier = await context.vault.find(instrument.value.instrumentId ?? '')
    return resolveParts(
      body,
      kind,
      { customer: customer?.value, instrument: instrument.value, identifier, shipping: shipping.value },
      context,
    )
  },
}

interface UsedTokens {
  readonly customer?: Token | undefined
  readonly instrument?: Token | undefined
  readonly identifier: Token | undefined
  readonly shipping?: Token | undefined
}

function resolveParts(
  body: Body,
  cardToken: (typeof namingKinds)[number],
  used: UsedTokens,
  context: OperationContext,
): Stage<Resolved> {
  const { instrument, identifier, shipping } = used
  const source = instrument ?? (identifier as Token)
  const number = identifier && findNumberOf(identifier, context)
  if (number === undefined) return refuseToken(source.kind, unlistedCard.rule, unlistedCard.text)
  const stored = source.parts['card']
  const card = { ...(isObject(stored) && stored), number }
  const resolved = addCard(body, { card, billTo: source.parts['billTo'], shipTo: shipping?.parts['shipTo'] })
  if (hasNoExpiry(resolved) && instrument === undefined && !context.merchant.relaxedRequirements) return noExpiry
  return passed({
    body: resolved,
    cardToken,
    waivesCardholder: true,
    reply: { paymentInformation: printUsed(used) },
  })
}

/** As the guide's replies name the tokens of a payment. */
function printUsed({
  customer,
  instrument,
  identifier,
  shipping,
}: UsedTokens): NonNullable<PaymentReply['paymentInformation']> {
  return {
    ...(identifier !== undefined && { instrumentIdentifier: { id: identifier.id, state: 'ACTIVE' as const } }),
    ...(shipping !== undefined && { shippingAddress: { id: shipping.id } }),
    ...(instrument !== undefined && { paymentInstrument: { id: instrument.id } }),
    ...(customer !== undefined && { customer: { id: customer.id } }),
  }
}

const noExpiry = refuseWithoutExpiry('token-without-expiry', {
  en: 'an instrument identifier is a card number alone: send paymentInformation.card.expirationMonth and expirationYear, or pay by a payment instrument',
  ja: 'カード識別トークンはカード番号だけを表します。paymentInformation.card.expirationMonth と expirationYear を送るか、支払手段トークンで決済してください',
})

async function findForPayment(body: Body, kind: TokenKind, context: OperationContext): Promise<Stage<Token>> {
  if (!context.merchant.services.vault)
    return refuseToken(kind, 'vault-not-enabled', {
      en: 'the account has no vault (services.vault), so it has no tokens',
      ja: 'トークンの保管機能がない設定です (services.vault)',
    })
  const found = await findToken(kind, idOf(body, kind) ?? '', context)
  return found.ok ? passed(found.token) : refuseToken(kind, `token-${found.why}`, found.text)
}

/** The customer's default payment instrument. Source: guide. */
async function findDefault(customer: Token | undefined, { vault }: OperationContext): Promise<Stage<Token>> {
  const instrument = await vault.find(customer?.defaults?.paymentInstrument ?? '')
  return instrument === undefined
    ? refuseToken('customer', 'token-without-card', {
        en: 'the customer has no payment instrument: add one, or make it with TOKEN_CREATE and paymentInstrument among actionTokenTypes',
        ja: 'このカスタマーには支払手段がありません。追加するか、TOKEN_CREATE の actionTokenTypes に paymentInstrument を指定してください',
      })
    : passed(instrument)
}

/** The shipping address that is named, or the customer's default. Source: guide. */
async function findShipping(
  body: Body,
  customer: Token | undefined,
  context: OperationContext,
): Promise<Stage<Token | undefined>> {
  if (idOf(body, 'shippingAddress') !== undefined) return findForPayment(body, 'shippingAddress', context)
  const { defaults } = customer ?? {}
  return passed(
    defaults?.shippingAddress === undefined ? undefined : await context.vault.find(defaults.shippingAddress),
  )
}

/** Refuses the token of a payment. */
export function refuseToken(kind: TokenKind, rule: string, text: Text): Stage<never> & { readonly ok: false } {
  const field = `paymentInformation.${kind}.id`
  return refused(
    { kind: 'invalid-request', reason: 'INVALID_DATA', details: [{ field, reason: 'INVALID_DATA' }] },
    { rule, field, text, evidence: assumedReply },
  ) as Stage<never> & { readonly ok: false }
}
