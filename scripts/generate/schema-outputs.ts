import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import type { Output } from './outputs.ts'

type Schema = Record<string, unknown>
interface Document {
  readonly source: string
  readonly folder: string
  /** By file, the schemas that get a validator: exported function by schema. */
  readonly validators: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Files whose validators also refuse keys that the document does not name. */
  readonly closed?: readonly string[]
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
    // What the gateway or CyberSource answers is held to the document key by key.
    closed: ['reply-validators'],
    read: (text) => parse(text).components.schemas,
    openapi: (text) => withoutSandboxAnswers(parse(text)),
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
        PortfolioEntry: 'validatePortfolioEntry',
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

/**
 * Types and validators from the documents that own them. Validators are compiled here, by ajv, and
 * bundled, so that nothing of ajv is loaded at run time.
 */
export async function toSchemaOutputs(): Promise<Output[]> {
  const outputs: Output[] = []
  for (const document of documents) {
    const { source, folder } = document
    const text = await readFile(source, 'utf8')
    const banner = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`
    const types = await openapiTS(document.openapi(text) as never, { defaultNonNullable: false })
    outputs.push({ path: `${folder}/types.ts`, content: banner + astToString(types) })
    for (const [file, validators] of Object.entries(document.validators)) {
      const definitions = document.read(text)
      const isClosed = document.closed?.includes(file) === true
      const code = await compileValidators(
        isClosed ? (close(definitions) as typeof definitions) : definitions,
        validators,
      )
      outputs.push({ path: `${folder}/${file}.js`, content: banner + code })
      outputs.push({ path: `${folder}/${file}.d.ts`, content: banner + declareValidators(folder, validators) })
    }
  }
  return outputs
}

/** The seed world as a constant, so that browsers need neither a file system nor a YAML parser. */
export async function toSeedOutputs(): Promise<Output[]> {
  const seed: unknown = parse(await readFile('mocks/world/seed.yaml', 'utf8'))
  const content = [
    '// Generated from mocks/world/seed.yaml by `npm run generate`. Do not edit.',
    "import type { WorldFile } from '../../../src/world/world.ts'",
    '',
    `export const seed: WorldFile = ${JSON.stringify(seed, null, 2)}`,
    '',
  ].join('\n')
  return [{ path: 'mocks/world/generated/seed.ts', content }]
}

/** The admin API's own document as a constant: it serves itself, in browsers too. */
export async function toAdminDocumentOutputs(): Promise<Output[]> {
  const source = 'src/admin/admin.openapi.yaml'
  const document: unknown = parse(await readFile(source, 'utf8'))
  const content = [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    `export const document: unknown = ${JSON.stringify(document, null, 2)}`,
    '',
  ].join('\n')
  return [{ path: 'src/admin/generated/document.ts', content }]
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

/**
 * The document without the answers that are marked as the sandbox's own: what is typed by it is held against
 * CyberSource, which never gives them.
 */
function withoutSandboxAnswers(part: unknown): object {
  if (Array.isArray(part)) return part.map((entry) => (isPart(entry) ? withoutSandboxAnswers(entry) : entry))
  const kept = Object.entries(part as Schema).filter(([, value]) => !isPart(value) || value['x-sandbox'] !== true)
  return Object.fromEntries(kept.map(([key, value]) => [key, isPart(value) ? withoutSandboxAnswers(value) : value]))
}

const isPart = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** The same schema, which refuses what it does not name. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]))
  return closed.type === 'object' && 'properties' in closed ? { ...closed, additionalProperties: false } : closed
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
    stdin: { contents: code, resolveDir: '.', loader: 'js' },
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
