import { existsSync } from 'node:fs'
import { toCount } from '../contracts/base/sentences.ts'
import { toShippedFolder } from '../contracts/base/shipped-folder.ts'
import type { Recording } from '../contracts/parity/recording.ts'
import { listUnaskable } from '../contracts/replay/create-target-side.ts'
import { readInteractions } from '../contracts/replay/read-interactions.ts'
import { isOnThisMachine, type Target } from '../contracts/replay/read-target.ts'
import { readAllPublished, readRecordings } from '../contracts/replay/recordings.ts'
import type { Interaction } from '../contracts/states/interaction.ts'
import type { ReplayWorld } from '../contracts/states/side.ts'
import { type FlagValues, listOf, UsageError } from './flags.ts'
import { recordingsFolder } from './replay-flags.ts'
import { textOf } from './shared-flags.ts'

/** The interactions of a replay. */
export interface Selection {
  readonly all: readonly Interaction[]
  /** Those that `--only` selects. */
  readonly interactions: readonly Interaction[]
  /** Published replies with their interactions, regardless of `--only`; none for the user's own contracts. */
  readonly published: { readonly interactions: readonly Interaction[]; readonly recordings: readonly Recording[] }
  /** Whether `--only` selects an id. */
  isWanted(id: string): boolean
}

/** Whether the user's own contracts replace the shipped ones. */
export const isOwn = ({ pacts, cases }: FlagValues): boolean => pacts !== undefined || cases !== undefined

/**
 * Reads the interactions that the flags name: the user's own contracts, or the shipped ones.
 *
 * @throws {UsageError} when `--only` selects nothing.
 */
export async function readSelection(flags: FlagValues, world?: ReplayWorld): Promise<Selection> {
  const { pacts, cases, only } = flags
  const sources = isOwn(flags)
    ? { ...(typeof pacts === 'string' && { pacts }), ...(typeof cases === 'string' && { cases }) }
    : { pacts: toShippedFolder('contracts/pacts'), cases: toShippedFolder('contracts/replay/cases') }
  const all = await readInteractions({ ...sources, ...(world !== undefined && { world }) })
  const replies = isOwn(flags) ? [] : await readAllPublished(toShippedFolder('contracts/replay/published'))
  const published = replies.map(({ interaction }) => interaction)
  const wanted = listOf(only)
    .flatMap((text) => text.split(','))
    .filter((text) => text !== '')
  const isWanted = (id: string) => wanted.length === 0 || wanted.some((text) => id.includes(text))
  if (![...all, ...published].some(({ id }) => isWanted(id)))
    throw new UsageError('--only fits no interaction. Allowed: a part of an id; --list lists them.')
  return {
    all,
    interactions: all.filter(({ id }) => isWanted(id)),
    published: { interactions: published, recordings: replies.map(({ recording }) => recording) },
    isWanted,
  }
}

/**
 * The folder of recordings: from the flag, else in the working folder, else the shipped ones. The user's own contracts
 * never use the shipped recordings.
 */
export function toRecordingsFolder(flags: FlagValues): string {
  const chosen = textOf(flags.recordings)
  if (chosen !== undefined) return chosen
  return isOwn(flags) || existsSync(recordingsFolder) ? recordingsFolder : toShippedFolder(recordingsFolder)
}

export const readStored = (flags: FlagValues): Promise<Recording[]> => readRecordings(toRecordingsFolder(flags))

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
