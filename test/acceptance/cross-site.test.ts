import { expect, test } from 'vitest'
import { signedByToken } from '../conformance/signed.ts'
import { send, start } from './ask-admin.ts'

const crossSite = { 'sec-fetch-site': 'cross-site' }
const policies = ['strict', 'lenient', 'off'] as const

// Browsers send no Origin for embedded resources.
test.each(policies.flatMap((policy) => ['GET', 'HEAD', 'POST'].map((method) => [policy, method] as const)))(
  'an image, a script or a form of another site gets nothing, and leaves no trace: %s %s',
  async (policy, method) => {
    const gateway = await start({ auth: { policy } })
    const signed = await signedByToken()
    const headers = { ...(signed.headers as Record<string, string>), ...crossSite }
    for (const path of ['/pts/v2/payments', '/favicon.ico', '/pixel.gif?card=4111111111111111']) {
      const told = await send(gateway.url, path, { method, headers, ...(method === 'POST' && { body: signed.body }) })
      expect(told.status).toBe(403)
      expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
    expect([gateway.journal.health().entries, gateway.payments.health().entries]).toEqual([0, 0])
  },
)

test.each(['same-origin', 'same-site', 'none'])('Sec-Fetch-Site %s is accepted', async (site) => {
  const gateway = await start({ auth: { policy: 'strict' } })
  const signed = await signedByToken()
  const headers = { ...(signed.headers as Record<string, string>), 'sec-fetch-site': site }
  const told = await send(gateway.url, '/pts/v2/payments', { method: 'POST', headers, body: signed.body })
  expect(told.status).toBe(201)
})
