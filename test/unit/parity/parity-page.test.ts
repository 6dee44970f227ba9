import { expect, test } from 'vitest'
import type { Difference, Grade } from '../../../src/parity/difference.ts'
import { type ParityPage, toParityPage } from '../../../src/parity/parity-page.ts'
import { settleRule } from '../../../src/parity/settle-rule.ts'
import type { Validation } from '../../../src/parity/validation.ts'
import { toInteraction } from './replies.ts'

const apitest = 'https://apitest.cybersource.com'

const toValidation = (
  id: string,
  change: Partial<Validation> = {},
  grade?: Grade,
  kind: Difference['kind'] = 'value',
): Validation => ({
  target: apitest,
  from: 'recorded',
  at: '2026-11-20T01:02:03.000Z',
  result: {
    id,
    description: '',
    outcome: grade === undefined ? 'same' : 'drift',
    differences: [grade ?? []].flat().map(
      (grade): Difference => ({
        place: 'a|b',
        kind,
        grade,
        target: '`x`\n| y',
        gateway: 'z',
        drifter: 'open',
      }),
    ),
    isSent: true,
    at: '2026-11-23T03:00:00.000Z',
    ms: 1,
    status: {},
  },
  ...change,
})

const page: ParityPage = {
  interactions: [
    { ...toInteraction('case/a'), rules: ['rule-one'] },
    { ...toInteraction('case/b'), rules: ['rule-one', 'rule-two'] },
    toInteraction('published/c'),
  ],
  validations: [],
  unaskable: new Map([['published/c', 'it is of a sandbox']]),
  changed: [],
  rules: [
    { kind: 'reply', name: 'rule-one', what: { en: 'One', ja: '一' }, source: 'nobody' },
    { kind: 'choice', what: { en: 'See [scenarios.md](scenarios.md#sources).' }, source: 'nobody' },
  ],
  command: 'npm run replay',
  variables: ['KEY'],
}

const toPage = (...validations: Validation[]) => toParityPage({ ...page, validations })
const firstParagraph = (text: string) => text.split('\n').slice(3, 5).join('\n')

test('what cannot be asked is told from what was not asked yet', () => {
  const [a, , c] = toParityPage(page)
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.includes('/'))
  expect(a).toContain('| not yet |')
  expect(c).toContain('| cannot be: it is of a sandbox |')
})

test('with nothing run, nothing is claimed, and the command that would is there', () => {
  const text = toParityPage(page)
  expect(firstParagraph(text)).toBe(
    '**Nothing here has been validated against apitest.cybersource.com yet.**\nThere are 3 interactions. None was compared with a reply that others have published.',
  )
  expect(text).toContain('KEY=… \\\n  npm run replay')
  expect(text).toContain('検証はまだ一度も行われていません')
  expect(text).toContain('| `case/a` | a payment is approved | not yet |  |  |  |')
  expect(text).toContain('2 assumed rules: 0 confirmed, 0 contradicted, 0 in doubt, 2 open.')
  expect(text).toContain('Nothing was compared, so nothing is known of drift.')
  expect(text).toContain('[scenarios.md](docs/scenarios.md#sources)')
})

test.each([
  ['a published reply', { from: 'published' as const, target: apitest }],
  ['another target', { target: 'http://127.0.0.1:1' }],
  ['a look-alike', { target: 'https://apitest.cybersource.com.example' }],
])('%s validates nothing', (_, change) => {
  const text = toPage(toValidation('case/a', change))
  expect(firstParagraph(text)).toContain('Nothing here has been validated')
  expect(text).toMatch(/\| `case\/a` \| .* \| not yet \| .*, 2026-11-20 \| same \| 0 \|/)
  expect(text).toContain('0 confirmed')
})

test('an environment failure validates nothing either', () => {
  const { result, ...rest } = toValidation('case/a')
  expect(toPage({ ...rest, result: { ...result, outcome: 'environment' } })).toContain(
    'Nothing here has been validated',
  )
})

test('what the test system answered counts once an interaction, with its days', () => {
  const text = toPage(
    toValidation('case/a'),
    toValidation('case/a', { target: 'https://apitest.visaacceptance.com', at: '2026-11-22T00:00:00Z' }),
  )
  expect(firstParagraph(text)).toContain(
    '**1 of 3 interactions were validated against CyberSource’s test system, between 2026-11-20 and 2026-11-22.**',
  )
  expect(text).toContain('3 件中 1 件')
  expect(text).toContain('| 2026-11-22 | https://apitest.visaacceptance.com, 2026-11-22 | same | 0 |')
})

test('drift is listed, and what came from outside stays in its cell', () => {
  const text = toPage(toValidation('case/a', {}, 'breaking'))
  expect(text).toContain("| `a\\|b` | breaking | `'x' \\| y` | `z` | open |")
  expect(text).toContain('- `open`: openapi.yaml allows both')
})

test('a request that changed since it was recorded is not called validated', () => {
  expect(toParityPage({ ...page, changed: ['case/a'] })).toContain('not as it is now; recorded before it changed')
})

const both = ['case/a', 'case/b'] as const

test.each([
  ['open without an answer', 'reply', [], 'open', []],
  ['open after published ones', 'reply', [toValidation('case/a', { from: 'published' })], 'open', []],
  ['open while one of two was answered', 'reply', [toValidation('case/a')], 'open', ['case/a']],
  ['confirmed by all answers', 'reply', [toValidation('case/a'), toValidation('case/b')], 'confirmed', both],
  [
    'confirmed by answers of another form, if it is of outcomes',
    'reply',
    [toValidation('case/a', {}, 'breaking'), toValidation('case/b')],
    'confirmed',
    both,
  ],
  [
    'contradicted by another outcome',
    'reply',
    [toValidation('case/a', {}, 'breaking', 'status')],
    'contradicted',
    ['case/a'],
  ],
  [
    'contradicted by another form, if it is of forms',
    'choice',
    [toValidation('case/a', {}, 'value')],
    'contradicted',
    ['case/a'],
  ],
  ['open after one that only adds', 'choice', [toValidation('case/a', {}, 'additive')], 'open', ['case/a']],
  [
    'contradicted although another agrees',
    'field',
    [toValidation('case/b'), toValidation('case/a', {}, 'breaking', 'outcome')],
    'contradicted',
    ['case/a'],
  ],
  ['in doubt where two rules are asked', 'choice', [toValidation('case/b', {}, 'value')], 'in-doubt', ['case/b']],
] as const)('a rule is %s', (_, kind, validations, word, by) => {
  expect(settleRule({ name: 'rule-one', kind }, page.interactions, validations)).toEqual({
    word,
    interactions: both,
    by,
  })
})
