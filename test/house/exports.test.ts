import { expect, test } from 'vitest'
import { listSources, readSource } from './sources.ts'

/** Two implementations of one interface: package.json selects one. */
const pairs = [['src/crypto/crypto-node.ts', 'src/crypto/crypto-web.ts']]

const declaration =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm

/** Names that several files export, with the files. Re-exports do not count. */
function findTwice(sources: readonly { readonly path: string; readonly text: string }[]): string[] {
  const files = new Map<string, string[]>()
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(declaration))
      if (files.get(name)?.at(-1) !== path) files.set(name, [...(files.get(name) ?? []), path])
  return [...files]
    .filter(([, paths]) => paths.length > 1 && !pairs.some((pair) => paths.every((path) => pair.includes(path))))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

test('a name is exported from one file', () => {
  const sources = listSources().filter((path) => !path.includes('/generated/'))
  expect(findTwice(sources.map((path) => ({ path, text: readSource(path) })))).toEqual([])
})

test('a name exported from two files is found; overloads and re-exports are not', () => {
  const sources = [
    { path: 'a.ts', text: 'export function pay(a: 1): 1\nexport function pay(a: 2): 2\nexport interface Plan {}' },
    { path: 'b.ts', text: "export const pay = 1\nexport type { Plan } from './a.ts'" },
  ]
  expect(findTwice(sources)).toEqual(['pay: a.ts, b.ts'])
})
