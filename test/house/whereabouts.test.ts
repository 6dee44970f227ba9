import { expect, test } from 'vitest'
import { listSources, readSource } from './sources.ts'

/** Files whose texts are for this repository alone, and the one that knows where it is. */
const ofRepository = [
  /\/generated\//,
  /^contracts\/(consumer|openapi)\//,
  /^contracts\/parity\/parity-page\.ts$/,
  /^src\/base\/command-line\.ts$/,
]

/** Texts that are wrong in the installed package: commands of a clone, and paths from its root. */
function findTexts(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\/|\/\*\*|import |export .* from )|from '/.test(line))
    .map((line) => line.replace(/toShipped(Path|Folder)\('[^']*'\)/g, '').replace(/import\('[^']*'\)/g, ''))
    .filter((line) =>
      /['"`].*(npm (run|start)\b|(?:\b|\\n)(docs|src|mocks)\/[\w./-]+\.(md|json|ya?ml|ts)\b)/.test(line),
    )
}

test('no text names a command or a file as a clone does', () => {
  const sources = listSources().filter((path) => !ofRepository.some((pattern) => pattern.test(path)))
  expect(sources.flatMap((path) => findTexts(readSource(path)).map((line) => `${path}: ${line.trim()}`))).toEqual([])
})

test('planted texts are found', () => {
  expect(findTexts("  en: 'see `npm run catalogue`',")).toHaveLength(1)
  expect(findTexts("  words: 'as in docs/fidelity.md',")).toHaveLength(1)
  expect(findTexts('const a = `no.\\\\nsrc/world/world.schema.json says`')).toHaveLength(1)
  expect(findTexts(" * see docs/fidelity.md\nconst a = toShippedPath('docs/scan.md')")).toEqual([])
})
