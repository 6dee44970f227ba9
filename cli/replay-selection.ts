import { existsSync } from 'node:fs'
import { toShippedFolder } from '../contracts/base/command-line.ts'
import type { Recording } from '../contracts/parity/recording.ts'
import { readInteractions } from '../contracts/replay/read-interactions.ts'
import { fromPublished, readAllPublished, readRecordings } from '../contracts/replay/recordings.ts'
import type { Interaction } from '../contracts/states/interaction.ts'
import { readWorldFile } from '../mocks/world/read-world-file.ts'
import type { WorldFile } from '../src/world/world.ts'
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

/** A world file and its content. */
export interface WorldSource {
  readonly file: string
  readonly world: WorldFile
}

export async function readWorld(file: string | undefined): Promise<WorldSource | undefined> {
  if (file === undefined) return undefined
  return { file, world: await readWorldFile(file) }
}

/**
 * Reads the interactions that the flags name: the user's own contracts, or the shipped ones.
 *
 * @throws {UsageError} when `--only` selects nothing.
 */
export async function readSelection(flags: FlagValues, world: WorldSource | undefined): Promise<Selection> {
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
 * The folder of recordings: from the flag, else in the working folder, else the shipped ones. The user's own contracts
 * never use the shipped recordings.
 */
export function toRecordingsFolder(flags: FlagValues): string {
  const chosen = textOf(flags.recordings)
  if (chosen !== undefined) return chosen
  return isOwn(flags) || existsSync(recordingsFolder) ? recordingsFolder : toShippedFolder(recordingsFolder)
}

export const readStored = (flags: FlagValues): Promise<Recording[]> => readRecordings(toRecordingsFolder(flags))
