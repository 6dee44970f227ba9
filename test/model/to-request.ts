import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import type { ServiceSettings } from '../../src/world/world.ts'
import type { SendOptions } from '../support.ts'
import { type Entry, type FollowOn, type Kind, type PaymentModel, toTolerance, type Wish } from './payment-model.ts'
import type { Step } from './steps.ts'

/** The owner of all transactions, and another merchant. */
export const owner = 'smcc_all'
const stranger = 'smcc_single_only'

/** What a step sends, and what the model is asked. */
export interface Sent {
  readonly options: SendOptions
  readonly body: object
  readonly wish: Wish & { readonly isPre: boolean; readonly isHalf: boolean }
  readonly kind: Kind
  /** Undefined for a payment or a credit. */
  readonly service?: FollowOn
  readonly original?: Entry | undefined
}

/** The state that a step is chosen by. */
export interface Known {
  readonly account: ServiceSettings
  readonly entries: readonly Entry[]
  /** Reconciliation ids of payments, which are not ids. */
  readonly reconciliationIds: readonly string[]
  readonly model: PaymentModel
  readonly now: number
}

const services = {
  capture: 'capture',
  reversal: 'reversal',
  refund: 'refund',
  void: 'void',
  increment: 'increment',
  'time-out reversal': 'reversal',
  'time-out void': 'void',
} as const satisfies Partial<Record<Step['action'], FollowOn>>

const openings = { authorize: 'authorization', sell: 'sale', credit: 'credit' } as const

/** Kinds that each path of voids is for. */
const voided = { payments: 'sale', captures: 'capture', refunds: 'refund', credits: 'credit' } as const

const isNew = (action: Step['action']): action is keyof typeof openings => action in openings

export function toSent(step: Step, known: Known): Sent {
  const { action } = step
  if (isNew(action)) return toOpening(step, openings[action])
  const service = services[action as keyof typeof services] ?? 'increment'
  const isTimeOut = action.startsWith('time-out')
  // There is nothing to follow yet: this step makes it.
  if (step.aim === 'fitting' && !isTimeOut && !known.entries.some(isFitting(service)))
    return toOpening({ ...step, isPre: true }, service === 'refund' ? 'sale' : 'authorization')
  return toFollowOn(step, service, known)
}

const scenarios = { declined: 'processor-declined', half: 'partially-approved', approved: undefined } as const
const toHeaders = (result: Step['result']) => ({ headers: { 'x-sandbox-scenario': scenarios[result] } })

/** Texts and numbers: the vendor's samples send both. */
const toName = (name: number) => (name % 2 === 0 ? 7_300 + name : `order-${name}`)
const toReference = (name: number | null) => ({
  clientReferenceInformation: { code: 'ord-7301', ...(name !== null && { transactionId: toName(name) }) },
})
const toAmount = (amount: number, currency: string) => ({
  amountDetails: { totalAmount: String(amount), ...(currency !== 'none' && { currency }) },
})

function toOpening({ opening, result: wanted, isPre, name, currency }: Step, kind: Kind): Sent {
  const result = wanted === 'half' && kind !== 'authorization' ? 'approved' : wanted
  const sample = toSamplePayment({ method: 'single', sale: kind === 'sale', amount: String(opening) })
  const { orderInformation, processingInformation } = sample
  const amountDetails = { totalAmount: String(opening), currency: currency === 'jpy' ? 'jpy' : 'JPY' }
  return {
    kind,
    options: { path: `/pts/v2/${kind === 'credit' ? 'credits' : 'payments'}`, ...toHeaders(result) },
    body: {
      ...sample,
      ...toReference(name),
      processingInformation:
        kind === 'credit'
          ? {}
          : { ...processingInformation, ...(isPre && { authorizationOptions: { authIndicator: '0' } }) },
      orderInformation: { ...orderInformation, amountDetails },
    },
    wish: {
      amount: opening,
      isDeclined: result === 'declined',
      isHalf: result === 'half',
      isPre: isPre && kind === 'authorization',
      ...(name !== null && { name: String(toName(name)) }),
    },
  }
}

