import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playScenes } from '../../scripts/screenshots/play-scenes.ts'
import { readStructure } from '../../scripts/screenshots/read-structure.ts'
import { scenes } from '../../scripts/screenshots/scenes.ts'
import { findChromium } from './chromium.ts'

const toPath = (name: string): string => new URL(`../../docs/images/${name}`, import.meta.url).pathname

test.skipIf(findChromium() === undefined)(
  'the pictures of the inspector show the page as it is; if not: npm run screenshots',
  async () => {
    const seen: Record<string, string> = {}
    await playScenes(async ({ name }, page) => {
      seen[name] = `${(await readStructure(page)).join('\n')}\n`
    })
    for (const [name, structure] of Object.entries(seen))
      expect(structure, `${name}: run npm run screenshots`).toBe(readFileSync(toPath(`${name}.txt`), 'utf8'))
    expect(Object.keys(seen)).toEqual(scenes.map(({ name }) => name))
  },
)

test.each(scenes)('$name is a small PNG of 1280 × 800, and the README shows it', ({ name }) => {
  const png = readFileSync(toPath(`${name}.png`))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800])
  expect(statSync(toPath(`${name}.png`)).size).toBeLessThan(150_000)
  for (const page of ['README.md', 'README.ja.md'])
    expect(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).toContain(`](docs/images/${name}.png)`)
})
