import { expect, test } from 'vitest'
import { isOdd } from '../../../contracts/pact/odd-advice.ts'
import { findPactCore } from '../../../contracts/pact/run-verifier.ts'
import { toFailures } from '../../../contracts/pact/to-failures.ts'
import { explainInteraction, toReport } from '../../../contracts/pact/to-report.ts'
import type { PactFailure, VerifiedInteraction } from '../../../contracts/pact/verify-pacts.ts'
import { redactText } from '../../../src/card-data/redact.ts'
import { toSamplePayment } from '../../support.ts'

const broken = (failure: PactFailure, more: Partial<VerifiedInteraction> = {}): VerifiedInteraction => ({
  file: 'a.json',
  consumer: 'shop',
  provider: 'cybersource-payments',
  description: 'pays',
  states: [],
  isPending: false,
  ok: false,
  seconds: 0.1,
  failures: [failure],
  reasons: [],
  advice: [],
  isOdd: false,
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

const asked = {
  ...unsigned,
  rule: 'unknown-outcome',
  text: { en: 'did you mean x?', ja: 'x ではありませんか?' },
} as const
const missing = { ...unsigned, rule: 'required-field', text: { en: 'x is missing', ja: 'x がありません' } } as const

const status = (expected: string, actual: string): PactFailure => ({ where: 'status', expected, actual, what: '' })
const lacks = (keys: string): PactFailure => ({
  where: 'body $',
  what: `Actual map is missing the following keys: ${keys}`,
})

test.each([
  [
    'a 401 without credentials',
    status('201', '401'),
    [unsigned],
    'Give the request of the contract an `authorization` header',
  ],
  ['a refusal without a reason', status('201', '404'), [], 'in your consumer test. Or'],
  [
    'a refusal with one',
    status('201', '400'),
    [missing, missing],
    'Mend the request in your consumer test: x is missing (and 1 more, above). Or let',
  ],
  [
    'a refusal whose reason is a question',
    status('201', '400'),
    [asked],
    'in your consumer test: did you mean x? Or let',
  ],
  ['a refusal whose reason is a question, in Japanese', status('201', '400'), [asked], 'x ではありませんか?または'],
  [
    'a refusal by a status that the gateway never has',
    status('422', '400'),
    [missing],
    'The gateway refuses such a request by 400, never by 422: x is missing. Expect 400 in your consumer test, and tell',
  ],
  [
    'a refusal by a status that means something else',
    status('401', '400'),
    [missing],
    'Mend the request in your consumer test: x is missing. Or let',
  ],
  [
    'a refusal that a state asks for',
    status('201', '502'),
    [{ ...missing, rule: 'scenario:system-error' }],
    'This answer was asked for (x is missing): take out',
  ],
  ['an acceptance', status('400', '201'), [], 'Nothing asks for this refusal'],
  ['another success', status('202', '201'), [], 'CyberSource answers 201 to an auth'],
  ['a missing field', lacks('a, b'), [], 'The gateway does not send these fields'],
  [
    'a content type',
    { where: 'header content-type', expected: 'application/json', actual: 'x' },
    [],
    "Pact's `jsonBody` adds application/json by itself. Write beside it: `reply.headers({ 'Content-Type': 'application/hal+json' })`.",
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
  ['an approval without what a decline has', lacks('errorInformation'), [], 'The payment was approved'],
  ['no answer', { where: 'request', what: 'no whole answer' }, [], '--verbose'],
  ['anything else', { where: 'header x', expected: 'a', actual: 'b' }, [], 'openapi.yaml says what the gateway sends'],
] as const)('says what to do about %s', (_, failure, reasons, advice) => {
  expect(explain({ what: '', ...failure }, { reasons })).toContain(advice)
})

const outcome = { name: 'the next payment has an outcome', params: { outcome: 'expired-card' } }

test('a decline that a state has brought about, and that is expected as a 402, is a 201', () => {
  const failure = status('402', '201')
  expect(explain(failure)).toContain('Nothing asks for this refusal')
  expect(explain(failure, { states: [outcome] })).toContain('CyberSource answers 201')
})

test('a state that is already named is not suggested again', () => {
  const failure = equal('$.status', 'DECLINED', 'AUTHORIZED')
  expect(explain(failure, { states: [outcome] })).toContain('Your application decides by status')
})

test.each([
  [
    'a refusal',
    [
      status('201', '400'),
      lacks('orderInformation'),
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
])('%s explains its consequences: one piece of advice, the consequences last', (_, failures) => {
  const lines = explainInteraction({ ...broken(failures[0] as PactFailure), failures })
  const [advice, follows] = ['What to do (対処)', 'What follows from that (これに伴う差異)'].map((title) =>
    lines.indexOf(title),
  ) as [number, number]
  expect(lines.slice(0, advice)).toHaveLength(1)
  expect(lines.slice(advice + 1, follows)).toHaveLength(2)
  expect(lines.slice(follows + 1, -1)).toHaveLength(failures.length - 1)
})

test('a wrong 2xx explains nothing else', () => {
  const failures = [status('200', '201'), equal('$.id', '6435564111111111111111', '7955696463364097133955')]
  const text = explainInteraction({ ...broken(failures[0] as PactFailure), failures }).join('\n')
  expect(text.match(/^ {2}- /gm)).toHaveLength(2)
})

const general = { ...unsigned, rule: 'http-signature-deprecated', text: { en: 'move to JWT', ja: 'JWT へ' } } as const
const own = { ...unsigned, rule: 'option-not-contracted', text: { en: 'not contracted', ja: '契約なし' } } as const
const wrongStatus = status('202', '201')
const holds = (description: string, more: Partial<VerifiedInteraction> = {}) =>
  broken(wrongStatus, { ok: true, failures: [], description, ...more })
const verified = (...interactions: readonly VerifiedInteraction[]) => ({ ok: true, problems: [], interactions })

test('only what the strict profile refuses is odd', async () => {
  const { createGateway } = await import('../../../mocks/gateway/create-gateway.ts')
  const payment = toSamplePayment({ method: 'single' })
  const options = payment.processingInformation?.japanPaymentOptions
  const send = async (japanPaymentOptions: object, profile: 'guide' | 'strict') => {
    const gateway = await createGateway({ profile, auth: { policy: 'off' } })
    const body = JSON.stringify({ ...payment, processingInformation: { japanPaymentOptions } })
    const headers = { 'content-type': 'application/json' }
    const { status } = await gateway.fetch('http://gateway/pts/v2/payments', { method: 'POST', headers, body })
    return { status, advice: gateway.journal.page({ limit: 1 }).entries[0]?.advice ?? [] }
  }
  const requests = [
    { ...options, paymetMethod: '21' },
    { ...options, installments: '3' },
    { ...options, businessNameKatakana: 'sakura' },
    { ...options, paymentMethod: '31', installments: '3' },
    {},
  ]
  for (const request of requests) {
    const { status, advice } = await send(request, 'guide')
    expect(status).toBe(201)
    expect(advice).not.toEqual([])
    expect((await send(request, 'strict')).status).toBe(advice.some(isOdd) ? 400 : 201)
  }
})

test('an odd request is marked and reported first, each time, even if the contract holds', () => {
  const misspelt = { ...unsigned, rule: 'jpo-unknown-field', text: { en: 'paymetMethod is not a field', ja: '' } }
  const odd = { isOdd: true, advice: [own, misspelt] }
  const report = toReport(verified(holds('odd', odd), holds('odd again', { ...odd, advice: [misspelt] })))
  expect(report[1]).toBe('  ! odd')
  const places = report.flatMap((line, index) => (line.includes('paymetMethod is not') ? [index] : []))
  expect(places).toHaveLength(2)
  expect(places[0]).toBeLessThan(report.findIndex((line) => line.includes('not contracted')))
  expect(report).toContain('  ! odd again')
})

test('shared advice is printed once, at the end, with the number of interactions', () => {
  const signed = { advice: [general] }
  const names = ['a', 'b', 'c', 'd']
  const report = toReport(
    verified(...names.map((name) => holds(name, signed)), broken(wrongStatus, { advice: [general, own] })),
  )
  const text = report.join('\n')
  expect(text.match(/move to JWT/g)).toHaveLength(1)
  expect(report).toContain('Advice (ヒント) for 5 interactions: a, b, c and 2 more')
  expect(report.findIndex((line) => line.includes('move to JWT'))).toBeGreaterThan(report.indexOf('  ✗ pays'))
  expect(text.indexOf('not contracted')).toBeLessThan(text.indexOf('move to JWT'))
  expect(toReport(verified(holds('alone', signed))).slice(1, 3)).toEqual(['  ✓ alone', '      Advice (ヒント)'])
})

test('a provider with another name gets one piece of advice, with its files', () => {
  const stranger = { provider: 'ledger' }
  const report = toReport(
    verified(
      holds('a', stranger),
      holds('b', stranger),
      holds('c', { ...stranger, file: 'b.json' }),
      holds('d', { file: 'c.json' }),
    ),
  )
  expect(report.filter((line) => line.startsWith('Advice'))).toEqual(['Advice (ヒント) on a.json, b.json'])
  expect(report.join('\n')).toContain('The provider is called "ledger", not cybersource-payments: is this')
})

test('a problem is explained in both languages, each with one stop', () => {
  const problem = (what: string, ja: string) => ({ file: 'a.json', what, ja })
  const problems = [problem('it is wrong', '誤りです'), problem('was it skipped?', '省略されましたか?')]
  expect(toReport({ ok: false, problems, interactions: [] }).slice(2)).toEqual([
    '✗ a.json: it is wrong.',
    '  誤りです。',
    '✗ a.json: was it skipped?',
    '  省略されましたか?',
  ])
})

test('puts a wrong status first, because it explains the rest, and removes colours and secrets', () => {
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

test('explains the installation of Pact if it is missing', () => {
  expect(findPactCore()).toContain('pact-core')
  expect(() => findPactCore(['/'])).toThrow('Allowed: `npm install --save-dev @pact-foundation/pact`')
})
