import { isObject } from '../../base/json-path.ts'
import { operationRows } from '../../openapi/generated/operations.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import type { Token, TokenKind } from '../../vault/token.ts'
import type { VaultReader } from '../../vault/vault.ts'
import { toCardTypeName } from './token-names.ts'

/** The tokens that a reply needs, and the address of the gateway. */
export interface TokenPrinter {
  readonly vault: VaultReader
  /** Links of version 1 are whole addresses, those of version 2 are paths. Source: guide. */
  readonly origin: string
}

type Links = ReplyBody<'getCustomer', 200>['_links']
type Body = Readonly<Record<string, unknown>>

const customers = operationRows.postCustomer.path

/** The path of a token. */
export function toTokenPath({ kind, id, customerId }: Token, origin: string): string {
  switch (kind) {
    case 'customer':
      return `${customers}/${id}`
    case 'shippingAddress':
      return `${customers}/${customerId}/shipping-addresses/${id}`
    case 'instrumentIdentifier':
      return `${origin}${operationRows.postInstrumentIdentifier.path}/${id}`
    case 'paymentInstrument':
      return customerId === undefined
        ? `${origin}${operationRows.postPaymentInstrument.path}/${id}`
        : `${customers}/${customerId}/payment-instruments/${id}`
  }
}

/** What the vault tells of a token. */
export const printToken = (token: Token, printer: TokenPrinter): Promise<Body> => forms[token.kind](token, printer)

const forms: Readonly<Record<TokenKind, (token: Token, printer: TokenPrinter) => Promise<Body>>> = {
  async customer(token, printer) {
    const { id, parts, defaults = {} } = token
    const self = toTokenPath(token, '')
    const embedded: Record<string, unknown> = {}
    const named: Record<string, unknown> = {}
    for (const [kind, name] of [
      ['paymentInstrument', 'defaultPaymentInstrument'],
      ['shippingAddress', 'defaultShippingAddress'],
    ] as const) {
      const chosen = await printer.vault.find(defaults[kind] ?? '')
      if (chosen === undefined) continue
      named[name] = { id: chosen.id }
      embedded[name] = await printToken(chosen, printer)
    }
    const links: Links = {
      self: { href: self },
      paymentInstruments: { href: `${self}/payment-instruments` },
      shippingAddresses: { href: `${self}/shipping-addresses` },
    }
    return {
      _links: links,
      id,
      ...parts,
      ...named,
      ...toMetadata(token),
      ...(Object.keys(embedded).length > 0 && { _embedded: embedded }),
    }
  },
  async shippingAddress(token, { vault }) {
    return {
      _links: toOwnedLinks(token, ''),
      id: token.id,
      default: await isDefault(token, vault),
      ...token.parts,
      ...toMetadata(token),
    }
  },
  async paymentInstrument(token, printer) {
    const { id, parts, instrumentId = '', customerId } = token
    const { vault, origin } = printer
    const identifier = await vault.find(instrumentId)
    const { card, ...others } = parts
    return {
      _links: toOwnedLinks(token, origin),
      id,
      object: 'paymentInstrument',
      default: await isDefault(token, vault),
      state: 'ACTIVE',
      ...(isObject(card) && { card: customerId === undefined ? toNamedType(card) : card }),
      ...others,
      instrumentIdentifier: { id: instrumentId },
      ...toMetadata(token),
      ...(identifier !== undefined && { _embedded: { instrumentIdentifier: await printToken(identifier, printer) } }),
    }
  },
  async instrumentIdentifier(token, { origin }) {
    const { id, parts, card } = token
    const self = toTokenPath(token, origin)
    return {
      _links: { self: { href: self }, paymentInstruments: { href: `${self}/paymentinstruments` } },
      id,
      object: 'instrumentIdentifier',
      state: 'ACTIVE',
      ...parts,
      card: { number: card?.masked, ...(isObject(parts['card']) && parts['card']) },
      ...toMetadata(token),
    }
  },
}

const toMetadata = ({ merchantId }: Token) => ({ metadata: { creator: merchantId } })

function toOwnedLinks(token: Token, origin: string): Links {
  const { customerId } = token
  return {
    self: { href: toTokenPath(token, origin) },
    ...(customerId !== undefined && { customer: { href: `${customers}/${customerId}` } }),
  }
}

/** Version 1 names a card type. Source: guide. */
const toNamedType = (card: Body): Body =>
  typeof card['type'] === 'string' ? { ...card, type: toCardTypeName(card['type']) } : card

async function isDefault({ kind, id, customerId = '' }: Token, vault: VaultReader): Promise<boolean> {
  const owner = await vault.find(customerId)
  return (kind === 'paymentInstrument' || kind === 'shippingAddress') && owner?.defaults?.[kind] === id
}
