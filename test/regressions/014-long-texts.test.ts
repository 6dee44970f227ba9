/**
 * The end of a long text was cut by a pattern that read `%25` in three ways: a row of them stopped the gateway for ever.
 * An amount of zeros was searched from each of them: a long one stopped it for minutes.
 */
import { expect, test } from 'vitest'
import { spawnProgram } from '../acceptance/spawn.ts'
import { toSamplePayment } from '../support.ts'

const hostile = `${'%25'.repeat(100)}${'z'.repeat(1_000)}`
const zeros = '0'.repeat(900_000)
const payment = toSamplePayment({ method: 'installment' })
const payOf = (url: string, totalAmount: string): [string, Record<string, string>, object] => [
  url,
  {},
  { ...payment, orderInformation: { ...payment.orderInformation, amountDetails: { totalAmount, currency: 'JPY' } } },
]

test.each<[string, (url: string) => [url: string, headers: Record<string, string>, body: object]]>([
  ['field', (url) => [url, {}, { ...toSamplePayment({ method: 'single' }), memo: hostile }]],
  ['name', (url) => [url, {}, { ...toSamplePayment({ method: 'single' }), [hostile]: 1 }]],
  ['path', (url) => [`${url}/${hostile}`, {}, {}]],
  ['query', (url) => [`${url}?${hostile}`, {}, {}]],
  ['header', (url) => [url, { 'user-agent': hostile }, {}]],
  ['amount', (url) => payOf(url, `${zeros}x`)],
  ['amount with a point', (url) => payOf(url, `.${zeros}x`)],
])('a long %s that asks for much work is answered, and so is the next request', async (_, write) => {
  const program = spawnProgram('cli/start.ts', '--port', '0', '--json', '--quiet', '--auth', 'off')
  const gateway = JSON.parse(await program.stdout.until(/^.*\n/)) as { url: string }
  const ask = (to: string, more: Record<string, string>, sent: object) =>
    fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(30_000),
    })
  // Amounts are compared with armed ones first.
  const armed = { name: 'latency', delay: 0, times: 'always', match: { amount: '5' } }
  expect((await ask(`${gateway.url}/__admin/faults`, {}, armed)).status).toBe(201)
  const [url, headers, body] = write(`${gateway.url}/pts/v2/payments`)
  expect((await ask(url, headers, body)).status).toBeLessThan(500)
  expect((await ask(`${gateway.url}/pts/v2/payments`, {}, toSamplePayment({ method: 'single' }))).status).toBe(201)
})
