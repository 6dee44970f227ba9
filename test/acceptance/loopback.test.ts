import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { start } from './ask-admin.ts'
import { spawnProgram } from './spawn.ts'

/** Another address of this machine, which stands for those that other machines reach. */
const other = '127.0.0.2'

/** Result of an attempt to connect. */
const tryConnect = (port: number, host: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve('connected')
    })
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(String(code)))
  })

const portOf = (url: string): number => Number(new URL(url).port)

test.skipIf(process.platform !== 'linux')('by default a gateway is reachable at 127.0.0.1 only', async () => {
  const command = spawnProgram('cli/start.ts', '--port', '0', '--json')
  const { url } = JSON.parse(await command.stdout.until(/^\{.*\}\n/)) as { readonly url: string }
  const gateway = await start()
  for (const port of [portOf(url), portOf(gateway.url)]) {
    expect(await tryConnect(port, '127.0.0.1')).toBe('connected')
    expect(await tryConnect(port, other)).toBe('ECONNREFUSED')
  }
})
