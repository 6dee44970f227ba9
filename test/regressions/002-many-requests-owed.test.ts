import { expect, test, vi } from 'vitest'
import { pay, start } from '../acceptance/ask-admin.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

const silent = toPayment('silent', ['x-sandbox-fault', 'no-answer'])
const repeat = (bytes: Buffer, count: number): Buffer => Buffer.concat(Array.from({ length: count }, () => bytes))

// Each delayed reply takes about 9 kB, and there was no limit.
test('a connection with too many pending requests is ended', async () => {
  const gateway = await start()
  const { socket, end } = await openConnection(gateway.url)
  socket.write(repeat(silent, 1_000))
  expect(await end(5_000)).toBe('ended')
  socket.destroy()
  expect(gateway.engine.journal.health().entries).toBeLessThanOrEqual(256)
  expect((await pay(gateway)).status).toBe(201)
})

test('256 requests at a time on one connection all get replies', async () => {
  const gateway = await start()
  const { socket, replies, until } = await openConnection(gateway.url)
  socket.write(repeat(toPayment('pipelined'), 256))
  await until(256, 10_000)
  socket.destroy()
  expect(replies).toHaveLength(256)
})

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

// Node reports the end of a connection only to the current response.
test.each(['end', 'destroy'] as const)('a delayed reply is dropped when its caller has gone (%s)', async (how) => {
  const gateway = await start()
  const before = timers()
  const { socket } = await openConnection(gateway.url)
  socket.write(repeat(silent, 200))
  await vi.waitUntil(() => timers() >= before + 200, { timeout: 5_000 })
  socket[how]()
  await vi.waitUntil(() => timers() < before + 20, { timeout: 5_000 })
  expect((await pay(gateway)).status).toBe(201)
})
