import { decide } from './acquirer/decide.ts'
import { toAdviceHeader } from './advice-header.ts'
import { type AuthNote, createAuthenticator, createSecretDropper } from './auth/authenticate.ts'
import { type AuthSettings, defaultAuthSettings } from './auth/settings.ts'
import type { Caps } from './bounded-log.ts'
import { settleFindings } from './check-payment.ts'
import { ofSandbox } from './evidence.ts'
import type { GatewayReply, GatewayRequest } from './exchange.ts'
import type { Profile } from './finding.ts'
import { createIds } from './ids.ts'
import {
  createJournal,
  type Journal,
  type JournalEntry,
  type KeptExchange,
  type RefusalNote,
  toEntry,
} from './journal.ts'
import { checkJpo, readOptions } from './jpo/check-jpo.ts'
import { toPlan } from './jpo/plan.ts'
import { createLedger, type Ledger } from './ledger/ledger.ts'
import type { PaymentRequest, ReplyBody } from './openapi/index.ts'
import { type ParsedBody, parseBody } from './parse-body.ts'
import { toPayment } from './payment.ts'
import { toFacts, toRecord } from './record.ts'
import { redactBody, redactHeaders, redactText } from './redact.ts'
import { type Answer, toApproved, toDeclined, toHeaders, toHttpStatus, toRefused } from './reply.ts'
import { findRoute } from './route.ts'
import { passed } from './stage.ts'
import { createTrail, type Trail } from './trail.ts'
import { checkRequest } from './validation/check-request.ts'
import type { Merchant, World } from './world/world.ts'

export interface EngineOptions {
  readonly world: World
  /** `guide` takes what the vendor's examples send and advises; `strict` refuses it. Default `guide`. */
  readonly profile?: Profile
  /** Epoch ms. Default `Date.now`. */
  readonly clock?: () => number
  /** From 0 up to but not 1. Default `Math.random`. */
  readonly random?: () => number
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

/** The gateway without a face: a request in, a reply out. */
export interface Engine {
  handle(request: GatewayRequest): Promise<GatewayReply>
  readonly world: World
  readonly profile: Profile
  readonly auth: AuthSettings
  readonly journal: Pick<Journal, 'get' | 'page' | 'health'>
  readonly ledger: Pick<Ledger, 'get' | 'page' | 'health'>
  /** Forgets all payments and journal entries; says how many there were. */
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
  const { world, profile = 'guide', clock = Date.now, random = Math.random, fingerprint, onEntry } = options
  const ids = createIds(random)
  const auth = { ...defaultAuthSettings, ...options.auth }
  const authenticate = createAuthenticator(world, auth)
  const dropSecrets = createSecretDropper(world)
  /** Fingerprints of cards that the world lists: their numbers are known anyway. */
  const fingerprints = new Map<string, string>()
  const journal = createJournal({ ...defaultCaps.journal, ...options.journal })
  const ledger = createLedger({ ...defaultCaps.ledger, ...options.ledger })
  let entries = 0

  async function handle(request: GatewayRequest): Promise<GatewayReply> {
    const now = clock()
    const exchange: Exchange = { id: `j${++entries}`, request, now, trail: createTrail() }
    let answer: Answer
    try {
      answer = await answerTo(exchange)
    } catch (error) {
      // Nothing that a caller sends may lead here: if it does, the fault is ours.
      answer = toHttpStatus(500, now)
      exchange.trail.refusals.push(describeFault(error))
    }
    const body = JSON.stringify(answer.body)
    const kept = toKept(exchange, answer, body, dropSecrets)
    journal.add(kept)
    onEntry?.(toEntry(kept))
    const isHidden = !auth.reasonHeader && exchange.authentication?.reason !== undefined
    const { refusals, advice: advised } = exchange.trail
    const isQuiet = isHidden || refusals.length + advised.length === 0
    const advice = isQuiet ? '' : toAdviceHeader([...refusals, ...advised])
    return {
      status: answer.status,
      headers: {
        ...toHeaders(ids.uuid(), clock() - now),
        ...answer.headers,
        ...(advice !== '' && { 'x-sandbox-advice': advice }),
        ...(auth.reasonHeader &&
          exchange.authentication?.reason !== undefined && { 'x-sandbox-reason': exchange.authentication.reason }),
        'x-sandbox-journal': exchange.id,
      },
      body,
    }
  }

