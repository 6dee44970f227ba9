import { expect, test } from 'vitest'
import { readPacts } from '../../../contracts/pact/read-pacts.ts'
import { providerStates } from '../../../contracts/states/provider-states.ts'
import { makeFolder, toSmall, toSmallPact, writePact } from './small-pacts.ts'

const world = { merchants: [{ merchantId: 'smcc_all' }, { merchantId: 'other_acquirer' }] }
/** Hiragana, katakana or kanji. */
const japanese = expect.stringMatching(/[\u3041-\u30FF\u4E00-\u9FFF]/)
const runTests = 'Run your consumer tests first: they write it'
const read = (...paths: readonly string[]) => readPacts(paths, world)

const withState = (name: string, params: Readonly<Record<string, unknown>> = {}) =>
  toSmallPact([toSmall({ description: 'pays', states: [{ name, params }] })])

test('reads only the pacts of a folder, in order of name', async () => {
  const folder = await makeFolder()
  await writePact(toSmallPact([toSmall({ description: 'second' })]), 'b.json', folder)
  await writePact(toSmallPact([toSmall({ description: 'first', isPending: true })]), 'a.json', folder)
  await writePact('not a pact', 'README.md', folder)
  const { pacts, problems } = await read(folder)
  expect(problems).toEqual([])
  expect(pacts).toMatchObject([
    { consumer: 'shop', interactions: [{ description: 'first', states: [], isPending: true }] },
    { file: `${folder}/b.json`, interactions: [{ description: 'second', isPending: false }] },
  ])
})

test.each([
  ['version 2', { providerState: 'the same payment was sent before' }],
  ['version 3', { providerStates: [{ name: 'the same payment was sent before' }] }],
  ['an older version 2', { provider_state: 'the same payment was sent before' }],
  ['version 2 beside null', { providerStates: null, providerState: 'the same payment was sent before' }],
  ['a list of names', { providerStates: ['the same payment was sent before', ''] }],
])('reads the states of %s', async (_, states) => {
  const request = { method: 'post', path: '/pts/v2/payments' }
  const pact = toSmallPact([{ description: 'pays', ...states, request, response: { status: 201 } }])
  const { pacts } = await read(await writePact(pact))
  expect(pacts[0]?.interactions[0]?.states).toEqual([{ name: 'the same payment was sent before', params: {} }])
})

test.each([
  ['text that is not JSON', 'hello', /^it is not JSON, and so it is not a pact\. Allowed: /],
  ['JSON of another kind', { name: 'shop', version: '1.0.0' }, /^it is not a pact\. Allowed: JSON as Pact writes it/],
  ['a list', [], /^it is not a pact/],
  ['a consumer without a name', toSmallPact([toSmall()], { consumer: {} }), /^it is not a pact/],
  ['no interactions', toSmallPact([]), /^it has no interactions, so it proves nothing\. Allowed: one at least/],
])('refuses %s, with the name of the file', async (_, content, what) => {
  const file = await writePact(content)
  const { pacts, problems } = await read(file)
  expect(pacts).toEqual([])
  expect(problems).toEqual([{ file, what: expect.stringMatching(what), ja: japanese }])
})

test.each([
  ['a message of version 3', { interactions: undefined, messages: [{ description: 'pays', contents: {} }] }],
  ['a message of version 4', { interactions: [{ type: 'Asynchronous/Messages', description: 'pays', contents: {} }] }],
  ['a message beside a request', { messages: [{ description: 'pays' }] }],
])('refuses %s: the gateway speaks HTTP', async (_, more) => {
  const file = await writePact(toSmallPact([toSmall()], more))
  const { problems } = await read(file)
  const what = expect.stringContaining('not a request over HTTP')
  expect(problems).toEqual([{ file, interaction: 'pays', what, ja: japanese }])
})

test('refuses an interaction without a response', async () => {
  const { problems } = await read(await writePact(toSmallPact([{ description: 'pays', request: {} }])))
  expect(problems[0]).toMatchObject({ interaction: 'pays', what: expect.stringContaining('Allowed: both') })
})

const hasOutcome = 'the next payment has an outcome'
const meetsFault = 'the next payment meets a fault'
const sentBefore = 'the same payment was sent before'
const isSentBy = 'the payment is sent by a merchant'
const timeIsSet = 'the time is set'

