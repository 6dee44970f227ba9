import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { spawnProgram } from '../acceptance/spawn.ts'
import { toPayment } from '../fuzz/load.ts'
import { openConnection } from '../fuzz/raw-http.ts'

// Node removes its own listeners from a socket that it hands to `connect`: an error on it had no listener.
test('the process survives a caller that requests a tunnel and resets its connection', async () => {
  const command = spawnProgram('cli/start.ts', '--port', '0', '--json', '--auth', 'off')
  const { url } = JSON.parse(await command.stdout.until(/^\{.*\}\n/)) as { readonly url: string }
  const { hostname, port } = new URL(url)
  for (let time = 0; time < 20; time++) {
    const socket = connect(Number(port), hostname).on('error', () => {})
    await once(socket, 'connect')
    socket.write('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n')
    // Before the reply, or at the same time.
    if (time % 2 === 1) await once(socket, 'data')
    socket.resetAndDestroy()
  }
  const { socket, replies, until } = await openConnection(url)
  socket.write(toPayment('afterwards'))
  await until(1, 5_000)
  socket.destroy()
  expect(replies.map(({ status }) => status)).toEqual([201])
})
