import { expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { ask, send, start } from '../acceptance/ask-admin.ts'
import { signer } from '../conformance/signed.ts'
import { toSamplePayment } from '../support.ts'

const secret = signer.sharedSecret
const payment = toSamplePayment({ method: 'installment' })

// Secrets were removed only from headers and notes.
test.each<[string, string, unknown]>([
  ['a field', '/pts/v2/payments', { ...payment, memo: `of ${secret}` }],
  ['a field that is escaped', '/pts/v2/payments', `{"memo":"\\u0061${secret.slice(1)}"}`],
  ['a field beside a null', '/pts/v2/payments', { ...payment, memo: [secret.toUpperCase()], none: null }],
  ['a name', '/pts/v2/payments', { ...payment, [secret]: 1 }],
  ['the reference', '/pts/v2/payments', toSamplePayment({ method: 'installment', reference: secret })],
  ['the path', `/${secret}`, {}],
  ['the query', `/pts/v2/payments?secret=${encodeURIComponent(secret)}`, payment],
])('a shared secret sent in %s by mistake is stored nowhere', async (_, path, body) => {
  const lines: string[] = []
  const gateway = await start({ onEntry: (entry) => lines.push(toLogLine(entry)) })
  const { headers } = await send(gateway.url, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const kept = JSON.stringify([gateway.journal.page({ limit: 9 }), gateway.payments.page({ limit: 9 }), headers, lines])
  expect(lines).toHaveLength(1)
  expect(kept).toContain('[dropped]')
  expect(kept.toLowerCase()).not.toContain(secret.slice(0, 12).toLowerCase())
})

test('a payment with a secret as its reference can be found by it', async () => {
  const gateway = await start()
  await send(gateway.url, '/pts/v2/payments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: toSamplePayment({ method: 'installment', reference: secret }),
  })
  const { body } = await ask(gateway, `/payments?reference=${encodeURIComponent(secret)}`)
  expect(body.entries).toHaveLength(1)
})
