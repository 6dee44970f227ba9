import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases } from '../../../mocks/replay/read-cases.ts'
import { readDocument } from '../../../mocks/replay/read-document.ts'
import { readPublished } from '../../../mocks/replay/read-published.ts'
import { ReplayError } from '../../../mocks/replay/replay-error.ts'
import { folder } from './folder.ts'

/** Each name stands for twenty of the one before: 20 to the power of 8 values in a few hundred characters. */
const bomb = `a: &a [x]\n${[...'bcdefghi']
  .map((name, index) => `${name}: &${name} [${Array(20).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
  .join('\n')}\n`

test.each<[string, string, RegExp]>([
  ['aliases that grow without bound', bomb, /an alias/],
  ['two thousand brackets', '['.repeat(2_000), /it is not YAML here/],
  [
    'objects in one another without bound',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    /it is not YAML here/,
  ],
  ['a value that holds itself', 'base: &a {x: *a}\ncases: []\n', /Allowed: /],
  ['a function', 'base: !!js/function "process.exit()"\ncases: [1]\n', /Allowed: /],
  ['a name of every object', '__proto__: {base: {}, cases: [1]}\n', /__proto__ is no field here/],
])('a file with %s is refused in words, soon', async (_, text, want) => {
  const file = join(await folder({ 'a.yaml': text }), 'a.yaml')
  const begun = performance.now()
  for (const read of [readCases, readPublished]) {
    const error = await read(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ReplayError)
    expect((error as ReplayError).message).toMatch(want)
  }
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test('a tag of YAML is no code', async () => {
  const file = join(await folder({ 'a.yaml': 'a: !!js/function "1"\nb: !x [y]\n' }), 'a.yaml')
  expect((await readDocument(file)).value).toEqual({ a: '1', b: ['y'] })
})
