import type { Json, Plant } from './stand-in.ts'

/** Edits a body at a path: keys joined with points, numbers are indices. */
function edit(body: Json, path: string, change: (parent: Json, key: string) => void): Json {
  const copy = structuredClone(body)
  const keys = path.split('.')
  const key = keys.pop() ?? ''
  const parent = keys.reduce((value, name) => value?.[name], copy)
  if (parent === undefined || parent === null)
    throw new Error(`Failed to plant at ${path}: the reply has no such place`)
  change(parent, key)
  return copy
}

/** Puts a value at a path, or changes the one there with a function. */
export const put = (path: string, value: unknown): Plant => ({
  body: (body) =>
    edit(body, path, (parent, key) => {
      parent[key] = typeof value === 'function' ? value(parent[key], body) : value
    }),
})

/** Removes a key, or an entry of a list. */
export const without = (path: string): Plant => ({
  body: (body) =>
    edit(body, path, (parent, key) => {
      if (!(key in parent)) throw new Error(`Failed to take ${path} away: the reply has no such key`)
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete parent[key]
    }),
})

/** Renames a key, in its place. */
export const rename = (path: string, name: string): Plant => ({
  body: (body) =>
    edit(body, path, (parent, key) => {
      const entries = Object.entries(parent)
      for (const [old] of entries) delete parent[old]
      for (const [old, value] of entries) parent[old === key ? name : old] = value
    }),
})

/** Replaces the payment's id everywhere. */
export const withId = (id: string): Plant => ({
  text: (text) => text.replaceAll((JSON.parse(text) as Json).id, id),
})

/** Replaces the gateway's body completely. */
export const answerWith = (status: number, text: string, headers: Plant['headers'] = {}): Plant => ({
  status,
  headers,
  text: () => text,
})
