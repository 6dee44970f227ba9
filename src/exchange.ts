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
}
