import { existsSync } from 'node:fs'
import type { Interaction } from '../../src/parity/interaction.ts'
import type { Recording } from '../../src/parity/recording.ts'
import { readInteractions } from '../replay/read-interactions.ts'
import { fromPublished, readAllPublished, readRecordings } from '../replay/recordings.ts'
import { readWorldFile } from '../world/read-world-file.ts'
import { toShippedFolder } from './command-line.ts'
import { type FlagValues, UsageError } from './flags.ts'
import { recordingsFolder } from './replay-flags.ts'
import { textOf } from './shared-flags.ts'

/** What a replay is about. */
export interface Selection {
  /** All that was read, and of them those that `--only` leaves. */
  readonly all: readonly Interaction[]
  readonly interactions: readonly Interaction[]
  /** Interactions of replies that others have published, and these; with contracts of one's own there are none. */
  readonly published: { readonly interactions: readonly Interaction[]; readonly recordings: readonly Recording[] }
}

/** A world file, as it was read. */
export interface GivenWorld {
  readonly file: string
  readonly world: unknown
  readonly cards: ReadonlySet<string>
}

export async function readWorld(file: string | undefined): Promise<GivenWorld | undefined> {
  if (file === undefined) return undefined
  const world = await readWorldFile(file)
  const { cards } = world as { readonly cards: readonly { readonly number: string }[] }
  return { file, world, cards: new Set(cards.map(({ number }) => number)) }
}

/**
 * Reads what the flags name: contracts of one's own, or all that come along.
 *
 * @throws {UsageError} when `only` fits nothing.
 */
export async function readSelection(
  { pacts, cases }: FlagValues,
  only: readonly string[],
  world: GivenWorld | undefined,
): Promise<Selection> {
  const isOwn = pacts !== undefined || cases !== undefined
  const sources = isOwn
    ? { ...(typeof pacts === 'string' && { pacts }), ...(typeof cases === 'string' && { cases }) }
    : { pacts: toShippedFolder('contracts/pacts'), cases: toShippedFolder('contracts/replay/cases') }
  const all = await readInteractions({
    ...sources,
    ...(world !== undefined && { isListed: (number) => world.cards.has(number) }),
  })
  const published = isOwn ? [] : await readAllPublished(toShippedFolder('contracts/replay/published'))
  const wanted = only.flatMap((text) => text.split(',')).filter((text) => text !== '')
  const isWanted = ({ id }: Interaction) => wanted.length === 0 || wanted.some((text) => id.includes(text))
  const selection = {
    all,
    interactions: all.filter(isWanted),
    published: {
      interactions: published.map(({ interaction }) => interaction).filter(isWanted),
      recordings: published.filter(({ interaction }) => isWanted(interaction)).map(fromPublished),
    },
  }
  if (selection.interactions.length + selection.published.interactions.length > 0) return selection
  throw new UsageError('--only fits no interaction. Allowed: a part of an id; --list lists them.')
}

/** Where recordings are read from: as it was told, or below the working folder, or those that come along. */
export function toRecordingsFolder({ recordings }: FlagValues): string {
  const told = textOf(recordings)
  if (told !== undefined) return told
  return existsSync(recordingsFolder) ? recordingsFolder : toShippedFolder(recordingsFolder)
}

export const readKept = (flags: FlagValues): Promise<Recording[]> => readRecordings(toRecordingsFolder(flags))
