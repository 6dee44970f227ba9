import { didYouMean } from '../../base/did-you-mean.ts'
import { isObject, toText, valueAt } from '../../base/json-path.ts'
import { createTokenId, type Token, type TokenKind } from '../../vault/token.ts'
import type { Vault } from '../../vault/vault.ts'
import type { Refusal } from '../../verdict/stage.ts'
import { sentAt } from '../follow-on/reading.ts'
import type { Body, Decided, OperationContext } from '../operation.ts'
import { type FoundToken, findToken } from './find-token.ts'
import { printToken, toTokenPath } from './print-token.ts'
import { newIdentifier, resolveIdentifier } from './resolve-identifier.ts'
import { cardTypeNames, toCardType } from './token-names.ts'
import { mergeParts, readParts } from './token-parts.ts'
import { allow, type VaultStep } from './vault-operation.ts'
import { toInvalidField, toMissingToken, toVaultRefusal } from './vault-refusals.ts'

type Planned = Promise<Decided<VaultStep>>

/** Parameters of paths. */
const parameters: Readonly<Record<TokenKind, string>> = {
  customer: 'customerId',
  paymentInstrument: 'paymentInstrumentId',
  shippingAddress: 'shippingAddressId',
  instrumentIdentifier: 'instrumentIdentifierId',
}

const refuse = (refusal: Refusal): Decided<never> => ({ ok: false, refusal })

/** Finds the token of the path. Below a customer it must be of that customer. */
export async function findOfPath(kind: TokenKind, context: OperationContext): Promise<FoundToken> {
  const { customerId } = context.params
  if (customerId !== undefined) {
    const customer = await findToken('customer', customerId, context)
    if (!customer.ok || kind === 'customer') return customer
  }
  const found = await findToken(kind, context.params[parameters[kind]] ?? '', context)
  if (!found.ok || customerId === undefined || found.token.customerId === customerId) return found
  return {
    ok: false,
    why: 'unknown',
    text: {
      en: 'that token is of another customer, or of none',
      ja: 'そのトークンはこのカスタマーのものではありません',
    },
  }
}

const reply = async (status: 200 | 201, token: Token, vault: Vault, { origin }: OperationContext) => ({
  status,
  body: await printToken(token, { vault, origin }),
})

/** Reads the token of the path. */
export const planRead =
  (kind: TokenKind) =>
  async (context: OperationContext): Planned => {
    const found = await findOfPath(kind, context)
    return found.ok ? allow((vault) => reply(200, found.token, vault, context)) : refuse(toMissingToken(found))
  }

/** Adds a token of a kind that names no card: a customer, or a shipping address of the path's customer. */
export const planCreate =
  (kind: 'customer' | 'shippingAddress') =>
  async (context: OperationContext, body: Body): Planned => {
    const owner = kind === 'customer' ? undefined : await findOfPath('customer', context)
    if (owner?.ok === false) return refuse(toMissingToken(owner))
    return allow(async (vault) => {
      const token = await vault.add(toToken(kind, body, context), { isDefault: isDefault(body) })
      return reply(201, token, vault, context)
    })
  }

/** Adds a payment instrument, of the path's customer if it has one. */
export async function planPaymentInstrument(context: OperationContext, body: Body): Planned {
  const owner = context.params['customerId'] === undefined ? undefined : await findOfPath('customer', context)
  if (owner?.ok === false) return refuse(toMissingToken(owner))
  const wrong = checkCardType(body)
  if (wrong !== undefined) return refuse(wrong)
  const resolved = await resolveIdentifier(body, context)
  if (!resolved.ok) return refuse(resolved.refusal)
  return allow(async (vault) => {
    const { id } = resolved.isNew ? await vault.add(resolved.identifier) : resolved.identifier
    const instrument = { ...toToken('paymentInstrument', body, context), instrumentId: id }
    return reply(201, await vault.add(instrument, { isDefault: isDefault(body) }), vault, context)
  })
}

/** Makes an instrument identifier, or finds that of the card. */
export async function planIdentifier(context: OperationContext, body: Body): Planned {
  const resolved = newIdentifier(body, '', context)
  if (!resolved.ok) return refuse(resolved.refusal)
  const { identifier } = resolved
  return allow(async (vault) => {
    const kept = await vault.add(identifier)
    return reply(kept.id === identifier.id ? 201 : 200, kept, vault, context)
  })
}

/** Changes the token of the path. */
export const planChange =
  (kind: TokenKind) =>
  async (context: OperationContext, body: Body): Planned => {
    const found = await findOfPath(kind, context)
    if (!found.ok) return refuse(toMissingToken(found))
    const wrong = kind === 'paymentInstrument' ? checkCardType(body) : undefined
    const references = await readReferences(found.token, body, context)
    if (wrong !== undefined || !references.ok) return refuse(wrong ?? (references as { refusal: Refusal }).refusal)
    const sent = readParts(kind, body, context)
    return allow(async (vault) => {
      const to = (present: Token): Token => ({
        ...present,
        ...references.value,
        parts: mergeParts(present.parts, sent),
        ...(kind === 'customer' && { defaults: { ...present.defaults, ...references.value.defaults } }),
      })
      const changed = (await vault.change(found.token.id, to)) ?? to(found.token)
      if (isDefault(body)) await setDefault(changed, vault)
      return reply(200, changed, vault, context)
    })
  }

