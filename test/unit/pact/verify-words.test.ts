import { expect, test } from 'vitest'
import { findPactCore } from '../../../mocks/pact/run-verifier.ts'
import { toFailures } from '../../../mocks/pact/to-failures.ts'
import { explainInteraction, toReport, toSummary } from '../../../mocks/pact/to-report.ts'
import type { PactFailure, VerifiedInteraction } from '../../../mocks/pact/verify-pacts.ts'

const broken = (failure: PactFailure, more: Partial<VerifiedInteraction> = {}): VerifiedInteraction => ({
  file: 'a.json',
  consumer: 'shop',
  provider: 'gateway',
  description: 'pays',
  states: [],
  isPending: false,
  ok: false,
  seconds: 0.1,
  failures: [failure],
  reasons: [],
  ...more,
})
const explain = (...told: Parameters<typeof broken>) => explainInteraction(broken(...told)).join('\n')

const unsigned = {
  rule: 'credentials-missing',
  text: { en: 'no credentials', ja: '認証情報がありません' },
  evidence: { level: 'observed', source: 'a 401' },
} as const

test.each([
  [
    'a 401 without credentials',
    { where: 'status', expected: '201', actual: '401' },
    [unsigned],
    'Give the request of the contract an `authorization` header',
  ],
  ['a refusal', { where: 'status', expected: '201', actual: '400' }, [], 'The gateway refused this request'],
  ['an acceptance', { where: 'status', expected: '400', actual: '201' }, [], 'Ask for the refusal by a provider state'],
  [
    'a missing field',
    { where: 'body $', what: 'Actual map is missing the following keys: a, b' },
    [],
    'The gateway does not send these fields',
  ],
  [
    'a content type',
    { where: 'header content-type', expected: 'application/json', actual: 'x' },
    [],
    'application/hal+json',
  ],
  ['another value', { where: 'body $.id', what: "Expected 'a' to be equal to 'b'" }, [], 'match by type or by pattern'],
  ['no answer', { where: 'request', what: 'no whole answer' }, [], '--verbose'],
  ['anything else', { where: 'header x', expected: 'a', actual: 'b' }, [], 'openapi.yaml says what the gateway sends'],
] as const)('says what to do about %s', (_, failure, reasons, advice) => {
  expect(explain({ what: '', ...failure }, { reasons })).toContain(advice)
})

test('says what was expected, what came, the states, and the gateway’s own reason', () => {
  const states = [{ name: 'the time is set', params: { now: '2026-12-16' } }]
  const failure = { where: 'status', expected: '201', actual: '401', what: 'expected 201 but was 401' }
  const text = explain(failure, { states, reasons: [unsigned] })
  expect(text).toContain('Given (前提条件) the time is set (now: 2026-12-16)')
  expect(text).toContain('status: the contract expects 201; the gateway answered 401')
  expect(text).toContain('credentials-missing [observed]\n    no credentials\n    認証情報がありません')
})

test('marks what holds, is broken and is pending, and counts them', () => {
  const failure = { where: 'status', expected: '1', actual: '2', what: '' }
  const interactions = [
    broken(failure, { ok: true, failures: [], description: 'holds' }),
    broken(failure, { description: 'is broken' }),
    broken(failure, { description: 'waits', isPending: true }),
  ]
  const verification = { ok: false, problems: [], interactions }
  const report = toReport(verification)
  expect(report[0]).toBe('shop → gateway   a.json')
  expect(report).toEqual(expect.arrayContaining(['  ✓ holds', '  ✗ is broken', '  … (pending) waits']))
  expect(toSummary(verification)).toBe('3 interactions: 1 hold (成功), 1 pending (保留), 1 broken (失敗).')
})

test('puts a wrong status first, as it explains the rest, and takes colours and secrets out', () => {
  const mismatches = [
    { type: 'BodyMismatch', path: '$.b', expected: '"\u001b[31mSECRET\u001b[0m"', actual: null, mismatch: 'b SECRET' },
    { type: 'HeaderMismatch', key: 'X-Id', expected: 'SECRET', actual: '', mismatch: 'header SECRET' },
    { type: 'StatusMismatch', expected: 201, actual: 400, mismatch: 'expected 201 but was 400' },
  ]
  const failures = toFailures({ mismatch: { type: 'mismatches', mismatches } }, (text) =>
    text.replaceAll('SECRET', '*'),
  )
  expect(failures).toEqual([
    { where: 'status', expected: '201', actual: '400', what: 'expected 201 but was 400' },
    { where: 'header X-Id', expected: '*', what: 'header *' },
    { where: 'body $.b', expected: '"*"', what: 'b *' },
  ])
})

test('says how to install Pact where it is not', () => {
  expect(findPactCore()).toContain('pact-core')
  expect(() => findPactCore(['/'])).toThrow('Allowed: `npm install --save-dev @pact-foundation/pact`')
})
