import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, toAnswerLine } from '../../../contracts/parity/compare.ts'
import { compareBodies } from '../../../contracts/parity/compare-bodies.ts'
import { normalise } from '../../../contracts/parity/normalise.ts'
import { sampleCard } from '../../../mocks/samples/sample-payment.ts'
import { toRuns } from '../../nightly.ts'
import { mutationOf } from './mutations.ts'
import { answered, invalid, toApproval, toInteraction, unanswered } from './replies.ts'

const interaction = toInteraction()
const approved = answered(201, toApproval())

test('two approvals with different ids, slip numbers and times are equal', () => {
  const other = {
    ...toApproval('7955638878534830553955', '7'),
    reconciliationId: '0020261125084447000000000009',
    submitTimeUtc: '2026-11-24T23:44:47Z',
  }
  expect(compare(interaction, answered(201, other), approved)).toEqual([])
})

test('a difference has the values of both sides', () => {
  const { id: _, ...body } = { ...toApproval(), status: 'DECLINED' }
  expect(compare(interaction, answered(201, body), approved)).toEqual([
    { place: 'status', kind: 'outcome', grade: 'breaking', target: 'DECLINED', gateway: 'AUTHORIZED', drifter: 'open' },
  ])
  expect(compare(interaction, answered(200, '<html>', { 'content-type': 'text/html' }), approved)).toEqual([
    {
      place: 'HTTP status',
      kind: 'status',
      grade: 'breaking',
      target: '200, text/html',
      gateway: '201 AUTHORIZED',
      drifter: 'target',
    },
  ])
  expect(compare(interaction, unanswered('timeout'), approved)).toEqual([
    {
      place: 'HTTP status',
      kind: 'answer',
      grade: 'breaking',
      target: 'no answer: timeout',
      gateway: 'HTTP 201',
      drifter: 'open',
    },
  ])
})

test('a difference in type has the types of both sides', () => {
  const body = JSON.parse(JSON.stringify(toApproval()).replace('"100"', '100'))
  expect(compare(interaction, answered(201, body), approved)).toMatchObject([
    { kind: 'type', target: '100 (number)', gateway: '"100" (string)' },
  ])
})

test('a volatile value is shown by its form', () => {
  const body = { ...toApproval(), submitTimeUtc: '17.05.2023' }
  expect(compare(interaction, answered(201, body), approved)).toMatchObject([
    { target: '<time:1, another form>', gateway: '<time:1, YYYY-MM-DDThh:mm:ssZ>' },
  ])
})

test('a renamed status hides nothing else', () => {
  const { status, reconciliationId: _, ...rest } = toApproval()
  const differences = compare(interaction, answered(201, { ...rest, state: status }), approved)
  expect(differences.map(({ place, kind }) => `${place}: ${kind}`)).toEqual([
    'reconciliationId: missing-key',
    'status: renamed-key',
  ])
})

test('consequences of another decline reason are not reported, other differences are', () => {
  const decline = (reason: string, responseCode: string, currency: string) =>
    answered(201, {
      ...toApproval(),
      status: 'DECLINED',
      errorInformation: { reason, message: `about ${reason}` },
      processorInformation: { responseCode },
      orderInformation: { amountDetails: { currency } },
    })
  const differences = compare(interaction, decline('EXPIRED_CARD', 'G54', 'JPY'), decline('INVALID_CVN', 'G51', 'jpy'))
  expect(differences.map(({ place }) => place)).toEqual([
    'orderInformation.amountDetails.currency',
    'errorInformation.reason',
  ])
})

test('other lists are compared in order', () => {
  expect(compareBodies({ list: [1, 2] }, { list: [2, 1] }).findings.map(({ place }) => place)).toEqual([
    'list[0]',
    'list[1]',
  ])
  expect(compareBodies({ list: [1] }, { list: [1, 2] }).findings.map(({ kind }) => kind)).toEqual(['missing-entry'])
})

test.each([
  ['an approval', approved, '201 AUTHORIZED'],
  ['a refusal', answered(400, invalid), '400 INVALID_REQUEST MISSING_FIELD'],
  ['a text', answered(503, 'down', { 'content-type': 'text/html; charset=utf-8' }), '503, text/html'],
  ['a text of no type', { ...answered(503, ''), headers: {} }, '503, no content type'],
  ['null', answered(201, null), '201'],
  ['a text of JSON', answered(201, '"AUTHORIZED"'), '201'],
])('toSummary describes %s in a line', (_, sighting, want) => {
  expect(toAnswerLine(sighting)).toBe(want)
})

