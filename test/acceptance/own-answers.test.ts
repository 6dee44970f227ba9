import { expect, onTestFinished, test } from 'vitest'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { servePatiently } from '../../mocks/node/serve.ts'
import { findNotHttpViolations, findViolations } from '../conformance/contract.ts'
import { openConnection, type RawReply } from '../fuzz/raw-http.ts'
import { unverified } from '../support.ts'

async function ask(text: string): Promise<RawReply> {
  const gateway = await createGateway({ auth: unverified })
  const server = await servePatiently(gateway.spaces, { port: 0 }, { arrival: 300, interval: 50, closing: 100 })
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

test('the check finds answers and headers that openapi.yaml does not describe', () => {
  const body = {
    submitTimeUtc: '2026-11-23T03:00:00Z',
    status: '408',
    errorInformation: { reason: 'BAD_REQUEST', message: '' },
  }
  const headers = { 'content-type': 'application/hal+json', connection: 'close' }
  expect(findNotHttpViolations({ status: 408, headers, body })).toEqual([])
  expect(findNotHttpViolations({ status: 404, headers, body })).not.toEqual([])
  expect(findNotHttpViolations({ status: 408, headers: { ...headers, date: 'now' }, body })).not.toEqual([])
  expect(findNotHttpViolations({ status: 408, headers: { ...headers, connection: 'keep-alive' }, body })).not.toEqual(
    [],
  )
  expect(findNotHttpViolations({ status: 408, headers, body: { ...body, id: '1' } })).not.toEqual([])
  expect(findViolations({ status: 403, headers, body })).not.toEqual([])
  const named = { 'content-type': 'application/hal+json', 'x-sandbox-journal': 'j1' }
  const unauthenticated = { response: { rmsg: 'Authentication Failed' } }
  expect(findViolations({ status: 401, headers: named, body: unauthenticated })).toEqual([])
  expect(
    findViolations({ status: 401, headers: { ...named, 'x-sandbox-other': '' }, body: unauthenticated }),
  ).toHaveLength(1)
})
