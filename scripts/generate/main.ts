/**
 * Generates every file that has its source elsewhere.
 *
 *     npm run generate            writes what is stale
 *     npm run generate -- --check writes nothing; exit 1 names what is stale
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Output } from './outputs.ts'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))
const isCheck = process.argv.includes('--check')

/** Each step is imported after the one before it has written its files: later steps run code that imports them. */
const steps: readonly (() => Promise<readonly Output[]>)[] = [
  async () => (await import('./openapi-outputs.ts')).toOpenapiOutputs(),
  async () => (await import('./world-outputs.ts')).toWorldOutputs(),
  async () => (await import('./page-scripts-output.ts')).toPageScriptOutputs(),
  async () => (await import('./constant-outputs.ts')).toConstantOutputs(),
  async () => (await import('./holidays-output.ts')).toHolidayOutputs(),
  async () => (await import('./example-outputs.ts')).toExampleOutputs(),
  async () => (await import('./doc-outputs.ts')).toDocOutputs(),
  async () => (await import('./parity-output.ts')).toParityOutputs(),
]

let count = 0
const stale: string[] = []
for (const step of steps) {
  for (const { path, content } of await step()) {
    count++
    const current = await readFile(path, 'utf8').catch(() => undefined)
    if (current === content) continue
    stale.push(path)
    if (isCheck) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? `${count} generated files are up to date.` : `Wrote ${stale.join(', ')}.`)
}
