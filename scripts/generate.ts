/**
 * Generates types and validators from the documents that own them.
 *
 *     npm run generate            writes what is stale
 *     npm run generate -- --check writes nothing; exit 1 names what is stale
 *
 * Validators are compiled here, by ajv, and bundled so that nothing of ajv is loaded at run time.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

type Schema = Record<string, unknown>
interface Document {
  readonly source: string
  readonly folder: string
  /** By file, the schemas that get a validator: exported function by schema. */
  readonly validators: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly read: (text: string) => Record<string, Schema>
  /** The document as openapi-typescript takes it. */
  readonly openapi: (text: string) => object
}

const documents: readonly Document[] = [
  {
    source: 'openapi.yaml',
    folder: 'src/openapi/generated',
    validators: {
      'request-validator': { PaymentRequest: 'validatePaymentRequest' },
      'reply-validators': {
        PaymentReply: 'validatePaymentReply',
        InvalidRequestReply: 'validateInvalidRequestReply',
        UnauthenticatedReply: 'validateUnauthenticatedReply',
        HttpStatusReply: 'validateHttpStatusReply',
        ServerErrorReply: 'validateServerErrorReply',
      },
    },
    read: (text) => parse(text).components.schemas,
    openapi: (text) => parse(text),
  },
  {
    source: 'src/world/world.schema.json',
    folder: 'src/world/generated',
    validators: {
      validators: {
        WorldFile: 'validateWorldFile',
        AcquirerEntry: 'validateAcquirerEntry',
        IssuerEntry: 'validateIssuerEntry',
        CardEntry: 'validateCardEntry',
        MerchantEntry: 'validateMerchantEntry',
      },
    },
    read: readJsonSchema,
    openapi: (text) => ({
      openapi: '3.1.0',
      info: { title: 'world', version: '0' },
      paths: {},
      components: { schemas: readJsonSchema(text) },
    }),
  },
]

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const check = process.argv.includes('--check')
const stale: string[] = []

for (const document of documents) {
  const text = await readFile(resolve(root, document.source), 'utf8')
  const banner = `// Generated from ${document.source} by \`npm run generate\`. Do not edit.\n`
  const types = await openapiTS(document.openapi(text) as never, { defaultNonNullable: false })
  await put(`${document.folder}/types.ts`, banner + astToString(types))
  for (const [file, validators] of Object.entries(document.validators)) {
    await put(`${document.folder}/${file}.js`, banner + (await compileValidators(document.read(text), validators)))
    await put(`${document.folder}/${file}.d.ts`, banner + declareValidators(document.folder, validators))
  }
}

const seed = parse(await readFile(resolve(root, 'mocks/world/seed.yaml'), 'utf8'))
await put(
  'mocks/world/generated/seed.ts',
  `// Generated from mocks/world/seed.yaml by \`npm run generate\`. Do not edit.\n` +
    `import type { WorldFile } from '../../../src/world/world.ts'\n\n` +
    `export const seed: WorldFile = ${JSON.stringify(seed, null, 2)}\n`,
)

if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exit(1)
}
console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.join(', ')}.`)

async function put(path: string, content: string): Promise<void> {
  const file = resolve(root, path)
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === content) return
  stale.push(path)
  if (check) return
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

function readJsonSchema(text: string): Record<string, Schema> {
  const {
    $schema: _,
    $id: __,
    $defs,
    title,
    ...schema
  } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'))
  return { ...$defs, [title]: schema }
}

async function compileValidators(
  definitions: Record<string, Schema>,
  validators: Readonly<Record<string, string>>,
): Promise<string> {
  const schemas = JSON.parse(JSON.stringify(definitions).replaceAll('#/components/schemas/', '#/$defs/'))
  const ajv = new Ajv2020.default({
    allErrors: true,
    verbose: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  })
  ajv.addVocabulary(['x-evidence'])
  ajv.addFormat('uuid', true)
  ajv.addSchema({ $id: 'doc', $defs: schemas })
  const exported = Object.fromEntries(Object.entries(validators).map(([name, fn]) => [fn, `doc#/$defs/${name}`]))
  const code = standaloneCode.default(ajv, exported)
  const bundle = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    legalComments: 'none',
    write: false,
  })
  return bundle.outputFiles[0]?.text ?? ''
}

function declareValidators(folder: string, validators: Readonly<Record<string, string>>): string {
  const functions = Object.entries(validators).map(
    ([name, fn]) => `export declare const ${fn}: Validator<components['schemas']['${name}']>\n`,
  )
  const validator = relative(folder, 'src/openapi/validator.ts')
  return `import type { Validator } from '${validator}'\nimport type { components } from './types.ts'\n\n${functions.join('')}`
}
