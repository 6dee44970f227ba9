import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createTestEngine, send } from '../support.ts'
import { findViolations } from './contract.ts'

const engine = await createTestEngine()
const adviceAt = async (path: string) => {
  const reply = await send(engine, {}, { path })
  // Other operations have other forms.
  if (reply.status === 404 && reply.body.errors === undefined) expect(findViolations(reply)).toEqual([])
  return [reply.status, reply.headers['x-sandbox-advice'] ?? ''] as const
}

/** Paths of all calls of the vendor's SDK. */
const folder = createRequire(import.meta.url)
  .resolve('cybersource-rest-client')
  .replace(/[^/\\]+$/, 'api/')
const vendorPaths = [
  ...new Set(
    readdirSync(folder).flatMap((file) =>
      [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/'(\/[a-z][\w-]*\/v\d\/[^']*)'/g)].map(
        ([, path]) => path as string,
      ),
    ),
  ),
]

test('no path of the vendor is called unknown or a misspelling', async () => {
  expect(vendorPaths.length).toBeGreaterThan(100)
  for (const path of vendorPaths) {
    const [, advice] = await adviceAt(path.replace(/\{\w+\}/g, '7954028002500000013955'))
    expect(advice, path).not.toMatch(/^unknown-path|did you mean/)
  }
})

test.each([
  ['/pts/v2/payouts', 'payouts'],
  ['/pts/v2/payouts/', 'payouts'],
  ['/pts/v2/payouts?a=1', 'payouts'],
  ['/tms/v2/tokenize', 'tokens'],
  ['/risk/v1/decisions', 'decisions on risk'],
  ['/uc/v1/sessions', 'Unified Checkout'],
  ['/reporting/v3/chargeback-details?startTime=x', 'reports'],
  ['/notification-subscriptions/v3/webhooks', 'webhooks'],
  ['/kms/v1/keys-sym', 'keys'],
])('%s is a path of the vendor that is not simulated', async (path, use) => {
  const [status, advice] = await adviceAt(path)
  expect(status).toBe(404)
  expect(advice).toMatch(/^path-not-simulated: /)
  expect(advice).toContain(use)
})

test.each([
  ['/pts/v2/payment', 'did you mean "/pts/v2/payments"?;'],
  ['/pts/v2/payout', 'did you mean "/pts/v2/payouts"? This gateway does not simulate that path either;'],
  ['/pts/v2/payoutsx/1', 'there is nothing at /pts/v2/payoutsx/1'],
  ['/tss/v2/search', 'did you mean "/tss/v2/searches"?;'],
  ['/nowhere', 'there is nothing at /nowhere;'],
])('%s is unknown', async (path, words) => {
  const [status, advice] = await adviceAt(path)
  expect([status, advice.split(':')[0]]).toEqual([404, 'unknown-path'])
  expect(advice).toContain(words)
})
