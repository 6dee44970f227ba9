import { isDocumented, namesAt } from './random-document.ts'
import { keyOf, otherSide, parentOf, put, set, valueAt } from './random-draft.ts'
import { both, isKey, isObject, isOfEntries, odd, onlyAt, pick, type Way } from './random-spot.ts'
import type { Json } from './stand-in.ts'

export const removesKey: Way = (spot) => {
  const { draft, side, path, value } = spot
  if (!isKey(spot)) return undefined
  return {
    edit: () => void delete valueAt(draft[side].body, parentOf(path))[keyOf(path)],
    claims: [{ kind: onlyAt(otherSide[side]), ...both(path) }],
    touches: [path],
    key: { parent: parentOf(path), value, isRename: false },
    isOfEntries: isOfEntries(path),
  }
}

/** Each key that it had is missed. */
export const emptiesObject: Way = ({ draft, side, path, value }) => {
  if (!isObject(value) || Object.keys(value).length === 0 || path.length === 0) return undefined
  return {
    edit: () => set(draft[side], path, {}),
    claims: Object.keys(value).map((key) => ({ kind: onlyAt(otherSide[side]), ...both([...path, key]) })),
    touches: [path],
    isOfEntries: isOfEntries(path),
  }
}

const strangeNames = ['0', 'a.b', 'a/b~c', '$&', '__proto__', 'constructor', 'toString', '日本', 'x'.repeat(60)]

export const addsKey: Way = ({ draft, side, path, value, draw }) => {
  if (!isObject(value)) return undefined
  const near = Object.keys(value).flatMap((key) => [`${key}X`, `${key}s`, `x${key}`, key.toUpperCase()])
  const name = pick([...near, ...strangeNames, ...namesAt(draft.status, path)], draw)
  if ([draft.target, draft.gateway].some(({ body }) => Object.hasOwn(valueAt(body, path) ?? {}, name))) return undefined
  const number = 1000 + draft.plants.length
  const added = pick(
    [odd(draft), number, [number], { number }, ...(draft.plants.length === 0 ? [null, true, [], {}, ''] : [])],
    draw,
  )
  const place = [...path, name]
  return {
    edit: () => put(valueAt(draft[side].body, path), name, added),
    claims: [{ kind: onlyAt(side), ...both(place) }],
    touches: [place],
    key: { parent: path, value: added, isRename: false },
  }
}

/** Renames a key in its place. */
function rename(object: Json, from: string, to: string): void {
  const entries = Object.entries(object)
  for (const [key] of entries) delete object[key]
  for (const [key, value] of entries) put(object, key === from ? to : key, value)
}

export const renamesKey: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  if (!isKey(spot)) return undefined
  const name = pick(
    [`${keyOf(path)}_`, keyOf(path).toUpperCase(), `odd${draft.plants.length}`, '$&', '__proto__'],
    draw,
  )
  const renamed = [...parentOf(path), name]
  const parent = valueAt(draft[side].body, parentOf(path))
  if (Object.hasOwn(parent, name) || namesAt(draft.status, parentOf(path)).includes(name)) return undefined
  return {
    edit: () => rename(valueAt(draft[side].body, parentOf(path)), keyOf(path), name),
    claims: [{ kind: 'renamed-key', ...both(path), [side]: [renamed, path] }],
    touches: [path, renamed],
    key: { parent: parentOf(path), value, isRename: true },
    isOfEntries: isOfEntries(path),
  }
}

/** What the document has a name for is not the new name of another. */
export const renamesToKnown: Way = (spot) => {
  const { draft, side, path, value, draw } = spot
  if (!isKey(spot) || !isDocumented(draft[side].status)) return undefined
  const known = namesAt(draft.status, parentOf(path))
  const free = known.filter((name) => !Object.hasOwn(valueAt(draft[side].body, parentOf(path)), name))
  if (free.length === 0 || !known.includes(keyOf(path))) return undefined
  const renamed = [...parentOf(path), pick(free, draw)]
  return {
    edit: () => rename(valueAt(draft[side].body, parentOf(path)), keyOf(path), keyOf(renamed)),
    claims: [
      { kind: onlyAt(otherSide[side]), ...both(path) },
      { kind: onlyAt(side), ...both(renamed) },
    ],
    touches: [path, renamed],
    key: { parent: parentOf(path), value, isRename: true },
    isOfEntries: isOfEntries(path),
  }
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

export const changesType: Way = ({ draft, side, path, value, draw }) => {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : 7
  const others = [number, null, true, 'text', '', [], [value], {}, { value }].filter(
    (other) => typeOf(other) !== typeOf(value),
  )
  const other = pick(others, draw)
  return {
    edit: () => set(draft[side], path, structuredClone(other)),
    claims: [{ kind: 'type', ...both(path) }],
    touches: [path],
    isOfEntries: isOfEntries(path),
  }
}
