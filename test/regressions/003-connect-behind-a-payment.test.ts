import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

const tunnel = Buffer.from('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n')

// The 405 came at once and ended the connection: the payments were recorded, but their callers got no reply.
test.each([1, 3])('a tunnel requested after %i payments does not swallow their replies', async (count) => {
  const gateway = await start()
  const payments = Array.from({ length: count }, (_, index) => toPayment(`order-${index}`))
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.write(Buffer.concat([...payments, tunnel]))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual(payments.map(() => 201))
  expect(replies.map(({ body }) => JSON.parse(body).clientReferenceInformation.code)).toEqual(
    payments.map((_, index) => `order-${index}`),
  )
})

test('a tunnel request alone gets 405 and the end of the connection', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.write(tunnel)
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual([405])
})
