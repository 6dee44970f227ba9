import { type Draw, shuffle, volatile } from './random-answers.ts'
import type { Path } from './random-document.ts'
import {
  type Draft,
  isHref,
  keyOf,
  otherSide,
  parentOf,
  pathsOf,
  plant,
  put,
  type SideName,
  set,
  valueAt,
} from './random-draft.ts'
import { addsEntry, changesField, copiesEntry, dropsEntry } from './random-entries.ts'
import { addsKey, changesType, emptiesObject, removesKey, renamesKey, renamesToKnown } from './random-keys.ts'
import { both, isDecisive, isKey, isObject, isOfEntries, join, odd, pick, type Way } from './random-spot.ts'
import {
  changesAllLinks,
  changesForm,
  changesFormOfId,
  changesOneId,
  changesReconciliation,
  changesText,
  differsByNormalForm,
  partsEqual,
} from './random-texts.ts'
import type { Json } from './stand-in.ts'

/** Both have the same, which openapi.yaml does not allow. */
export const departsInBoth: Way = (spot) => {
  const { draft, path, value, draw } = spot
  if (isObject(value)) {
    const place = [...path, `odd${draft.plants.length}`]
    const added = pick<Json>([odd(draft), { a: [draft.plants.length] }], draw)
    return {
      edit() {
        for (const { body } of [draft.target, draft.gateway]) put(valueAt(body, path), keyOf(place), added)
      },
      claims: [{ kind: 'document-key', ...both(place) }],
      touches: [place],
    }
  }
  const other = pick([7, null, 'odd', ''], draw)
  if (isOfEntries(path) || isHref(path) || path[0] === 'id' || path.length === 0) return undefined
  return {
    edit() {
      for (const side of [draft.target, draft.gateway]) set(side, path, other)
    },
    claims: [{ kind: 'document', ...both(path) }],
    touches: [path],
  }
}

/** Neither has a key. */
export const lacksInBoth: Way = (spot) => {
  const { draft, path, value } = spot
  if (!isKey(spot) || isOfEntries(path)) return undefined
  return {
    edit() {
      for (const { body } of [draft.target, draft.gateway]) delete valueAt(body, parentOf(path))[keyOf(path)]
    },
    claims: [{ kind: 'document', ...both(path) }],
    touches: [path],
    key: { parent: parentOf(path), value, isRename: false },
  }
}

export const ways = {
  removesKey,
  emptiesObject,
  addsKey,
  renamesKey,
  renamesToKnown,
  changesType,
  changesText,
  differsByNormalForm,
  changesForm,
  changesFormOfId,
  partsEqual,
  changesOneId,
  changesAllLinks,
  changesReconciliation,
  dropsEntry,
  copiesEntry,
  addsEntry,
  changesField,
  departsInBoth,
  lacksInBoth,
} satisfies Record<string, Way>

const hasRule = (path: Path): boolean =>
  volatile[join(path)] !== undefined || isDecisive(path) || path[0] === '_links' || path[0] === 'details'

/** Plants in a body, at a place that the way fits: in what was planted in none yet. Tells whether it did. */
export function plantInBody(draft: Draft, name: keyof typeof ways, side: SideName, draw: Draw): boolean {
  if (draft[side].body === undefined) return false
  const paths = shuffle(pathsOf(draft[side].body), draw)
  // Half of the time where rules of their own are, which few places have.
  const isFirst = draw(2) === 0 ? hasRule : () => false
  for (const path of [...paths.filter(isFirst), ...paths]) {
    const value = valueAt(draft[side].body, path)
    if (valueAt(draft[otherSide[side]].body, path) === undefined && path.length > 0) continue
    const planted = ways[name]({ draft, side, path, value, draw })
    if (planted !== undefined && plant(draft, planted)) return true
  }
  return false
}
