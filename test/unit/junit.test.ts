import { expect, test } from 'vitest'
import { type JUnitSuite, toJUnit } from '../../contracts/base/junit.ts'

const suite = (more: object = {}, name = 'suite'): JUnitSuite => ({
  name,
  cases: [{ name: 'case', classname: 'class', seconds: 0.25, ...more }],
})

/** Parses simple XML; throws when it is not well-formed. */
function readXml(xml: string): { elements: string[]; texts: string[]; values: string[] } {
  const open: string[] = []
  const elements: string[] = []
  const texts: string[] = []
  const values: string[] = []
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const pattern = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let end = 0
  for (const match of body.matchAll(pattern)) {
    const [whole, isEnd, element = '', attributes = '', isEmpty, text] = match
    end += whole.length
    if (text !== undefined) texts.push(readText(text))
    else if (isEnd) expect(open.pop()).toBe(element)
    else {
      elements.push(element)
      values.push(...[...attributes.matchAll(/="([^"]*)"/g)].map(([, value = '']) => readText(value)))
      if (!isEmpty) open.push(element)
    }
  }
  expect(end).toBe(body.length)
  expect(open).toEqual([])
  return { elements, texts, values }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function readText(text: string): string {
  expect(text.replace(/&(amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&')
  return text.replace(/&(amp|lt|gt|quot|#(\d+));/g, (_, name: string, code?: string) =>
    code === undefined ? (named[name] ?? '') : String.fromCharCode(Number(code)),
  )
}

test('counts passed, failed, broken and skipped cases per suite and in total', () => {
  const note = { message: 'm', text: 't' }
  const xml = toJUnit([
    { name: 'one', cases: [...suite().cases, ...suite({ failure: note }).cases] },
    { name: 'two', cases: [...suite({ error: note }).cases, ...suite({ skipped: 'no need' }).cases] },
  ])
  expect(xml).toContain('<testsuites name="jpo-sandbox" tests="4" failures="1" errors="1" skipped="1" time="1.000">')
  expect(xml).toContain('<testsuite name="one" tests="2" failures="1" errors="0" skipped="0" time="0.500">')
  expect(xml).toContain('<testsuite name="two" tests="2" failures="0" errors="1" skipped="1" time="0.500">')
  expect(xml).toContain('<testcase name="case" classname="class" time="0.250"/>')
  expect(xml).toContain('<failure message="m">t</failure>')
  expect(xml).toContain('<error message="m">t</error>')
  expect(xml).toContain('<skipped message="no need"/>')
  expect(readXml(xml).elements.filter((element) => element === 'testcase')).toHaveLength(4)
})

test('an empty report is valid', () => {
  expect(readXml(toJUnit([])).elements).toEqual(['testsuites'])
})

test.each([
  ['mark-up', '<failure> & "quotes" \'apostrophes\' ]]>'],
  ['Japanese and emoji', '支払区分 桜商店 🌸'],
  ['lines and tabs', 'one\ntwo\tthree\r\nfour'],
])('%s are preserved in texts and attributes', (_, text) => {
  const { texts, values } = readXml(toJUnit([suite({ name: text, failure: { message: text, text } }, text)]))
  expect(texts).toContain(text)
  expect(values.filter((value) => value === text)).toHaveLength(3)
})

test('the document has no characters that XML forbids', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('\u0000')
  const xml = toJUnit([suite({ name: all, failure: { message: all, text: all } }, all)])
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  expect(xml).toContain('\uFFFD')
  readXml(xml)
})
