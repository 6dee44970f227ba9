import { existsSync } from 'node:fs'
import { toShippedFolder } from '../contracts/base/command-line.ts'
import type { Interaction } from '../contracts/parity/interaction.ts'
import type { Recording } from '../contracts/parity/recording.ts'
import { readInteractions } from '../contracts/replay/read-interactions.ts'
import { fromPublished, readAllPublished, readRecordings } from '../contracts/replay/recordings.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import type { WorldFile } from '../src/world/world.ts'
import { type FlagValues, listOf, UsageError } from './flags.ts'
import { recordingsFolder } from './replay-flags.ts'
import { textOf } from './shared-flags.ts'

/** What a replay is about. */
export interface Selection {
  /** All that was read, and of them those that `--only` leaves. */
  readonly all: readonly Interaction[]
  readonly interactions: readonly Interaction[]
  /**
   * Interactions of replies that others have published, and these, whatever `--only` says; with contracts of one's own
   * there are none.
   */
  readonly published: { readonly interactions: readonly Interaction[]; readonly recordings: readonly Recording[] }
  /** Whether `--only` leaves an interaction, by its id. */
  isWanted(id: string): boolean
}

/** Whether contracts of one's own take the place of those that come along. */
export const isOwn = ({ pacts, cases }: FlagValues): boolean => pacts !== undefined || cases !== undefined

/** A world file, as it was read. */
export interface GivenWorld {
  readonly file: string
  readonly world: WorldFile
}

export async function readWorld(file: string | undefined): Promise<GivenWorld | undefined> {
  if (file === undefined) return undefined
  return { file, world: await readWorldFile(file) }
}

/**
 * Reads what the flags name: contracts of one's own, or all that come along.
 *
 * @throws {UsageError} when `only` fits nothing.
 */
export async function readSelection(flags: FlagValues, world: GivenWorld | undefined): Promise<Selection> {
  const { pacts, cases, only } = flags
  const sources = isOwn(flags)
    ? { ...(typeof pacts === 'string' && { pacts }), ...(typeof cases === 'string' && { cases }) }
    : { pacts: toShippedFolder('contracts/pacts'), cases: toShippedFolder('contracts/replay/cases') }
  const all = await readInteractions({ ...sources, ...(world !== undefined && { world: world.world }) })
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
    published: { interactions: published, recordings: replies.map(fromPublished) },
    isWanted,
  }
}

/**
 * Where recordings are read from: as it was told, or below the working folder, or those that come along. These are of the
 * contracts that come along, and of none of one's own.
 */
export function toRecordingsFolder(flags: FlagValues): string {
  const told = textOf(flags.recordings)
  if (told !== undefined) return told
  return isOwn(flags) || existsSync(recordingsFolder) ? recordingsFolder : toShippedFolder(recordingsFolder)
}

export const readKept = (flags: FlagValues): Promise<Recording[]> => readRecordings(toRecordingsFolder(flags))