function toFollowOn(step: Step, service: FollowOn, known: Known): Sent {
  const isTimeOut = step.action.startsWith('time-out')
  const name = isTimeOut ? (step.name ?? 1) : step.name
  const found = isTimeOut ? known.model.named(String(toName(name ?? 1)), known.now) : pick(step, service, known.entries)
  const original = step.aim === 'foreign' || (!isTimeOut && isWrong(step)) ? undefined : found
  const amount = toUnits(step, service, found, known.account)
  const currency = step.currency === 'none' && service !== 'reversal' ? 'JPY' : step.currency
  const mayDecline = service === 'refund' || service === 'increment'
  const result = mayDecline && step.result === 'declined' ? 'declined' : 'approved'
  const path = toPath(step, service, found)
  const id = toId(step, found, known)
  const end = service === 'increment' ? '' : `/${service}s`
  const isFinal = step.final === 'isFinal' || step.final === 'last'
  return {
    kind: service,
    service,
    original,
    options: {
      method: service === 'increment' ? 'PATCH' : 'POST',
      path: isTimeOut ? `/pts/v2/${service}s` : `/pts/v2/${path}/${id}${end}`,
      merchant: step.aim === 'foreign' ? stranger : owner,
      ...toHeaders(result),
    },
    body: { ...toReference(name), ...toBody(step, service, amount, currency) },
    wish: {
      amount,
      isDeclined: result === 'declined',
      isHalf: false,
      isPre: false,
      isForeignCurrency: currency === 'USD',
      isFinal,
      isTimeOut,
      kinds: isTimeOut ? Object.values(voided) : [voided[path]],
      ...(step.reason !== 'none' && { reason: step.reason }),
      ...(name !== null && { name: String(toName(name)) }),
    },
  }
}

const captureOptions = {
  none: {},
  isFinal: { isFinal: 'true' },
  open: { captureSequenceNumber: 1, totalCaptureCount: '99' },
  last: { captureSequenceNumber: '99', totalCaptureCount: 99, isFinal: 'false' },
} as const

function toBody({ final, reason, result }: Step, service: FollowOn, amount: number, currency: string): object {
  const details = toAmount(amount, currency)
  switch (service) {
    case 'capture':
      return { orderInformation: details, processingInformation: { captureOptions: captureOptions[final] } }
    case 'reversal':
      return { reversalInformation: { ...details, ...(reason !== 'none' && { reason }) } }
    case 'refund':
      return { orderInformation: details }
    // Both names of the amount are accepted.
    case 'increment':
      if (final === 'none') return { orderInformation: details }
      return { orderInformation: { amountDetails: { additionalAmount: String(amount), currency } } }
    // A void has no amount: one that is sent has no effect.
    case 'void':
      return result === 'half' ? { orderInformation: toAmount(1, 'JPY') } : {}
  }
}

const fits: Readonly<Record<FollowOn, readonly Kind[]>> = {
  capture: ['authorization'],
  reversal: ['authorization'],
  increment: ['authorization'],
  refund: ['sale', 'capture'],
  void: ['sale', 'capture', 'refund', 'credit'],
}

const isFitting =
  (service: FollowOn) =>
  ({ kind, result }: Entry): boolean =>
    fits[service].includes(kind) && result === 'done'

/** A transaction: mostly one that fits, a new one before an old one. */
function pick(step: Step, service: FollowOn, entries: readonly Entry[]): Entry | undefined {
  const fitting = entries.filter(isFitting(service))
  const candidates = step.aim === 'any' || fitting.length === 0 ? entries : fitting
  return candidates.at(-1 - (step.pick % (candidates.length || 1)))
}

const isWrong = ({ aim }: Step) => aim === 'reconciliation' || aim === 'unknown' || aim === 'malformed'

function toId({ aim, pick }: Step, found: Entry | undefined, { reconciliationIds }: Known): string {
  if (aim === 'malformed') return '12345'
  const unknown = '7425333499856428303980'
  if (aim === 'reconciliation') return reconciliationIds[pick % reconciliationIds.length] ?? unknown
  return aim === 'unknown' ? unknown : (found?.id ?? unknown)
}

const paths = { sale: 'payments', capture: 'captures', refund: 'refunds', credit: 'credits' } as const

function toPath({ path }: Step, service: FollowOn, found: Entry | undefined): keyof typeof voided {
  const own = paths[found?.kind as keyof typeof paths] ?? 'payments'
  if (service === 'void') return path === 'own' ? own : path
  // Either path takes sales and captures.
  return service === 'refund' && path === 'captures' ? 'captures' : 'payments'
}

/** The amount of a step: around what is left. */
function toUnits(
  { amount: { of, plus } }: Step,
  service: FollowOn,
  found: Entry | undefined,
  account: ServiceSettings,
) {
  const left = found === undefined || service === 'increment' ? 100 : toLeft(found, service)
  const all = found?.kind === 'authorization' ? found.payment.authorized : (found?.amount ?? 1)
  const tolerance = service === 'capture' && found !== undefined ? toTolerance(account, found.payment) : 0
  const base = { rest: left, part: Math.floor(left / 3), most: left + tolerance, all, none: 0 }[of]
  return Math.max(0, base + plus)
}

function toLeft({ kind, result, amount, payment, refundable }: Entry, service: FollowOn): number {
  if (result !== 'done') return amount
  return service === 'refund' && kind !== 'authorization' ? refundable : payment.available
}
