import { isDeepStrictEqual } from 'node:util'
import type { ServiceSettings } from '../../src/world/world.ts'
import { type Answered, send } from '../support.ts'
import { openEngine, start } from './open-engine.ts'
import { createPaymentModel, type Entry, isInBatch, toTolerance, type Verdict } from './payment-model.ts'
import type { Sequence, Step } from './steps.ts'
import { owner, type Sent, toSent } from './to-request.ts'

const day = 86_400
/** One more than the limit of increments. */
const burst = 101

/** Counts what was seen: sequences that reach nothing prove nothing. */
export type Count = (what: string) => void

/** Plays a sequence over a fresh gateway and the model. Throws at the first difference. */
export async function play({ account, steps }: Sequence, count: Count = () => {}): Promise<void> {
  let now = start
  const engine = openEngine(account, () => now)
  const model = createPaymentModel(account)
  const entries: Entry[] = []
  const reconciliationIds: string[] = []

  for (const [index, step] of steps.entries()) {
    const where = `step ${index} (${step.action})`
    const many = step.action === 'increments' && step.pick === 0 && step.opening === 1_000
    if (step.action === 'wait') now = toTime(step, entries, now)
    else if (many) for (let left = burst; left > 0; left--) await take({ ...step, ...small }, where, false)
    else await take(step, where, true)
  }
  // Statuses and balances change with the time too.
  for (const entry of entries) if (entry.payment.entries.length < 50) await look(entry, 'at the end')

  async function take(step: Step, where: string, isWatched: boolean): Promise<void> {
    const sent = toSent(step, { account, entries, reconciliationIds, model, now })
    const { service, original, wish, kind } = sent
    const verdict = service === undefined ? model.open(kind, wish, now) : model.follow(service, original, wish, now)
    const answer = await send(engine, sent.body, { merchant: owner, ...sent.options })
    count(`${step.action} ${answer.status} ${answer.body.reason ?? answer.body.status}`)
    same(where, toShown(answer, kind, account), toExpected(verdict, sent))
    const { entry } = verdict
    if (entry === undefined) return
    entry.id = answer.body.id
    entries.push(entry)
    if (service === undefined && answer.body.reconciliationId?.length === 28)
      reconciliationIds.push(answer.body.reconciliationId)
    if (!isWatched) return
    await look(entry, where)
    if (original !== undefined) await look(original, where)
    await probe(original ?? entry, where)
    if (original?.follows !== undefined) await probe(original.follows, where)
  }

  /** Asks for one yen more than is possible. */
  async function probe(original: Entry, where: string): Promise<void> {
    const { payment, refundable, kind, id } = original
    const isHold = kind === 'authorization'
    const isCharge = (kind === 'sale' || kind === 'capture') && account.overRefund === 'refuse'
    if (!isHold && !isCharge) return
    const service = isHold ? 'capture' : 'refund'
    const most = isHold ? payment.available + toTolerance(account, payment) : refundable
    const amount = Math.max(1, most + 1)
    const verdict = model.follow(service, original, { amount, isDeclined: false }, now)
    const amountDetails = { totalAmount: String(amount), currency: 'JPY' }
    const options = { merchant: owner, path: `/pts/v2/payments/${id}/${service}s` }
    const { status, body } = await send(engine, { orderInformation: { amountDetails } }, options)
    const refused = verdict.status === 400 ? verdict.reason : undefined
    same(`${where}, one yen more`, [status, body.reason], [verdict.status, refused])
    if (verdict.entry === undefined) return
    verdict.entry.id = body.id
    entries.push(verdict.entry)
  }

  /** Reads a transaction by Transaction Search. */
  async function look(entry: Entry, where: string): Promise<void> {
    const path = `/tss/v2/transactions/${entry.id}`
    const { status, body } = await send(engine, '', { merchant: owner, method: 'GET', path })
    const what = `${where}, GET of the ${entry.kind} ${entry.id}`
    same(what, status, 200)
    const related = (body._links.relatedTransactions ?? []).map(({ href }: { href: string }) => href.split('/').at(-1))
    const others = entry.payment.entries.filter((other) => other !== entry)
    for (const [index, other] of others.entries()) {
      if (other.id !== undefined) continue
      // An automatic reversal: this is the first place that shows it.
      other.id = related[index]
      entries.push(other)
    }
    const { totalAmount, refundBalance } = body.orderInformation.amountDetails
    const { id, rootId, applicationInformation } = body
    const isCharge = entry.result === 'done' && (entry.kind === 'sale' || entry.kind === 'capture')
    same(
      what,
      { id, rootId, status: applicationInformation.status, totalAmount, refundBalance, related },
      {
        id: entry.id,
        rootId: entry.payment.entries[0]?.id,
        status: toStatus(entry, now),
        totalAmount: `${entry.asked ?? entry.amount}${entry.isForeign ? '.00' : ''}`,
        refundBalance: isCharge ? String(entry.isVoided ? 0 : Math.max(0, entry.refundable)) : undefined,
        related: others.map((other) => other.id),
      },
    )
  }
}

