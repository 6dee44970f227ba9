import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument, readJsonFile } from '../../../contracts/base/read-document.ts'
import { ReplayError } from '../../../contracts/base/replay-error.ts'
import { readCases } from '../../../contracts/replay/read-cases.ts'
import { readPublished } from '../../../contracts/replay/read-published.ts'
import { folder } from './folder.ts'

/** Each name stands for twenty of the previous one: 20 to the power of 8 values in a few hundred characters. */
const bomb = `a: &a [x]\n${[...'bcdefghi']
  .map((name, index) => `${name}: &${name} [${Array(20).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
  .join('\n')}\n`

const chain = Array.from({ length: 2_000 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`).join('\n')

test.each<[string, string, RegExp]>([
  ['aliases that grow without bound', bomb, /an alias/],
  ['two thousand brackets', '['.repeat(2_000), /it is nested too deep\. Allowed: 200 levels/],
  ['fifty thousand brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, /it is nested too deep/],
  ['fifty thousand objects of JSON', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, /it is nested too deep/],
  ['201 brackets', `base: ${'['.repeat(200)}${']'.repeat(200)}`, /it is nested too deep/],
  ['a level more with each alias', `a0: &a0 [x]\n${chain}`, /it is nested too deep|an alias/],
  [
    'objects in one another without bound',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    /it is nested too deep/,
  ],
  ['a value that holds itself', 'base: &a {x: *a}\ncases: []\n', /Allowed: /],
  ['a function', 'base: !!js/function "process.exit()"\ncases: [1]\n', /Allowed: /],
  ['a name of every object', '__proto__: {base: {}, cases: [1]}\n', /__proto__ is no field here/],
])('a file with %s is refused with an explanation, quickly', async (_, text, want) => {
  const file = join(await folder({ 'a.yaml': text }), 'a.yaml')
  const begun = performance.now()
  for (const read of [readCases, readPublished]) {
    const error = await read(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ReplayError)
    expect((error as ReplayError).message).toMatch(want)
  }
  expect(performance.now() - begun).toBeLessThan(15_000)
})

test('a YAML tag does not run code', async () => {
  const file = join(await folder({ 'a.yaml': 'a: !!js/function "1"\nb: !x [y]\n' }), 'a.yaml')
  expect((await readDocument(file)).value).toEqual({ a: '1', b: ['y'] })
})

test('a document of 200 levels is read', async () => {
  const text = `${'['.repeat(200)}${']'.repeat(200)}`
  const path = await folder({ 'a.yaml': text, 'a.json': text })
  expect(JSON.stringify((await readDocument(join(path, 'a.yaml'))).value)).toBe(text)
  expect(JSON.stringify(await readJsonFile(join(path, 'a.json'), 'JSON'))).toBe(text)
})

test.each([
  ['201 levels', `${'['.repeat(201)}${']'.repeat(201)}`, /it is nested too deep\. Allowed: 200 levels/],
  ['fifty thousand levels', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, /it is nested too deep/],
  ['no JSON', '{', /it is not JSON\. Allowed: a list\./],
])('JSON of %s is refused with an explanation', async (_, text, want) => {
  const file = join(await folder({ 'a.json': text }), 'a.json')
  await expect(readJsonFile(file, 'a list')).rejects.toThrow(want)
  await expect(readJsonFile(file, 'a list')).rejects.toThrow(file)
})
