import { expect, test, vi } from 'vitest'
import { findPactCore } from '../../../mocks/pact/run-verifier.ts'
import { toFailures } from '../../../mocks/pact/to-failures.ts'
import { explainInteraction, toReport, toSummary } from '../../../mocks/pact/to-report.ts'
import type { PactFailure, VerifiedInteraction } from '../../../mocks/pact/verify-pacts.ts'
import { redactText } from '../../../src/redact.ts'

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
  advice: [],
  ...more,
})
const explain = (...told: Parameters<typeof broken>) => explainInteraction(broken(...told)).join('\n')

const equal = (path: string, expected: string, actual: string): PactFailure => ({
  where: `body ${path}`,
  expected: `"${expected}"`,
  actual: `"${actual}"`,
  what: `Expected '${actual}' (String) to be equal to '${expected}' (String)`,
})

const unsigned = {
  rule: 'credentials-missing',
  text: { en: 'no credentials', ja: '認証情報がありません' },
  evidence: { level: 'observed', source: 'a 401' },
} as const

const missing = { ...unsigned, rule: 'required-field', text: { en: 'x is missing', ja: 'x がありません' } } as const

test.each([
  [
    'a 401 without credentials',
    { where: 'status', expected: '201', actual: '401' },
    [unsigned],
    'Give the request of the contract an `authorization` header',
  ],
  ['a refusal without a reason', { where: 'status', expected: '201', actual: '404' }, [], 'in your consumer test. Or'],
  [
    'a refusal with one',
    { where: 'status', expected: '201', actual: '400' },
    [missing, missing],
    'Mend the request in your consumer test: x is missing (and 1 more, above). Or let',
  ],
  [
    'a refusal that a state asks for',
    { where: 'status', expected: '201', actual: '502' },
    [{ ...missing, rule: 'scenario:system-error' }],
    'This answer was asked for (x is missing): take out',
  ],
  ['an acceptance', { where: 'status', expected: '400', actual: '201' }, [], 'Nothing asks for this refusal'],
  ['another success', { where: 'status', expected: '202', actual: '201' }, [], 'CyberSource answers 201 to an auth'],
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
  ['another value', { where: 'body $.x', what: "Expected 'a' to be equal to 'b'" }, [], 'match by type or by pattern'],
  [
    'a value of its own in each reply',
    equal('$.id', '6435564111111111111111', '7955696463364097133955'),
    [],
    'id is another in each reply: match it by form, e.g. regex(/^\\d{22}$/, …).',
  ],
  [
    'a value that decides',
    equal('$.errorInformation.reason', 'EXPIRED_CARD', 'INSUFFICIENT_FUND'),
    [],
    'Your application decides by errorInformation.reason',
  ],
  [
    'a word that is none',
    equal('$.errorInformation.reason', 'INSUFFICIENT_FUNDS', 'INSUFFICIENT_FUND'),
    [],
    'errorInformation.reason is never "INSUFFICIENT_FUNDS": did you mean INSUFFICIENT_FUND?',
  ],
  ['a status that is none', equal('$.status', 'DECLINE', 'AUTHORIZED'), [], 'did you mean DECLINED?'],
  [
    'a word in a list',
    equal('$.details[1].reason', 'MISING_FIELD', 'INVALID_DATA'),
    [],
    'details[1].reason is never "MISING_FIELD": did you mean MISSING_FIELD?',
  ],
  ['a word like none', equal('$.reason', 'OOPS', 'INVALID_DATA'), [], '"OOPS": openapi.yaml lists the words.'],
  ['free words', equal('$.errorInformation.reason', 'NOT_FUND', 'NOT_FOUND'), [], 'Your application decides by'],
  ['an approval', equal('$.status', 'DECLINED', 'AUTHORIZED'), [], 'no provider state asks for another outcome'],
  [
    'an approval without what a decline has',
    { where: 'body $', what: 'Actual map is missing the following keys: errorInformation' },
    [],
    'The payment was approved',
  ],
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

test.each([
  ['status', 'DECLINED', 'AUTHORIZED'],
  ['status', 'AUTHORIZED', 'DECLINED'],
  ['reason', 'INVALID_DATA', 'MISSING_FIELD'],
  ['reason', 'NONE_AT_ALL', 'MISSING_FIELD'],
  ['details[0].reason', 'INVALID_DATA', 'MISSING_FIELD'],
  ['errorInformation.reason', 'EXPIRED_CARD', 'PROCESSOR_DECLINED'],
])('never advises to match %s by type', (field, expected, actual) => {
  expect(explain(equal(`$.${field}`, expected, actual))).not.toContain('by type')
})

const outcome = { name: 'the next payment has an outcome', params: { outcome: 'expired-card' } }

test('a decline that a state has brought about, and that is expected as a 402, is a 201', () => {
  const failure = { where: 'status', expected: '402', actual: '201', what: '' }
  expect(explain(failure)).toContain('Nothing asks for this refusal')
  expect(explain(failure, { states: [outcome] })).toContain('CyberSource answers 201')
})

test('a state that was named is not asked for again', () => {
  const failure = equal('$.status', 'DECLINED', 'AUTHORIZED')
  expect(explain(failure, { states: [outcome] })).toContain('Your application decides by status')
})

test.each([
  [
    'a refusal',
    [
      { where: 'status', expected: '201', actual: '400', what: '' },
      { where: 'body $', what: 'Actual map is missing the following keys: orderInformation' },
      equal('$.id', '6435564111111111111111', '7955696463364097133955'),
      equal('$.status', 'AUTHORIZED', 'INVALID_REQUEST'),
    ],
  ],
  [
    'an approval',
    [
      equal('$.status', 'DECLINED', 'AUTHORIZED'),
      { where: 'body $.processorInformation', what: 'Actual map is missing the following keys: responseCode' },
    ],
  ],
])('%s explains what follows from it: one advice, the consequences last', (_, failures) => {
  const lines = explainInteraction({ ...broken(failures[0] as PactFailure), failures })
  const [advice, follows] = ['What to do (対処)', 'What follows from that (これに伴う差異)'].map((title) =>
    lines.indexOf(title),
  ) as [number, number]
  expect(lines.slice(0, advice)).toHaveLength(1)
  expect(lines.slice(advice + 1, follows)).toHaveLength(2)
  expect(lines.slice(follows + 1, -1)).toHaveLength(failures.length - 1)
})

test('a wrong 2xx explains nothing else', () => {
  const failures = [
    { where: 'status', expected: '200', actual: '201', what: '' },
    equal('$.id', '6435564111111111111111', '7955696463364097133955'),
  ]
  const text = explainInteraction({ ...broken(failures[0] as PactFailure), failures }).join('\n')
  expect(text.match(/^ {2}- /gm)).toHaveLength(2)
})

test('several values that are made anew are one advice', () => {
  const failures = [
    equal('$.id', '6435564111111111111111', '7955696463364097133955'),
    equal('$.submitTimeUtc', '2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
  ]
  const text = explainInteraction({ ...broken(failures[0] as PactFailure), failures }).join('\n')
  expect(text.match(/^ {2}- /gm)).toHaveLength(1)
  expect(text).toMatch(/regex\(\/\^\\d\{22\}\$\/, …\); likewise submitTimeUtc regex\(/)
})

test('texts speak of the package’s own files when it is run from there', async () => {
  vi.resetModules()
  const { speakOfPackage } = await import('../../../mocks/cli/command-line.ts')
  const { explainInteraction: explainOfPackage } = await import('../../../mocks/pact/to-report.ts')
  const { checkStates } = await import('../../../mocks/pact/check-states.ts')
  speakOfPackage()
  const failure = { where: 'header x', expected: 'a', actual: 'b', what: '' }
  expect(explainOfPackage(broken(failure)).join()).toContain('node_modules/jpo-sandbox/openapi.yaml says')
  const misspelt = { name: 'the next payment has an outcome', params: { outcome: 'expird-card' } }
  expect(checkStates([misspelt], undefined).join()).toContain('`npx jpo-sandbox catalogue` and node_modules/')
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
  expect(toSummary(verification)).toBe('3 interactions: 1 hold, 1 pending, 1 broken. (成功 1 件、保留 1 件、失敗 1 件)')
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

const whole = (text: string) => redactText(text)
const mismatchAt = (path: string, expected: string, actual: string) => ({
  type: 'BodyMismatch',
  path,
  expected: `"${expected}"`,
  actual: `"${actual}"`,
  mismatch: `Expected '${actual}' to be equal to '${expected}'`,
})

test.each([
  ['an id', '$.id', '6435564111111111111111', '7955694111111111111111'],
  [
    'a link',
    '$._links.self.href',
    '/pts/v2/payments/6435564111111111111111',
    '/pts/v2/payments/7955694111111111111111/reversals',
  ],
  ['a reconciliation id', '$.reconciliationId', '0012344111111111111111123456', '0099994111111111111111123456'],
])('shows %s whole, though some of its digits look like a card number', (_, path, expected, actual) => {
  expect(redactText(expected)).toContain('*')
  const mismatches = [mismatchAt(path, expected, actual)]
  expect(toFailures({ mismatch: { type: 'mismatches', mismatches } }, whole)).toEqual([
    {
      where: `body ${path}`,
      expected: `"${expected}"`,
      actual: `"${actual}"`,
      what: `Expected '${actual}' to be equal to '${expected}'`,
    },
  ])
})

test.each([
  ['at a place of another kind', '$.status', '6435564111111111111111'],
  ['of another form', '$.id', 'a6435564111111111111111'],
  ['in a link of another form', '$._links.self.href', '/pts/v2/payments/4111111111111111'],
  ['that is itself a card number', '$.reconciliationId', '4111111111111111'],
  ['that is so short that it may part a card number', '$.processorInformation.salesSlipNumber', '4111111111111111'],
])('masks a card number %s', (_, path, value) => {
  const mismatches = [mismatchAt(path, value, '411')]
  const [failure] = toFailures({ mismatch: { type: 'mismatches', mismatches } }, whole)
  expect(failure?.expected).toContain('*')
  expect(failure?.what).toContain('*')
})

test('says how to install Pact where it is not', () => {
  expect(findPactCore()).toContain('pact-core')
  expect(() => findPactCore(['/'])).toThrow('Allowed: `npm install --save-dev @pact-foundation/pact`')
})
