import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAllowList } from '../../../mocks/scan/allow-list.ts'
import { ScanError } from '../../../mocks/scan/scan-error.ts'
import { unlisted } from './card-numbers.ts'

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

test.each([
  ['without a reason', '400012******9017'],
  ['with an empty reason', '400012******9017 #  '],
  ['with two paths', '400012******9017 a b # why'],
  ['with too few digits', '400012******901 # why'],
  ['with no stars', '4000129017 # why'],
  ['with other words', 'everything # why'],
  ['with a whole number', `${unlisted} # why`],
  ['with a whole number in the reason', `400012******9017 # it is ${unlisted}`],
])('a line %s is refused, and not repeated', async (_, line) => {
  const file = await write(`\n${line}\n`)
  const read = () => readAllowList(file)
  expect(read).toThrow(ScanError)
  expect(read).toThrow(/list:2: .*\. Allowed: a line for each number/)
  expect(read).not.toThrow(unlisted)
})

test('a file that is not there is named', () => {
  expect(() => readAllowList('no/such/list')).toThrow('Failed to read no/such/list: ENOENT. Allowed: ')
  expect(() => readAllowList('.')).toThrow('Failed to read .: EISDIR. Allowed: ')
})
