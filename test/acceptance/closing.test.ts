import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { connectRaw, toPaymentHead } from './raw-connection.ts'

const body = JSON.stringify(toSamplePayment({ method: 'bonus' }))

test('a keep-alive connection is closed after its last reply', async () => {
  const gateway = await startGateway({ auth: unverified })
  const raw = await connectRaw(gateway.url)
  raw.write(toPaymentHead(Buffer.byteLength(body), 'Expect: 100-continue'))
  // The server has seen the head: the request is in flight.
  await raw.until(/100 Continue/)
  const closed = gateway.close()
  raw.write(body)
  await raw.until(/"status":"AUTHORIZED"/)
  // On an open connection the reply to this would arrive.
  raw.write(toPaymentHead(Buffer.byteLength(body)) + body)
  await closed
  expect(raw.text().match(/AUTHORIZED/g)).toHaveLength(1)
})

test('a silent connection does not delay closing', async () => {
  const gateway = await startGateway({ auth: unverified })
  const { hostname, port } = new URL(gateway.url)
  const silent = connect(Number(port), hostname)
  await once(silent, 'connect')
  const ended = once(silent, 'close')
  await gateway.close()
  await ended
})

test('a body longer than its Content-Length is cut at the declared length', async () => {
  const gateway = await startGateway({ auth: unverified })
  const raw = await connectRaw(gateway.url)
  // The length in characters instead of bytes.
  raw.write(toPaymentHead(body.length) + body)
  await raw.until(/"reason":"INVALID_DATA"/)
  expect(raw.text()).toMatch(/^HTTP\/1\.1 400 /)
  expect(raw.text()).toContain('x-sandbox-advice: malformed-body')
  await gateway.close()
})

test('a payment followed by garbage is answered', async () => {
  const gateway = await startGateway({ auth: unverified })
  const raw = await connectRaw(gateway.url)
  raw.write(`${toPaymentHead(Buffer.byteLength(body))}${body}garbage\r\n\r\n`)
  await raw.until(/"status":"AUTHORIZED"/)
  expect(raw.text()).toMatch(/^HTTP\/1\.1 201 /)
  await gateway.close()
})

test.each([
  ['without a Host header', toPaymentHead(Buffer.byteLength(body)).replace('Host: 127.0.0.1\r\n', '')],
  [
    'with the whole URL in its first line',
    toPaymentHead(Buffer.byteLength(body)).replace('POST /', 'POST http://api.cybersource.com/'),
  ],
  ['with an expectation that nobody knows', toPaymentHead(Buffer.byteLength(body), 'Expect: foo')],
])('a payment %s is authorized', async (_, head) => {
  const gateway = await startGateway({ auth: unverified })
  const raw = await connectRaw(gateway.url)
  raw.write(head + body)
  await raw.until(/"status":"AUTHORIZED"/)
  await gateway.close()
})