  async function answerTo(exchange: Exchange): Promise<Answer> {
    const { request, now, trail } = exchange
    const route = trail.note('route', findRoute(request))
    if (!route.ok) return toRefused(route.refusal.reply, ids, now)

    const authenticated = await authenticate(request, now)
    exchange.authentication = authenticated.note
    const caller = trail.note('authenticate', authenticated.stage)
    if (!caller.ok) return toRefused(caller.refusal.reply, ids, now)
    const merchant = caller.value
    exchange.merchant = merchant

    const parsed = trail.note('parse', parseBody(request, profile))
    if (!parsed.ok) return toRefused(parsed.refusal.reply, ids, now)
    exchange.body = parsed.value
    const body = parsed.value.value

    const jpo = readOptions(body, profile) !== undefined
    const findings = {
      validate: checkRequest(body, { jpo, relaxed: merchant.relaxedRequirements }),
      jpo: checkJpo(body, profile),
    }
    const checked = settleFindings(body, findings, profile, world.rules)
    trail.note('validate', checked.validate)
    trail.note('jpo', checked.jpo)
    if (checked.refusal !== undefined) return toRefused(checked.refusal.reply, ids, now)

    return authorize(exchange, merchant, body as PaymentRequest)
  }

  function authorize(exchange: Exchange, merchant: Merchant, request: PaymentRequest): Answer {
    const { now, trail } = exchange
    const payment = toPayment(request, now)
    const options = readOptions(request, profile)
    const plan = options === undefined ? undefined : toPlan(options, now)
    const listedIssuer = world.issuerOf(payment.card.number)
    const issuer = listedIssuer ?? world.unlistedCards.issuer

    const decision = decide(
      {
        merchant,
        method: plan?.method,
        currency: payment.currency,
        card: payment.card,
        issuer,
        isListed: listedIssuer !== undefined,
        acceptsUnlistedCards: world.unlistedCards.policy === 'allow',
        now,
      },
      world.refusals,
    )
    if (decision.kind === 'refused') {
      trail.note('acquirer', { ok: false, refusal: decision.refusal })
      return toRefused(decision.refusal.reply, ids, now)
    }

    const facts = toFacts(payment, merchant.acquirer, ids, now)
    if (decision.kind === 'approved') trail.note('acquirer', passed(facts, decision.advice))
    else trail.decline('acquirer', decision.note)

    const kept = {
      decision,
      merchant,
      issuer,
      plan,
      fingerprint:
        listedIssuer === undefined ? fingerprint(payment.card.number) : fingerprintOfListed(payment.card.number),
      journal: exchange.id,
    }
    ledger.add(toRecord(payment, facts, kept))
    trail.note('ledger', passed(facts))
    exchange.paymentId = facts.id
    return decision.kind === 'approved'
      ? toApproved(facts, merchant.acquirer.approval)
      : toDeclined(facts, decision.outcome, merchant.acquirer.approval)
  }

  function fingerprintOfListed(number: string): string {
    const known = fingerprints.get(number) ?? fingerprint(number)
    fingerprints.set(number, known)
    return known
  }

  return {
    handle,
    world,
    profile,
    auth,
    journal,
    ledger,
    reset: () => ({ journal: journal.clear(), payments: ledger.clear() }),
  }
}

/** What is known of one request while it is on its way. */
interface Exchange {
  readonly id: string
  readonly request: GatewayRequest
  /** Epoch ms. */
  readonly now: number
  readonly trail: Trail
  authentication?: AuthNote
  merchant?: Merchant
  /** Never kept as it is. */
  body?: ParsedBody
  paymentId?: string
}

/** What the journal keeps of an exchange: the only way in which a request is kept. `sent` is the reply's body; `clean` takes out what redaction does not know. */
function toKept(exchange: Exchange, answer: Answer, sent: string, clean: (text: string) => string): KeptExchange {
  const { id, request, now, trail, authentication, merchant, body, paymentId } = exchange
  return {
    id,
    at: new Date(now).toISOString(),
    ...(merchant !== undefined && { merchantId: merchant.merchantId }),
    ...(authentication !== undefined && { authentication }),
    request: {
      method: redactText(request.method).slice(0, 40),
      path: redactText(request.path),
      headers: redactHeaders(request.headers, clean),
      bytes: request.body.byteLength,
    },
    ...(body !== undefined && { requestBody: redactBody(body.value, body.text) }),
    stages: trail.verdicts(),
    refusals: trail.refusals,
    advice: trail.advice,
    status: answer.status,
    replyBody: redactReply(answer.body, sent),
    ...(paymentId !== undefined && { paymentId }),
  }
}

/** Of a reply, only the echoed reference is the caller's own text. `sent` is the body as JSON. */
function redactReply(body: ReplyBody, sent: string): string {
  if (!('clientReferenceInformation' in body)) return sent
  const { code } = body.clientReferenceInformation
  const kept = redactText(code)
  return kept === code ? sent : JSON.stringify({ ...body, clientReferenceInformation: { code: kept } })
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