const small = { amount: { of: 'part', plus: 0 }, result: 'approved', aim: 'fitting', name: null } as const

/** The time after a wait, at least one second on. */
function toTime({ wait, pick }: Step, entries: readonly Entry[], now: number): number {
  if ('seconds' in wait) return now + wait.seconds
  const { to, plus } = wait
  const japan = 9 * 3_600
  const at = entries.at(pick % (entries.length || 1))?.at ?? now
  const limit = to === 'midnight' ? (Math.floor((now + japan) / day) + 1) * day - japan : at + to * day
  return Math.max(now + 1, limit + plus)
}

const successes = {
  authorization: 'AUTHORIZED',
  sale: 'AUTHORIZED',
  increment: 'AUTHORIZED',
  capture: 'PENDING',
  reversal: 'REVERSED',
  refund: 'PENDING',
  credit: 'PENDING',
  void: 'VOIDED',
} as const

function toExpected(verdict: Verdict, { wish, kind }: Sent): object {
  if (verdict.status === 400) return { status: 400, reason: verdict.reason, hasId: verdict.hasId }
  const { entry, failedOriginal } = verdict
  if (entry.result === 'declined') return { status: 201, state: 'DECLINED' }
  const state = wish.isHalf ? 'PARTIAL_AUTHORIZED' : successes[kind]
  return {
    status: 201,
    state,
    amount: String(entry.amount),
    ...(failedOriginal !== undefined && { original: String(failedOriginal.amount) }),
  }
}

/** What a reply says, under the names of the facts. */
function toShown({ status, body }: Answered, kind: Entry['kind'], account: ServiceSettings): object {
  if (status !== 201) return { status, reason: body.reason, hasId: body.id !== undefined }
  if (body.status === 'DECLINED') return { status, state: body.status }
  const { authorizedAmount, totalAmount } = body.orderInformation.amountDetails
  const credit = body.creditAmountDetails?.creditAmount
  const amount = {
    authorization: authorizedAmount,
    sale: authorizedAmount,
    increment: authorizedAmount,
    capture: totalAmount,
    reversal: body.reversalAmountDetails?.reversedAmount,
    refund: account.creditAuthorization ? credit : body.refundAmountDetails?.refundAmount,
    credit,
    void: body.voidAmountDetails?.voidAmount,
  }[kind]
  const original = (body.reversalAmountDetails ?? body.voidAmountDetails)?.originalTransactionAmount
  return { status, state: body.status, amount, ...(original !== undefined && { original }) }
}

/** `applicationInformation.status`. */
function toStatus(entry: Entry, now: number): string {
  const { kind, result, isVoided, asked } = entry
  if (result !== 'done') return result === 'declined' ? 'DECLINED' : 'INVALID_REQUEST'
  if (isVoided) return 'CANCELLED'
  if (kind === 'authorization') return asked === undefined ? 'AUTHORIZED' : 'PARTIAL_AUTHORIZED'
  if (kind !== 'sale' && successes[kind] !== 'PENDING') return successes[kind]
  return isInBatch(entry, now) ? 'TRANSMITTED' : 'PENDING'
}

function same(where: string, shown: unknown, expected: unknown): void {
  if (isDeepStrictEqual(shown, expected)) return
  throw new Error(`${where}\n  gateway: ${JSON.stringify(shown)}\n  model:   ${JSON.stringify(expected)}`)
}
