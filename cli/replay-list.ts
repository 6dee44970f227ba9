import { toCount } from '../contracts/base/sentences.ts'
import { listUnaskable } from '../contracts/replay/create-target-side.ts'
import { isOnThisMachine, type Target } from '../contracts/replay/read-target.ts'
import type { Interaction } from '../contracts/states/interaction.ts'
import type { ReplayWorld } from '../contracts/states/side.ts'

/** Lists the interactions that would be sent to a target, and those that cannot be. Sends nothing. */
export function listInteractions(interactions: readonly Interaction[], target: Target, world?: ReplayWorld): number {
  const unaskable = listUnaskable(interactions, world)
  const rows = interactions.map((interaction) => ({ ...interaction, why: unaskable.get(interaction.id) }))
  const width = Math.max(0, ...rows.map(({ id }) => id.length))
  const lines = rows.flatMap(({ id, description, asks, why }) => [
    `  ${why === undefined ? 'send' : '-   '}  ${id.padEnd(width)}  ${why === undefined ? description : `not sent: ${why}`}`,
    ...(why === undefined && asks !== undefined ? [`        asks: ${asks}`] : []),
  ])
  const sent = rows.filter(({ why }) => why === undefined).length
  const here = isOnThisMachine(target) ? ' A jpo-sandbox would be sent all of them.' : ''
  process.stdout.write(
    `${lines.join('\n')}\n\n${toCount(rows.length, 'interaction')}, of which ${sent} would be sent to ${target.origin}.${here} Nothing was sent (何も送信していません).\n`,
  )
  return 0
}
