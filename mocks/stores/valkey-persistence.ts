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
  const [persistence, memory, synced] = await Promise.all([
    ask('persistence'),
    ask('memory'),
    // A user without this right is not warned.
    send('CONFIG', 'GET', 'appendfsync').catch(() => []) as Promise<readonly string[]>,
  ])
  const appends = persistence.get('aof_enabled') !== '0'
  const policy = memory.get('maxmemory_policy') ?? 'noeviction'
  const warnings = [
    !appends &&
      'It keeps no append-only file: a crash of it loses what came after its last snapshot. Start it with --appendonly yes --appendfsync always.',
    appends &&
      synced[1] !== undefined &&
      synced[1] !== 'always' &&
      `It syncs its append-only file later than it confirms (appendfsync ${synced[1]}): a crash of it can lose the last seconds. Start it with --appendfsync always.`,
    policy !== 'noeviction' &&
      `It drops keys when it is full (maxmemory-policy ${policy}): a part of the state could vanish. Start it with --maxmemory-policy noeviction.`,
  ].filter((text) => text !== false)
  return warnings.length === 0 ? undefined : warnings.join(' ')
}
