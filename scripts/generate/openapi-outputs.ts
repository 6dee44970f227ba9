import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { closeSchemas } from './close-schemas.ts'
import { compileValidators, validatorsModule } from './compile-validators.ts'
import { toFieldNamesOutput } from './field-names-output.ts'
import type { Output } from './outputs.ts'
import { type Operation, readOperations, type Schemas, withoutSandboxAnswers } from './read-operations.ts'
import { toTypes } from './to-types.ts'

const source = 'openapi.yaml'
const folder = 'src/openapi/generated'

/** Types, rows, validators and field names of every operation in openapi.yaml. */
export async function toOpenapiOutputs(): Promise<Output[]> {
  const document = withoutSandboxAnswers(parse(await readFile(source, 'utf8')))
  const { operations, schemas } = readOperations(document)
  const requests = operations.flatMap(({ id, request }) => (request === undefined ? [] : [[id, request] as const]))
  const replies = operations.map(({ id, replies }) => [id, replies] as const)
  const files = {
    'types.ts': await toTypes(document),
    'operations.ts': toRows(operations),
    'request-validators.js': await compileTable('requestValidators', schemas, Object.fromEntries(requests)),
    'request-validators.d.ts': declareTable('requestValidators', 'RequestValidators'),
    'reply-validators.js': await compileTable('replyValidators', closeSchemas(schemas), Object.fromEntries(replies)),
    'reply-validators.d.ts': declareTable('replyValidators', 'ReplyValidators'),
  }
  const banner = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`
  const outputs = Object.entries(files).map(([file, content]) => ({
    path: `${folder}/${file}`,
    content: banner + content,
  }))
  return [...outputs, await toFieldNamesOutput(document)]
}

function toRows(operations: readonly Operation[]): string {
  const rows = operations.map(({ id, method, path, request, statuses }) => {
    const body = request === undefined ? 'none' : 'json'
    return `  ${id}: { method: '${method}', path: '${path}', body: '${body}', statuses: [${statuses.join(', ')}] },\n`
  })
  return [
    "import type { OperationId, OperationRow } from '../index.ts'\n\n",
    '/** Every operation of openapi.yaml. Statuses are those that CyberSource documents or was seen to answer. */\n',
    `export const operationRows = {\n${rows.join('')}} as const satisfies Readonly<Record<OperationId, OperationRow>>\n`,
  ].join('')
}

/** Names of schemas, to any depth of keys. */
interface Table {
  readonly [key: string]: string | Table
}

const compileTable = (name: string, schemas: Schemas, table: Table): Promise<string> =>
  compileValidators(
    schemas,
    new Set(toLeaves(table)),
    `import * as v from '${validatorsModule}'\nexport const ${name} = ${toSource(table)}`,
  )

const toLeaves = (table: Table): string[] =>
  Object.values(table).flatMap((entry) => (typeof entry === 'string' ? [entry] : toLeaves(entry)))

const toSource = (table: Table): string =>
  `{ ${Object.entries(table)
    .map(([key, entry]) => `${key}: ${typeof entry === 'string' ? `v.${entry}` : toSource(entry)}`)
    .join(', ')} }`

const declareTable = (name: string, type: string): string =>
  `import type { ${type} } from '../index.ts'\n\nexport declare const ${name}: ${type}\n`
