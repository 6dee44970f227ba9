import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type Delivery, deliver } from '../../../contracts/states/deliver.ts'

const keys = { merchantId: 'shop', keyId: 'key-of-the-shop', sharedSecret: btoa('a secret of nobody at all') }
const request = { method: 'POST', path: '/pts/v2/payments', headers: {}, body: { a: '1' } }

async function serve(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const toDelivery = (origin: string, scheme: Delivery['scheme']): Delivery => ({
  origin,
  signedHost: 'apitest.cybersource.com',
  scheme,
  keys,
  isSecretWrong: false,
  now: Date.UTC(2026, 10, 24),
})

test.each(['jwt', 'http-signature'] as const)(
  'what a target repeats of credentials is seen nowhere: %s',
  async (scheme) => {
    let sent = ''
    const origin = await serve((incoming, outgoing) => {
      const { authorization = '', signature = '' } = incoming.headers
      sent = String(authorization || signature)
      const part = sent.split('.').at(-1) ?? ''
      outgoing.writeHead(201, { 'content-type': 'application/hal+json', 'v-c-correlation-id': sent })
      outgoing.end(JSON.stringify({ message: `${sent} ${keys.sharedSecret}`, [sent]: [part, keys.keyId] }))
    })
    const sighting = JSON.stringify(await deliver(request, toDelivery(origin, scheme), {}))
    const proof = /signature="([^"]+)"/.exec(sent)?.[1] ?? sent.split('.').at(-1) ?? 'none'
    expect(proof.length).toBeGreaterThan(20)
    for (const secret of [proof, keys.sharedSecret, keys.keyId]) expect(sighting).not.toContain(secret)
    expect(sighting).toContain('[credential]')
  },
)

test('an interaction that is not signed is sent without credentials', async () => {
  let names: string[] = []
  const origin = await serve((incoming, outgoing) => {
    names = Object.keys(incoming.headers)
    outgoing.end('{}')
  })
  await deliver(request, toDelivery(origin, 'none'), {})
  expect(names).not.toEqual(expect.arrayContaining(['authorization']))
  expect(names).not.toEqual(expect.arrayContaining(['signature']))
})

test('an answer without end is not read to its end', async () => {
  let isGone = false
  const origin = await serve((_, outgoing) => {
    outgoing.writeHead(201)
    const write = () => outgoing.write('x'.repeat(60_000), () => setImmediate(write))
    outgoing.on('close', () => {
      isGone = true
    })
    write()
  })
  const sighting = await deliver(request, toDelivery(origin, 'jwt'), { timeout: 10_000 })
  expect(sighting).toMatchObject({ cause: 'connection', detail: expect.stringContaining('more than 200000 bytes') })
  await expect.poll(() => isGone).toBe(true)
})
