import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInteractions } from '../../../contracts/replay/read-interactions.ts'
import { readPublished } from '../../../contracts/replay/read-published.ts'
import { valueAt } from '../../../src/base/json-path.ts'
import { folder } from './folder.ts'

const published = 'contracts/replay/published'
const files = readdirSync(published).map((name) => join(published, name))

test('there are published replies of each status that the vendor documents, and of a 401', async () => {
  const read = await Promise.all(files.map(readPublished))
  expect(new Set(read.map(({ recording }) => recording.reply.status))).toEqual(new Set([201, 400, 401, 502]))
  expect(new Set(read.map(({ interaction }) => interaction.id)).size).toBe(files.length)
})

test.each(files)('%s has the day of its reply, and names what it leaves out', async (file) => {
  const { recordedAt, reply, elided = [] } = (await readPublished(file)).recording
  const body = reply.body.kind === 'json' ? reply.body.value : undefined
  const time = valueAt(body, 'submitTimeUtc')
  expect(recordedAt).toBe(typeof time === 'string' ? time.slice(0, 10) : undefined)
  expect(elided.map((path) => valueAt(body, path))).toEqual(elided.map(() => '…'))
  expect(JSON.stringify(body).split('…').length - 1).toBe(elided.length)
})

test('the reply of the guide’s bonus example is read key by key', async () => {
  const { interaction, recording } = await readPublished(join(published, 'guide-bonus.yaml'))
  expect(interaction).toMatchObject({
    id: 'published/guide-bonus',
    ja: 'ガイドのボーナス払いの例と応答',
    states: [],
    request: { method: 'POST', path: '/pts/v2/payments' },
  })
  expect(recording.reply.body).toMatchObject({
    kind: 'json',
    value: {
      processorInformation: { responseCategoryCode: '000', avs: { code: '2' } },
      reconciliationId: '0020230518053410000000000001',
    },
  })
})

const one = `interaction: { name: a, description: A., ja: あ, request: {} }
published: { where: here, date: "2023-05-17" }
reply: { status: 401, headers: { Content-Type: text/html }, body: {} }
`

test.each([
  [
    'a comment behind a text',
    ['published: { where: here, date: "2023-05-17" }', 'published:\n  where: an issue (here #14)'],
    /a\.yaml:3: what follows " #" is a comment to YAML\. Allowed: the text in quotes/,
  ],
  [
    'who asks it that is no id',
    ['where: here,', 'where: here, askedBy: guide,'],
    /a\.yaml:2: published\.askedBy is not/,
  ],
  ['no place', ['where: here, ', ''], /a\.yaml:2: published lacks where/],
  ['a day that is none', ['2023-05-17', 'May'], /a\.yaml:2: published\.date is not what it may be\. Allowed: a day/],
  ['a status that is none', ['401', '"401"'], /a\.yaml:3: reply\.status is not what it may be/],
  [
    'an unknown field',
    ['reply:', 'answer:'],
    /a\.yaml:3: answer is no field here\. Allowed: interaction, published, elided, reply/,
  ],
])('%s is an error with file, line and what is allowed', async (_, [from, to], want) => {
  const path = await folder({ 'a.yaml': one.replace(from as string, to as string) })
  await expect(readPublished(join(path, 'a.yaml'))).rejects.toThrow(want)
})

test('headers of a published reply are in lower case', async () => {
  const path = await folder({ 'a.yaml': one })
  expect((await readPublished(join(path, 'a.yaml'))).recording.reply.headers).toEqual({ 'content-type': 'text/html' })
})

test('where a reply was published is told whole', async () => {
  expect((await readPublished(join(published, 'missing-fields.yaml'))).recording.target).toBe(
    'an issue of a public shop integration (salesforceb2ccommerce #14)',
  )
})

test('quotes, and a line of its own, leave a comment alone', async () => {
  const path = await folder({ 'a.yaml': `# a\n${one.replace('where: here,', 'where: "here #14", # b\n ')}` })
  expect((await readPublished(join(path, 'a.yaml'))).recording.target).toBe('here #14')
})

test('who is said to ask the same is there, and asks it', async () => {
  const read = await Promise.all(files.map(readPublished))
  const asked = read.filter(({ askedBy }) => askedBy !== undefined)
  expect(asked.length).toBeGreaterThanOrEqual(4)
  const interactions = await readInteractions({ pacts: 'contracts/pacts', cases: 'contracts/replay/cases' })
  for (const { interaction, askedBy } of asked) {
    const other = interactions.find(({ id }) => id === askedBy)
    expect(other?.states).toEqual(expect.arrayContaining([...interaction.states]))
    for (const path of ['processingInformation', 'paymentInformation.card']) {
      const values = [other, interaction].map((one) => valueAt(one?.request.body, path))
      if (interaction.id !== 'published/authentication-failed') expect(values[0]).toEqual(values[1])
    }
  }
})
