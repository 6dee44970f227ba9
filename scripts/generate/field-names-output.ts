import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Output } from './outputs.ts'
import { type Part, readOperations, type Schemas } from './read-operations.ts'

/** A field of a body: the types that it takes, and the fields below it. */
interface Field {
  /** Letters of JSON types: `s` string, `n` number, `b` boolean. */
  readonly types: Set<string>
  isList: boolean
  fields: Fields | undefined
}
type Fields = Map<string, Field>

/**
 * Names and types of every field of a request, for each operation with a body: those of openapi.yaml, and those of the
 * models of the vendor's SDK. Names are facts; nothing else is taken from the SDK.
 */
export async function toFieldNamesOutput(document: Part): Promise<Output> {
  const { operations, schemas } = readOperations(document)
  const nodes: string[] = []
  const roots: string[] = []
  for (const { id, request } of operations) {
    if (request === undefined) continue
    const fields: Fields = new Map()
    addSchema(fields, schemas, { $ref: request })
    await addModel(fields, toModelName(id))
    roots.push(`  ${id}: ${intern(fields, nodes)},`)
  }
  return {
    path: 'src/openapi/generated/field-names.ts',
    content: [
      '// Generated from openapi.yaml and the models of cybersource-rest-client by `npm run generate`. Do not edit.',
      '',
      '/**',
      ' * Fields of an object, a line for each object. After a name: `=` and the types other than string alone (`s` string,',
      ' * `n` number, `b` boolean); `:` and the line of an object, or `*` and that of the objects of a list.',
      ' */',
      'export const fieldNames: readonly string[] = [',
      ...nodes.map((node) => `  '${node}',`),
      ']',
      '',
      '/** The line of the body of each operation. */',
      'export const bodyFields = {',
      ...roots,
      '} as const',
      '',
    ].join('\n'),
  }
}

/** Operations of openapi.yaml are named as in the SDK, and their models after them. */
const toModelName = (id: string): string => otherModels[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}Request`

/** Models with a name of their own. */
const otherModels: Readonly<Record<string, string>> = {
  createReport: 'CreateAdhocReportRequest',
  validateAuthenticationResults: 'ValidateRequest',
  patchCustomersPaymentInstrument: 'PatchCustomerPaymentInstrumentRequest',
  patchCustomersShippingAddress: 'PatchCustomerShippingAddressRequest',
  createWebhookSubscription: 'CreateWebhook',
  updateWebhookSubscription: 'UpdateWebhook',
  updateWebhookStatus: 'UpdateStatus',
  saveSymEgressKey: 'SaveSymEgressKey',
  saveAsymEgressKey: 'SaveAsymEgressKey',
}

function addSchema(fields: Fields, schemas: Schemas, schema: Part): void {
  for (const [name, property] of Object.entries((resolve(schemas, schema)['properties'] ?? {}) as Part)) {
    const field = fieldOf(fields, name)
    for (const variant of variantsOf(schemas, property as Part)) addVariant(field, schemas, variant)
  }
}

function addVariant(field: Field, schemas: Schemas, variant: Part): void {
  for (const type of [variant['type']].flat()) {
    if (type === 'object') addSchema(below(field), schemas, variant)
    else if (type === 'array') {
      field.isList = true
      for (const item of variantsOf(schemas, (variant['items'] ?? {}) as Part)) addVariant(field, schemas, item)
      // A boolean as text is accepted, but it is no form of the API.
    } else if (typeof type === 'string' && !isBooleanText(variant)) addType(field, type)
  }
}

const isBooleanText = ({ enum: allowed }: Part): boolean => Array.isArray(allowed) && allowed.includes('true')

function variantsOf(schemas: Schemas, schema: Part): Part[] {
  const resolved = resolve(schemas, schema)
  const choices = [resolved['anyOf'], resolved['allOf']].flat().filter((choice) => choice !== undefined) as Part[]
  return choices.length === 0 ? [resolved] : choices.flatMap((choice) => variantsOf(schemas, choice))
}

function resolve(schemas: Schemas, schema: Part): Part {
  const name = schema['$ref']
  return typeof name === 'string' ? resolve(schemas, schemas[name.split('/').at(-1) ?? ''] ?? {}) : schema
}

const { resolve: toPath } = createRequire(import.meta.url)
const models = toPath('cybersource-rest-client').replace(/[^/\\]+$/, 'model/')
/** A property in the code of a model: of another model, or of a type such as `'String'`, `['String']` or `[Model]`. */
const property =
  /obj\['([^']+)'\] = (?:(\w+)\.constructFromObject\(|ApiClient\.convertToType\(data\['[^']+'\], (.+?)\);)/g

async function addModel(fields: Fields, model: string): Promise<void> {
  const code = await readFile(`${models}${model}.js`, 'utf8')
  const found = [...code.matchAll(property)]
  if (found.length === 0 || found.length !== code.split('data.hasOwnProperty(').length - 1)
    throw new Error(`Failed to read the model ${model} of cybersource-rest-client: its code has another form`)
  for (const [, name = '', object, type = ''] of found) {
    const field = fieldOf(fields, name)
    const [, listed] = /^\[(.+)\]$/.exec(type) ?? []
    if (listed !== undefined) field.isList = true
    const inner = object ?? listed ?? type
    // A map of any names.
    if (inner.startsWith('{')) continue
    if (inner.startsWith("'")) {
      // The entries of a list of texts have no names.
      if (listed === undefined) addType(field, inner.slice(1, -1).toLowerCase())
    } else await addModel(below(field), inner)
  }
}

function fieldOf(fields: Fields, name: string): Field {
  if (!/^[\w.-]+$/.test(name))
    throw new Error(`Failed to write the field name ${name}. Allowed: letters, digits, _, - and points`)
  const field = fields.get(name) ?? { types: new Set(), isList: false, fields: undefined }
  fields.set(name, field)
  return field
}

function below(field: Field): Fields {
  field.fields ??= new Map()
  return field.fields
}

const letters: Readonly<Record<string, string>> = { string: 's', number: 'n', integer: 'n', boolean: 'b', date: 's' }

function addType({ types }: Field, type: string): void {
  if (type === 'null') return
  const letter = letters[type]
  if (letter === undefined) throw new Error(`Failed to write the type ${type}. Allowed: ${Object.keys(letters)}`)
  types.add(letter)
}

/** The line of these fields; the same fields share one. */
function intern(fields: Fields, nodes: string[]): number {
  const words = [...fields].map(([name, { types, isList, fields: inner }]) => {
    const written = [...types].sort().join('')
    const isOnlyText = written === 's' && inner === undefined && !isList
    const target = inner === undefined ? '' : intern(inner, nodes)
    const link = isList ? `*${target}` : inner === undefined ? '' : `:${target}`
    return `${name}${written === '' || isOnlyText ? '' : `=${written}`}${link}`
  })
  const node = words.join(' ')
  const known = nodes.indexOf(node)
  return known >= 0 ? known : nodes.push(node) - 1
}
