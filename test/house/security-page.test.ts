import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const page = 'docs/security.md'
const text = readFileSync(join(root, page), 'utf8')

/** A row of one of the tables: a threat, its defence, and tests. */
interface Row {
  readonly threat: string
  readonly defence: string
  readonly tests: string
}

function toRows(markdown: string): Row[] {
  const lines = markdown.split('\n').filter((line) => /^\| (?!threat \|)/.test(line))
  return lines.map((line) => {
    const [, threat = '', defence = '', tests = ''] = line.split(' | ').flatMap((cell) => cell.split(/^\| | \|$/))
    return { threat, defence, tests }
  })
}

/** Target of a link of the page, from the root. */
const toPath = (link: string): string => normalize(join('docs', link.replace(/#.*$/, '')))

/** Whether a file has a test with the title, in any quotes. */
const hasTest = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) =>
    new RegExp(`[(]${quote}${literally(title)}${quote},|^ *${quote}${literally(title)}${quote},$`, 'm').test(source),
  )
const literally = (title: string): string => title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Problems with the tests of a row. */
function findProblems({ threat, defence, tests }: Row): string[] {
  if (threat === '' || defence === '') return [`a row has an empty cell: ${tests.slice(0, 60)}`]
  const links = tests.split(/(?=\[)/).filter((part) => part.startsWith('['))
  if (links.length === 0) return [`${threat}: no test is named`]
  return links.flatMap((part) => {
    const [, link = ''] = /^\[[^\]]+\]\(([^)]+)\): /.exec(part) ?? []
    const path = toPath(link)
    if (!/^test\/.*\.test\.ts$/.test(path) || !existsSync(join(root, path))) return [`${threat}: ${path} is no test`]
    const titles = [...part.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title)
    if (titles.length === 0) return [`${threat}: no test of ${path} is named`]
    const source = readFileSync(join(root, path), 'utf8')
    return titles.filter((title) => !hasTest(source, title)).map((title) => `${threat}: ${path} has no test "${title}"`)
  })
}

test('every line of the page names existing tests', () => {
  const rows = toRows(text)
  expect(rows.length).toBeGreaterThan(25)
  expect(rows.flatMap(findProblems)).toEqual([])
})

test('every link of the page leads to a file', () => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter((link) => !existsSync(join(root, toPath(link))))).toEqual([])
})

test('the README links to the page, in both languages', () => {
  for (const readme of ['README.md', 'README.ja.md'])
    expect(readFileSync(join(root, readme), 'utf8')).toContain(`](${page})`)
})

test('the page stays short', () => {
  expect(text.split('\n').length).toBeLessThan(120)
})

const here = '[x](../test/house/security-page.test.ts)'
test.each([
  ['without a test', '| a | b | it is tested |', 'no test is named'],
  [
    'whose test is not there',
    '| a | b | [x](../test/house/nothing.test.ts): `y` |',
    'test/house/nothing.test.ts is no test',
  ],
  ['whose test is a source', '| a | b | [x](../src/engine/engine.ts): `y` |', 'src/engine/engine.ts is no test'],
  ['without a title', `| a | b | ${here}: at length |`, 'no test of test/house/security-page.test.ts is named'],
  ['whose test has another title', `| a | b | ${here}: \`every line\` |`, 'has no test "every line"'],
  ['of which one title is right', `| a | b | ${here}: \`the page stays short\`; \`y\` |`, 'has no test "y"'],
  ['without a defence', `| a |  | ${here}: \`the page stays short\` |`, 'a row has an empty cell'],
])('a line %s is reported', (_, line, want) => {
  expect(toRows(line).flatMap(findProblems)).toEqual([expect.stringContaining(want)])
})

test('a correct line is not reported', () => {
  const line = `| a | b | ${here}: \`the page stays short\`; \`a line %s is reported\` |`
  expect(toRows(line).flatMap(findProblems)).toEqual([])
})
