import { expect, test } from 'vitest'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createNamespaces } from '../../src/engine/namespaces.ts'
import type { Token } from '../../src/vault/token.ts'
import { createVault } from '../../src/vault/vault.ts'
import { createTestEngine, send, unverified } from '../support.ts'

const toToken = (index: number, text = ''): Token => ({
  kind: 'customer',
  id: `T${index}`,
  merchantId: 'smcc_all',
  parts: text === '' ? {} : { objectInformation: { comment: text } },
})

test('a vault has bounds in tokens and in bytes, and counts what it has', async () => {
  const vault = createVault()
  for (let index = 0; index <= 10_000; index++) await vault.add(toToken(index))
  expect([await vault.find('T0'), (await vault.find('T1'))?.id]).toEqual([undefined, 'T1'])
  const before = vault.bytes()
  await vault.change('T1', (token) => ({ ...token, parts: { note: 'x'.repeat(1_000) } }))
  expect(vault.bytes() - before).toBeGreaterThan(2_000)
  for (let index = 0; index < 100; index++) await vault.add(toToken(20_000 + index, 'x'.repeat(100_000)))
  expect(vault.bytes()).toBeLessThanOrEqual(16_000_000)
  expect((await vault.find('T20099'))?.id).toBe('T20099')
  vault.clear()
  expect([vault.bytes(), await vault.find('T20099')]).toEqual([0, undefined])
})

test('each namespace has a vault of its own', async () => {
  const { world } = await createTestEngine()
  const spaces = createNamespaces({ world, auth: unverified, fingerprint: createFingerprint() })
  const ask = (method: string, path: string, namespace: string) =>
    send(spaces, method === 'GET' ? '' : {}, { method, path, headers: { 'x-sandbox-namespace': namespace } })
  const { body } = await ask('POST', '/tms/v2/customers', 'a')
  const statuses = await Promise.all(['a', 'b'].map((name) => ask('GET', `/tms/v2/customers/${body.id}`, name)))
  expect(statuses.map(({ status }) => status)).toEqual([200, 404])
})