test.each([
  [
    'that is unknown',
    'a user exists',
    {},
    `the state "a user exists" is unknown. Allowed: "${Object.keys(providerStates)[0]}"`,
  ],
  [
    'that is misspelt',
    'the next payment has an outcom',
    {},
    'is unknown, did you mean "the next payment has an outcome"? Allowed: ',
  ],
  [
    'with a misspelt parameter',
    hasOutcome,
    { outcom: 'expired-card' },
    'takes no outcom, did you mean "outcome"? Allowed: outcome',
  ],
  ['without what it needs', timeIsSet, {}, 'needs now: ISO 8601'],
  ['with what it does not take', sentBefore, { times: 2 }, 'takes no times. Allowed: no parameters'],
  ['with an unknown merchant', isSentBy, { merchantId: 'x' }, 'Allowed: smcc_all, other_acquirer'],
  [
    'with a misspelt outcome',
    hasOutcome,
    { outcome: 'expird-card' },
    'did you mean "expired-card"? `npm run catalogue` and docs/scenarios.md list them all',
  ],
  ['with a misspelt fault', meetsFault, { fault: 'html-503' }, 'did you mean "html-502"?'],
  ['with a fault that leaves no answer', meetsFault, { fault: 'answer-lost' }, 'Allowed: latency,'],
  ['with a delay that is none', meetsFault, { fault: 'latency', delay: '1s' }, 'Allowed: a number of ms'],
  ['with a time that is none', timeIsSet, { now: '30 February' }, 'now "30 February" is no time. Allowed: '],
])('refuses a state %s, by the names of file and interaction', async (_, name, params, what) => {
  const file = await writePact(withState(name, params))
  const { pacts, problems } = await read(file)
  expect(pacts).toEqual([])
  expect(problems).toEqual([{ file, interaction: 'pays', what: expect.stringContaining(what), ja: japanese }])
})

test.each([
  [
    'the next paymnt has an outcome',
    {},
    /^前提条件 \(provider state\) "the next paymnt has an outcome" はありません。"the next payment has an outcome" では/,
  ],
  [hasOutcome, { outcom: 'x' }, /に outcom というパラメーターはありません。"outcome" ではありませんか/],
  [sentBefore, { times: 2 }, /に times というパラメーターはありません。パラメーターは指定できません$/],
  [timeIsSet, {}, /には now が必要です$/],
  [isSentBy, { merchantId: 'x' }, /"x" という加盟店は.*smcc_all、other_acquirer/],
  [hasOutcome, { outcome: 'expird-card' }, /outcome "expird-card" はありません。"expired-card" では/],
  [meetsFault, { fault: 'answer-lost' }, /障害 "answer-lost" では/],
  [meetsFault, { fault: 'latency', delay: '1s' }, /delay "1s" は待ち時間では/],
  [timeIsSet, { now: '30 February' }, /now "30 February" は時刻では/],
])('says in Japanese, too, what is wrong with the state "%s" of %j', async (name, params, ja) => {
  const { problems } = await read(await writePact(withState(name, params)))
  expect(problems[0]?.ja).toMatch(ja)
})

test.each([
  [isSentBy, { merchantId: 'other_acquirer' }],
  [hasOutcome, { outcome: 'expired-card' }],
  [meetsFault, { fault: 'latency', delay: 5 }],
  [sentBefore, {}],
  ['the payment is signed with a wrong secret', {}],
  [timeIsSet, { now: '2026-12-16' }],
])('takes the state "%s"', async (name, params) => {
  expect((await read(await writePact(withState(name, params)))).problems).toEqual([])
})

test('accepts any merchant in a state without a known world', async () => {
  const file = await writePact(withState('the payment is sent by a merchant', { merchantId: 'nobody' }))
  expect((await readPacts([file])).problems).toEqual([])
  expect((await read(file)).problems).toHaveLength(1)
})

test('refuses a missing path, a folder without pacts, and no path at all', async () => {
  const folder = await makeFolder()
  const { problems } = await read(`${folder}/nowhere`, folder)
  expect(problems).toEqual([
    { file: `${folder}/nowhere`, what: `there is no such file or folder. ${runTests}`, ja: japanese },
    { file: folder, what: expect.stringMatching(`no pact files\\. Allowed: .*${runTests}$`), ja: japanese },
  ])
  expect((await read()).problems).toHaveLength(1)
})
