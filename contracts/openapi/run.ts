/**
 * Compares every pact of contracts/pacts with openapi.yaml.
 *
 *     npm run contracts:openapi    exit 1 says what does not fit, where, and what to do about it
 *
 * `--pacts DIR` names another folder, `--document FILE` another document.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { comparePact, type Misfit } from './compare-pact.ts'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
const toShown = (path: string): string => relative(process.cwd(), path) || '.'

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { pacts: { type: 'string' }, document: { type: 'string' } } })
  const folder = resolve(values.pacts ?? join(root, 'contracts/pacts'))
  const documentFile = resolve(values.document ?? join(root, 'openapi.yaml'))
  const document: object = parse(readFileSync(documentFile, 'utf8'))
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

/** Prints what does not fit, and tells whether the comparison has failed. */
async function compareFile(file: string, document: object, documentName: string): Promise<boolean> {
  try {
    const pact: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const misfits = await comparePact(document, pact)
    const failures = misfits.filter(({ isFailure }) => isFailure)
    const warnings = misfits.filter(({ isFailure }) => !isFailure)
    const { length } = (pact as { interactions: readonly unknown[] }).interactions
    const verdict = failures.length === 0 ? 'fits' : 'does not fit'
    const lines = [
      `${toShown(file)} ${verdict} ${documentName}: ${count(length, 'interaction')}, ${count(failures.length, 'failure')}, ${count(warnings.length, 'warning')}.`,
      ...failures.flatMap((misfit) => ['', `FAILURE  ${misfit.says}`, ...toPlaces(misfit, documentName)]),
      ...warnings.flatMap((misfit) => ['', `warning  ${misfit.says}`, ...toPlaces(misfit, documentName)]),
    ]
    console.log(lines.join('\n'))
    return failures.length > 0
  } catch (error) {
    console.error(
      `Failed to compare ${toShown(file)}: ${error instanceof Error ? error.message : String(error)}. Allowed: a pact with HTTP interactions.`,
    )
    return true
  }
}

/** Where it is so: every interaction is named. */
function toPlaces({ inPact, inDocument, todo }: Misfit, documentName: string): string[] {
  return [
    ...inPact.map(({ interaction, path }) => `  in the pact: ${path} ("${interaction}")`),
    `  in ${documentName}: ${inDocument}`,
    `  What to do: ${todo}`,
  ]
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function findPacts(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return names.sort().map((name) => join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

process.exitCode = await main()
