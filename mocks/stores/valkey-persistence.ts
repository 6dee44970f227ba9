import type { ValkeyConnection } from './valkey-connection.ts'

const toFields = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const at = line.indexOf(':')
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const]
    }),
  )

/** What the settings of a server could lose. Undefined: nothing, or it does not say. */
export async function readWarning({ send }: Pick<ValkeyConnection, 'send'>): Promise<string | undefined> {
  const ask = async (section: string) => toFields(String(await send('INFO', section).catch(() => '')))
  const [persistence, memory] = [await ask('persistence'), await ask('memory')]
  const policy = memory.get('maxmemory_policy') ?? 'noeviction'
  const warnings = [
    persistence.get('aof_enabled') === '0' &&
      'It keeps no append-only file: a crash of it loses what came after its last snapshot. Start it with --appendonly yes.',
    policy !== 'noeviction' &&
      `It drops keys when it is full (maxmemory-policy ${policy}): a part of the state could vanish. Start it with --maxmemory-policy noeviction.`,
  ].filter((text) => text !== false)
  return warnings.length === 0 ? undefined : warnings.join(' ')
}
