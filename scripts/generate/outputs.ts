/** A file that is generated: where it stands, and what is to stand in it. */
export interface Output {
  readonly path: string
  readonly content: string
}
