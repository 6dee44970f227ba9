import { createAuthenticator, createSecretDropper } from '../auth/authenticate.ts'
import { type AuthSettings, defaultAuthSettings } from '../auth/settings.ts'
import { createIds } from '../base/ids.ts'
import { valueAt } from '../base/json-path.ts'
import { createRandom, type Random } from '../base/random.ts'
import { rememberLast } from '../base/remember-last.ts'
import { redactText } from '../card-data/redact.ts'
import { createClock } from '../clock/clock.ts'
import { applyFault, type ChosenFault, toChosenFault, toFaultAdvice } from '../faults/chosen-fault.ts'
import { type FaultRow, faults } from '../faults/faults.ts'
import type { Caps } from '../journal/bounded-log.ts'
import { createJournal, type Journal, type JournalEntry, type RefusalNote, toEntry } from '../journal/journal.ts'
import { cleanNotes, type Exchange, toKept } from '../journal/keep-exchange.ts'
import { checkJpo, readOptions } from '../jpo/check-jpo.ts'
import { createLedger, type Ledger, type PaymentRecord } from '../ledger/ledger.ts'
import { type Asked, checkMarks } from '../on-demand/check-marks.ts'
import { type ArmFault, type ArmScenario, type Control, createControl } from '../on-demand/control.ts'
import { readMarks } from '../on-demand/marks.ts'
import { toTraits } from '../on-demand/traits.ts'
import type { PaymentRequest } from '../openapi/index.ts'
import { createAuthorizer, toReferenceKey } from '../operations/authorize/authorize.ts'
import { findRoute } from '../operations/find-operation.ts'
import { toAdviceHeader } from '../reply/advice-header.ts'
import { type Answer, toHeaders, toHttpStatus, toRefused } from '../reply/answer.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { parseBody } from '../request/parse-body.ts'
import { checkRequest } from '../validation/check-request.ts'
import { settleFindings } from '../validation/settle-findings.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Profile } from '../verdict/finding.ts'
import { passed } from '../verdict/stage.ts'
import { createTrail } from '../verdict/trail.ts'
import type { Merchant, World } from '../world/world.ts'

export interface EngineOptions {
  readonly world: World
  /** `guide` takes what the vendor's examples send and advises; `strict` refuses it. Default `guide`. */
  readonly profile?: Profile
  /** The clock under the gateway's own, in epoch ms. Default `Date.now`. */
  readonly clock?: () => number
  /** Where the gateway's clock starts, as epoch ms. Default: as `clock` says. */
  readonly now?: number
  /** Whether the gateway's clock stands still. */
  readonly frozen?: boolean
  /** From 0 up to but not 1. Default `Math.random`, or what comes of the seed. */
  readonly random?: Random
  /** With the same seed and a frozen clock, the same requests get the same bytes. */
  readonly seed?: string
  /** Armed from the start, and again after each reset. What is not allowed is left out. */
  readonly armed?: StartArmed
  /** Whether connections can be refused by a fault: of a part of a gateway they cannot. Default true. */
  readonly mayGoOut?: boolean
  /** How credentials are treated. Default: verified. */
  readonly auth?: Partial<AuthSettings>
  /** A keyed hash of a card number, so that equal cards can be told without keeping any. */
  readonly fingerprint: (cardNumber: string) => string
  /** Default 1,000 entries and 8 MB. */
  readonly journal?: Partial<Caps>
  /** Default 10,000 entries and 16 MB. */
  readonly ledger?: Partial<Caps>
  /** Called with each journal entry as it is written; for log lines. */
  readonly onEntry?: (entry: JournalEntry) => void
}

export interface StartArmed {
  readonly scenarios?: readonly ArmScenario[]
  readonly faults?: readonly ArmFault[]
}

/** The gateway without a face: a request in, a reply out. */
export interface Engine extends Control {
  handle(request: GatewayRequest): Promise<GatewayReply>
  readonly world: World
  readonly profile: Profile
  readonly auth: AuthSettings
  readonly journal: Pick<Journal, 'get' | 'page' | 'health'>
  readonly ledger: Pick<Ledger, 'get' | 'page' | 'health'> & {
    /** Payments of that `clientReferenceInformation.code`, newest first; `limit` is 50 unless told. */
    find(reference: string, limit?: number): PaymentRecord[]
  }
  /**
   * Starts over: forgets all payments and journal entries, what was armed, and where the clock was set; says
   * how many of the first two there were.
   */
  reset(): { readonly journal: number; readonly payments: number }
}

