/** A request from a face: nothing parsed, nothing re-encoded. */
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
  /** Address at which the face got it, such as `http://127.0.0.1:8392`. Absent without a network. */
  readonly receivedAt?: string
  /**
   * Whether the caller has left. What was not begun by then is not done: it may have asked since whether it was, and been
   * told that it was not. Absent: it waits.
   */
  readonly isGone?: () => boolean
}

/** A reply, to be delivered unchanged. */
export interface GatewayReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; UTF-8 on the wire. */
  readonly body: string
  /** Delivery of the reply. Absent: at once and whole. */
  readonly delivery?: Delivery
}

/** A network fault that a face carries out. */
export interface Delivery {
  readonly mode: DeliveryMode
  /** Wait before the delivery in ms. For `drip`: duration of the whole body. */
  readonly delay: number
}

/**
 * - `answer`: unchanged;
 * - `reset`: the connection is reset;
 * - `close`: the connection ends without a byte;
 * - `silence`: nothing is sent, and the connection stays open;
 * - `truncate`: the connection ends within the body;
 * - `drip`: the body comes in small pieces;
 * - `refuse`: no connection is made.
 */
export type DeliveryMode = 'answer' | 'reset' | 'close' | 'silence' | 'truncate' | 'drip' | 'refuse'
