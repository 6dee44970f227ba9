import type { RefusedOutcome } from '../acquirer/outcome.ts'
import type { Evidence } from '../verdict/evidence.ts'
import { type Refusal, type RefusalNote, refused } from '../verdict/stage.ts'
import type { Text } from '../verdict/text.ts'
import type { Decided } from './operation.ts'

interface RefusalParts {
  readonly note?: RefusalNote | undefined
  /** The field at fault, listed in `details` when the reason is `INVALID_DATA`. */
  readonly field?: string | undefined
  /** Transaction id of the reply. Default: a new one. `none`: the reply has no id. */
  readonly id?: string | undefined
}

/** The refusal of an outcome with status 400. */
export function toRefusal({ reason, message }: RefusedOutcome, { note, field, id }: RefusalParts): Refusal {
  const details = reason === 'INVALID_DATA' && field !== undefined ? [{ field, reason }] : []
  return {
    reply: { kind: 'invalid-request', reason, message, details, ...(id !== undefined && { id }) },
    notes: note === undefined ? [] : [note],
  }
}

/** A 404 of an operation. */
export const notFound = (rule: string, text: Text, evidence: Evidence): Decided<never> =>
  refused({ kind: 'http-status', status: 404 }, { rule, text, evidence }) as Decided<never>
