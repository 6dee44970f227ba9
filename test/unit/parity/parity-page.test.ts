import { expect, test } from 'vitest'
import type { Difference, Grade } from '../../../contracts/parity/difference.ts'
import { type ListedRule, type ParityPage, toParityPage } from '../../../contracts/parity/parity-page.ts'
import type { Validation } from '../../../contracts/parity/validation.ts'
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

const toRule = (name: string, change: Partial<ListedRule> = {}): ListedRule => ({
  kind: 'reply',
  name,
  what: { en: `What ${name} is`, ja: '一' },
  known: 'assumed',
  isAssumed: true,
  source: 'nobody',
  settledBy: 'outcome',
  ...change,
})

const page: ParityPage = {
  interactions: [
    { ...toInteraction('case/a'), ja: '決済', rules: ['rule-one'], control: 'case/b' },
    { ...toInteraction('case/b'), rules: ['rule-two'] },
    { ...toInteraction('published/c'), published: { askedBy: 'case/b' } },
    toInteraction('pact/d'),
  ],
  validations: [],
  unaskable: new Map([['pact/d', 'it is of a sandbox']]),
  changed: [],
  rules: [
    toRule('rule-one'),
    toRule('rule-two', { kind: 'field', known: 'documented', isAssumed: false }),
    toRule('nobody-asks', { kind: 'choice', what: { en: 'See [scenarios.md](scenarios.md#sources).' } }),
    toRule('unseen', { kind: 'choice', settledBy: 'nothing' }),
    toRule('known-and-not-asked', { isAssumed: false }),
    toRule('outcome-one', { kind: 'outcome', settledBy: 'nothing' }),
    toRule('outcome-two', { kind: 'outcome', settledBy: 'nothing', source: 'somebody' }),
    toRule('outcome-three', { kind: 'outcome', settledBy: 'nothing' }),
  ],
  applied: new Map([
    ['case/a', ['rule-one']],
    ['case/b', ['rule-two']],
  ]),
  command: 'npm run replay',
  variables: ['KEY'],
  isOwn: false,
}

const toPage = (...validations: Validation[]) => toParityPage({ ...page, validations })
const firstParagraph = (text: string) => text.split('\n').slice(3, 5).join('\n')

test('what cannot be asked is told from what was not asked yet', () => {
  const text = toParityPage(page)
  expect(text).toContain('| `case/b` | a payment is approved | not yet |')
  expect(text).toContain('| `pact/d` | a payment is approved | cannot be: it is of a sandbox |')
  expect(text).toContain('one command sends the 2 that an account can be asked')
})

test('with nothing run, nothing is claimed, and the command that would is there', () => {
  const text = toParityPage(page)
  expect(firstParagraph(text)).toBe(
    '**Nothing here has been validated against apitest.cybersource.com yet.**\nThere are 4 interactions. None was compared with a reply that others have published.',
  )
  expect(text).toContain('KEY=… \\\n  npm run replay')
  expect(text).toContain('検証はまだ一度も行われていません')
  expect(text).toContain('| `case/a` | a payment is approved<br>決済 | not yet |  |  |  |')
  expect(text).toContain('6 assumed rules: 0 confirmed, 0 contradicted, 0 in doubt, 6 open. Asked about: 1.')
  expect(text).not.toContain('Contradicted rules')
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
    '**1 of 4 interactions were validated against CyberSource’s test system, between 2026-11-20 and 2026-11-22; the answers: 2 same.**',
  )
  expect(text).toContain('4 件中 1 件を CyberSource のテスト環境で検証済みです (応答 2 件のうち差異あり 0 件)')
  expect(text).toContain('| 2026-11-22 | https://apitest.visaacceptance.com, 2026-11-22 | same | 0 |')
})

