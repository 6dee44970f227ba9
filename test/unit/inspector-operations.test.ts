import { expect, test } from 'vitest'
import { nameOperation, readResult } from '../../mocks/inspector/app/exchanges/read-exchange.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'

const toEntry = (method: string, path: string, more: object = {}) => ({
  ...{ id: 'j1', at: '2026-04-01T00:00:00.000Z', stages: [], refusals: [], advice: [] },
  request: { method, path, headers: {}, bytes: 0 },
  reply: { status: 201, body: {} },
  ...more,
})

test.each(Object.entries(operationRows))('the page of the inspector knows %s by its path', (id, { method, path }) => {
  const sent = path.replace(/\{\w+\}/g, 'A1')
  expect(nameOperation(toEntry(method, sent))).toBe(id)
  expect(nameOperation(toEntry(method, `${sent}?a=b`))).toBe(id)
})

const rule = { rule: 'a-rule', text: { en: '', ja: '' }, evidence: { level: 'assumed', source: '' } }

test.each([
  ['done', 'AUTHORIZED', 201, { status: 'AUTHORIZED' }],
  ['done', '', 204, null],
  ['done', '', 201, 'a text'],
  ['waiting', 'PENDING_AUTHENTICATION', 201, { status: 'PENDING_AUTHENTICATION', errorInformation: { reason: 'X' } }],
  ['refused', 'EXPIRED_CARD', 201, { status: 'DECLINED', errorInformation: { reason: 'EXPIRED_CARD' } }],
  ['refused', 'MISSING_FIELD', 400, { status: 'INVALID_REQUEST', reason: 'MISSING_FIELD' }],
  ['refused', 'a-rule', 404, { errors: [{ type: 'notFound', message: 'Token not found' }] }],
  ['refused', 'a-rule', 415, { status: {} }],
] as const)('an exchange is %s with the word “%s” for %i %j', (kind, word, status, body) => {
  const refusals = status >= 400 ? [rule] : []
  expect(readResult(toEntry('POST', '/x', { reply: { status, body }, refusals }))).toEqual({ kind, word })
})
