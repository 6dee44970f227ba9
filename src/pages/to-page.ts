import type { GatewayReply } from '../request/gateway-request.ts'

/** A reply for a browser. No script of it runs unless a policy in `headers` allows it. */
export const toPage = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayReply => ({
  status,
  headers: {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body,
})
