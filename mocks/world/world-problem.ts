/** A problem in a world file, by JSON path. */
export interface WorldProblem {
  readonly path: string
  readonly why: string
  /** Line from 1, when the text of the file is known. */
  readonly line?: number
}
