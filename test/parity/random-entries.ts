import { at } from './random-answers.ts'
import type { Path } from './random-document.ts'
import { parentOf, type SideName, set } from './random-draft.ts'
import { odd, pick, type Spot, type Way } from './random-spot.ts'
import { textsNear } from './random-texts.ts'

const entriesOf = ({ draft, path }: Spot): boolean =>
  path[0] === 'details' && path.length === 2 && Array.isArray(at(draft.target.body, 'details'))

export const dropsEntry: Way = (spot) => {
  const { draft, side, path } = spot
  if (!entriesOf(spot)) return undefined
  return {
    edit() {
      draft[side].entries = draft[side].entries.filter((entry) => entry !== path[1])
    },
    claims: [side === 'target' ? missingEntry(path) : extraEntry(path)],
    touches: [path],
    isOfEntries: true,
  }
}

const missingEntry = (path: Path) => ({ kind: 'missing-entry', target: [], gateway: [path] }) as const
const extraEntry = (path: Path) => ({ kind: 'extra-entry', target: [path], gateway: [] }) as const
const oneTooMany = (side: SideName, path: Path) => (side === 'target' ? extraEntry(path) : missingEntry(path))

export const copiesEntry: Way = (spot) => {
  const { draft, side, path, draw } = spot
  if (!entriesOf(spot)) return undefined
  return {
    edit() {
      draft.copied = path[1] as number
      draft[side].entries.splice(draw(draft[side].entries.length + 1), 0, 'copy')
    },
    claims: [oneTooMany(side, ['details', 'copy'])],
    touches: [path],
    isOfEntries: true,
  }
}

export const addsEntry: Way = (spot) => {
  const { draft, side, draw } = spot
  if (!entriesOf(spot)) return undefined
  const { body, entries } = draft[side]
  const added = body.details.length
  return {
    edit() {
      body.details.push({ field: odd(draft), reason: pick(['INVALID_DATA', 'MISSING_FIELD', 'ODD'], draw) })
      entries.splice(draw(entries.length + 1), 0, added)
    },
    claims: [oneTooMany(side, ['details', added])],
    touches: [['details', added]],
    isOfEntries: true,
  }
}

/** An entry is its field: one is missed, and one is too many. */
export const changesField: Way = ({ draft, side, path, value, draw }) => {
  if (path[0] !== 'details' || path[2] !== 'field' || typeof value !== 'string') return undefined
  const entry = parentOf(path)
  return {
    edit: () => set(draft[side], path, pick(textsNear(value, []), draw)),
    claims: [missingEntry(entry), extraEntry(entry)],
    touches: [entry],
    isOfEntries: true,
  }
}
