import { expect, test } from 'vitest'
import { listUnaskable } from '../../../contracts/replay/create-target-side.ts'
import { findApplied } from '../../../contracts/replay/make-parity.ts'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import { toAssumedRules, toSettledRules } from '../../../src/fidelity/claims.ts'

const cases = await readInteractions({ cases: 'contracts/replay/cases' })
const applied = await findApplied(cases)
const rules = toSettledRules()

test('each case has at least one rule, and can be sent to CyberSource', () => {
  expect(cases.filter(({ rules }) => rules?.length === 0).map(({ id }) => id)).toEqual([])
  expect([...listUnaskable(cases)]).toEqual([])
})

test('the gateway applies each rule to one of its cases', () => {
  const named = new Set(cases.flatMap(({ rules = [] }) => rules))
  const never = rules
    .filter(({ name, kind }) => named.has(name) && kind !== 'choice')
    .map(({ name }) => name)
    .filter((name) => !cases.some(({ id, rules }) => rules?.includes(name) && applied.get(id)?.includes(name)))
  expect(never).toEqual([])
})

test('a case lists each rule that the gateway applies to it, except side effects of its choice', () => {
  const isChoice = (name: string) => rules.some((rule) => rule.name === name && rule.kind === 'choice')
  const silent = cases
    .filter(({ rules = [] }) => !rules.some(isChoice))
    .flatMap(({ id, rules }) =>
      (applied.get(id) ?? []).filter((name) => !rules?.includes(name)).map((name) => [id, name]),
    )
  expect(silent).toEqual([])
})

test('the control of a case is another case that the gateway answers', () => {
  const controls = cases.flatMap(({ control }) => control ?? [])
  expect(controls.length).toBeGreaterThan(0)
  expect(controls.filter((control) => !applied.has(control))).toEqual([])
})

test('states are set up: a wrong secret is refused', async () => {
  const states = [{ name: 'the payment is signed with a wrong secret', params: {} }]
  const [first] = cases
  const found = await findApplied(first === undefined ? [] : [{ ...first, states }])
  expect([...found.values()]).toEqual([['token-signature-mismatch']])
})

test('rule names are unique, and every assumption of the tables is listed', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  const assumed = toAssumedRules().map(({ kind, name }) => `${kind} ${name}`)
  for (const name of [
    'authentication credentials-twice',
    'authentication token-life-too-long',
    'outcome insufficient-fund',
    'reply card-not-visa',
    'field jpo-simple-order-code',
    'choice form-of-approvals',
  ])
    expect(assumed).toContain(name)
  expect(assumed).not.toContain('authentication signature-mismatch')
  expect(assumed).not.toContain('outcome approved')
})
