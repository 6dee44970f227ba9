import { expect, test } from 'vitest'
import type { AllowedNumber } from '../../../contracts/scan/allow-list.ts'
import { findInChunks } from '../../../contracts/scan/find-in-chunks.ts'
import { createJudge } from '../../../contracts/scan/judge.ts'
import { seed } from '../../../mocks/world/generated/seed.ts'
import { publishedCards } from '../../../src/card-data/published-cards.ts'
import { unlisted, unlistedMasked } from './card-numbers.ts'

const judgeText = (text: string, judge = createJudge({}), path = 'a.log') => [
  ...judge.judge(path, path, findInChunks([text])),
]

const toAllowed = (change: Partial<AllowedNumber> = {}): AllowedNumber => ({
  file: 'list',
  line: 1,
  masked: unlistedMasked,
  reason: 'made up',
  isAllowedIn: () => true,
  ...change,
})

test('an unlisted number is a finding, masked', () => {
  expect(judgeText(`\n ${unlisted}`)).toEqual([
    { path: 'a.log', line: 2, column: 2, number: unlistedMasked, what: 'card number', brand: 'Visa' },
  ])
})

test('a track is reported', () => {
  expect(judgeText(`;${unlisted}=31121010000`)).toMatchObject([{ what: 'track data', number: unlistedMasked }])
})

test('test cards are not findings, and are counted', () => {
  const judge = createJudge({})
  const all = [...seed.cards.map(({ number }) => number), ...publishedCards]
  expect(judgeText(all.join('\n'), judge)).toEqual([])
  // All except the world's four Maestro cards and its two without a brand: they are not searched for.
  expect(judge.testNumbers).toBe(all.length - 4)
})

test('cards of a custom world are test cards', () => {
  expect(judgeText(unlisted, createJudge({ worldCards: [unlisted] }))).toEqual([])
})

test('an allowed number is counted where it is allowed', () => {
  const allowed = toAllowed({ isAllowedIn: (path) => path === 'a.log' })
  const judge = createJudge({ allowList: [allowed] })
  expect(judgeText(`${unlisted} ${unlisted}`, judge)).toEqual([])
  expect(judge.timesAllowed(allowed)).toBe(2)
  expect(judgeText(unlisted, judge, 'b.log')).toHaveLength(1)
  expect(
    judgeText(unlisted, createJudge({ allowList: [toAllowed({ masked: unlistedMasked.replace(/.$/, '8') })] })),
  ).toHaveLength(1)
})

const code = '"securityCode":"123"'
const far = 'x'.repeat(400)

test.each([
  ['behind the number', `${unlisted} ${code}`, 19],
  ['before the number', `${code} ${unlisted}`, 2],
  ['beside a masked number', `"number":"${unlistedMasked}",${code}`, 30],
  ['in the words of a log', `card ${unlisted}, cvv2 is 123`, 24],
  ['in the words of a log, masked', `cvv 123 for ${unlistedMasked}`, 1],
])('a security code is a finding %s', (_, text, column) => {
  const found = judgeText(text).filter(({ what }) => what === 'security code')
  expect(found).toEqual([{ path: 'a.log', line: 1, column, number: unlistedMasked, what: 'security code' }])
})

test.each([
  ['alone', code],
  ['beside a test card', `4111111111111111 ${code}`],
  ['beside a masked test card', `411111******1111 ${code}`],
  ['far behind a masked number', `${unlistedMasked} ${far} ${code}`],
  ['far before a masked number', `${code} ${far} ${unlistedMasked}`],
])('a security code is not a finding %s', (_, text) => {
  expect(judgeText(text)).toEqual([])
})

test('a security code far from any number is not a finding, even with another one nearby', () => {
  const found = judgeText(`${code}${far}${code} ${unlisted}${far}${code}`)
  expect(found.map(({ what, column }) => [what, column])).toEqual([
    ['security code', 422],
    ['card number', 442],
  ])
})

test('a security code beside an allowed number is not a finding, masked or not', () => {
  const judge = createJudge({ allowList: [toAllowed()] })
  expect(judgeText(`${unlisted} ${code} ${unlistedMasked}`, judge)).toEqual([])
})

test('two codes beside one number are two findings', () => {
  expect(judgeText(`${code} ${code} ${unlisted} ${code}`)).toHaveLength(4)
  // One code beside two numbers is one finding.
  expect(judgeText(`${code} ${unlisted} ${unlisted}`)).toHaveLength(3)
})
