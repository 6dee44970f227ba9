import { expect, test } from 'vitest'
import { nightly } from '../nightly.ts'
import { type Spawned, spawnHere } from './spawn.ts'

/** Starts a gateway through npm and asks it something. */
async function startByNpm(): Promise<{ npm: Spawned; url: string }> {
  const npm = spawnHere('npm', ['start', '--silent', '--', '--port', '0', '--json'])
  const { url } = JSON.parse(await npm.stdout.until(/^.*\n/)) as { url: string }
  expect((await fetch(`${url}/__admin/health`)).status).toBe(200)
  return { npm, url }
}

test('`npm start --silent` passes flags on, and SIGTERM to npm ends all processes with exit code 0', async () => {
  const { npm, url } = await startByNpm()
  npm.kill('SIGTERM')
  const { code, signal, stdout } = await npm.exit
  expect({ code, signal }).toEqual({ code: 0, signal: null })
  expect(stdout.split('\n')).toHaveLength(2)
  await expect(fetch(url)).rejects.toThrow()
})

nightly('Ctrl-C reaches npm and the gateway, and ends both', async () => {
  const { npm, url } = await startByNpm()
  npm.killGroup('SIGINT')
  expect((await npm.exit).code).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})
