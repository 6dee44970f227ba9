/** What a person reads, in both languages. */
export interface Text {
  readonly en: string
  readonly ja: string
}
