import { expect, test } from 'vitest'
import { normalise, redactReply } from '../../contracts/parity/normalise.ts'
import { createWorld } from '../../mocks/world/create-world.ts'
import { toSamplePayment } from '../support.ts'
import { ask, send, start } from './ask-admin.ts'

const payment = JSON.stringify(toSamplePayment({ method: 'installment' }))

/** Names that lead to shared prototypes. */
const paths = [
  '"__proto__":{"polluted":"yes","sharedSecret":"x"}',
  '"constructor":{"prototype":{"polluted":"yes"}}',
  '"__proto__":{"__proto__":{"polluted":"yes"}}',
]

/** Bodies with the names at the top, in every object of a payment, and in an array. */
const toBodies = (names: string): string[] => [
  `{${names}}`,
  payment.replaceAll('{', `{${names},`),
  payment.replace('{', `{"list":[{${names}}],`),
]

const expectClean = () => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  for (const { prototype } of [Object, Array, String, Function, Map])
    expect(Object.keys(prototype as object)).toEqual([])
}

test.each(paths)('no request changes a shared prototype: %s', async (names) => {
  const gateway = await start()
  for (const body of toBodies(names)) {
    const { status } = await send(gateway.url, '/pts/v2/payments?__proto__[polluted]=yes', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ['__proto__']: 'x',
        constructor: 'x',
        'v-c-merchant-id': '__proto__',
      },
      body,
    })
    expect(status).toBe(401)
    const paid = await send(gateway.url, '/pts/v2/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect([201, 400]).toContain(paid.status)
    // It is an ordinary name, and is stored as one.
    const { entries } = gateway.journal.page({ limit: 1 })
    expect(JSON.stringify(entries[0]?.request.body)).toContain(names.slice(1, names.indexOf('":')))
    for (const [method, path] of [
      ['POST', '/scenarios'],
      ['POST', '/faults'],
      ['PUT', '/clock'],
    ] as const)
      expect((await ask(gateway, path, { method, body })).status).toBe(400)
    const match = `{"name":"expired-card","match":{${names}}}`
    expect((await ask(gateway, '/scenarios', { method: 'POST', body: match })).status).toBe(400)
  }
  expectClean()
})

test.each(paths)('no file and no answer changes a shared prototype: %s', async (names) => {
  const value: unknown = JSON.parse(`{${names}}`)
  for (const shown of [normalise(value, value), redactReply(value, value)])
    expect(Object.keys(shown as object)).toEqual(Object.keys(value as object))
  await expect(createWorld(value)).rejects.toThrow('which is not a setting')
  expectClean()
})
