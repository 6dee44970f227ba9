import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

// Node ends a connection as soon as its caller says that no more will come: the payment was recorded, and no word of it said.
test.each([1, 3])('%i payments with the end of the connection directly behind them are answered', async (count) => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(Buffer.concat(Array.from({ length: count }, (_, index) => toPayment(`order-${index}`))))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 201))
  expect(gateway.engine.ledger.health().entries).toBe(count)
})

test('a caller that ends its connection while a fault holds its answer back is waited for no longer', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(toPayment('silent', ['x-sandbox-fault', 'no-answer']))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies).toEqual([])
})
