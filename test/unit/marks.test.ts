import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/acquirer/catalogue.ts'
import { checkMarks } from '../../src/on-demand/check-instructions.ts'
import { noMarks, readMarks } from '../../src/on-demand/read-instructions.ts'

const byHeader = (name: string, delay?: number) => ({ trigger: 'header', name, ...(delay !== undefined && { delay }) })
const byReference = (name: string, delay?: number) => ({ ...byHeader(name, delay), trigger: 'reference' })

test.each([
  ['nothing', {}, 'order-1', {}],
  ['nothing of a reference with a colon', {}, 'order: 1', {}],
  ['nothing of a reference that is no text', {}, 42, {}],
  ['nothing of a header of spaces', { 'x-sandbox-scenario': '  ' }, undefined, {}],
  ['the header', { 'x-sandbox-scenario': 'expired-card' }, undefined, { scenario: byHeader('expired-card') }],
  ['the header in capitals', { 'x-sandbox-scenario': ' Expired-Card ' }, '', { scenario: byHeader('expired-card') }],
  ['the reference alone', {}, 'scenario:expired-card', { scenario: byReference('expired-card') }],
  ['the reference at its end', {}, 'order 7 scenario:expired-card', { scenario: byReference('expired-card') }],
  ['the reference in the middle', {}, '注文7/scenario:expired-card/x', { scenario: byReference('expired-card') }],
  ['the reference in capitals', {}, 'SCENARIO:EXPIRED-CARD', { scenario: byReference('expired-card') }],
  ['a space behind the colon', {}, 'scenario: expired-card', { scenario: byReference('expired-card') }],
  ['an equals sign for the colon', {}, 'scenario=expired-card', { scenario: byReference('expired-card') }],
  ['a name that is none', {}, 'scenario:期限切れ', { scenario: byReference('期限切れ') }],
  ['a name with more behind it', {}, 'scenario:approved_x', { scenario: byReference('approved_x') }],
  ['no name behind the colon', {}, 'scenario:', { scenario: byReference('') }],
  ['a delay with its unit', { 'x-sandbox-fault': 'latency=5s' }, '', { fault: byHeader('latency', 5_000) }],
  ['a delay that is none', {}, 'fault:latency=soon', { fault: { ...byReference('latency'), delay: undefined } }],
  ['the first of two', {}, 'scenario:avs-failed scenario:cv-failed', { scenario: byReference('avs-failed') }],
  ['no word that ends in scenario', {}, 'subscenario:expired-card', {}],
  ['the header before the reference', { 'x-sandbox-scenario': 'a' }, 'scenario:b', { scenario: byHeader('a') }],
  ['the reference after an empty header', { 'x-sandbox-scenario': '' }, 'scenario:b', { scenario: byReference('b') }],
  ['a fault with its delay', { 'x-sandbox-fault': 'latency=500' }, '', { fault: byHeader('latency', 500) }],
  ['a fault with its delay in a reference', {}, 'x fault:latency=500', { fault: byReference('latency', 500) }],
  [
    'both in one reference',
    {},
    'scenario:expired-card fault:no-answer',
    { scenario: byReference('expired-card'), fault: byReference('no-answer') },
  ],
  [
    'one by header and one by reference',
    { 'x-sandbox-fault': 'no-answer' },
    'scenario:expired-card',
    { scenario: byReference('expired-card'), fault: byHeader('no-answer') },
  ],
])('readMarks reads %s', (_, headers, reference, want) => {
  const { scenario, fault } = readMarks(headers, reference)
  expect({ ...(scenario && { scenario }), ...(fault && { fault }) }).toEqual(want)
})

test('readMarks gives one and the same value when nothing is asked for', () => {
  for (const reference of ['order-1', 'order: 1', undefined]) expect(readMarks({}, reference)).toBe(noMarks)
})

test('readMarks finds every name wherever it stands in a reference', () => {
  const around = fc.stringMatching(/^[ /|#]{0,8}$/)
  const property = fc.property(around, fc.constantFrom(...Object.keys(catalogue)), around, (before, name, after) => {
    expect(readMarks({}, `${before}scenario:${name}${after}`).scenario).toEqual(byReference(name))
  })
  fc.assert(property, { seed: 1 })
})

test('readMarks never throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.anything(), (header, reference) => {
      readMarks({ 'x-sandbox-scenario': header, 'x-sandbox-fault': header }, reference)
      readMarks({}, `scenario:${header}`)
    }),
    { seed: 2 },
  )
})

const refusalOf = (marks: Parameters<typeof checkMarks>[0]) => {
  const stage = checkMarks(marks)
  return stage.ok ? undefined : stage.refusal
}

test.each([
  ['a name that is near', 'scenario', 'expird-card', 'did you mean expired-card?'],
  ['a name that is near nothing', 'scenario', 'winter', 'there is no outcome "winter" (asked for by the header'],
  ['a name of every object', 'scenario', 'constructor', 'there is no outcome "constructor"'],
  ['a fault for an outcome', 'scenario', 'no-answer', 'that is a fault: fault:no-answer'],
  ['an outcome for a fault', 'fault', 'expired-card', 'that is an outcome: scenario:expired-card'],
  ['a fault that is near', 'fault', 'no-anser', 'did you mean no-answer?'],
  [
    'a fault of the whole gateway',
    'fault',
    'connection-refused',
    'connection-refused is of the whole gateway: it must be armed',
  ],
  ['no name at all', 'scenario', '', 'there is no outcome ""'],
])('checkMarks refuses %s', (_, kind, name, want) => {
  const refusal = refusalOf({ [kind]: { trigger: 'header', name } })
  const message = expect.stringContaining(want)
  expect(refusal?.reply).toEqual({ kind: 'invalid-request', reason: 'INVALID_DATA', message, details: [] })
  expect(refusal?.notes[0]).toMatchObject({ rule: `unknown-${kind === 'fault' ? 'fault' : 'outcome'}` })
})

test.each([
  ['a delay that is none', { fault: { ...byHeader('latency'), delay: undefined } }, 'such as 250, 250ms or 5s'],
  ['a delay of more than ten minutes', { fault: byHeader('latency', 600_001) }, 'ten minutes at the most'],
  ['a delay of an outcome', { scenario: byHeader('expired-card', 5) }, 'an outcome takes no time'],
])('checkMarks refuses %s', (_, marks, want) => {
  const reply = refusalOf(marks as Parameters<typeof checkMarks>[0])?.reply as { readonly message?: string } | undefined
  expect(reply?.message).toContain(want)
})

test('checkMarks refuses the outcome first when both names are unknown', () => {
  const mark = { trigger: 'header', name: 'winter' } as const
  expect(refusalOf({ scenario: mark, fault: mark })?.notes[0]?.rule).toBe('unknown-outcome')
})

test('checkMarks repeats no card number, and no more of a name than 60 characters', () => {
  const numbered = refusalOf({ scenario: { trigger: 'header', name: '4111111111111111' } })
  expect(JSON.stringify(numbered)).not.toContain('4111111111111111')
  const long = refusalOf({ scenario: { trigger: 'header', name: 'x'.repeat(5_000) } })
  expect(JSON.stringify(long).length).toBeLessThan(1_000)
})

test('checkMarks passes what there is', () => {
  const marks = {
    scenario: { trigger: 'header', name: 'expired-card' },
    fault: { trigger: 'reference', name: 'latency', delay: 5 },
  } as const
  expect(checkMarks(marks)).toMatchObject({ ok: true, value: marks })
  expect(checkMarks(noMarks)).toMatchObject({ ok: true, value: {} })
})
