import { expect, test } from 'vitest'
import type { Difference } from '../../../contracts/parity/difference.ts'
import { type ParityPage, toParityPage } from '../../../contracts/parity/parity-page.ts'
import type { Validation } from '../../../contracts/parity/validation.ts'
import type { SettledRule } from '../../../src/fidelity/claims.ts'
import { toInteraction } from './replies.ts'

const difference: Difference = {
  place: 'a|b',
  kind: 'status',
  grade: 'breaking',
  target: '`x`\n| y',
  gateway: 'z',
  drifter: 'open',
}

const toValidation = (id: string, change: Partial<Validation> = {}, differences: Difference[] = []): Validation => ({
  target: 'https://apitest.cybersource.com',
  from: 'recorded',
  at: '2026-11-20T01:02:03.000Z',
  result: {
    id,
    description: '',
    outcome: differences.length === 0 ? 'same' : 'drift',
    differences,
    isSent: true,
    at: '2026-11-23T03:00:00.000Z',
    ms: 1,
    status: {},
  },
  ...change,
})
const against = (id: string) => toValidation(id, {}, [difference])

const toRule = (name: string, change: Partial<SettledRule> = {}): SettledRule => ({
  kind: 'reply',
  name,
  what: { en: `What ${name} is, see [scenarios.md](scenarios.md#sources)` },
  known: 'assumed',
  isAssumed: true,
  source: 'nobody',
  settledBy: 'outcome',
  ...change,
})

const page: ParityPage = {
  interactions: [
    { ...toInteraction('case/a'), rules: ['rule-one'], control: 'case/b' },
    { ...toInteraction('case/b'), rules: ['rule-two'] },
  ],
  validations: [],
  changed: [],
  rules: [toRule('rule-one'), toRule('rule-two', { known: 'documented', isAssumed: false }), toRule('unasked')],
  applied: new Map([
    ['case/a', ['rule-one']],
    ['case/b', ['rule-two']],
  ]),
  command: 'npm run replay',
  variables: ['KEY'],
  isOwn: false,
}
const toPage = (...validations: Validation[]) => toParityPage({ ...page, validations })
const unvalidated = '**Nothing here has been validated against apitest.cybersource.com yet.**'

test('without recordings the page says so, explains how to validate, and links to the assumptions', () => {
  const text = toPage(toValidation('published/c', { from: 'published', target: 'guide' }))
  expect(text).toContain(unvalidated)
  expect(text).toContain('検証はまだ一度も行われていません')
  expect(text).toContain('KEY=… \\\n  npm run replay')
  expect(text).toContain('](docs/fidelity.md)')
  expect(text).toContain('1 reply that others have published (1 same); that shows a form, and validates nothing')
  expect(text).not.toMatch(/^\|/m)
  expect(text.length).toBeLessThan(4_000)
})

test.each([
  ['another target', { target: 'http://127.0.0.1:1' }],
  ['a look-alike', { target: 'https://apitest.cybersource.com.example' }],
  ['an environment failure', { result: { ...toValidation('case/a').result, outcome: 'environment' as const } }],
])('%s is listed and validates nothing', (_, change) => {
  const text = toPage(toValidation('case/a', change))
  expect(text).toContain(unvalidated)
  expect(text).toContain('| `case/a` |')
  expect(text).not.toContain('## Rules')
})

test('replies of the test system count once per interaction', () => {
  const other = { target: 'https://apitest.visaacceptance.com', at: '2026-11-22T00:00:00Z' }
  const text = toPage(toValidation('case/a'), toValidation('case/a', other))
  expect(text).toContain(
    '**1 of 2 interactions were validated against CyberSource’s test system, between 2026-11-20 and 2026-11-22; the answers: 2 same.**',
  )
  expect(text).toContain('2 件中 1 件を CyberSource のテスト環境で検証済みです')
  expect(text).toContain('| `case/a` | https://apitest.visaacceptance.com | 2026-11-22 | same | 0 |')
})

test('drift is listed, and outside text stays in its cell', () => {
  const text = toPage(against('case/a'))
  expect(text).toContain("| `a\\|b` | breaking | `'x' \\| y` | `z` | open |")
  expect(text).toContain('- `open`: openapi.yaml allows both')
  expect(text).toContain('on 2026-11-20; the answers: 1 drift.**')
})

test('a recording of another request is named', () => {
  expect(toParityPage({ ...page, changed: ['case/a'] })).toContain('Recorded before the request changed: `case/a`.')
})

test('settled rules are listed, contradicted and documented ones first, open ones not at all', () => {
  const text = toPage(against('case/a'), against('case/b'))
  expect(text.match(/^\| `(rule-\w+|unasked)` .*$/gm)).toEqual([
    expect.stringMatching(/^\| `rule-two` \| documented \| .* \| \*\*contradicted\*\* by `case\/b` \|$/),
    expect.stringContaining(
      '| `rule-one` | assumed | What rule-one is, see [scenarios.md](docs/scenarios.md#sources) |',
    ),
  ])
  expect(toPage(toValidation('case/a'), toValidation('case/b'))).toContain('| confirmed by `case/a` |')
})

test('a page of custom contracts has nothing from this project', () => {
  const text = toParityPage({ ...page, isOwn: true, validations: [against('case/a')] })
  expect(text).toContain('<!-- Made by `replay --parity`. Do not edit. -->')
  expect(text).toContain('| `case/a` |')
  expect(text).not.toMatch(/npm run generate|\]\(|rule-one|Rules|published/)
  expect(text).toMatch(/[^\n]\n$/)
})