test('drift is listed, and what came from outside stays in its cell', () => {
  const text = toPage(toValidation('case/a', {}, 'breaking'))
  expect(text).toContain("| `a\\|b` | breaking | `'x' \\| y` | `z` | open |")
  expect(text).toContain('- `open`: openapi.yaml allows both')
  expect(text).toContain('on 2026-11-20; the answers: 1 drift.**')
  expect(text).toContain('(応答 1 件のうち差異あり 1 件)')
})

test('a request that changed since it was recorded is not called validated', () => {
  expect(toParityPage({ ...page, changed: ['case/a'] })).toContain('not as it is now; recorded before it changed')
})

test('a published reply is not sent, and it is said who asks the same', () => {
  expect(toParityPage(page)).toContain('| `published/c` | a payment is approved | not sent; `case/b` asks it |')
  const interactions = [{ ...toInteraction('published/c'), published: { askedBy: 'case/gone' } }]
  expect(toParityPage({ ...page, interactions })).toContain('| not sent; no interaction asks it |')
  expect(toParityPage({ ...page, interactions: [{ ...toInteraction('published/c'), published: {} }] })).toContain(
    '| not sent; no interaction asks it |',
  )
})

test('every rule that is asked about is listed with how it is known, and the assumed ones that nobody asks about', () => {
  const text = toParityPage(page)
  const [asked, unasked, outcomes] = text.split('\n### ').slice(1) as [string, string, string]
  expect(asked).toContain('| `rule-two` | field | documented | What rule-two is<br>一 | `case/b` | open |')
  expect(asked).toContain(
    '| `rule-one` | reply | assumed | What rule-one is<br>一 | `case/a`, if `case/b` agrees | open |',
  )
  expect(asked).not.toContain('nobody-asks')
  expect(unasked).toContain('| `nobody-asks` | choice | See [scenarios.md](docs/scenarios.md#sources). |  |')
  expect(unasked).toContain('| `unseen` | choice | What unseen is<br>一 | cannot be seen |')
  expect(unasked).not.toMatch(/rule-one|outcome-one/)
  expect(outcomes).toContain('| `outcome-one`, `outcome-three` | nobody |\n| `outcome-two` | somebody |')
  expect(text).not.toContain('known-and-not-asked')
})

const against = (id: string) => toValidation(id, {}, 'breaking', 'status')

test('what is known and contradicted comes first', () => {
  const text = toPage(against('case/a'), against('case/b'))
  const [top = '', rest = ''] = text.split('## Interactions')
  expect(top).toContain('answered otherwise than 2 rules of this gateway say, 1 of which is not assumed')
  const order = ['| `rule-two` |', '| `rule-one` |']
  for (const part of [top, rest]) {
    expect(part.indexOf(order[0] as string)).toBeGreaterThan(0)
    expect(part.indexOf(order[1] as string)).toBeGreaterThan(part.indexOf(order[0] as string))
  }
  expect(top).toContain('| `case/b` | **contradicted** by `case/b` |')
})

test('a rule is confirmed on the page by what the gateway applies alone', () => {
  const answers = [toValidation('case/a'), toValidation('case/b')]
  expect(toPage(...answers)).toContain('6 assumed rules: 1 confirmed')
  const text = toParityPage({ ...page, validations: answers, applied: new Map([['case/b', ['rule-two']]]) })
  expect(text).toContain('6 assumed rules: 0 confirmed')
  expect(text).toContain('| `case/b` | confirmed by `case/b` |')
})

test('a page of contracts of one’s own has nothing that is of this project', () => {
  const own = { ...page, isOwn: true, command: 'npx jpo-sandbox replay --pacts mine', validations: [against('case/a')] }
  const text = toParityPage(own)
  expect(text).toContain('<!-- Made by `replay --parity`. Do not edit. -->')
  expect(text).toContain('  npx jpo-sandbox replay --pacts mine\n')
  expect(text).toContain('| `case/a` |')
  expect(text).not.toMatch(/npm run generate|\]\(|rule-one|assumed|Rules|rules|published a|have published|公開/)
  expect(text.endsWith('\n')).toBe(true)
  expect(text.endsWith('\n\n')).toBe(false)
})
