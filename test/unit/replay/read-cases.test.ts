import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases } from '../../../contracts/replay/read-cases.ts'
import { folder } from './folder.ts'

const one = `base:
  clientReferenceInformation: { code: "jpo-{name}" }
  processingInformation:
    japanPaymentOptions: { paymentMethod: "21", installments: "2" }
cases:
  - name: no-count
    description: No count.
    ja: 回数なし
    asks: Is a count needed?
    rules: [jpo-required-field]
    control: case/counts/two
    merchant: smcc_relaxed
    method: PUT
    path: /pts/v2/payments/
    with: { processingInformation: { japanPaymentOptions: { installments: null } } }
`

const read = async (text: string) => readCases(join(await folder({ 'counts.yaml': text }), 'counts.yaml'))

test('a case is the base with its patch, under its name and its question', async () => {
  const cases = await read(one)
  expect(cases).toEqual([
    {
      id: 'case/counts/no-count',
      description: 'No count.',
      ja: '回数なし',
      source: expect.stringMatching(/counts\.yaml$/),
      states: [{ name: 'the payment is sent by a merchant', params: { merchantId: 'smcc_relaxed' } }],
      request: {
        method: 'PUT',
        path: '/pts/v2/payments/',
        headers: { 'content-type': 'application/json', accept: 'application/hal+json' },
        body: {
          clientReferenceInformation: { code: 'jpo-no-count' },
          processingInformation: { japanPaymentOptions: { paymentMethod: '21' } },
        },
      },
      asks: 'Is a count needed?',
      rules: ['jpo-required-field'],
      control: 'case/counts/two',
    },
  ])
})

test('states of a case are used as written', async () => {
  const cases = await read(
    one.replace('    merchant: smcc_relaxed\n', '    states: [{ name: the same payment was sent before }]\n'),
  )
  expect(cases[0]?.states).toEqual([{ name: 'the same payment was sent before', params: {} }])
})

test.each([
  [
    'a field that is none',
    ['asks:', 'aks:'],
    /counts\.yaml:9: cases\[0\]\.aks is no field here, did you mean "asks"\? Allowed: name, /,
  ],
  [
    'no question',
    ['    asks: Is a count needed?\n', ''],
    /counts\.yaml:6: cases\[0\] lacks asks\. Allowed: the open question/,
  ],
  ['no Japanese', ['    ja: 回数なし\n', ''], /counts\.yaml:6: cases\[0\] lacks ja\./],
  [
    'a name in another case',
    ['no-count', 'NoCount'],
    /counts\.yaml:6: cases\[0\]\.name is not what it may be\. Allowed: a name in kebab-case/,
  ],
  [
    'a rule that is none',
    ['jpo-required-field', 'jpo-required-fields'],
    /counts\.yaml:10: cases\[0\]\.rules\[0\] is the name of no rule, did you mean "jpo-required-field"\?/,
  ],
  [
    'a list of rules that is empty',
    ['[jpo-required-field]', '[]'],
    /counts\.yaml:10: cases\[0\]\.rules is not what it may be\. Allowed: a list of names of rules, .* one at least/,
  ],
  [
    'a rule that no replay can settle',
    ['jpo-required-field', 'approval-code'],
    /counts\.yaml:10: cases\[0\]\.rules\[0\] is the name of no rule/,
  ],
  [
    'a control that is no id',
    ['case/counts/two', 'two'],
    /counts\.yaml:11: cases\[0\]\.control is not what it may be\. Allowed: the id of an interaction/,
  ],
  [
    'a verb that changes nothing',
    ['method: PUT', 'method: HEAD'],
    /counts\.yaml:13: cases\[0\]\.method is not what it may be\. Allowed: a verb: POST, PUT/,
  ],
  [
    'a path to another host',
    ['/pts/v2/payments/', '//evil.example/pts'],
    /counts\.yaml:14: cases\[0\]\.path is not what it may be/,
  ],
  [
    'a patch that is none',
    ['with: { processingInformation: { japanPaymentOptions: { installments: null } } }', 'with: "x"'],
    /counts\.yaml:15: cases\[0\]\.with is not what it may be\. Allowed: a JSON merge patch/,
  ],
  [
    'an unknown state',
    ['merchant: smcc_relaxed', 'states: [{ name: the moon is full }]'],
    /counts\.yaml:12: cases\[0\]\.states\[0\] is no state: the state "the moon is full" is unknown\. Allowed: /,
  ],
  [
    'a state that lacks a parameter',
    ['merchant: smcc_relaxed', 'states: [{ name: the time is set }]'],
    /the state "the time is set" needs now/,
  ],
  ['no base', ['base:', 'basis:'], /counts\.yaml:2: basis is no field here, did you mean "base"\?/],
  ['a colon in a text', ['No count.', 'No count: none.'], /counts\.yaml:7: it is not YAML here/],
  ['an alias that leads nowhere', ['"21"', '*nowhere'], /counts\.yaml/],
])('%s is an error with file, line and the allowed values', async (_, [from, to], want) => {
  expect(one).toContain(from)
  await expect(read(one.replace(from as string, to as string))).rejects.toThrow(want)
})

test('a case is sent with POST, and may have no rule', async () => {
  const [found] = await read(one.replace('    method: PUT\n', '').replace('    rules: [jpo-required-field]\n', ''))
  expect(found).toMatchObject({ request: { method: 'POST' }, rules: [] })
})

test('a file without cases is an error', async () => {
  await expect(read('base: {}\ncases: []\n')).rejects.toThrow(
    /counts\.yaml:2: cases is not what it may be\. Allowed: a list of cases, one at least/,
  )
})
