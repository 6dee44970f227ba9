/**
 * Takes note of a row that has changed. `print` makes its text when it is written, which may be later; without it the
 * row is removed.
 */
export type Note = (key: string, print?: () => string) => void

/** Closes secrets before they become rows. */
export interface Seal {
  close(text: string): string
  /** @throws when it was closed with another key, or changed. */
  open(sealed: string): string
}

/** Part of a gateway's state, as rows: a text for each key. */
export interface Kept {
  /** All rows, in the order in which `load` wants them. */
  rows(): Iterable<readonly [key: string, text: string]>
  /** Builds the part from rows in any order. It must be new or cleared. */
  load(rows: ReadonlyMap<string, string>): void
}

/** Takes notes for a part: its keys get a prefix. */
export const noteFor = (note: Note | undefined, part: string): Note | undefined =>
  note && ((key, print) => note(`${part}/${key}`, print))

/** Joins parts: the keys of each are prefixed with its name. */
export function joinKept(parts: Readonly<Record<string, Kept>>): Kept {
  return {
    *rows() {
      for (const [name, part] of Object.entries(parts))
        for (const [key, text] of part.rows()) yield [`${name}/${key}`, text]
    },
    load(rows) {
      const byPart = new Map<string, Map<string, string>>()
      for (const [key, text] of rows) {
        const end = key.indexOf('/')
        const name = key.slice(0, end)
        const own = byPart.get(name) ?? new Map<string, string>()
        byPart.set(name, own.set(key.slice(end + 1), text))
      }
      for (const [name, part] of Object.entries(parts)) part.load(byPart.get(name) ?? new Map())
    },
  }
}

/** A part that is a single row. `print` returns undefined for the state of a new part. */
export const keptAsOne = (print: () => string | undefined, read: (text: string) => void): Kept => ({
  *rows() {
    const text = print()
    if (text !== undefined) yield ['all', text]
  },
  load(rows) {
    const text = rows.get('all')
    if (text !== undefined) read(text)
  },
})

/** Rows whose keys are numbers, in their order. */
export const inOrder = (rows: ReadonlyMap<string, string>): (readonly [number: number, text: string])[] =>
  [...rows].map(([key, text]) => [Number(key), text] as const).sort(([a], [b]) => a - b)
