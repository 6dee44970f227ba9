// The helper for other runners, with node:test. One test fails, to show the printed journal.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { useGateway } from 'jpo-sandbox/testing'

const gateway = useGateway({ beforeAll: before, afterAll: after, beforeEach, afterEach })

test('asks', async () => {
  const response = await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', body: '{}' })
  assert.equal(response.status, 401)
})
test('fails', async () => {
  await fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', body: '{}' })
  assert.fail('on purpose')
})
