import { expect, test } from 'vitest'
import { findViolations, toMediaType } from '../../../contracts/parity/find-violations.ts'
import { sampleCard } from '../../../mocks/samples/sample-payment.ts'
import { answered, invalid, toApproval } from './replies.ts'

const error = { reason: 'X', message: 'x' }
const time = '2026-11-23T03:00:00Z'
const serverError = {
  id: toApproval().id,
  submitTimeUtc: time,
  status: 'SERVER_ERROR',
  reason: 'SYSTEM_ERROR',
  message: 'x',
}

test.each<readonly [number, unknown]>([
  [201, toApproval()],
  [400, invalid],
  [401, { response: { rmsg: 'Authentication Failed' } }],
  [502, serverError],
  ...[404, 405, 413, 415, 429, 500, 503].map(
    (status) => [status, { submitTimeUtc: time, status: String(status), errorInformation: error }] as const,
  ),
])('a documented reply of %i has no violation, and an empty one has one', (status, body) => {
  expect(findViolations(answered(status, body))).toEqual([])
  expect(findViolations(answered(status, {}))).not.toEqual([])
})

test.each([
  ['a missing key', { ...toApproval(), id: undefined }, { place: 'id', what: 'is missing' }],
  ['an unnamed key', { ...toApproval(), trace: 1 }, { place: 'trace', isUnnamedKey: true, what: 'is not named' }],
  ['an unnamed key of digits', { ...toApproval(), 7: 1 }, { place: '7', isUnnamedKey: true }],
  ['a key with slashes', { ...toApproval(), 'a/b~c.d': 1 }, { place: 'a/b~c.d' }],
  ['a card number as a key', { ...toApproval(), [sampleCard]: 1 }, { place: '411111******1111' }],
  ['a deep type', { ...toApproval(), _links: { self: { method: 'GET', href: 1 } } }, { place: '_links.self.href' }],
  ['another body', [], { place: 'body', isUnnamedKey: false }],
])('%s is one violation', (_, body, want) => {
  expect(findViolations(answered(201, body))).toMatchObject([want])
})

test('a violation in a list names its entry', () => {
  const details = [...invalid.details, { field: 'x', reason: 'NO' }]
  expect(findViolations(answered(400, { ...invalid, details }))).toMatchObject([{ place: 'details[2].reason' }])
})

test('a text, another type and an undocumented status are violations', () => {
  expect(findViolations(answered(201, '<html>'))).toMatchObject([{ place: 'body' }])
  expect(findViolations(answered(201, toApproval(), { 'content-type': 'application/json' }))).toMatchObject([
    { place: 'header content-type' },
  ])
  expect(findViolations(answered(418, {}))).toMatchObject([{ place: 'HTTP status' }])
})

test('a media type is shown without its parameters', () => {
  expect(toMediaType(' Application/HAL+JSON ; charset=utf-8')).toBe('application/hal+json')
  expect(toMediaType(undefined)).toBe('')
})
