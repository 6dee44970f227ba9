/**
 * Compares every pact of contracts/pacts with openapi.yaml.
 *
 *     npm run contracts:openapi    exit code 1: a pact does not fit, with place and remedy; 2: wrong usage
 *
 * `--pacts DIR` names another folder, `--document FILE` another document.
 */
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isObject } from '../../src/base/json-path.ts'
import { redactDigits } from '../../src/card-data/redact.ts'
import { readDocument, readJsonFile } from '../base/read-document.ts'
import { ReplayError } from '../base/replay-error.ts'
import { toCount } from '../base/sentences.ts'
import { comparePact, type Misfit } from './compare-pact.ts'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const toShown = (path: string): string => relative(process.cwd(), path) || '.'

const pactWords = 'a pact with HTTP interactions'

/** Wrong usage, which ends the program with exit code 2. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

async function main(): Promise<number> {
  const values = readFlags()
  const folder = resolve(values.pacts ?? join(root, 'contracts/pacts'))
  const documentFile = resolve(values.document ?? join(root, 'openapi.yaml'))
  const document = await readOpenapi(documentFile)
  const files = findPacts(folder)
  if (files.length === 0) {
    console.error(
      `Failed to compare: there is no pact in ${toShown(folder)}. Make them by \`npm run contracts:consumer -- --write\`.`,
    )
    return 1
  }
  const failures = await Promise.all(files.map((file) => compareFile(file, document, toShown(documentFile))))
  return failures.some((failed) => failed) ? 1 : 0
}

function readFlags(): { readonly pacts?: string; readonly document?: string } {
  try {
    return parseArgs({ options: { pacts: { type: 'string' }, document: { type: 'string' } } }).values
  } catch (error) {
    const [why = ''] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(`${redactDigits(why).slice(0, 100)}. Allowed: --pacts DIR, --document FILE.`)
  }
}

async function readOpenapi(file: string): Promise<object> {
  const { value } = await readDocument(toShown(file))
  if (isObject(value) && isObject(value['paths'])) return value
  throw new UsageError(`Failed to read ${toShown(file)}: it has no paths. Allowed: an OpenAPI document.`)
}

/** Prints the misfits of a file, and returns whether the comparison failed. */
async function compareFile(file: string, document: object, documentName: string): Promise<boolean> {
  try {
    const pact = await readJsonFile(toShown(file), pactWords)
    const misfits = await comparePact(document, pact)
    const failures = misfits.filter(({ isFailure }) => isFailure)
    const warnings = misfits.filter(({ isFailure }) => !isFailure)
    const { length } = (pact as { interactions: readonly unknown[] }).interactions
    const verdict = failures.length === 0 ? 'fits' : 'does not fit'
    const lines = [
      `${toShown(file)} ${verdict} ${documentName}: ${toCount(length, 'interaction')}, ${toCount(failures.length, 'failure')}, ${toCount(warnings.length, 'warning')}.`,
      ...failures.flatMap((misfit) => ['', `FAILURE  ${misfit.says}`, ...toPlaces(misfit, documentName)]),
      ...warnings.flatMap((misfit) => ['', `warning  ${misfit.says}`, ...toPlaces(misfit, documentName)]),
    ]
    console.log(lines.join('\n'))
    return failures.length > 0
  } catch (error) {
    console.error(toFailure(toShown(file), error))
    return true
  }
}

function toFailure(file: string, error: unknown): string {
  if (error instanceof ReplayError) return error.message
  const why = error instanceof Error ? error.message : String(error)
  return `Failed to compare ${file}: ${why}. Allowed: ${pactWords}.`
}

/** Lines with every place of a misfit. */
function toPlaces({ inPact, inDocument, todo }: Misfit, documentName: string): string[] {
  return [
    ...inPact.map(({ interaction, path }) => `  in the pact: ${path} ("${interaction}")`),
    `  in ${documentName}: ${inDocument}`,
    `  What to do: ${todo}`,
  ]
}

function findPacts(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.sort().map((name) => join(folder, name))
  } catch (error) {
    const { code = 'it cannot be read' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return []
    const why = code === 'ENOTDIR' ? 'it is no folder' : code
    throw new UsageError(`Failed to read ${toShown(folder)}: ${why}. Allowed: a folder with pacts.`)
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof ReplayError)) throw error
  console.error(error.message)
  return 2
})
