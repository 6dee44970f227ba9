/** A problem in a world file, by JSON path. */
export interface WorldProblem {
  readonly path: string
  readonly why: string
  /** Line from 1, when the text of the file is known. */
  readonly line?: number
}

/** A problem with the key at fault, which may be a card number by mistake: to find its line, not to show. */
export interface KeyedProblem extends WorldProblem {
  readonly key?: string
}
