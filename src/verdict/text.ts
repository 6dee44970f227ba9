/** Text for a person, in both languages. */
export interface Text {
  readonly en: string
  readonly ja: string
}
