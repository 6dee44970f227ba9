import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Hand-written pages in both languages. */
const pages = [
  ['README.md', 'README.ja.md'],
  ['docs/contracts.md', 'docs/contracts.ja.md'],
  ['docs/settlement.md', 'docs/settlement.ja.md'],
  ['docs/tokens.md', 'docs/tokens.ja.md'],
  ['docs/three-d-secure.md', 'docs/three-d-secure.ja.md'],
  ['docs/inspector.md', 'docs/inspector.ja.md'],
] as const

/** The parts of a section that do not depend on its language. */
interface Section {
  readonly heading: string
  readonly level: number
  /** Fenced blocks with a language, without comments. */
  readonly blocks: readonly string[]
  /** The code of each row of the tables, by cell. */
  readonly rows: readonly string[]
  readonly code: readonly string[]
  readonly links: readonly string[]
  readonly numbers: readonly string[]
}

const fence = /^```(\w*)\n([\s\S]*?)^```$/gm

function toSections(page: string): Section[] {
  return page.split(/^(?=#{1,3} )/m).map((text) => {
    const prose = text.replace(fence, '')
    const lines = prose.split('\n').filter((line) => line.startsWith('|'))
    return {
      heading: /^#+ (.*)/.exec(text)?.[1] ?? '',
      level: /^#*/.exec(text)?.[0].length ?? 0,
      blocks: [...text.matchAll(fence)].flatMap(([, language = '', code = '']) =>
        language === '' ? [] : [withoutComments(code, language)],
      ),
      rows: lines.map((line) => toCells(line).map(codeIn).join(' | ')),
      code: unique(codeIn(prose)),
      links: unique([...prose.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link.replace('.ja.md', '.md'))),
      numbers: unique(prose.match(/\d+(\.\d+)*/g) ?? []),
    }
  })
}

/** Comments are translated; the rest must be the same. */
function withoutComments(code: string, language: string): string {
  const comment = language === 'sh' ? /(^|\s+)# .*$/ : /(^|\s+)\/\/ .*$/
  const lines = code.split('\n').map((line) => line.replace(comment, ''))
  return lines.filter((line) => line !== '').join('\n')
}

const toCells = (row: string): string[] => row.split(/(?<!\\)\|/)
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).sort()
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort()
const without = (values: readonly string[], others: readonly string[]): string[] =>
  values.filter((value) => !others.includes(value))

/** Differences between a Japanese page and the English one. */
function findDifferences(english: string, japanese: string): string[] {
  const wanted = toSections(english)
  const found = toSections(japanese)
  if (wanted.map(({ level }) => level).join() !== found.map(({ level }) => level).join())
    return [`the sections are others: ${found.map(({ heading }) => heading).join(', ')}`]
  return wanted.flatMap((section, index) => compareSections(section, found[index] as Section))
}

function compareSections(wanted: Section, found: Section): string[] {
  const differences: [kind: string, values: readonly string[]][] = [
    ['no such block', without(wanted.blocks, found.blocks)],
    ['a block too many', without(found.blocks, wanted.blocks)],
    ['no such row', without(wanted.rows, found.rows)],
    ['a row too many', without(found.rows, wanted.rows)],
    ['no such code', without(wanted.code, found.code)],
    ['code that the English has not', without(found.code, wanted.code)],
    // The Japanese page may have more links, and writes more numbers as digits.
    ['no such link', without(wanted.links, found.links)],
    ['no such number', without(wanted.numbers, found.numbers)],
  ]
  // The same rows in another order, or one of two equal rows.
  if (wanted.rows.join('\n') !== found.rows.join('\n')) differences.push(['rows in another order or number', ['']])
  if (wanted.blocks.join('\n') !== found.blocks.join('\n'))
    differences.push(['blocks in another order or number', ['']])
  return differences.flatMap(([kind, values]) => values.map((value) => `${found.heading}: ${kind}: ${value}`))
}

test.each(pages)('%s and %s have the same sections, commands, tables, code and links', (english, japanese) => {
  expect(toSections(read(english)).length).toBeGreaterThan(4)
  expect(findDifferences(read(english), read(japanese))).toEqual([])
})

test.each(pages)('%s and %s link to each other', (english, japanese) => {
  const toName = (path: string): string => path.replace(/.*\//, '')
  expect(read(english)).toContain(`[日本語](${toName(japanese)})`)
  expect(read(japanese)).toContain(`[English](${toName(english)})`)
})

/** GitHub's anchor of a heading. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

/** Links of a page, within the repository, without a target. */
function findBrokenLinks(page: string, text: string): string[] {
  const links = [...text.replace(fence, '').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  return links.filter((link) => {
    if (link.startsWith('https://')) return false
    const [file = '', anchor] = link.split('#')
    const path = file === '' ? page : normalize(join(dirname(page), file))
    if (!existsSync(join(root, path))) return true
    return anchor !== undefined && !toSections(read(path)).some(({ heading }) => toAnchor(heading) === anchor)
  })
}

test.each(pages.flat())('every link of %s has a target', (page) => {
  expect(findBrokenLinks(page, read(page))).toEqual([])
})

test.each(['[x](docs/nothing.md)', '[x](README.md#nothing)', '[x](#nothing)'])('the link %s has no target', (link) => {
  expect(findBrokenLinks('README.ja.md', link)).toHaveLength(1)
})

describe('a Japanese README differs', () => {
  const english = read('README.md')
  const japanese = read('README.ja.md')

  test.each([
    ['of which a section is gone', /^## 性能\n[\s\S]*?(?=^## )/m, '', 'the sections are others'],
    ['with a section of another level', '## 性能', '### 性能', 'the sections are others'],
    ['with another command in a block', '--amount 12000 --installments 12\n', '--amount 12000\n', 'no such block'],
    ['with a line of code more', 'import { useGateway }', "import 'x'\nimport { useGateway }", 'a block too many'],
    ['without a block', /^```ts\ngateway\.[\s\S]*?^```$/m, '', 'no such block: gateway.scenarios'],
    ['with another flag in a table', '| `--seed TEXT` |', '| `--sed TEXT` |', 'no such row'],
    ['with a code in another cell', '| gateway | または system', '| `gateway` | または system', 'a row too many'],
    ['without a row', /^\| `--quiet` .*\n/m, '', 'no such row: '],
    ['with a row twice', /^(\| `--quiet` .*\n)/m, '$1$1', 'rows in another order or number'],
    [
      'with another flag in its prose',
      '`--unlisted-cards allow`',
      '`--unlisted allow`',
      'no such code: --unlisted-cards allow',
    ],
    ['with code of its own', 'リボ払い |', 'リボ払い `99` |', 'code that the English has not: 99'],
    ['without a link', '](docs/security.md)', '](docs/world.md)', 'no such link: docs/security.md'],
    ['with another number', '86 種類', '75 種類', 'no such number: 86'],
    ['with another default', '| 8392 |', '| 8393 |', 'no such number: 8392'],
  ])('%s', (_, what, other, want) => {
    const changed = japanese.replace(what, other)
    expect(changed).not.toBe(japanese)
    expect(findDifferences(english, changed).join('\n')).toContain(want)
  })

  test('comments alone do not count', () => {
    const changed = japanese.replace(/ \/\/ 空きポート.*/, ' // とても便利です').replace(/ # 設定しないと.*/, '')
    expect(changed).not.toBe(japanese)
    expect(findDifferences(english, changed)).toEqual(findDifferences(english, japanese))
  })
})