export const defaultCaps = {
  journal: { entries: 1_000, bytes: 8_000_000 },
  ledger: { entries: 10_000, bytes: 16_000_000 },
} as const satisfies Record<string, Caps>

/**
 * Creates the engine: one straight walk through the stages, from bytes to a reply.
 *
 * @example
 * const engine = createEngine({ world, fingerprint })
 * const reply = await engine.handle({ method: 'POST', path: '/pts/v2/payments', headers, body })
 */
export function createEngine(options: EngineOptions): Engine {
  const { world, profile = 'guide', clock: real = Date.now, now: start, frozen, fingerprint, onEntry } = options
  const clock = createClock(real, { now: start, frozen })
  const auth = { ...defaultAuthSettings, ...options.auth }
  const authenticate = createAuthenticator(world, auth)
  const clean = createSecretDropper(world)
  const journal = createJournal({ ...defaultCaps.journal, ...options.journal })
  const ledger = createLedger({ ...defaultCaps.ledger, ...options.ledger })
  let { ids, chance } = openStreams()
  let entries = 0
  const { armories, ...control } = createControl(clock, () => chance, options.mayGoOut)

  const authorize = createAuthorizer({ world, profile, ledger, armories, fingerprint, clean, ids: () => ids })
  armFromStart()

  function armFromStart(): void {
    for (const wish of options.armed?.scenarios ?? []) control.scenarios.arm(wish)
    for (const wish of options.armed?.faults ?? []) control.faults.arm(wish)
  }

  /** What is drawn for faults does not move the ids. */
  function openStreams() {
    const { random, seed } = options
    const stream = (name: string): Random => random ?? (seed === undefined ? Math.random : createRandom(seed, name))
    return { ids: createIds(stream('ids')), chance: stream('chance') }
  }

  /** `first` is the exchange of which this is the second delivery. */
  async function handle(request: GatewayRequest, first?: Exchange): Promise<GatewayReply> {
    if (armories.isOut()) return unreachable
    const now = clock.now()
    const exchange: Exchange = { id: `j${++entries}`, request, now, trail: createTrail() }
    let answer: Answer | undefined
    try {
      answer = await answerTo(exchange, first)
    } catch (error) {
      // Nothing that a caller sends may lead here: if it does, the fault is ours.
      answer = toHttpStatus(500, now)
      exchange.trail.refusals.push(describeFault(error))
    }
    cleanNotes(exchange.trail, clean)
    const body = answer === undefined ? '' : JSON.stringify(answer.body)
    const kept = toKept(exchange, answer, body, clean)
    journal.add(kept)
    onEntry?.(toEntry(JSON.parse(kept.json.join(''))))
    const reply = { status: answer?.status ?? 0, headers: toReplyHeaders(exchange, answer), body }
    const { fault } = exchange
    if (fault === undefined || first !== undefined) return reply
    if (rowOf(fault).twice) await handle(request, exchange)
    return applyFault(fault, reply)
  }

  function toReplyHeaders({ id, now, trail, authentication }: Exchange, answer: Answer | undefined) {
    const headers = toHeaders(ids.uuid(), now, clock.now() - now)
    // Assigned one by one: objects that are spread into one another cost four times as much here.
    if (answer?.headers !== undefined) Object.assign(headers, answer.headers)
    const reason = authentication?.reason
    const isHidden = reason !== undefined && !auth.reasonHeader
    const advice = isHidden ? '' : printAdviceHeader([...trail.refusals, ...trail.advice])
    if (advice !== '') headers['x-sandbox-advice'] = advice
    if (reason !== undefined && auth.reasonHeader) headers['x-sandbox-reason'] = reason
    headers['x-sandbox-journal'] = id
    return headers
  }

  /** Gives nothing where a fault keeps the request from being handled. */
  async function answerTo(exchange: Exchange, first: Exchange | undefined): Promise<Answer | undefined> {
    const { request, now, trail } = exchange
    const route = trail.note('route', findRoute(request))
    if (!route.ok) return toRefused(route.refusal.reply, ids, now)

    const authenticated = await authenticate(request, auth.clock === 'system' ? real() : now)
    exchange.authentication = authenticated.note
    const caller = trail.note('authenticate', authenticated.stage)
    if (!caller.ok) return toRefused(caller.refusal.reply, ids, now)
    const merchant = caller.value
    exchange.merchant = merchant

    const parsed = trail.note('parse', parseBody(request, profile))
    if (!parsed.ok) return toRefused(parsed.refusal.reply, ids, now)
    exchange.body = parsed.value
    const body = parsed.value.value

    const marks = readMarks(request.headers, valueAt(body, 'clientReferenceInformation.code'))
    const asked = trail.note('scenario', checkMarks(marks))
    if (!asked.ok) return toRefused(asked.refusal.reply, ids, now)
    const fault = first === undefined ? chooseFault(asked.value, merchant, body) : repeat(first)
    if (fault !== undefined) {
      exchange.fault = fault
      trail.note('scenario', passed(undefined, [toFaultAdvice(fault)]))
      if (!rowOf(fault).processed) return toUnprocessed(fault, now)
    }

    const jpo = readOptions(body, profile) !== undefined
    const findings = {
      validate: checkRequest(body, { jpo, relaxed: merchant.relaxedRequirements }),
      jpo: checkJpo(body, profile),
    }
    const checked = settleFindings(body, findings, profile, world.rules)
    trail.note('validate', checked.validate)
    trail.note('jpo', checked.jpo)
    if (checked.refusal !== undefined) return toRefused(checked.refusal.reply, ids, now)

    return authorize(exchange, merchant, body as PaymentRequest, asked.value)
  }

  function chooseFault({ fault }: Asked, merchant: Merchant, body: object): ChosenFault | undefined {
    if (fault !== undefined) return toChosenFault(fault.name, fault.trigger, fault, chance)
    if (!armories.faultWaits()) return undefined
    const armed = armories.pickFault(() => toTraits(merchant, body, profile))
    return armed && toChosenFault(armed.name, 'armed', { ...armed, armed: armed.id }, chance)
  }

  return {
    handle: (request) => handle(request),
    world,
    profile,
    auth,
    journal,
    ledger: {
      get: ledger.get,
      page: ledger.page,
      health: ledger.health,
      find: (reference, limit = 50) =>
        ledger.find(toReferenceKey(reference, { fingerprint, clean }) ?? reference, limit),
    },
    ...control,
    reset() {
      armories.reset()
      const forgotten = { journal: journal.clear(), payments: ledger.clear() }
      // With a seed everything comes again; without one no id does.
      if (options.seed !== undefined) {
        ;({ ids, chance } = openStreams())
        entries = 0
      }
      armFromStart()
      return forgotten
    },
  }
}

const printAdviceHeader = rememberLast(toAdviceHeader)

const rowOf = ({ name }: ChosenFault): FaultRow => faults[name]

/** The answer to a request while connections are refused. */
const unreachable: GatewayReply = { status: 0, headers: {}, body: '', delivery: { mode: 'refuse', delay: 0 } }

const repeat = ({ id, fault }: Exchange): ChosenFault | undefined => fault && { ...fault, secondOf: id }

/** What the caller gets of a fault that keeps the request from being handled; nothing when no answer. */
function toUnprocessed(fault: ChosenFault, now: number): Answer | undefined {
  const { answers: status } = rowOf(fault)
  return status && toHttpStatus(status, now, { 'retry-after': String(fault.retryAfter) })
}

function describeFault(error: unknown): RefusalNote {
  const what = redactText(error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error')
  return {
    rule: 'internal-error',
    text: {
      en: `jpo-sandbox failed on this request, which is a bug of ours: ${what}`,
      ja: `jpo-sandbox の内部エラーです: ${what}`,
    },
    evidence: ofSandbox('no request may lead here'),
  }
}
