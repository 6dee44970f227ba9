import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { toOption } from './options.ts'
import { basket, createOrders } from './orders.ts'
import { createPaymentClient, startGateway } from './sandbox.ts'

/** Starts a gateway on a free port, and the shop: a backend that holds the keys, and a page that holds none. */
export async function startShop({ port = 0 }: { readonly port?: number } = {}) {
  const gateway = await startGateway()
  const { merchantId, keyId, sharedSecret } = gateway.merchant('smcc_all')
  const client = createPaymentClient({
    environment: gateway.url,
    merchant: merchantId,
    auth: { keyId, sharedSecret },
    shop: {
      businessName: '桜商店',
      businessNameKatakana: 'サクラショウテン',
      businessNameAlphaNumeric: 'SAKURA STORE',
    },
  })
  const page = await readPage()
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end())
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  // Another site than the gateway's 127.0.0.1: as in production, the browser keeps the two apart.
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const orders = createOrders(client, `${url}/returned`)

  /** The page loads its own files and Microform's script, and frames what the gateway serves. */
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${gateway.url}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${gateway.url}`,
    `form-action 'self' ${gateway.url}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?')
    response.setHeader('content-security-policy', policy)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cache-control', 'no-store')
    const file = page.get(path)
    if (request.method === 'GET' && file !== undefined) {
      response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
      return
    }
    // The issuer's page sends the cardholder back with a form.
    if (request.method === 'POST' && path === '/returned') {
      const fields = new URLSearchParams(await readText(request))
      const id = fields.get('TransactionId') ?? ''
      const html = `<!doctype html><meta charset="utf-8"><title>Returned</title><p id="returned" data-id="${toSafeId(id)}"></p><script src="/returned.js"></script>`
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
      return
    }
    const step = request.method === 'POST' ? await takeStep(path, await readJson(request), request) : undefined
    if (step === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(step))
  }

  async function takeStep(path: string, body: Record<string, unknown>, { socket }: IncomingMessage): Promise<unknown> {
    switch (path) {
      case '/begin':
        return { ...(await orders.begin(url)), basket }
      case '/set-up':
        return orders.setUp(body['token'], toOption(body['choice']))
      case '/authenticate':
        return orders.authenticate(body['order'], { ...(body['browser'] as object), ipAddress: socket.remoteAddress })
      case '/finish':
        return orders.finish(body['order'], body['transactionId'])
      default:
        return undefined
    }
  }

  return {
    url,
    gateway,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      await gateway.close()
    },
  }
}

/** Longest body that the shop reads, in characters. */
const longest = 20_000

async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > longest) throw new Error('The body is too long.')
  }
  return text
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const value: unknown = JSON.parse((await readText(request)) || '{}')
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

const toSafeId = (text: string): string => text.replace(/[^\w-]/g, '')

async function readPage() {
  const here = (name: string) => resolve(import.meta.dirname, 'page', name)
  const bundle = async (name: string) => {
    const { outputFiles } = await build({
      entryPoints: [here(name)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2023',
      logLevel: 'warning',
    })
    return outputFiles[0]?.contents ?? new Uint8Array()
  }
  const html = 'text/html; charset=utf-8'
  const script = 'text/javascript; charset=utf-8'
  return new Map([
    ['/', { type: html, bytes: await readFile(here('index.html')) }],
    ['/style.css', { type: 'text/css; charset=utf-8', bytes: await readFile(here('style.css')) }],
    [
      '/icon.svg',
      { type: 'image/svg+xml', bytes: await readFile(resolve(import.meta.dirname, '../checkout/icon.svg')) },
    ],
    ['/main.js', { type: script, bytes: await bundle('main.ts') }],
    ['/returned.js', { type: script, bytes: await bundle('returned.ts') }],
  ])
}
