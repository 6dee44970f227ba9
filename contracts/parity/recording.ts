import { redactText } from '../../src/card-data/redact.ts'
import { redactHeaders, redactValue } from '../../src/card-data/redact-json.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { Interaction } from './interaction.ts'
import { comparedHeaders } from './masks.ts'
import { blankDigits, redactReply } from './normalise.ts'
import type { Side } from './side.ts'
import type { Answered, SeenBody } from './sighting.ts'

/** The version of the form in which recordings are kept; another one is not read. */
export const recordingVersion = 1

/** What an interaction asks, redacted: by it one sees whether the interaction has changed since. */
export interface Asked {
  /** What had to hold before. */
  readonly states: readonly ProviderState[]
  /** How a pact has it signed; of a case, which is signed as its sender likes, nothing. */
  readonly scheme?: NonNullable<Interaction['scheme']>
  readonly request: {
    readonly method: string
    /** With the query, if any. */
    readonly path: string
    /** Those that may matter to the answer, in the order of their names; never credentials. */
    readonly headers: Readonly<Record<string, string>>
    /** JSON; of a request without a body, nothing. */
    readonly body?: unknown
  }
}

/** An answer of a target, redacted, as it is kept in a file. */
export interface Recording extends Asked {
  readonly version: typeof recordingVersion
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
  readonly reply: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    /** JSON, or `{ text }` for what is none, cut off after 1,000 characters. */
    readonly body: SeenBody
  }
}

/** What is kept of an answer: compared headers and the body, redacted. */
export function toRecording(
  interaction: Interaction,
  { status, headers, body }: Answered,
  { target, at }: { readonly target: string; readonly at: string },
): Recording {
  const kept = Object.keys(comparedHeaders).filter((name) => headers[name] !== undefined)
  return {
    version: recordingVersion,
    interaction: interaction.id,
    target,
    recordedAt: at,
    ...toAsked(interaction),
    reply: {
      status,
      headers: Object.fromEntries(kept.map((name) => [name, redactHeader(name, headers[name] ?? '')])),
      body:
        body.kind === 'json'
          ? { kind: 'json', value: redactReply(body.value, interaction.request.body) }
          : { kind: 'text', text: redactText(body.text) },
    },
  }
}

/** A value of the form that is compared keeps it. */
const redactHeader = (name: string, value: string): string =>
  comparedHeaders[name]?.form?.test(value) ? blankDigits(value) : redactText(value)

/** Headers of a request that may matter to the answer. What signs it is none of them: each side signs anew. */
const askingHeaders = /^(accept|content)(-|$)|^(v-c|x-sandbox)-/

/** What an interaction asks, as it is kept with the answer. */
export function toAsked({ states, scheme, request }: Interaction): Asked {
  const { method, path, headers, body } = request
  const kept = Object.entries(headers)
    .filter(([name]) => askingHeaders.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    states: states.map(({ name, params }) => ({ name, params: redactValue(params) as ProviderState['params'] })),
    ...(scheme !== undefined && { scheme }),
    request: {
      method,
      path: redactText(path),
      headers: redactHeaders(Object.fromEntries(kept)),
      ...(body !== undefined && { body: redactValue(body) }),
    },
  }
}

/** What of an interaction can change after its answer was recorded. */
export type AskedPart = 'method' | 'path' | 'headers' | 'body' | 'states' | 'scheme'

/** What an interaction asks for in another way than when the answer was recorded. */
export function findChanges({ request, states, scheme }: Asked, interaction: Interaction): AskedPart[] {
  const now = toAsked(interaction)
  const before = { ...request, states, scheme }
  const after = { ...now.request, states: now.states, scheme: now.scheme }
  const parts: readonly AskedPart[] = ['method', 'path', 'headers', 'body', 'states', 'scheme']
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
}

/** Whether the interaction still asks what was asked when the answer was recorded. */
export const isCurrent = (recording: Asked, interaction: Interaction): boolean =>
  findChanges(recording, interaction).length === 0

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
