import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build, type Plugin } from 'esbuild'
import type { Schemas } from './read-operations.ts'

/** The module that exports a validator for each schema, under the name of the schema. */
export const validatorsModule = 'validators'

/**
 * Compiles schemas by ajv and bundles the validators that `entry` imports, so that nothing of ajv is loaded at run time.
 *
 * @param entry source of a module that imports from `validatorsModule`
 */
export async function compileValidators(schemas: Schemas, names: Iterable<string>, entry: string): Promise<string> {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  ajv.addFormat('uuid', true)
  ajv.addSchema({ $id: 'doc', $defs: toPlain(schemas) as Schemas })
  const ids = Object.fromEntries([...names].map((name) => [name, `doc#/$defs/${name}`]))
  const bundle = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'js' },
    plugins: [toPlugin(appendErrors(standaloneCode.default(ajv, ids)))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    preserveSymlinks: true,
    minifySyntax: true,
    legalComments: 'none',
    write: false,
  })
  return bundle.outputFiles[0]?.text ?? ''
}

/**
 * Code of ajv in which the errors of a validator are appended to those so far.
 * ajv copies all errors so far for each value that a validator refuses: quadratic in the length of a list.
 */
function appendErrors(code: string): string {
  const appended = code.replace(
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    'vErrors = append(vErrors, $1.errors)',
  )
  if (appended.includes('.concat(')) throw new Error('ajv joins errors in another form than expected; see appendErrors')
  return `${appended}
function append(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}`
}

/** Schemas without what only readers need, with references as ajv finds them. */
function toPlain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toPlain)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(key.startsWith('x-') || (key === 'description' && typeof value === 'string')),
  )
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === '$ref' ? String(value).replace('#/components/schemas/', '#/$defs/') : toPlain(value),
    ]),
  )
}

const toPlugin = (contents: string): Plugin => ({
  name: validatorsModule,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${validatorsModule}$`) }, () => ({
      path: validatorsModule,
      namespace: validatorsModule,
    }))
    onLoad({ filter: /.*/, namespace: validatorsModule }, () => ({ contents, resolveDir: '.' }))
  },
})
