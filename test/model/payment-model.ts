import type { ServiceSettings } from '../../src/world/world.ts'

/**
 * A reference model of a payment's life. It is written from what is known of CyberSource, not from src: it keeps running
 * amounts instead of adding up a family. Amounts are yen, times are epoch seconds.
 */

export type Kind = 'authorization' | 'sale' | 'increment' | 'capture' | 'reversal' | 'refund' | 'credit' | 'void'
export type FollowOn = 'capture' | 'reversal' | 'refund' | 'void' | 'increment'

/** A transaction. */
export interface Entry {
  /** Undefined until it is seen: no reply shows the id of an automatic reversal. */
  id: string | undefined
  readonly kind: Kind
  readonly payment: Payment
  readonly amount: number
  /** What was asked for, when a payment was approved in part. */
  readonly asked?: number
  /** In dollars: of a refused attempt only. */
  readonly isForeign?: boolean
  readonly result: 'done' | 'declined' | 'refused'
  readonly at: number
  /** The capture or sale of a refund, the transaction of a void. */
  readonly follows?: Entry | undefined
  readonly isFinal?: boolean
  isVoided: boolean
  /** What can be refunded of a sale or a capture. */
  refundable: number
}

export interface Payment {
  readonly entries: Entry[]
  readonly at: number
  readonly isPreAuthorization: boolean
  authorized: number
  reversed: number
  increments: number
  /** What can be captured: authorized + increments − reversals − captures that stand. */
  available: number
}

/** A request. `name` is `clientReferenceInformation.transactionId`. */
export interface Wish {
  readonly amount: number
  readonly isDeclined: boolean
  readonly name?: string | undefined
  readonly isForeignCurrency?: boolean
  readonly reason?: string | undefined
  readonly isFinal?: boolean
  /** Kinds that the path is for. */
  readonly kinds?: readonly Kind[]
  readonly isTimeOut?: boolean
}

/** What must happen. `entry` is the transaction that it leaves, if any. */
export type Verdict =
  | { readonly status: 201; readonly entry: Entry; readonly failedOriginal?: Entry }
  | { readonly status: 400; readonly reason: string; readonly hasId: boolean; readonly entry?: Entry }

export type PaymentModel = ReturnType<typeof createPaymentModel>

const day = 86_400
const keptDays = 180
const mostIncrements = 100
/** Refused attempts are kept in families below this size: a limit of the sandbox. */
const mostWithAttempts = 100

const dayInJapan = (time: number) => Math.floor((time + 9 * 3_600) / day)

/** The batch of a day goes out at midnight in Japan, with what was accepted for it. */
export const isInBatch = ({ kind, result, at }: Entry, now: number): boolean =>
  result === 'done' && ['sale', 'capture', 'refund', 'credit'].includes(kind) && dayInJapan(now) > dayInJapan(at)

export const toTolerance = ({ overCapture }: ServiceSettings, payment: Payment): number => {
  if (overCapture === 'small') return 1
  return overCapture === '20-percent' && payment.isPreAuthorization ? Math.floor(payment.authorized / 5) : 0
}

interface Attempt {
  readonly account: ServiceSettings
  readonly original: Entry
  readonly wish: Wish
  readonly now: number
}

const isTooOld = (at: number, now: number) => now - at > keptDays * day
const standingCaptures = ({ entries }: Payment) =>
  entries.filter(({ kind, result, isVoided }) => kind === 'capture' && result === 'done' && !isVoided)

/** A failed original can only be followed by a time-out service. Money must be some, and of the same currency. */
function refuseMoney({ original, wish }: Attempt): string | undefined {
  if (original.result !== 'done' && !wish.isTimeOut) return 'INVALID_DATA'
  if (wish.isForeignCurrency) return 'INVALID_DATA'
  return wish.amount === 0 && !wish.isTimeOut ? 'INVALID_DATA' : undefined
}

const isReversed = ({ authorized, reversed }: Payment) => authorized > 0 && reversed === authorized

