import { readFile } from 'node:fs/promises'
import { toFollowOnEnglish } from './follow-on-english.ts'
import { toFollowOnJapanese } from './follow-on-japanese.ts'
import type { Output } from './outputs.ts'

/** A setting of `services` in the world file. */
export interface ServiceSetting {
  readonly name: string
  readonly default: unknown
  readonly description: string
  readonly allowed: string
}

interface SettingSchema {
  readonly default: unknown
  readonly description: string
  readonly enum?: readonly string[]
  readonly type?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: SettingSchema
}

/** The pages about the services that follow a payment, from the tables that the gateway runs on. */
export async function toFollowOnPages(): Promise<Output[]> {
  const { $defs } = JSON.parse(await readFile('src/world/world.schema.json', 'utf8'))
  const schemas: Readonly<Record<string, SettingSchema>> = $defs.Services.properties
  const settings = Object.entries(schemas).map(
    ([name, schema]): ServiceSetting => ({
      name,
      default: schema.default,
      description: schema.description,
      allowed: toAllowed(schema),
    }),
  )
  return [
    { path: 'docs/follow-on-services.md', content: toFollowOnEnglish(settings) },
    { path: 'docs/follow-on-services.ja.md', content: toFollowOnJapanese(settings) },
  ]
}

function toAllowed({ enum: words, items, type, minimum, maximum }: SettingSchema): string {
  if (items !== undefined) return `a list of ${toAllowed(items)}`
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(', ')
  return type === 'boolean' ? '`true`, `false`' : `${minimum} to ${maximum}`
}
