/** A generated file. */
export interface Output {
  readonly path: string
  readonly content: string
}
