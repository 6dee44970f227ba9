import { catalogue } from '../../acquirer/outcome-catalogue.ts'
import type { Transaction } from '../../ledger/transaction.ts'

/** An application of a transaction, as Transaction Search names the services of the platform. */
export interface Application {
  readonly name: string
  /** Absent, like all that follows, for a service that was not run. */
  readonly status?: string | null
  readonly reasonCode?: string
  readonly rCode?: string
  readonly rFlag?: string
  readonly reconciliationId?: string
  readonly rMessage?: string
  /** Known for two applications only. */
  readonly returnCode?: number
}

/** Names of applications by kind. Source: guide of Transaction Search. */
const names = {
  authorization: ['ics_auth'],
  sale: ['ics_auth', 'ics_bill'],
  increment: ['ics_incremental_auth'],
  capture: ['ics_bill'],
  reversal: ['ics_auth_reversal'],
  refund: ['ics_credit'],
  credit: ['ics_credit'],
  void: ['ics_void'],
} as const satisfies Record<Transaction['kind'], readonly string[]>

const returnCodes: Readonly<Record<string, number>> = { ics_auth: 1_010_000, ics_bill: 1_260_000 }

/** Names of the applications of a transaction. */
export function toApplicationNames({ kind, automatic, timeOut }: Transaction): readonly string[] {
  if (kind === 'reversal' && automatic) return ['ics_auto_auth_reversal']
  if (kind === 'reversal' && timeOut) return ['ics_timeout_auth_reversal']
  return names[kind]
}

/** Status of a transaction. A voided one is `CANCELLED` (observed for refunds). */
export function toStatus({ state, kind, settlement }: Transaction, isVoided: boolean): string {
  if (isVoided && state !== 'DECLINED') return 'CANCELLED'
  const isPending = state === 'PENDING' || (kind === 'sale' && state === 'AUTHORIZED')
  if (!isPending) return state
  return settlement === undefined ? 'PENDING' : 'TRANSMITTED'
}

const legacyReasons = Object.values(catalogue).flatMap(({ outcome, number }) =>
  outcome.reason !== undefined && number < 500
    ? [[outcome.reason, { number, message: outcome.message ?? '' }] as const]
    : [],
)
/** Legacy reason code and message of a reason. The first row of the catalogue counts. */
const legacy = new Map([...legacyReasons].reverse())

/** The only public flag of a refusal: a second capture. */
const flags: Readonly<Record<string, string>> = { MISSING_AUTH: 'DNOAUTH' }

/** The applications of a transaction with their results; those after a failed one have a name only. */
export function toApplications(transaction: Transaction, status: string): readonly Application[] {
  const { reason, reconciliationId } = transaction
  const [first, ...later] = toApplicationNames(transaction)
  const last = later.at(-1) ?? first
  const toSuccess = (name: string): Application => ({
    name,
    // The authorization of a sale has no status of its own. Source: published reply.
    status: name === last ? status : null,
    reasonCode: '100',
    rCode: '1',
    rFlag: 'SOK',
    reconciliationId,
    rMessage: 'Request was processed successfully.',
    ...(returnCodes[name] !== undefined && { returnCode: returnCodes[name] }),
  })
  // A payment that waits for its cardholder has 475. Source: guide.
  const isFailed = ['DECLINED', 'INVALID_REQUEST', 'PENDING_AUTHENTICATION'].includes(status)
  if (!isFailed || reason === undefined) return [first as string, ...later].map(toSuccess)
  const known = legacy.get(reason)
  const failed: Application = {
    name: first as string,
    status,
    ...(known !== undefined && { reasonCode: String(known.number) }),
    rCode: '0',
    ...(flags[reason] !== undefined && { rFlag: flags[reason] }),
    reconciliationId,
    rMessage: known?.message ?? '',
  }
  return [failed, ...later.map((name) => ({ name }))]
}
