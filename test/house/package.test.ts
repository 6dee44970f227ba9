import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '../../src/base/version.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json'))

test('the version is the same everywhere', () => {
  expect(version).toBe(manifest.version)
  expect(read('CHANGELOG.md')).toContain(`## ${version}`)
})

test('every command in the README exists', () => {
  for (const page of ['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'AGENTS.md']) {
    for (const [, script] of read(page).matchAll(/npm run ([a-z:]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(script)
  }
})
