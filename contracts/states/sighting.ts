import { valueAt } from '../../src/base/json-path.ts'
import type { GivenValues } from './step.ts'

/** What came back for a request: an answer, or none. */
export type Sighting = Answered | Unanswered

export interface Answered {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: SeenBody
  /** Values of the requests before, which the answer may repeat. */
  readonly given?: GivenValues
  /** Time from sending to the last byte. */
  readonly ms: number
}

export interface Unanswered {
  readonly status?: never
  /** `timeout`: no complete answer in time; `connection`: the connection failed or broke. */
  readonly cause: 'timeout' | 'connection'
  /** A few words, such as `ECONNREFUSED`. */
  readonly detail: string
  readonly ms: number
}

/** A body as received: JSON, or text that is not JSON. */
export type SeenBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }

export function readSeenBody(text: string): SeenBody {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'text', text }
  }
}

/** Statuses that concern the way to the target or its health, and not the contract. */
export const environmentStatuses: readonly {
  readonly statuses: string
  readonly matches: RegExp
  readonly why: string
}[] = [
  { statuses: '3xx', matches: /^3/, why: 'a redirect, which is not followed: something stands between' },
  { statuses: '401', matches: /^401$/, why: 'the credentials were refused' },
  { statuses: '403, 407', matches: /^40[37]$/, why: 'something in front of the target refused the request' },
  { statuses: '408', matches: /^408$/, why: 'the target waited for the request in vain' },
  { statuses: '429', matches: /^429$/, why: 'too many requests: wait, and pace the replay more slowly' },
  { statuses: '5xx', matches: /^5/, why: 'the target failed' },
]

export const environmentStatusOf = (status: number) =>
  environmentStatuses.find(({ matches }) => matches.test(String(status)))

/** Whether the result says nothing about the request: no answer, or one with an environment status. */
export const isAccident = ({ status }: Sighting): boolean =>
  status === undefined || environmentStatusOf(status) !== undefined

/** Reason of a refusal: at the top level of a 400, nested in a 201 (observed). */
export function toReason(sighting: Sighting): unknown {
  if (sighting.status === undefined || sighting.body.kind === 'text') return undefined
  const { value } = sighting.body
  return valueAt(value, 'reason') ?? valueAt(value, 'errorInformation.reason')
}
