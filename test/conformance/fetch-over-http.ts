import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** A partial `fetch` over node:http: the global one does not send a given `Host`. */
export const fetchOverHttp: typeof fetch = (input, init = {}) =>
  new Promise((resolve, reject) => {
    const headers = {
      ...Object.fromEntries(init.headers as Iterable<[string, string]>),
      ...(init.body != null && { 'content-length': Buffer.byteLength(init.body as string | Uint8Array) }),
    }
    const sent = request(String(input), { method: init.method ?? 'GET', headers }, async (response) => {
      const { statusCode: status = 0, headers } = response
      resolve(new Response(await buffer(response), { status, headers: headers as Record<string, string> }))
    })
    sent.once('error', reject)
    sent.end(init.body)
  })
