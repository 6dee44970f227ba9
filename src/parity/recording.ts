import { redactText, redactValue } from '../redact.ts'
import type { Interaction } from './interaction.ts'
import { comparedHeaders } from './masks.ts'
import { blankDigits, redactReply } from './normalise.ts'
import type { Side } from './side.ts'
import type { Answered, SeenBody } from './sighting.ts'

/** An answer of a target, redacted, as it is kept in a file. */
export interface Recording {
  /** The id of the interaction. */
  readonly interaction: string
  /** Where it came from, such as `https://apitest.cybersource.com`; of a published one, who published it. */
  readonly target: string
  /** ISO 8601; of a published one as far as it is known. */
  readonly recordedAt?: string
  /** Whether it was published by others, and never seen by this tool. */
  readonly isPublished?: true
  /** What does not fit together, of a published one. */
  readonly notes?: readonly string[]
  /** Places of the body that a publication leaves out. */
  readonly elided?: readonly string[]
  /** The body that was sent, redacted: by it one sees whether the interaction has changed since. */
  readonly request: unknown
  readonly reply: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    /** JSON, or `{ text }` for what is none, cut off after 1,000 characters. */
    readonly body: SeenBody
  }
}

/** What is kept of an answer: compared headers and the body, redacted. */
export function toRecording(
  { id, request }: Interaction,
  { status, headers, body }: Answered,
  { target, at }: { readonly target: string; readonly at: string },
): Recording {
  const kept = Object.keys(comparedHeaders).filter((name) => headers[name] !== undefined)
  return {
    interaction: id,
    target,
    recordedAt: at,
    request: redactValue(request.body),
    reply: {
      status,
      headers: Object.fromEntries(kept.map((name) => [name, redactHeader(name, headers[name] ?? '')])),
      body:
        body.kind === 'json'
          ? { kind: 'json', value: redactReply(body.value, request.body) }
          : { kind: 'text', text: redactText(body.text) },
    },
  }
}

/** A value of the form that is compared keeps it. */
const redactHeader = (name: string, value: string): string =>
  comparedHeaders[name]?.form?.test(value) ? blankDigits(value) : redactText(value)

/** Whether the interaction still sends what was sent when the answer was recorded. */
export const isCurrent = ({ request }: Recording, interaction: Interaction): boolean =>
  JSON.stringify(request) === JSON.stringify(redactValue(interaction.request.body))

/** Answers that were recorded, in place of a target. */
export function createRecordedSide(name: string, recordings: ReadonlyMap<string, Recording>): Side {
  return {
    name,
    refusal: ({ id }) => (recordings.has(id) ? undefined : 'no answer was recorded'),
    async send({ id }) {
      const recording = recordings.get(id)
      if (recording === undefined) return { cause: 'connection', detail: 'no answer was recorded', ms: 0 }
      return { ...recording.reply, ms: 0 }
    },
  }
}
