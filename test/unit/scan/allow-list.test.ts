import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAllowList } from '../../../contracts/scan/allow-list.ts'
import { ScanError } from '../../../contracts/scan/scan-error.ts'
import { unlisted, unlistedMasked } from './card-numbers.ts'

async function write(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'allow-list-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'list'), text)
  return join(folder, 'list')
}

test('a line allows a number, everywhere or somewhere', async () => {
  const file = await write(
    '# why this file\r\n\r\n400012******9017 # made up\n\n  300000****0004\ttest/**  #made up too \n',
  )
  const [everywhere, somewhere, ...more] = readAllowList(file)
  expect(more).toEqual([])
  expect(everywhere).toMatchObject({ file, line: 3, masked: '400012******9017', reason: 'made up' })
  expect(everywhere?.isAllowedIn('any/where')).toBe(true)
  expect(somewhere).toMatchObject({ line: 5, masked: '300000****0004', where: 'test/**', reason: 'made up too' })
  expect(somewhere?.isAllowedIn('test/unit/a.ts')).toBe(true)
  expect(somewhere?.isAllowedIn('src/a.ts')).toBe(false)
})

const noNumber = 'it does not begin with a masked number'
const noHash = 'the reason comes behind #'
const whole = 'a whole card number stands here'

test.each([
  ['without a reason', unlistedMasked, noHash],
  ['with a reason that has no #', `${unlistedMasked} test/** made up`, noHash],
  ['with a # that has no blank before it', `${unlistedMasked}# why`, noHash],
  ['with an empty reason', `${unlistedMasked} #  `, 'there is no reason behind #'],
  ['with two paths', `${unlistedMasked} a b # why`, 'one path or pattern may stand before #'],
  ['with too few digits', '400012******901 # why', noNumber],
  ['with no stars', '4000129017 # why', noNumber],
  ['with other words', 'everything # why', noNumber],
  ['with a whole number', `${unlisted} # why`, whole],
  ['with a whole number in the reason', `${unlistedMasked} # it is ${unlisted}`, whole],
])('a line %s is refused with its own explanation, and not repeated', async (_, line, words) => {
  const file = await write(`\n${line}\n`)
  const read = () => readAllowList(file)
  expect(read).toThrow(ScanError)
  expect(read).toThrow(/list:2: .*\. Allowed: a line for each number/)
  expect(read).toThrow(`list:2: ${words}`)
  expect(read).not.toThrow(unlisted)
})

test('a ? matches a blank in a path', async () => {
  const [allowed] = readAllowList(await write(`${unlistedMasked} my?logs/** # made up`))
  expect(allowed?.isAllowedIn('my logs/a.log')).toBe(true)
})

test('the example of docs/scan.md is a valid list', async () => {
  const page = await readFile('docs/scan.md', 'utf8')
  const [, example = ''] = /## `\.scan-allow`[\s\S]*?```\n([\s\S]*?)```/.exec(page) ?? []
  expect(readAllowList(await write(example)).map(({ masked, where }) => [masked, where])).toEqual([
    [unlistedMasked, 'test/fixtures/**'],
    ['300000****0004', undefined],
  ])
})

test('a missing file is named', () => {
  expect(() => readAllowList('no/such/list')).toThrow('Failed to read no/such/list: ENOENT. Allowed: ')
  expect(() => readAllowList('.')).toThrow('Failed to read .: EISDIR. Allowed: ')
})
