import type { JWTPayload } from 'jose'
import { brandOf, isCardNumber } from '../card-data/card-number.ts'
import type { World } from '../world/world.ts'
import { type Session, toTokenType } from './capture-context.ts'
import { takesType } from './networks.ts'
import type { TransientToken } from './transient-tokens.ts'

/** A card as typed. */
export interface TypedCard {
  /** Digits only. */
  readonly number: string
  readonly expirationMonth?: string
  readonly expirationYear?: string
  /** Whether a security code was typed. The code itself stays in the page. */
  readonly hasSecurityCode: boolean
}

/** Why a card gets no token. */
export type CardProblem = 'not-a-number' | 'unlisted' | 'network'

interface IssueParts {
  readonly world: World
  readonly fingerprint: (cardNumber: string) => string
  readonly toJti: (expires: number) => string
  /** Epoch ms. */
  readonly now: number
}

/** Makes the token of a card, and the claims that name it, or says why not. Only listed cards can have one. */
export function issueToken(
  card: TypedCard,
  session: Session,
  { world, fingerprint, toJti, now }: IssueParts,
):
  | { readonly ok: true; readonly token: TransientToken; readonly claims: JWTPayload }
  | { ok: false; problem: CardProblem } {
  const { number, expirationMonth, expirationYear } = card
  if (!isCardNumber(number)) return { ok: false, problem: 'not-a-number' }
  if (world.cardOf(number) === undefined) return { ok: false, problem: 'unlisted' }
  const type = brandOf(number)?.type
  if (!takesType(session.allowedCardNetworks, type)) return { ok: false, problem: 'network' }
  const merchant = world.merchant(session.merchantId) ?? world.defaultMerchant
  const issued = Math.floor(now / 1000)
  const exp = issued + merchant.services.transientTokenSeconds
  const token: TransientToken = {
    jti: toJti(exp),
    merchantId: session.merchantId,
    fingerprint: fingerprint(number),
    type,
    expirationMonth,
    expirationYear,
    expires: exp * 1000,
  }
  return { ok: true, token, claims: toClaims(token, { card, session, issued, exp }) }
}

/** Issuer of transient tokens. Source: vendor samples. */
export const tokenIssuer = 'Flex/07'

/** Types of the brands with prefixes of eight digits. Source: API description of 2026. */
const longPrefixes = ['001', '002', '004', '007']

interface ClaimParts {
  readonly card: TypedCard
  readonly session: Session
  readonly issued: number
  readonly exp: number
}

/** `data` is in tokens of version 0.11, `content` in those of version 2 (guide); a client that reads either is served. */
function toClaims({ jti, type, ...token }: TransientToken, { card, session, issued, exp }: ClaimParts): JWTPayload {
  const { number, hasSecurityCode } = card
  const isLong = session.cardPrefix === 8 && number.length >= 16 && longPrefixes.includes(type ?? '')
  const bin = number.slice(0, session.cardPrefix === 0 ? 0 : isLong ? 8 : 6)
  const hide = (shown: number) => 'X'.repeat(number.length - 4 - shown) + number.slice(-4)
  const { expirationMonth, expirationYear } = token
  const data = {
    ...(expirationYear !== undefined && { expirationYear }),
    number: bin + hide(bin.length),
    ...(expirationMonth !== undefined && { expirationMonth }),
    ...(type !== undefined && { type }),
  }
  const content = {
    paymentInformation: {
      card: {
        ...(expirationYear !== undefined && { expirationYear: { value: expirationYear } }),
        number: {
          ...(type !== undefined && { detectedCardTypes: [type] }),
          maskedValue: hide(0),
          ...(bin !== '' && { bin }),
        },
        ...(hasSecurityCode && { securityCode: {} }),
        ...(expirationMonth !== undefined && { expirationMonth: { value: expirationMonth } }),
      },
    },
  }
  const isOlder = /^v?0\./i.test(session.clientVersion) && session.product === 'microform'
  return {
    iss: tokenIssuer,
    exp,
    type: toTokenType(session),
    iat: issued,
    jti,
    data,
    ...(!isOlder && { content }),
  }
}

/**
 * A `jti` in the published form: 64 capitals and digits, with the time of expiry in the last but 4. The random part is
 * of letters: digits could look like a card number.
 */
export function toJti(exp: number, uuid: () => string): string {
  const letters = Array.from(`${uuid()}${uuid()}`.replaceAll('-', ''), (digit) => alphabet[Number.parseInt(digit, 16)])
  return `1${letters.slice(0, 51).join('')}${exp.toString(16).toUpperCase().padStart(8, '0')}${letters.slice(51, 55).join('')}`
}

const alphabet = 'GHJKLMNPQRSTUVWX'