/** Deletes the token of the path, unless others need it. */
export const planDelete =
  (kind: TokenKind) =>
  async (context: OperationContext): Planned => {
    const found = await findOfPath(kind, context)
    if (!found.ok) return refuse(toMissingToken(found))
    const conflict = await findConflict(found.token, context)
    if (conflict !== undefined) return refuse(conflict)
    return allow(async (vault) => {
      await vault.remove(found.token.id)
      return { status: 204 }
    })
  }

const isDefault = (body: Body): boolean => toText(body['default']) === 'true'

async function setDefault({ kind, id, customerId = '' }: Token, vault: Vault): Promise<void> {
  if (kind === 'paymentInstrument' || kind === 'shippingAddress')
    await vault.change(customerId, (customer) => ({ ...customer, defaults: { ...customer.defaults, [kind]: id } }))
}

const toToken = (kind: Exclude<TokenKind, 'instrumentIdentifier'>, body: Body, context: OperationContext): Token => ({
  kind,
  id: createTokenId(context.ids),
  merchantId: context.merchant.merchantId,
  parts: readParts(kind, body, context),
  ...(kind !== 'customer' &&
    context.params['customerId'] !== undefined && { customerId: context.params['customerId'] }),
})

/** References of a change to other tokens of the caller: a customer's defaults, a payment instrument's card. */
async function readReferences(
  { kind, id }: Token,
  body: Body,
  context: OperationContext,
): Promise<{ ok: true; value: Partial<Pick<Token, 'defaults' | 'instrumentId'>> } | { ok: false; refusal: Refusal }> {
  if (kind === 'paymentInstrument') {
    if (sentAt(body, 'instrumentIdentifier.id') === undefined) return { ok: true, value: {} }
    const resolved = await resolveIdentifier(body, context)
    return resolved.ok ? { ok: true, value: { instrumentId: resolved.identifier.id } } : resolved
  }
  if (kind !== 'customer') return { ok: true, value: {} }
  const defaults: Record<string, string> = {}
  for (const [name, target] of [
    ['defaultPaymentInstrument', 'paymentInstrument'],
    ['defaultShippingAddress', 'shippingAddress'],
  ] as const) {
    const part = valueAt(body, name)
    const sent = isObject(part) ? sentAt(part, 'id') : undefined
    if (sent === undefined) continue
    const found = await findToken(target, sent, context)
    if (!found.ok || found.token.customerId !== id) {
      const text = found.ok
        ? { en: 'that token is not of this customer', ja: 'そのトークンはこのカスタマーのものではありません' }
        : found.text
      return { ok: false, refusal: toInvalidField(`${name}.id`, 'token-default', text) }
    }
    defaults[target] = sent
  }
  return { ok: true, value: Object.keys(defaults).length === 0 ? {} : { defaults } }
}

/** Why a token cannot be deleted. Source: API description of 2026. */
async function findConflict(token: Token, { vault, origin }: OperationContext): Promise<Refusal | undefined> {
  const { kind, id, customerId } = token
  if (kind === 'instrumentIdentifier') {
    if ((await vault.list('paymentInstrument', { instrumentId: id })).length === 0) return undefined
    return toVaultRefusal('instrumentIdentifierDeletionError', {
      rule: 'token-in-use',
      text: {
        en: 'payment instruments use this instrument identifier; the link lists them',
        ja: 'このトークンを使う支払手段があります。リンク先の一覧を参照してください',
      },
      links: { paymentInstruments: { href: `${toTokenPath(token, origin)}/paymentinstruments` } },
    })
  }
  if (customerId === undefined) return undefined
  const [owner, siblings] = [await vault.find(customerId), await vault.list(kind, { customerId })]
  if (siblings.length < 2 || owner?.defaults?.[kind as 'paymentInstrument'] !== id) return undefined
  return toVaultRefusal('conflict', {
    rule: 'token-is-default',
    text: {
      en: 'the default of several cannot be deleted: make another one the default first',
      ja: '複数あるうちの既定のトークンは削除できません。先に別のものを既定にしてください',
    },
  })
}

function checkCardType(body: Body): Refusal | undefined {
  const type = sentAt(body, 'card.type')
  if (type === undefined || toCardType(type) !== undefined) return undefined
  const near = didYouMean(type, cardTypeNames)
  return toInvalidField('card.type', 'token-card-type', {
    en: `card.type is three digits, such as 001, or one of ${cardTypeNames.join(', ')}${near.en}`,
    ja: `card.type は 001 のような3桁の数字、または ${cardTypeNames.join('、')} で指定します。${near.ja}`,
  })
}