const isAtOrAbove = (place: string, of: string): boolean =>
  place === 'body' || of === place || of.startsWith(`${place}.`) || of.startsWith(`${place}[`)

test.each([
  ['an approval', 201, toApproval()],
  ['a refusal', 400, invalid],
])('any change of %s is found at its place, or above it', (_, status, original) => {
  fc.assert(
    fc.property(mutationOf(original), ({ place, mutated }) => {
      const differences = compare(interaction, answered(status, mutated), answered(status, original))
      expect(differences.filter((difference) => isAtOrAbove(difference.place, place))).not.toEqual([])
      for (const { target = '', gateway = '' } of differences) {
        expect(Math.max(target.length, gateway.length)).toBeLessThanOrEqual(250)
      }
    }),
    { numRuns: toRuns(500) },
  )
})

/** Any JSON, with keys and values that matter here. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(sampleCard, Number(sampleCard), '5555 5555 5555 4444', 'AUTHORIZED', '<id:1>', 'x'.repeat(3_000)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(tie('key') as fc.Arbitrary<string>, tie('value'), { maxKeys: 5 }),
  ),
  key: fc.oneof(
    fc.constantFrom('id', 'status', 'reason', 'details', 'field', '_links', 'self', 'href', 'errorInformation', 'code'),
    fc.constantFrom('__proto__', 'constructor', '', '0', 'a.b', '$&', '~1', sampleCard, 'securityCode'),
    fc.string(),
  ),
})).value
const statuses = fc.constantFrom(200, 201, 400, 401, 404, 500, 502)

test('any JSON is compared without an error, and no card number or long text is shown', () => {
  fc.assert(
    fc.property(statuses, anything, statuses, anything, anything, (one, theirs, other, ours, request) => {
      const differences = compare(
        toInteraction('case/any', request),
        answered(one, JSON.stringify(theirs)),
        answered(other, JSON.stringify(ours)),
      )
      expect(JSON.stringify(differences)).not.toMatch(/4111111111111111|5555 5555 5555 4444/)
      for (const { target = '', gateway = '' } of differences) {
        expect(Math.max(target.length, gateway.length)).toBeLessThanOrEqual(250)
      }
      const places = differences.map(({ place, kind }) => `${place} ${kind}`)
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: toRuns(600) },
  )
})

test('a body never differs from itself', () => {
  fc.assert(
    fc.property(statuses, anything, anything, (status, body, request) => {
      const copy = () => answered(status, JSON.stringify(body))
      expect(compareBodies(normalise(body, request), normalise(structuredClone(body), request)).findings).toEqual([])
      // The remaining differences: both violate the document.
      const left = compare(toInteraction('case/any', request), copy(), copy())
      expect(left.filter(({ drifter }) => drifter !== 'both')).toEqual([])
    }),
    { numRuns: toRuns(500) },
  )
  expect(compare(interaction, approved, structuredClone(approved))).toEqual([])
})

test('a key of openapi.yaml is not reported as the new name of another key', () => {
  const { salesSlipNumber: _, ...processor } = toApproval().processorInformation
  const body = { ...toApproval(), processorInformation: { ...processor, responseCode: '00' } }
  const differences = compare(interaction, answered(201, body), approved)
  expect(differences.map(({ place, kind }) => `${place}: ${kind}`)).toEqual([
    'processorInformation.salesSlipNumber: missing-key',
    'processorInformation.responseCode: extra-key',
  ])
})

test('thousands of keys that only the target has are one difference', () => {
  const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, index) => [`key${index}`, index]))
  const differences = compare(interaction, answered(201, { ...toApproval(), ...many }), approved)
  expect(differences).toMatchObject([{ kind: 'extra-key', target: 'and 14999 more such keys', drifter: 'target' }])
})

test('control characters of a target do not reach the terminal', () => {
  const body = { ...toApproval(), status: '\u001b[2J\n::error::x', 'a\u001b\u2028b': 1 }
  const differences = compare(interaction, answered(201, body), approved)
  expect(differences[0]?.target).toBe('\\u001b[2J\\u000a::error::x')
  for (const { place, target = '' } of differences) expect(place + target).not.toMatch(/\p{Cc}|\u2028/u)
})
