/** A request as a face hands it over: nothing parsed, nothing re-encoded. */
export interface GatewayRequest {
  readonly method: string
  /** Path and query exactly as sent. */
  readonly path: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The raw bytes: digests cover them. */
  readonly body: Uint8Array
  /** The face stopped reading because the body passed the cap; `body` is then empty. */
  readonly oversized?: boolean
}

/** An answer for a face to deliver as it is. */
export interface GatewayReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; UTF-8 on the wire. */
  readonly body: string
  /** How it is to be delivered, where that is not at once and whole. */
  readonly delivery?: Delivery
}

/** A fault of the network, for a face to carry out. */
export interface Delivery {
  readonly mode: DeliveryMode
  /** ms to wait before; of `drip`, how long the whole body takes. */
  readonly delay: number
}

/**
 * - `answer`: as it is;
 * - `reset`: the connection is reset;
 * - `close`: the connection ends without a byte;
 * - `silence`: nothing comes, and the connection stays;
 * - `truncate`: the connection ends within the body;
 * - `drip`: the body comes in small pieces;
 * - `refuse`: the connection does not come about.
 */
export type DeliveryMode = 'answer' | 'reset' | 'close' | 'silence' | 'truncate' | 'drip' | 'refuse'
