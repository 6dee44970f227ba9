import { STATUS_CODES } from 'node:http'

export type BrokenStatus = 400 | 405 | 408 | 413 | 431

/** Status by the code of node's parser. Others: 400. */
export const brokenRequests: Readonly<Record<string, BrokenStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Raw reply to a broken request, which cannot reach the engine, in the gateway's shape. */
export function toBrokenReply(status: BrokenStatus): string {
  const body = JSON.stringify({
    submitTimeUtc: `${new Date().toISOString().slice(0, 19)}Z`,
    status: String(status),
    errorInformation: { reason: 'BAD_REQUEST', message: `${STATUS_CODES[status]}.` },
  })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/hal+json',
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${body}`
}
