import { isObject } from '../src/base/json-path.ts'
import { fromMinorUnits, toMinorUnits } from '../src/base/money.ts'
import type { TransactionKind } from '../src/ledger/transaction.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import type { ReplyBody } from '../src/openapi/index.ts'
import { readObject } from './reply-report.ts'
import type { SeenReply, SignedSender } from './signed-sender.ts'
import { toKindWords } from './transaction-words.ts'

/** A reply of `GET /tss/v2/transactions/{id}`. */
export type DetailsReply = ReplyBody<'getTransaction', 200>

/** A transaction, read from its details. */
export interface Member {
  readonly id: string
  readonly details: DetailsReply
  /** Undefined for applications that this gateway does not have. */
  readonly kind: TransactionKind | undefined
  /** Kind in English and Japanese. */
  readonly what: { readonly en: string; readonly ja: string }
  readonly status: string
  readonly reason: string | undefined
  /** Amount that it moved or would have moved, in the currency's own decimals. */
  readonly amount: string
  readonly currency: string
  /** Whether it was accepted and not cancelled. */
  readonly stands: boolean
}

/** Transactions of one payment. Amounts in the currency's own decimals. */
export interface ReadFamily {
  /** The payment first, then by time. */
  readonly members: readonly Member[]
  readonly root: Member
  readonly currency: string
  /** What can be captured or reversed: authorized − reversed − captured. */
  readonly held: string
  /** What can be refunded of sales and captures, by their ids. */
  readonly refundable: ReadonlyMap<string, string>
}

/** Details of a transaction; undefined for any other reply. */
export async function readDetails(
  sender: SignedSender,
  id: string,
): Promise<{ readonly seen: SeenReply; readonly details: DetailsReply | undefined }> {
  const { method, path } = operationRows.getTransaction
  const seen = await sender.send(await sender.prepare({ method, path: path.replace('{id}', id) }))
  return { seen, details: seen.status === 200 ? parseDetails(seen.text) : undefined }
}

/** Another server may answer with anything. */
function parseDetails(text: string): DetailsReply | undefined {
  const value = readObject(text)
  return isObject(value?.['applicationInformation']) ? (value as unknown as DetailsReply) : undefined
}

/**
 * Reads the family of a payment. `known` is read already; members that are not indexed yet are left out.
 * Undefined when nothing can be read.
 */
export async function readFamily(
  sender: SignedSender,
  rootId: string,
  known?: DetailsReply,
): Promise<ReadFamily | undefined> {
  const read = async (id: string) => (id === known?.id ? known : (await readDetails(sender, id)).details)
  const root = await read(rootId)
  const first = root ?? known
  if (first === undefined) return undefined
  const members: [DetailsReply, ...DetailsReply[]] = [first]
  for (const { href } of first._links.relatedTransactions ?? []) {
    const member = await read(href.slice(href.lastIndexOf('/') + 1))
    if (member !== undefined) members.push(member)
  }
  return toFamily(members, rootId)
}

function toFamily(all: readonly [DetailsReply, ...DetailsReply[]], rootId: string): ReadFamily {
  const members = all.map(toMember).sort((one, other) => toRank(one, rootId) - toRank(other, rootId))
  const root = members[0] as Member
  const { currency } = root
  const sum = (...kinds: readonly TransactionKind[]): bigint =>
    members
      .filter(({ kind, stands }) => stands && kind !== undefined && kinds.includes(kind))
      .reduce((total, { amount }) => total + toMinorUnits(amount, currency), 0n)
  const held = sum('authorization', 'increment') - sum('reversal', 'capture')
  const balances = members.flatMap(({ id, details, stands }) => {
    const balance = details.orderInformation?.amountDetails?.refundBalance
    return stands && balance !== undefined ? [[id, balance] as const] : []
  })
  return {
    members,
    root,
    currency,
    held: fromMinorUnits(held < 0n ? 0n : held, currency),
    refundable: new Map(balances),
  }
}

/** Epoch ms; the payment comes first, even after the clock was set back. */
const toRank = ({ id, details }: Member, rootId: string): number =>
  id === rootId ? 0 : Date.parse(details.submitTimeUTC)

const refusedStates: ReadonlySet<string> = new Set(['DECLINED', 'INVALID_REQUEST', 'CANCELLED', 'SERVER_ERROR'])

function toMember(details: DetailsReply): Member {
  const { id, rootId, applicationInformation, orderInformation, errorInformation } = details
  const { totalAmount = '0', authorizedAmount, currency = 'JPY' } = orderInformation?.amountDetails ?? {}
  const names = applicationInformation.applications.map(({ name }) => name)
  const words = toKindWords(names, (rootId ?? id) === id)
  const { status = '' } = applicationInformation
  return {
    id,
    details,
    kind: words?.kind,
    what: words ?? { en: names.join(' '), ja: '' },
    status,
    reason: errorInformation?.reason,
    amount: authorizedAmount ?? totalAmount,
    currency,
    stands: !refusedStates.has(status),
  }
}
