import { expect, test } from 'vitest'
import { findViolations } from '../../../contracts/parity/find-violations.ts'
import type { Answered } from '../../../contracts/states/sighting.ts'
import { responses } from '../../openapi-document.ts'

const all = Object.entries(responses)

const own = all.flatMap(([status, { 'x-sandbox': isOwn, content }]) =>
  Object.entries(content ?? {}).flatMap(([type, media]) =>
    isOwn || media['x-sandbox'] ? [[Number(status), type] as const] : [],
  ),
)

const bodies: Readonly<Record<string, object>> = {
  'application/problem+json': { type: 'about:blank', title: 'Foreign origin', status: 403, detail: 'Not for pages.' },
  'application/hal+json': {
    submitTimeUtc: '2026-11-23T03:00:00Z',
    status: '408',
    errorInformation: { reason: 'BAD_REQUEST', message: 'Request Timeout.' },
  },
}

const answered = (status: number, type: string): Answered => ({
  status,
  headers: { 'content-type': type },
  body: { kind: 'json', value: bodies[type] },
  ms: 1,
})

test('the sandbox names its own replies', () => {
  expect(own).toEqual([
    [400, 'application/problem+json'],
    [403, 'application/problem+json'],
    [408, 'application/hal+json'],
    [431, 'application/hal+json'],
    [500, 'application/problem+json'],
  ])
})

test.each(own)('%i as %s, which only the sandbox sends, is not documented for CyberSource', (status, type) => {
  expect(findViolations(answered(status, type))).not.toEqual([])
})

const others = all.filter(([, response]) => response['x-sandbox'] !== true)

test.each(others)('%s is documented for CyberSource, and the sandbox names its additions', (status, { headers }) => {
  const places = findViolations(answered(Number(status), 'application/hal+json')).map(({ place }) => place)
  expect(places).not.toContain('HTTP status')
  expect(Object.keys(headers ?? {})).toEqual(
    expect.arrayContaining(['v-c-correlation-id', 'x-sandbox-advice', 'x-sandbox-journal']),
  )
})
