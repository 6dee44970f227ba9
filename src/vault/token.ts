import type { Ids } from '../base/ids.ts'
import { redactText } from '../card-data/redact.ts'

/** Kinds of tokens, as `actionTokenTypes` names them. */
export const tokenKinds = ['customer', 'paymentInstrument', 'instrumentIdentifier', 'shippingAddress'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** A card of the world, without its number. */
export interface StoredCard {
  /** Keyed hash of the number. */
  readonly fingerprint: string
  /** First six and last four digits, with X between them. */
  readonly masked: string
}

/** A token of the vault. It holds no card number and no security code. */
export interface Token {
  readonly kind: TokenKind
  /** Unique in the vault, over all kinds. */
  readonly id: string
  readonly merchantId: string
  /** Parts as they were sent, redacted: such as `billTo` and `card` of a payment instrument. */
  readonly parts: Readonly<Record<string, unknown>>
  /** Of an instrument identifier. */
  readonly card?: StoredCard
  /** Owner of a shipping address, or of a payment instrument. */
  readonly customerId?: string
  /** Instrument identifier of a payment instrument. */
  readonly instrumentId?: string
  /** Defaults of a customer. */
  readonly defaults?: Readonly<Partial<Record<'paymentInstrument' | 'shippingAddress', string>>>
}

/**
 * Makes the id of a token: 32 hexadecimal digits in capitals; for an instrument identifier 19 digits from `70` to the
 * card's last four. Both are documented formats of a vault. No id looks like a card number, so that redaction keeps it.
 */
export function createTokenId(ids: Pick<Ids, 'uuid'>, lastFour?: string): string {
  for (;;) {
    const hex = ids.uuid().replaceAll('-', '').toUpperCase()
    const id =
      lastFour === undefined ? hex : `70${(BigInt(`0x${hex}`) % 10n ** 13n).toString().padStart(13, '0')}${lastFour}`
    if (redactText(id) === id) return id
  }
}
