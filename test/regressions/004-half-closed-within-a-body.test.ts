import { expect, test } from 'vitest'
import { start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

// The request that will never be whole counted as one that is owed its answer, for 30 s and more.
test('a connection that a caller ends within a body is ended as soon as what is owed has been answered', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(Buffer.concat([toPayment('whole'), toPayment('cut').subarray(0, -20)]))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual([201])
  expect(gateway.engine.ledger.health().entries).toBe(1)
})

// Node takes what is behind it for another protocol's, and tells of no error.
test('a connection that a caller ends within a body behind an upgrade is ended', async () => {
  const gateway = await start()
  const { socket, replies, end } = await openConnection(gateway.url)
  socket.end(toPayment('cut', ['Connection', 'Upgrade'], ['Upgrade', 'websocket']).subarray(0, -20))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(replies).toEqual([])
})
