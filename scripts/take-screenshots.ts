/**
 * Takes the pictures of the inspector for the README, and writes beside each what it shows. Needs Chromium.
 *
 * npm run screenshots
 */
import { stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { playScenes } from './screenshots/play-scenes.ts'
import { readStructure } from './screenshots/read-structure.ts'

const folder = resolve(import.meta.dirname, '../docs/images')

await playScenes(async ({ name }, page) => {
  const path = `${folder}/${name}.png`
  await page.screenshot({ path })
  await writeFile(`${folder}/${name}.txt`, `${(await readStructure(page)).join('\n')}\n`)
  process.stdout.write(`${path}: ${Math.round((await stat(path)).size / 1000)} kB\n`)
})
