import { expect, test } from 'vitest'
import { type Difference, type DifferenceKind, differenceKinds } from '../../../contracts/parity/difference.ts'
import { type Evidences, settleRule } from '../../../contracts/parity/settle-rule.ts'
import type { Validation } from '../../../contracts/parity/validation.ts'
import type { Interaction } from '../../../contracts/states/interaction.ts'
import type { SettledRule } from '../../../src/fidelity/claims.ts'
import { toInteraction } from './replies.ts'

type SettleableRule = Parameters<typeof settleRule>[0]

const toDifference = (place: string, kind: DifferenceKind, target?: string): Difference => ({
  place,
  kind,
  grade: differenceKinds[kind].grade,
  ...(target !== undefined && { target }),
  drifter: 'open',
})

const toAnswer = (id: string, ...differences: Difference[]): Validation => ({
  target: 'https://apitest.cybersource.com',
  from: 'recorded',
  at: '2026-11-20T01:02:03.000Z',
  result: {
    id,
    description: '',
    outcome: differences.length === 0 ? 'same' : 'drift',
    differences,
    isSent: true,
    at: '2026-11-20T01:02:03.000Z',
    ms: 1,
    status: {},
  },
})

const about = (id: string, rules: readonly string[], added: Partial<Interaction> = {}): Interaction => ({
  ...toInteraction(id),
  rules,
  ...added,
})

const toRule = (
  name: string,
  settledBy: SettledRule['settledBy'],
  kind: SettledRule['kind'] = 'reply',
  added: Partial<SettleableRule> = {},
) => ({ name, kind, settledBy, ...added })

const rule = toRule('limit', 'outcome')
const inside = about('case/inside', ['limit'])
const beyond = about('case/beyond', ['limit'])

/** The rule applies only beyond the limit. */
const evidences: Evidences = {
  rules: [rule],
  interactions: [inside, beyond],
  validations: [],
  applied: new Map([['case/beyond', ['limit', 'another']]]),
}

const settle = (one: SettleableRule, validations: readonly Validation[], added: Partial<Evidences> = {}) => {
  const { word, by } = settleRule(one, { ...evidences, rules: [one], validations, ...added })
  return [word, ...by]
}

const otherStatus = toDifference('HTTP status', 'status', '400 INVALID_REQUEST')

test('a rule is open without a reply, or while one is missing', () => {
  expect(settle(rule, [])).toEqual(['open'])
  expect(settle(rule, [toAnswer('case/beyond')])).toEqual(['open'])
})

test('a rule is confirmed when all its replies were alike, and it applies to some of them', () => {
  expect(settle(rule, [toAnswer('case/inside'), toAnswer('case/beyond')])).toEqual([
    'confirmed',
    'case/inside',
    'case/beyond',
  ])
})

test('replies to which a rule never applies confirm nothing', () => {
  const never = { interactions: [inside], applied: new Map([['case/inside', ['another']]]) }
  expect(settle(rule, [toAnswer('case/inside')], never)).toEqual(['open'])
  expect(settle(rule, [toAnswer('case/inside')], { ...never, applied: new Map() })).toEqual(['open'])
})

test('replies to which a rule does not apply contradict it', () => {
  expect(settle(rule, [toAnswer('case/inside', otherStatus)])).toEqual(['contradicted', 'case/inside'])
  expect(settle(rule, [toAnswer('case/inside', otherStatus), toAnswer('case/beyond')])).toEqual([
    'contradicted',
    'case/inside',
  ])
})

test('a choice applies to all its interactions', () => {
  const choice = toRule('limit', 'outcome', 'choice')
  const answers = [toAnswer('case/inside'), toAnswer('case/beyond')]
  expect(settle(choice, answers, { applied: new Map() })[0]).toBe('confirmed')
})

test.each([
  ['a published reply', { from: 'published' as const }],
  ['another target', { target: 'http://127.0.0.1:1' }],
])('%s settles nothing', (_, change) => {
  const answers = ['case/inside', 'case/beyond'].map((id) => ({ ...toAnswer(id), ...change }))
  expect(settle(rule, answers)).toEqual(['open'])
})

/** Effect of one difference on a rule, by the part of the reply that settles it. */
test.each<[SettledRule['settledBy'], string, Difference, string]>([
  ['outcome', 'another HTTP status', otherStatus, 'contradicted'],
  ['outcome', 'another reason', toDifference('reason', 'outcome', 'INVALID_CARD'), 'contradicted'],
  ['outcome', 'no reason', toDifference('errorInformation', 'missing-key'), 'contradicted'],
  ['outcome', 'a reason where the gateway has none', toDifference('errorInformation', 'extra-key'), 'contradicted'],
  ['outcome', 'another key', toDifference('processorInformation.avs', 'missing-key'), 'confirmed'],
  ['outcome', 'another message', toDifference('errorInformation.message', 'value'), 'confirmed'],
  ['outcome', 'another field at fault', toDifference('details[0]', 'missing-entry'), 'confirmed'],
  ['outcome', 'another reason of a field', toDifference('details[0].reason', 'outcome'), 'confirmed'],
  ['details', 'another HTTP status', otherStatus, 'contradicted'],
  ['details', 'another field at fault', toDifference('details[0]', 'missing-entry'), 'contradicted'],
  ['details', 'another reason of a field', toDifference('details[0].reason', 'outcome'), 'contradicted'],
  ['details', 'a further field at fault', toDifference('details[1]', 'extra-entry'), 'open'],
  ['details', 'no details', toDifference('details', 'missing-key'), 'open'],
  ['details', 'a decline’s field', toDifference('errorInformation.details[0]', 'missing-entry'), 'contradicted'],
  ['details', 'another message', toDifference('message', 'value'), 'confirmed'],
  ['keys', 'another HTTP status', otherStatus, 'open'],
  ['keys', 'another status', toDifference('status', 'outcome', 'DECLINED'), 'open'],
  ['keys', 'a further key', toDifference('processorInformation.responseCode', 'extra-key'), 'contradicted'],
  ['keys', 'a key less', toDifference('processorInformation.avs', 'missing-key'), 'contradicted'],
  ['keys', 'another value', toDifference('processorInformation.avs.code', 'value', 'Y'), 'contradicted'],
  ['keys', 'a header', toDifference('header content-type', 'header'), 'confirmed'],
  ['keys', 'what both have against the document', toDifference('a.b', 'document-key'), 'confirmed'],
  ['nothing', 'another message', toDifference('message', 'value'), 'open'],
])('a rule settled by %s, with %s, becomes %s', (settledBy, _, difference, word) => {
  const answers = [toAnswer('case/inside'), toAnswer('case/beyond', difference)]
  expect(settle(toRule('limit', settledBy), answers)[0]).toBe(word)
})

