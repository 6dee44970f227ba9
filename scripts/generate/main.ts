/**
 * Generates everything that has one source elsewhere.
 *
 *     npm run generate            writes what is stale
 *     npm run generate -- --check writes nothing; exit 1 names what is stale
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toDocOutputs } from './doc-outputs.ts'
import { toExampleOutputs } from './example-outputs.ts'
import { toParityOutputs } from './parity-output.ts'
import { toAdminDocumentOutputs, toSchemaOutputs, toSeedOutputs } from './schema-outputs.ts'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))
const isCheck = process.argv.includes('--check')

const outputs = [
  ...(await toSchemaOutputs()),
  ...(await toSeedOutputs()),
  ...(await toAdminDocumentOutputs()),
  ...toExampleOutputs(),
  ...(await toDocOutputs()),
  ...(await toParityOutputs()),
]
const stale: string[] = []
for (const { path, content } of outputs) {
  const current = await readFile(path, 'utf8').catch(() => undefined)
  if (current === content) continue
  stale.push(path)
  if (isCheck) continue
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
} else {
  console.log(stale.length === 0 ? `${outputs.length} generated files are up to date.` : `Wrote ${stale.join(', ')}.`)
}
