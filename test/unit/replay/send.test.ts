import { expect, test } from 'vitest'
import { send } from '../../../contracts/states/send.ts'
import { listen } from './listen.ts'

const toOutgoing = (url: string, body = '{"a":"桜"}') => ({
  url: new URL('/pts/v2/payments', url),
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode(body),
})

test('a reply is returned with status, headers, JSON and time', async () => {
  const { url, received } = await listen((_, response) => {
    response.writeHead(201, { 'Content-Type': 'application/hal+json', 'V-C-Correlation-Id': 'one' }).end('{"id":"1"}')
  })
  expect(await send(toOutgoing(url))).toEqual({
    status: 201,
    headers: expect.objectContaining({ 'content-type': 'application/hal+json', 'v-c-correlation-id': 'one' }),
    body: { kind: 'json', value: { id: '1' } },
    ms: expect.any(Number),
  })
  expect(received).toMatchObject([{ method: 'POST', path: '/pts/v2/payments', body: '{"a":"桜"}' }])
})

test('a reply that is not JSON is returned as text', async () => {
  const { url } = await listen((_, response) => response.writeHead(502).end('<html>'))
  expect(await send(toOutgoing(url))).toMatchObject({ status: 502, body: { kind: 'text', text: '<html>' } })
})

test('a redirect is a reply, and is not followed', async () => {
  const { url, received } = await listen((_, response) => response.writeHead(307, { location: '/elsewhere' }).end())
  expect(await send(toOutgoing(url))).toMatchObject({ status: 307, headers: { location: '/elsewhere' } })
  expect(received).toHaveLength(1)
})

test('silence is a time-out', async () => {
  const { url } = await listen(() => undefined)
  expect(await send(toOutgoing(url), { timeout: 30 })).toEqual({
    cause: 'timeout',
    detail: 'no whole answer within 30 ms',
    ms: expect.any(Number),
  })
})

test('an incomplete reply is a time-out', async () => {
  const { url } = await listen((_, response) => void response.writeHead(201).write('{"id":'))
  expect(await send(toOutgoing(url), { timeout: 100 })).toMatchObject({ cause: 'timeout' })
})

test.each([
  ['before the answer', false],
  ['within it', true],
])('a connection that breaks %s is reported, and nothing is sent again', async (_, isWithin) => {
  const { url, received } = await listen((request, response) => {
    if (isWithin) response.writeHead(201, { 'content-length': '100' }).write('{"id":', () => request.socket.destroy())
    else request.socket.destroy()
  })
  const seen = await send(toOutgoing(url))
  expect(seen).toMatchObject({ cause: 'connection', detail: expect.stringMatching(/./) })
  expect(received).toHaveLength(1)
})

test('without a listener, the detail says so', async () => {
  const seen = await send(toOutgoing('http://127.0.0.1:1'))
  expect(seen).toMatchObject({ cause: 'connection' })
})

test('a signal ends it, and its reason is thrown', async () => {
  const controller = new AbortController()
  const { url } = await listen(() => controller.abort(new Error('interrupted')))
  await expect(send(toOutgoing(url), { signal: controller.signal })).rejects.toThrow('interrupted')
})

test('with an aborted signal nothing is sent', async () => {
  const { url, received } = await listen((_, response) => response.end())
  await expect(send(toOutgoing(url), { signal: AbortSignal.abort(new Error('interrupted')) })).rejects.toThrow(
    'interrupted',
  )
  expect(received).toHaveLength(0)
})

test('an endless reply is not read to its end', async () => {
  let isGone = false
  const { url } = await listen((_, response) => {
    response.writeHead(201)
    const write = () => response.write('x'.repeat(60_000), () => setImmediate(write))
    response.on('close', () => {
      isGone = true
    })
    write()
  })
  const sighting = await send(toOutgoing(url), { timeout: 10_000 })
  expect(sighting).toMatchObject({ cause: 'connection', detail: expect.stringContaining('more than 200000 bytes') })
  await expect.poll(() => isGone).toBe(true)
})
