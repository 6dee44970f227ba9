import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

// Node ends a connection once its caller has ended its side: the payment was recorded, but its reply was lost.
test.each([1, 3])('%i payments followed directly by the end of the connection get replies', async (count) => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(Buffer.concat(Array.from({ length: count }, (_, index) => toPayment(`order-${index}`))))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 201))
  expect(gateway.engine.ledger.health().entries).toBe(count)
})

test('a delayed reply does not keep the connection of a caller that has ended it', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(toPayment('silent', ['x-sandbox-fault', 'no-answer']))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies).toEqual([])
})