/** The documented reason of a refusal, for each service; undefined when it is accepted. */
const refusals: Readonly<Record<FollowOn, (attempt: Attempt) => string | undefined>> = {
  capture(attempt) {
    const { account, original, wish, now } = attempt
    const { payment } = original
    if (original.kind !== 'authorization') return 'INVALID_DATA'
    const refusal = refuseMoney(attempt)
    if (refusal !== undefined) return refusal
    if (isReversed(payment)) return 'AUTH_ALREADY_REVERSED'
    if (isTooOld(payment.at, now)) return 'MISSING_AUTH'
    const captures = standingCaptures(payment)
    const isLast = captures.some(({ isFinal }) => isFinal)
    if (captures.length > 0 && (account.captures === 'single' || isLast))
      return captures.some((capture) => isInBatch(capture, now)) ? 'TRANSACTION_ALREADY_SETTLED' : 'MISSING_AUTH'
    return wish.amount > payment.available + toTolerance(account, payment) ? 'EXCEEDS_AUTH_AMOUNT' : undefined
  },
  reversal(attempt) {
    const { account, original, wish, now } = attempt
    const { payment } = original
    if (original.kind === 'sale') return 'TRANSACTION_ALREADY_REVERSED_OR_SETTLED'
    if (original.kind !== 'authorization') return 'INVALID_DATA'
    const refusal = refuseMoney(attempt)
    if (refusal !== undefined) return refusal
    if (isReversed(payment)) return 'AUTH_ALREADY_REVERSED'
    const captures = standingCaptures(payment)
    if (!account.partialReversals && captures.length > 0)
      return captures.some((capture) => isInBatch(capture, now))
        ? 'TRANSACTION_ALREADY_SETTLED'
        : 'TRANSACTION_ALREADY_REVERSED_OR_SETTLED'
    if (!account.reversalAfterVoid && payment.entries.some(({ kind, isVoided }) => kind === 'capture' && isVoided))
      return 'TRANSACTION_ALREADY_REVERSED_OR_SETTLED'
    if (account.reversalReason === '34' && wish.reason !== undefined && wish.reason !== '34') return 'INVALID_DATA'
    if (original.result !== 'done') return undefined
    const isRight = account.partialReversals ? wish.amount <= payment.available : wish.amount === payment.available
    return isRight ? undefined : 'INVALID_AMOUNT'
  },
  refund(attempt) {
    const { account, original, wish, now } = attempt
    if (original.kind !== 'sale' && original.kind !== 'capture') return 'INVALID_DATA'
    const refusal = refuseMoney(attempt)
    if (refusal !== undefined) return refusal
    if (original.isVoided) return 'CAPTURE_ALREADY_VOIDED'
    if (isTooOld(original.at, now)) return 'INVALID_DATA'
    return account.overRefund === 'refuse' && wish.amount > original.refundable ? 'INVALID_AMOUNT' : undefined
  },
  void({ original, wish, now }) {
    if (!wish.kinds?.includes(original.kind)) return 'NOT_VOIDABLE'
    if (original.result !== 'done' && !wish.isTimeOut) return 'INVALID_DATA'
    const isCharge = original.kind === 'sale' || original.kind === 'capture'
    const isRefunded = isCharge && original.result === 'done' && original.refundable < original.amount
    return original.isVoided || isRefunded || isInBatch(original, now) ? 'NOT_VOIDABLE' : undefined
  },
  // INVALID_DATA is the only documented reason that fits.
  increment(attempt) {
    const { account, original, now } = attempt
    const { payment } = original
    const isPossible =
      account.incrementalAuthorization &&
      account.captures !== 'split' &&
      original.kind === 'authorization' &&
      refuseMoney(attempt) === undefined &&
      payment.isPreAuthorization &&
      !isReversed(payment) &&
      !isTooOld(payment.at, now) &&
      payment.increments < mostIncrements &&
      standingCaptures(payment).length === 0
    return isPossible ? undefined : 'INVALID_DATA'
  },
}

