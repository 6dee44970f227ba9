import type { Ids } from '../base/ids.ts'
import type { Authentications } from '../payer-authentication/authentications.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import type { GatewayKey } from '../signing/gateway-key.ts'
import type { TransientTokens } from '../transient-tokens/transient-tokens.ts'
import type { World } from '../world/world.ts'

/** What a page of the gateway may read and change. */
export interface PageContext {
  readonly world: World
  /** Epoch ms, by the gateway's clock. */
  readonly now: number
  readonly ids: Ids
  readonly key: GatewayKey
  /** Keyed hash of a card number. */
  readonly fingerprint: (cardNumber: string) => string
  readonly transientTokens: TransientTokens
  readonly authentications: Authentications
  /** Address of the gateway as browsers reach it, without a path. */
  readonly origin: string
  /** Query that leads a page's own requests to the same namespace: empty, or `?namespace=NAME`. */
  readonly toSpace: string
}

/** A request for a page. Nobody signs it: a token in it says who may ask. */
export interface PageRequest extends Pick<GatewayRequest, 'method' | 'headers' | 'body'> {
  readonly query: URLSearchParams
}

/** A page of the gateway: HTML, a script or a form that a cardholder's browser sends. */
export interface PageRow {
  readonly method: 'GET' | 'POST'
  /** Path below `/__pages`. */
  readonly path: `/${string}`
  answer(request: PageRequest, context: PageContext): GatewayReply | Promise<GatewayReply>
}
