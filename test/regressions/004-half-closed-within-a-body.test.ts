import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

// A request that could never be complete counted as pending, for 30 s and more.
test('a connection that the caller ends within a body is ended after the pending replies', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(Buffer.concat([toPayment('whole'), toPayment('cut').subarray(0, -20)]))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual([201])
  expect(gateway.engine.ledger.health().entries).toBe(1)
})

// Node takes the following bytes for another protocol, and reports no error.
test('a connection that the caller ends within a body after an upgrade is ended', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(toPayment('cut', ['Connection', 'Upgrade'], ['Upgrade', 'websocket']).subarray(0, -20))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies).toEqual([])
})