/** Creates the model of an account. */
export function createPaymentModel(account: ServiceSettings) {
  const uses = new Map<string, Entry[]>()

  const usesOf = (name: string, now: number, days: number): Entry[] =>
    (uses.get(name) ?? []).filter(({ at }) => now - at <= days * day)

  /** An id of the caller must be new. One that was only refused was not used. */
  const isRepeated = (name: string | undefined, now: number) =>
    name !== undefined && usesOf(name, now, account.transactionIdDays || -1).length > 0

  function add(entry: Omit<Entry, 'id' | 'isVoided' | 'refundable'>, name?: string): Entry {
    const { kind, result, amount } = entry
    const isCharge = result === 'done' && (kind === 'sale' || kind === 'capture')
    const added = { ...entry, id: undefined, isVoided: false, refundable: isCharge ? amount : 0 }
    entry.payment.entries.push(added)
    if (name !== undefined && result !== 'refused') uses.set(name, [...(uses.get(name) ?? []), added])
    return added
  }

  /** What an accepted transaction changes. */
  const effects: Readonly<Record<FollowOn, (entry: Entry, original: Entry) => void>> = {
    capture(entry, { payment }) {
      payment.available -= entry.amount
      const rest = payment.available
      if (!entry.isFinal || rest <= 0) return
      payment.available = 0
      payment.reversed += rest
      add({ kind: 'reversal', payment, amount: rest, result: 'done', at: entry.at })
    },
    reversal({ amount }, { payment }) {
      payment.available -= amount
      payment.reversed += amount
    },
    refund({ amount }, original) {
      original.refundable -= amount
    },
    void(_, original) {
      original.isVoided = true
      if (original.kind === 'capture') original.payment.available += original.amount
      if (original.kind === 'refund' && original.result === 'done' && original.follows !== undefined)
        original.follows.refundable += original.amount
    },
    increment({ amount }, { payment }) {
      payment.authorized += amount
      payment.available += amount
      payment.increments += 1
    },
  }

  /** A new payment or credit. */
  function open(kind: Kind, wish: Wish & { readonly isPre: boolean; readonly isHalf: boolean }, now: number): Verdict {
    if (isRepeated(wish.name, now)) return { status: 400, reason: 'INVALID_DATA', hasId: false }
    if (kind === 'credit' && !account.credits) return { status: 400, reason: 'ACCOUNT_NOT_ALLOWED_CREDIT', hasId: true }
    const { isDeclined, isPre: isPreAuthorization, amount: asked } = wish
    const amount = wish.isHalf ? Math.max(Math.min(asked, 1), Math.floor(asked / 2)) : asked
    const held = kind === 'authorization' && !isDeclined ? amount : 0
    const amounts = { authorized: held, reversed: 0, increments: 0, available: held }
    const payment: Payment = { entries: [], at: now, isPreAuthorization, ...amounts }
    const common = { kind, payment, amount, at: now, result: isDeclined ? 'declined' : 'done' } as const
    return { status: 201, entry: add({ ...common, ...(wish.isHalf && { asked }) }, wish.name) }
  }

  /** A service that follows a transaction; undefined when there is none of that id. */
  function follow(service: FollowOn, original: Entry | undefined, wish: Wish, now: number): Verdict {
    if (original === undefined) return { status: 400, reason: 'INVALID_DATA', hasId: true }
    if (!wish.isTimeOut && isRepeated(wish.name, now)) return { status: 400, reason: 'INVALID_DATA', hasId: false }
    const { payment } = original
    const amount = service === 'void' ? original.amount : wish.amount
    const common = { kind: service, payment, amount, at: now }
    const reason = refusals[service]({ account, original, wish, now })
    if (reason !== undefined) {
      const isKept = payment.entries.length < mostWithAttempts
      const isForeign = service === 'void' ? original.isForeign === true : wish.isForeignCurrency === true
      const kept = isKept && { entry: add({ ...common, isForeign, result: 'refused' }) }
      return { status: 400, reason, hasId: true, ...kept }
    }
    const isFinal = service === 'capture' && (account.captures === 'single' || wish.isFinal === true)
    const result = wish.isDeclined ? 'declined' : 'done'
    const entry = add({ ...common, result, follows: original, isFinal }, wish.isTimeOut ? undefined : wish.name)
    if (result === 'done') effects[service](entry, original)
    return { status: 201, entry, ...(original.result !== 'done' && { failedOriginal: original }) }
  }

  return {
    open,
    follow,
    /** The transaction that a time-out service finds by the caller's id: the newest one. */
    named: (name: string, now: number) => usesOf(name, now, account.transactionIdDays || keptDays).at(-1),
  }
}
