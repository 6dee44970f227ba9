import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { servePatiently } from '../../mocks/node/serve.ts'
import { toServed } from '../../mocks/node/served.ts'
import { findNotHttpViolations, findViolations } from '../conformance/contract.ts'
import { openConnection, type RawReply } from '../fuzz/raw-http.ts'
import { unverified } from '../support.ts'

async function ask(text: string): Promise<RawReply> {
  const gateway = await createGateway({ auth: unverified })
  const server = await servePatiently(
    toServed(gateway.spaces),
    { port: 0 },
    { arrival: 300, interval: 50, closing: 100 },
  )
  onTestFinished(() => server.close())
  const { socket, replies, until } = await openConnection(server.url)
  socket.write(text)
  await until(1, 10_000)
  socket.destroy()
  const [reply] = replies
  if (reply === undefined) throw new Error('no answer came')
  return reply
}

const head = (...lines: readonly string[]): string =>
  ['POST /pts/v2/payments HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json', ...lines, '', ''].join('\r\n')
const chunked = 'Transfer-Encoding: chunked'

test.each([
  ['a bad verb', 400, head().replace('POST', 'P ST')],
  ['a tunnel', 405, 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a request that does not arrive', 408, head('Content-Length: 9')],
  ['a long chunk extension', 413, `${head(chunked)}1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`],
  ['long headers', 431, head(`X-Long: ${'x'.repeat(20_000)}`)],
])('openapi.yaml describes the answer to %s', async (_, status, text) => {
  const reply = await ask(text)
  expect(reply.status).toBe(status)
  expect(findNotHttpViolations({ ...reply, body: JSON.parse(reply.body) })).toEqual([])
})

test.each([
  ['a page of another site', 403, head('Sec-Fetch-Site: cross-site', 'Content-Length: 0')],
  ['a namespace that is none', 400, head('X-Sandbox-Namespace: \u00e4', 'Content-Length: 0')],
])('openapi.yaml describes the answer to %s, and its headers', async (_, status, text) => {
  const reply = await ask(text)
  expect(reply).toMatchObject({ status, headers: { 'content-type': 'application/problem+json' } })
  expect(findViolations({ ...reply, body: JSON.parse(reply.body) })).toEqual([])
})
