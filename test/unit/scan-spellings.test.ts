import { expect, test } from 'vitest'
import { findCardData } from '../../contracts/scan/find-card-data.ts'

const number = '4000129999999017'.replace(/.$/, '')
const card = [...'0123456789'].map((last) => number + last).find((one) => findCardData(one).length > 0) ?? ''
const groups = (joint: string) => card.replace(/(\d{4})(?=\d)/g, `$1${joint}`)
const each = (write: (digit: string) => string) => card.replace(/\d/g, write)

/** What docs/scan.md says about spellings. */
test.each<[string, string, boolean]>([
  ['plain', card, true],
  ['in full width', each((digit) => String.fromCharCode(0xff10 + Number(digit))), true],
  ['in Arabic-Indic digits', each((digit) => String.fromCharCode(0x660 + Number(digit))), true],
  ['with soft hyphens', groups('\u00ad'), true],
  ['with zero-width spaces', groups('\u200b'), true],
  ['in entities', each((digit) => `&#${digit.charCodeAt(0)};`), true],
  ['in percent-escapes', each((digit) => `%3${digit}`), true],
  ['in \\u escapes', each((digit) => `\\u003${digit}`), true],
  ['with tabs', groups('\t'), false],
  ['with an exponent', `${card.slice(0, 1)}.${card.slice(1)}E15`, false],
  ['with words', groups(' and '), false],
])('a number %s is found as the docs say', (_, text, isFound) => {
  const found = findCardData(`a ${text} b`)
  expect(found.map((one) => one.kind === 'number' && one.digits)).toEqual(isFound ? [card] : [])
  if (isFound) expect(found[0]?.start).toBe(2)
})
