import { redactText } from '../../src/card-data/redact.ts'
import { redactHeaders, redactValue } from '../../src/card-data/redact-json.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ProviderState } from '../states/provider-states.ts'
import type { Side } from '../states/side.ts'
import type { Answered, SeenBody } from '../states/sighting.ts'
import type { GivenValues } from '../states/step.ts'
import { comparedHeaders } from './masks.ts'
import { blankDigits, redactReply } from './normalise.ts'

/** Version of the file format; other versions are not read. */
export const recordingVersion = 1

/** The redacted request of an interaction, which shows whether the interaction has changed since. */
interface RecordedRequest {
  readonly states: readonly ProviderState[]
  /** Requests that are sent before; absent where there are none. */
  readonly before?: readonly { readonly name: string; readonly request: RecordedParts }[]
  /** Signature scheme of a pact; absent for cases, whose scheme the sender chooses. */
  readonly scheme?: NonNullable<Interaction['scheme']>
  readonly request: RecordedParts
}

interface RecordedParts {
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** Headers that may affect the answer, sorted by name; never credentials. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON value; absent for a request without a body. */
  readonly body?: unknown
}

/** A redacted answer of a target, as stored in a file. */
export interface Recording extends RecordedRequest {
  readonly version: typeof recordingVersion
  /** Id of the interaction. */
  readonly interaction: string
  /** Who answered, such as `https://apitest.cybersource.com`; for a published reply, who published it. */
  readonly target: string
  /** ISO 8601; for a published reply only if known. */
  readonly recordedAt?: string
  /** Set for a reply that others published and this tool has never received. */
  readonly isPublished?: true
  /** Inconsistencies of a published reply. */
  readonly notes?: readonly string[]
  /** Paths in the body that a publication leaves out. */
  readonly elided?: readonly string[]
  readonly reply: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    /** Texts are cut off after 1,000 characters. */
    readonly body: SeenBody
    /** Values of the requests before, redacted like the body. */
    readonly given?: GivenValues
  }
}

/** Makes a recording of an answer: the compared headers and the body, redacted. */
export function toRecording(
  interaction: Interaction,
  { status, headers, body, given }: Answered,
  { target, at }: { readonly target: string; readonly at: string },
): Recording {
  const kept = Object.keys(comparedHeaders).filter((name) => headers[name] !== undefined)
  return {
    version: recordingVersion,
    interaction: interaction.id,
    target,
    recordedAt: at,
    ...toRecordedRequest(interaction),
    reply: {
      status,
      headers: Object.fromEntries(kept.map((name) => [name, redactHeader(name, headers[name] ?? '')])),
      body:
        body.kind === 'json'
          ? { kind: 'json', value: redactReply(body.value, interaction.request.body, given) }
          : { kind: 'text', text: redactText(body.text) },
      ...(given !== undefined && {
        given: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, blankDigits(value)])),
      }),
    },
  }
}

/** A value of a compared form keeps that form. */
const redactHeader = (name: string, value: string): string =>
  comparedHeaders[name]?.form?.test(value) ? blankDigits(value) : redactText(value)

/** Request headers that may affect the answer. Credentials are not among them: each side signs for itself. */
const askingHeaders = /^(accept|content)(-|$)|^(v-c|x-sandbox)-/

/** The request of an interaction as it is stored with the answer. */
export function toRecordedRequest({ states, before, scheme, request }: Interaction): RecordedRequest {
  return {
    states: states.map(({ name, params }) => ({ name, params: redactValue(params) as ProviderState['params'] })),
    ...(before !== undefined && {
      before: before.map(({ name, request: step }) => ({ name, request: toParts(step) })),
    }),
    ...(scheme !== undefined && { scheme }),
    request: toParts(request),
  }
}

function toParts({ method, path, headers, body }: Interaction['request']): RecordedParts {
  const kept = Object.entries(headers)
    .filter(([name]) => askingHeaders.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    method,
    path: redactText(path),
    headers: redactHeaders(Object.fromEntries(kept)),
    ...(body !== undefined && { body: redactValue(body) }),
  }
}

/** Parts of an interaction that can change after its answer was recorded. */
type RequestPart = 'method' | 'path' | 'headers' | 'body' | 'states' | 'before' | 'scheme'

/** Lists the parts that have changed since the answer was recorded. */
export function findChanges(recorded: RecordedRequest, interaction: Interaction): RequestPart[] {
  const flat = ({ request, states, before, scheme }: RecordedRequest) => ({ ...request, states, before, scheme })
  const [then, now] = [flat(recorded), flat(toRecordedRequest(interaction))]
  const parts: readonly RequestPart[] = ['method', 'path', 'headers', 'body', 'states', 'before', 'scheme']
  return parts.filter((part) => JSON.stringify(then[part]) !== JSON.stringify(now[part]))
}

/** Whether the interaction is unchanged since the answer was recorded. */
export const isCurrent = (recording: RecordedRequest, interaction: Interaction): boolean =>
  findChanges(recording, interaction).length === 0

/** A side that replays recorded answers. */
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
