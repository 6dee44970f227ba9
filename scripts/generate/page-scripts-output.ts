import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import type { Output } from './outputs.ts'

const folder = 'src/pages/microform/browser'

/** Scripts of pages as constants: a gateway in a browser or in one file has no files to serve. */
export async function toPageScriptOutputs(): Promise<Output[]> {
  const [flex, field] = await Promise.all([bundle('flex.ts'), bundle('field.ts')])
  return [
    {
      path: 'src/pages/generated/microform-scripts.ts',
      content: [
        toBanner(folder),
        '/** The script for a page of a shop. */',
        `export const flexScript = ${JSON.stringify(flex)}`,
        '/** The script of a field. */',
        `export const fieldScript = ${JSON.stringify(field)}`,
        '/** Its hash, for a policy. */',
        `export const fieldScriptHash = '${hash(field)}'`,
        '',
      ].join('\n'),
    },
    {
      path: 'src/transient-tokens/generated/library-integrity.ts',
      content: [
        toBanner(folder),
        '/** `integrity` of the script for a page of a shop. */',
        `export const libraryIntegrity = '${hash(flex)}'`,
        '',
      ].join('\n'),
    },
  ]
}

const toBanner = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.`

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** More would be no small script any more. */
const mostBytes = 6_000

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${file}`],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  const size = Buffer.byteLength(text)
  if (size === 0 || size > mostBytes)
    throw new Error(`Failed to bundle ${file}: it has ${size} bytes. Allowed: up to ${mostBytes}.`)
  // It stands inside an HTML page.
  if (/<\/script|<!--/i.test(text)) throw new Error(`Failed to bundle ${file}: it would end its own element.`)
  return text
}
