import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Gateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { connectGateway } from '../../mocks/testing/connect-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'

let server: Gateway
beforeAll(async () => {
  server = await startGateway({ auth: unverified })
})
afterAll(() => server.close())

const toRequest = (reference: string, code = '21'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(toSamplePayment({ method: 'bonus', code, reference })),
})

test.concurrent.each(Array.from({ length: 20 }, (_, index) => `file-${index}`))(
  '%s sees on a shared server what it sent, and nothing else',
  async (name) => {
    const gateway = connectGateway(`${server.url}/`)
    for (const reference of ['1', '2', '3'])
      await gateway.fetch(`${gateway.url}/pts/v2/payments`, toRequest(`${name} ${reference}`))
    const first = await gateway.payments.page({ limit: 2 })
    const second = await gateway.payments.page({ limit: 2, ...(first.next !== undefined && { before: first.next }) })
    const seen = [...first.entries, ...second.entries]
    expect(seen.map(({ reference }) => reference)).toEqual([`${name} 3`, `${name} 2`, `${name} 1`])
    expect(second.next).toBeUndefined()
    expect((await gateway.payments.get(seen[0]?.id ?? ''))?.journal).toBe('j3')
    expect(await gateway.journal.get('j4')).toBeUndefined()
    expect(await gateway.reset()).toEqual({ journal: 3, payments: 3 })
    expect((await gateway.journal.page()).entries).toEqual([])
  },
)

test('says in words why a request was refused', async () => {
  const gateway = connectGateway(server.url, 'words')
  expect(await gateway.explain()).toBeUndefined()
  await gateway.fetch(`${gateway.url}/pts/v2/payments`, toRequest('bad', '99'))
  expect(await gateway.explain('a test')).toMatch(/what «a test» sent:\n\nj1 .*400.*paymentMethod "99" is not a code/s)
})

test('throws with the words of the admin API, and for a name that is none', async () => {
  const gateway = connectGateway(server.url)
  await expect(gateway.journal.page({ limit: 501 })).rejects.toThrow(
    expect.objectContaining({ code: 'NOT_ANSWERED', message: expect.stringContaining('1 to 500') }),
  )
  expect(() => connectGateway(server.url, '')).toThrow(expect.objectContaining({ code: 'BAD_NAMESPACE' }))
})
