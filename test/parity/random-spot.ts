import type { DifferenceKind } from '../../contracts/parity/difference.ts'
import { at, type Draw, isEchoed, volatile } from './random-answers.ts'
import type { Path } from './random-document.ts'
import type { Draft, Plant, SideName } from './random-draft.ts'
import type { Json } from './stand-in.ts'

/** What is planted where: a draw decides what the row leaves open. */
export interface Spot {
  readonly draft: Draft
  readonly side: SideName
  readonly path: Path
  readonly value: Json
  readonly draw: Draw
}

/** A way to plant something at a place of a body; nothing where it does not fit. */
export type Way = (spot: Spot) => Plant | undefined

export const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isKey = ({ path }: Spot): boolean => typeof path.at(-1) === 'string'
export const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T
export const join = (path: Path): string => path.join('.')

/** Whether entries of `details` are told apart by what stands here. */
export const isOfEntries = (path: Path): boolean => path[0] === 'details' && (path.length === 2 || path[2] === 'field')

export const isDecisive = (path: Path): boolean =>
  /^(status|reason|errorInformation\.reason|details\.\d+\.reason)$/.test(join(path))
export const isVolatile = ({ draft, side, path }: Spot): boolean =>
  volatile[join(path)] !== undefined && !isEchoed(draft.interaction.request.body, draft[side].body, join(path))
/** Whether the request sent a value of this kind, which the reply does not repeat. */
export const wasSent = ({ draft, path }: Spot): boolean =>
  at(draft.interaction.request.body, volatile[join(path)]?.sentAt ?? '-') !== undefined

/** The same place in both. */
export const both = (...paths: Path[]) => ({ target: paths, gateway: paths })
/** A key that one side alone has. */
export const onlyAt = (side: SideName): DifferenceKind => (side === 'target' ? 'extra-key' : 'missing-key')

export const odd = (draft: Draft): string => `odd ${draft.plants.length}`
