/** What came back for a request: an answer, or none. */
export type Sighting = Answered | Unanswered

export interface Answered {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: SeenBody
  /** From handing the request over to the last byte. */
  readonly ms: number
}

export interface Unanswered {
  readonly status?: never
  /** `timeout`: nothing whole came in time; `connection`: the connection broke, or none came about. */
  readonly cause: 'timeout' | 'connection'
  /** In a few words, such as `ECONNREFUSED`. */
  readonly detail: string
  readonly ms: number
}

/** A body as it came: JSON, or text that is none. */
export type SeenBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }

/** Reads a body. */
export function readSeenBody(text: string): SeenBody {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'text', text }
  }
}
