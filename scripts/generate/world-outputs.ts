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

/** The definitions of a JSON schema as those of an OpenAPI document; the root gets the name in its title. */
function readJsonSchema(text: string): Schemas {
  const { $schema, $id, $defs, title, ...root } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/'))
  return { ...$defs, [title]: root }
}
