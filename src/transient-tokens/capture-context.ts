import type { JWK, JWTPayload } from 'jose'
import { isObject, stringAt, valueAt } from '../base/json-path.ts'
import type { GatewayKey } from '../signing/gateway-key.ts'
import { libraryIntegrity } from './generated/library-integrity.ts'
import { toMicroformPath } from './paths.ts'
import { type Forgery, findForgery } from './verify-issued.ts'

/** What a shop asked for when it began a session. */
export interface Session {
  readonly product: 'microform' | 'unified-checkout'
  readonly merchantId: string
  /** Query that leads to the namespace of the session. */
  readonly toSpace: string
  readonly clientVersion: string
  readonly targetOrigins: readonly string[]
  readonly allowedCardNetworks: readonly string[]
  readonly allowedPaymentTypes: readonly string[]
  /** Whether tokens have six digits of the number in clear, eight, or none. */
  readonly cardPrefix: 6 | 8 | 0
}

/** Life of a capture context in seconds. Source: guide. */
const lifetime = 15 * 60

/** Beginnings of the type of a token. Source: guide. */
const typeNames: Readonly<Record<Session['product'], string>> = { microform: 'mf', 'unified-checkout': 'gda' }

/** Type of a session's tokens, such as `mf-2.0.0` for version `v2`. */
export function toTokenType({ product, clientVersion }: Pick<Session, 'product' | 'clientVersion'>): string {
  const numbers = [...clientVersion.replace(/^v/i, '').split('.'), '0', '0'].slice(0, 3)
  return `${typeNames[product]}-${numbers.join('.')}`
}

/**
 * Claims of a capture context. Source: the guide's examples for the members; `flx.data` is encrypted there, and here
 * only encoded. `flx.jwk` verifies the transient token, as the vendor's samples use it.
 */
export function toCaptureContext(
  session: Session,
  { jti, now, origin, jwk }: { readonly jti: string; readonly now: number; readonly origin: string; readonly jwk: JWK },
): JWTPayload {
  const { merchantId, toSpace, cardPrefix, clientVersion, product, ...asked } = session
  const issued = Math.floor(now / 1000)
  return {
    flx: {
      path: `${toMicroformPath('tokens')}${toSpace}`,
      data: encode({ merchantId, toSpace, cardPrefix, clientVersion, product }),
      origin,
      jwk,
    },
    ctx: [
      {
        data: {
          clientLibrary: `${origin}${toMicroformPath('library')}`,
          clientLibraryIntegrity: libraryIntegrity,
          ...asked,
          mfOrigin: origin,
        },
        type: toTokenType(session),
      },
    ],
    iss: issuer,
    iat: issued,
    exp: issued + lifetime,
    jti,
  }
}

const issuer = 'Flex API'

/** Why a capture context is not taken. */
export type ContextProblem = Forgery | 'not-a-context' | 'expired' | 'other-space'

export type ReadContext =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly problem: ContextProblem }

/** Reads a capture context of this gateway that is still valid. `now` is in epoch ms. */
export async function readCaptureContext(
  token: string,
  { key, now, toSpace }: { readonly key: GatewayKey; readonly now: number; readonly toSpace: string },
): Promise<ReadContext> {
  const refuse = (problem: ContextProblem): ReadContext => ({ ok: false, problem })
  const claims = await key.verify(token)
  if (claims === undefined) return refuse(await findForgery(token, key))
  if (claims.iss !== issuer) return refuse('not-a-context')
  if ((claims.exp ?? 0) * 1000 <= now) return refuse('expired')
  const of = decode(stringAt(claims, 'flx.data') ?? '')
  if (of['toSpace'] !== toSpace) return refuse('other-space')
  const asked = Array.isArray(claims['ctx']) ? valueAt(claims['ctx'][0], 'data') : undefined
  return { ok: true, session: { ...(isObject(asked) ? asked : {}), ...of } as unknown as Session }
}

const encode = (value: object): string => btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))

const decode = (text: string): Readonly<Record<string, unknown>> =>
  JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))))
