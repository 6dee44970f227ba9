import type { GatewayRequest } from '../../src/request/gateway-request.ts'

const lengthBytes = 4

/** A request as bytes: the length of its head, the head as JSON, and the body as it came. */
export function toFrame({ body, ...head }: GatewayRequest): Buffer {
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32BE(text.byteLength)
  return Buffer.concat([length, text, body])
}

/** @throws {SyntaxError} for other bytes */
export function readFrame(frame: Buffer): GatewayRequest {
  const end = lengthBytes + frame.readUInt32BE()
  return { ...JSON.parse(frame.toString('utf8', lengthBytes, end)), body: frame.subarray(end) }
}
