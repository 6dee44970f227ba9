import { describe, expect, test } from 'vitest'
import type { Door } from '../../../mocks/testing/doors.ts'
import { useGateway } from '../../../mocks/testing/vitest.ts'

const urls: Readonly<Record<Door, string>> = {
  'in-process': 'https://api.cybersource.com',
  http: '',
  msw: 'https://api.visaacceptance.com',
}

describe.each(['in-process', 'http', 'msw'] as const)('through the door %s', (door) => {
  const gateway = useGateway({ door })

  test('a request reaches the gateway', async () => {
    const base = 'url' in gateway ? gateway.url : urls[door]
    const send = door === 'in-process' ? gateway.fetch : fetch
    const response = await send(`${base}/pts/v2/payments`, { method: 'POST', body: '{}' })
    expect(response.headers.get('x-sandbox-reason')).toBe('credentials-missing')
    expect(gateway.journal.health().entries).toBe(1)
  })

  test('the next test begins empty', () => {
    expect(gateway.journal.health().entries).toBe(0)
  })
})
