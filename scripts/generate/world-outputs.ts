import { readFile } from 'node:fs/promises'
import { compileValidators, validatorsModule } from './compile-validators.ts'
import type { Output } from './outputs.ts'
import type { Schemas } from './read-operations.ts'
import { toTypes } from './to-types.ts'

const source = 'src/world/world.schema.json'
const folder = 'src/world/generated'
const validated = ['WorldFile', 'AcquirerEntry', 'IssuerEntry', 'CardEntry', 'MerchantEntry', 'PortfolioEntry']

/** Types and validators of the world file. */
export async function toWorldOutputs(): Promise<Output[]> {
  const schemas = readJsonSchema(await readFile(source, 'utf8'))
  const openapi = { openapi: '3.1.0', info: { title: 'world', version: '0' }, paths: {}, components: { schemas } }
  const exported = validated.map((name) => `${name} as validate${name}`).join(', ')
  const files = {
    'types.ts': await toTypes(openapi),
    'validators.js': await compileValidators(schemas, validated, `export { ${exported} } from '${validatorsModule}'`),
    'setting-names.ts': [
      '/** Names of the settings of each object of a world file, by its path; `[]` stands for any entry of a list. */',
      `export const settingNames: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(toNames(schemas), null, 2)}`,
      '',
    ].join('\n'),
    'validators.d.ts': [
      "import type { Validator } from '../../openapi/validator.ts'",
      "import type { components } from './types.ts'",
      '',
      ...validated.map((name) => `export declare const validate${name}: Validator<components['schemas']['${name}']>`),
      '',
    ].join('\n'),
  }
  const banner = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`
  return Object.entries(files).map(([file, content]) => ({ path: `${folder}/${file}`, content: banner + content }))
}

interface SchemaNode {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly items?: SchemaNode
  readonly oneOf?: readonly SchemaNode[]
}

/** Names of the properties of each object below the root. */
function toNames(schemas: Schemas): Record<string, string[]> {
  const names: Record<string, string[]> = {}
  const walk = (node: SchemaNode, path: string): void => {
    if (node.$ref !== undefined) walk(schemas[node.$ref.split('/').at(-1) ?? ''] as SchemaNode, path)
    for (const part of node.oneOf ?? []) walk(part, path)
    if (node.items !== undefined) walk(node.items, `${path}[]`)
    if (node.properties === undefined) return
    names[path] = [...new Set([...(names[path] ?? []), ...Object.keys(node.properties)])]
    for (const [name, inner] of Object.entries(node.properties)) walk(inner, path === '' ? name : `${path}.${name}`)
  }
  walk(schemas['WorldFile'] as SchemaNode, '')
  return names
}

/** The definitions of a JSON schema as those of an OpenAPI document; the root gets the name in its title. */
function readJsonSchema(text: string): Schemas {
  const { $schema, $id, $defs, title, ...root } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'))
  return { ...$defs, [title]: root }
}