test.each([
  ['orderInformation.amountDetails.authorizedAmount', 'value', 'contradicted'],
  ['orderInformation.amountDetails', 'missing-key', 'contradicted'],
  ['orderInformation.amountDetails.authorizedAmount.x', 'extra-key', 'contradicted'],
  ['orderInformation.amountDetails.authorizedAmountX', 'extra-key', 'confirmed'],
  ['orderInformation.amountDetails.currency', 'value', 'confirmed'],
] as const)('a rule about a place in the body: %s, %s: %s', (place, kind, word) => {
  const placed = toRule('limit', 'outcome', 'choice', { at: 'orderInformation.amountDetails.authorizedAmount' })
  expect(settle(placed, [toAnswer('case/inside'), toAnswer('case/beyond', toDifference(place, kind))])[0]).toBe(word)
})

test('a rule is in doubt if the same reply contradicts another rule too, and only there', () => {
  const form = toRule('form', 'keys', 'choice')
  const other = toRule('other', 'outcome')
  const interactions = [about('case/both', ['limit', 'other', 'form'])]
  const added = { rules: [rule, other, form], interactions }
  expect(settle(rule, [toAnswer('case/both', otherStatus)], added)).toEqual(['in-doubt', 'case/both'])
  const lessKeys = toDifference('processorInformation.avs', 'missing-key')
  expect(settle(form, [toAnswer('case/both', lessKeys)], added)).toEqual(['contradicted', 'case/both'])
  expect(settle(rule, [toAnswer('case/both', otherStatus)], { ...added, rules: [rule, form] })[0]).toBe('contradicted')
})

test('with a control, a rule is confirmed if the control’s replies were alike too', () => {
  const interactions = [{ ...beyond, control: 'case/control' }, about('case/control', [])]
  const answer = toAnswer('case/beyond')
  const settleWith = (...answers: Validation[]) => settle(rule, [answer, ...answers], { interactions })[0]
  expect(settleWith()).toBe('open')
  expect(settleWith(toAnswer('case/control', otherStatus))).toBe('open')
  const { result, ...rest } = toAnswer('case/control')
  expect(settleWith({ ...rest, result: { ...result, outcome: 'not-enabled' } })).toBe('open')
  expect(settleWith(toAnswer('case/control', toDifference('processorInformation.avs', 'missing-key')))).toBe(
    'confirmed',
  )
})

test('a control does not prevent a contradiction', () => {
  const interactions = [{ ...beyond, control: 'case/control' }]
  expect(settle(rule, [toAnswer('case/beyond', otherStatus)], { interactions })[0]).toBe('contradicted')
})

const alike = toRule('limit', 'alike', 'choice')
const settleAlike = (one: Difference[], other: Difference[]) =>
  settle(alike, [toAnswer('case/inside', ...one), toAnswer('case/beyond', ...other)])[0]

test('cases treated alike may differ from the gateway, if all differ in the same way', () => {
  const code = toDifference('processorInformation.responseCode', 'extra-key', '00')
  const avs = toDifference('processorInformation.avs.code', 'value', 'Y')
  expect(settleAlike([], [])).toBe('confirmed')
  expect(settleAlike([code, avs], [avs, code])).toBe('confirmed')
  expect(settleAlike([code], [])).toBe('contradicted')
  expect(settleAlike([code], [avs])).toBe('contradicted')
  expect(settleAlike([otherStatus], [])).toBe('contradicted')
})

test('different values, or only refusals, do not settle equal treatment', () => {
  const toCode = (code: string) => toDifference('processorInformation.approvalCode', 'value', code)
  expect(settleAlike([toCode('000001')], [toCode('000002')])).toBe('open')
  // The `details` of refusals are not compared, and may name different fields.
  expect(settleAlike([otherStatus], [otherStatus])).toBe('open')
  expect(settle(alike, [toAnswer('case/inside')])).toEqual(['open'])
  expect(settle(alike, [toAnswer('case/inside')], { interactions: [inside] })).toEqual(['open'])
})

test('different refusals are not alike', () => {
  const other = toDifference('HTTP status', 'status', '201 DECLINED')
  expect(settle(alike, [toAnswer('case/inside', otherStatus), toAnswer('case/beyond', other)])).toEqual([
    'contradicted',
    'case/inside',
    'case/beyond',
  ])
})
