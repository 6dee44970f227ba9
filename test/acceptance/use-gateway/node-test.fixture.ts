import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { type TestHooks, useGatewayWith } from '../../../mocks/testing/use-gateway.ts'

const gateway = useGatewayWith({ beforeAll: before, afterAll: after, beforeEach, afterEach } as TestHooks, {
  door: 'in-process',
})

const url = 'https://api.cybersource.com/pts/v2/payments'

test('passes, and is not printed', async () => {
  assert.equal((await gateway.fetch(`${url}?quiet`, { method: 'POST', body: '{}' })).status, 401)
})

test('fails', async () => {
  assert.equal((await gateway.fetch(url, { method: 'POST', body: '{}' })).status, 201)
})
