import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { type Bundle, bundlePage } from './bundle.ts'

export interface RunningCheckout {
  readonly url: string
  readonly bundle: Bundle
  close(): Promise<void>
}

/** The page may load only its own files, and send only to itself and to the host that the worker answers for. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://apitest.cybersource.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
} as const

/** Bundles the page and serves it on the loopback interface. Port 0 takes any free port. */
export async function startCheckout({ port = 0 }: { readonly port?: number } = {}): Promise<RunningCheckout> {
  const bundle = await bundlePage()
  const here = (name: string) => readFile(resolve(import.meta.dirname, name))
  const worker = resolve(createRequire(import.meta.url).resolve('msw/package.json'), '../lib/mockServiceWorker.js')
  const files = new Map<string, { readonly type: keyof typeof types; readonly bytes: Uint8Array }>([
    ['/', { type: 'html', bytes: await here('index.html') }],
    ['/main.js', { type: 'js', bytes: bundle.code }],
    ['/style.css', { type: 'css', bytes: await here('style.css') }],
    ['/outcome.css', { type: 'css', bytes: await here('outcome.css') }],
    ['/icon.svg', { type: 'svg', bytes: await here('icon.svg') }],
    // The worker script that `npx msw init` copies into a project's public folder.
    ['/mockServiceWorker.js', { type: 'js', bytes: await readFile(worker) }],
  ])

  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cache-control', 'no-store')
    if (file === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': types[file.type] }).end(file.bytes)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}/`,
    bundle,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
