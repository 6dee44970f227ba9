import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Output } from './outputs.ts'
import { toTypes } from './to-types.ts'

/** YAML files as constants, because browsers have neither a file system nor a YAML parser. */
export async function toConstantOutputs(): Promise<Output[]> {
  const seed = 'mocks/world/seed.yaml'
  const admin = 'src/admin/admin.openapi.yaml'
  return [
    {
      path: 'mocks/world/generated/seed.ts',
      content: [
        toBanner(seed),
        "import type { WorldFile } from '../../../src/world/world.ts'",
        '',
        `export const seed: WorldFile = ${await toLiteral(seed)}`,
        '',
      ].join('\n'),
    },
    {
      path: 'src/admin/generated/document.ts',
      content: [toBanner(admin), `export const document: unknown = ${await toLiteral(admin)}`, ''].join('\n'),
    },
    {
      path: 'src/admin/generated/types.ts',
      content: `${toBanner(admin)}\n${await toTypes(parse(await readFile(admin, 'utf8')))}`,
    },
  ]
}

const toBanner = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.`

const toLiteral = async (source: string): Promise<string> =>
  JSON.stringify(parse(await readFile(source, 'utf8')), null, 2)
