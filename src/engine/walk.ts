import type { Authenticator } from '../auth/authenticate.ts'
import type { AuthSettings } from '../auth/settings.ts'
import { toOrigin } from '../base/hosts.ts'
import { rememberLast } from '../base/remember-last.ts'
import type { Redactor } from '../card-data/redactor.ts'
import type { Clock } from '../clock/clock.ts'
import type { Outbox } from '../events/outbox.ts'
import { applyFault, type ChosenFault, toFaultAdvice } from '../faults/chosen-fault.ts'
import { type FaultRow, faults } from '../faults/faults.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { Journal } from '../journal/journal.ts'
import { cleanNotes, toEntry, toLogText, toStoredExchange } from '../journal/stored-exchange.ts'
import { toPaymentRecord } from '../ledger/payment-record.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { Family, Transaction } from '../ledger/transaction.ts'
import { checkInstructions } from '../on-demand/check-instructions.ts'
import type { OnDemand } from '../on-demand/control.ts'
import { readInstructions } from '../on-demand/read-instructions.ts'
import type { Decided, Found, Operation, OperationContext, Stores } from '../operations/operation.ts'
import { loadOperation } from '../operations/operations.ts'
import { findOperation } from '../operations/router.ts'
import { toAdviceHeader } from '../reply/advice-header.ts'
import { type Answer, printAnswer, toHttpStatus, toRefused } from '../reply/answer.ts'
import { toHeaders } from '../reply/headers.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { readJsonBody } from '../request/read-body.ts'
import type { SettlementDesk } from '../settlement/settlement.ts'
import type { GatewayKey } from '../signing/gateway-key.ts'
import type { BodyId } from '../validation/names/field-tree.ts'
import { addMisfits, toTexts } from '../validation/names/to-texts.ts'
import { settleFindings } from '../validation/settle-findings.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Profile } from '../verdict/finding.ts'
import { passed, type Refusal, type RefusalNote, type StageName } from '../verdict/stage.ts'
import { createStageLog } from '../verdict/stage-log.ts'
import type { Webhooks } from '../webhooks/webhooks.ts'
import type { World } from '../world/world.ts'
import type { Counters } from './counters.ts'

/** Parts of an engine that the walk of a request uses. */
export interface WalkParts {
  readonly world: World
  readonly profile: Profile
  readonly auth: AuthSettings
  readonly authenticate: Authenticator
  readonly clock: Clock
  /** Clock under the gateway's own, in epoch ms. */
  readonly real: () => number
  readonly counters: Counters
  readonly onDemand: OnDemand
  readonly store: LedgerStore
  readonly settlement: SettlementDesk
  /** What operations keep besides the ledger. */
  readonly stores: Stores
  readonly key: GatewayKey
  /** Address of the gateway as browsers reach it. Default: that of the request. */
  readonly publicUrl: string | undefined
  readonly toSpace: string
  readonly journal: Journal
  readonly outbox: Outbox
  readonly fingerprint: (text: string) => string
  readonly redactor: Redactor
  readonly webhooks: Webhooks
}

/** Creates the walk of a request through the stages, the same for every operation. Start reading here. */
export function createWalk(parts: WalkParts): (request: GatewayRequest) => Promise<GatewayReply> {
  const { world, profile, auth, authenticate, clock, real, onDemand, store, journal, outbox, fingerprint } = parts
  const { redactor, webhooks, stores, key, publicUrl, toSpace, counters } = parts
  const { redact } = redactor
  const replyOf = (id: string) => journal.get(id)?.reply.body

  /** `first` is the first delivery, when this is the second delivery of a request. */
  async function handle(request: GatewayRequest, first?: Exchange): Promise<GatewayReply> {
    if (onDemand.isOut()) return unreachable
    const began = outbox.isRead('took') ? performance.now() : 0
    const exchange: Exchange = { id: counters.nextExchangeId(), request, now: clock.now(), stages: createStageLog() }
    let answer: Answer | undefined
    try {
      answer = await walk(exchange, first)
    } catch (error) {
      // No request may lead here: it is a bug in the sandbox.
      answer = toHttpStatus(500, exchange.now)
      exchange.stages.refusals.push(describeBug(error, redact))
    }
    cleanNotes(exchange.stages, redactor)
    const body = answer === undefined ? '' : printAnswer(answer)
    const stored = toStoredExchange(exchange, answer, body, redactor)
    journal.add(toLogText(stored))
    counters.note()
    outbox.publish('exchange', () => toEntry(stored))
    outbox.publish('took', () => performance.now() - began)
    const reply = { status: answer?.status ?? 0, headers: toReplyHeaders(exchange, answer), body }
    const { fault } = exchange
    if (fault === undefined || first !== undefined) return reply
    if (rowOf(fault).twice) await handle(request, exchange)
    return applyFault(fault, reply)
  }

  /** The walk of a request. Undefined: a fault keeps the request from being handled, and there is no reply. */
  async function walk(exchange: Exchange, first: Exchange | undefined): Promise<Answer | undefined> {
    const { request, now, stages } = exchange
    parts.settlement.catchUp(now)
    const ids = counters.ids()
    let operation: Operation | undefined
    const refuse = ({ reply }: Refusal): Answer =>
      operation?.printRefusal?.(reply, request, now, ids) ?? toRefused(reply, ids, now)

    // The operation, or a 404 or 405.
    const route = stages.note('route', findOperation(request, redact))
    if (!route.ok) return refuse(route.refusal)
    const { id, row, params } = route.value
    operation = await loadOperation(id)
    stages.limitTo(operation.stages)

    // The caller, or a 401.
    const authenticated = operation.isOpen
      ? { stage: passed(world.defaultMerchant), note: { policy: auth.policy } }
      : await authenticate(request, auth.clock === 'system' ? real() : now)
    exchange.authentication = authenticated.note
    const caller = stages.note('authenticate', authenticated.stage)
    if (!caller.ok) return refuse(caller.refusal)
    const merchant = caller.value
    exchange.merchant = merchant

    // The body, inflated where it is encoded, or a 400, 413 or 415.
    const parsed = row.body === 'none' ? undefined : stages.note('parse', await readJsonBody(request, profile))
    if (parsed?.ok === false) return refuse(parsed.refusal)
    if (parsed !== undefined) exchange.body = parsed.value
    const context: OperationContext = {
      world,
      profile,
      merchant,
      params,
      now,
      ids,
      ledger: store,
      webhooks,
      reports: stores.reports,
      vault: stores.vault,
      transientTokens: stores.transientTokens,
      authentications: stores.authentications,
      key,
      origin: publicUrl ?? toOrigin(request.headers['host'], request.receivedAt),
      toSpace,
      settled: parts.settlement.idle,
      host: request.headers['host'],
      request,
      replyOf,
      fingerprint,
      redact,
      journal: exchange.id,
    }
    const inadmissible = operation.admit?.(context)
    if (inadmissible !== undefined) {
      stages.note('route', { ok: false, refusal: inadmissible })
      return refuse(inadmissible)
    }
    const { value: asSent = {}, hasScalars } = exchange.body ?? {}
    const { body, misfits } = hasScalars ? toTexts(id as BodyId, asSent) : { body: asSent, misfits: [] }
    // What a token stands for, or a 400. Most requests have none, and wait for nothing.
    const resolving = operation.resolve?.(body, context)
    const resolved = resolving && stages.note('parse', await resolving)
    if (resolved?.ok === false) return refuse(resolved.refusal)
    if (resolved?.value.cardToken !== undefined) exchange.cardToken = resolved.value.cardToken
    const reading = operation.read(resolved?.value.body ?? body, context, resolved?.value)

    // Outcomes and faults on demand in the request, or a 400 for an unknown name.
    const sent = readInstructions(request.headers, reading.fields.reference)
    const instructions = stages.note('scenario', checkInstructions(sent, operation.service))
    if (!instructions.ok) return refuse(instructions.refusal)
    const fault =
      first === undefined ? onDemand.chooseFault(instructions.value, reading.fields) : toSecondDelivery(first)
    if (fault !== undefined) {
      exchange.fault = fault
      stages.note('scenario', passed(undefined, [toFaultAdvice(fault)]))
      if (!rowOf(fault).processed) return toUnprocessed(fault, now)
    }

    // Findings of all checks together, or a 400.
    const checked = settleFindings(addMisfits(operation.check(reading, context), misfits), profile, world.rules)
    for (const [stage, result] of checked.stages) stages.note(stage, result)
    if (checked.refusal !== undefined) return refuse(checked.refusal)

    // The outcome on demand. Safety rules come first: an armed outcome is not used up by a refused card.
    let found = await operation.find(reading, context)
    let guarded = operation.guard(reading, found, context)
    const chosen =
      guarded === undefined
        ? (onDemand.chooseOutcome(instructions.value, reading.fields, operation.service) ??
          operation.provoke(reading, found, context))
        : undefined
    if (chosen !== undefined) exchange.scenario = chosen

    // The decision and its transactions, or a 400. Another request may have changed the ledger since `find`.
    for (;;) {
      const decided = guarded ?? operation.decide(reading, found, chosen, context)
      const booking = decided.ok ? operation.book(reading, found, decided.value, context) : undefined
      const transactions = booking?.transactions ?? toAttempts(decided)
      if (await append(found, transactions)) {
        logDecision(exchange, operation.decidedBy, found, decided, transactions)
        const kept = booking?.keep === undefined ? undefined : await booking.keep(stores)
        return decided.ok
          ? operation.print(decided.value, kept ?? booking?.facts, context, reading)
          : refuse(decided.refusal)
      }
      found = await operation.find(reading, context)
      guarded = operation.guard(reading, found, context)
    }
  }

  function append({ family, lookups }: Found, transactions: readonly Transaction[]): boolean | Promise<boolean> {
    const [first] = transactions
    if (first === undefined) return true
    return store.append({
      rootId: first.rootId,
      expectedVersion: family?.version ?? 0,
      transactions,
      ...(lookups !== undefined && { lookups }),
    })
  }

  function logDecision(
    exchange: Exchange,
    stage: StageName,
    { family }: Found,
    decided: Decided<unknown>,
    transactions: readonly Transaction[],
  ): void {
    const { stages } = exchange
    if (!decided.ok) stages.note(stage, decided)
    else if (decided.declined === undefined) stages.note(stage, passed(undefined, decided.advice))
    else {
      stages.decline(stage, decided.declined)
      stages.advice.push(...decided.advice)
    }
    for (const [index, transaction] of transactions.entries()) {
      stages.note('ledger', passed(undefined))
      exchange.paymentId = transaction.rootId
      parts.settlement.note(transaction)
      outbox.publish('transaction', () => ({
        transaction,
        payment: toPaymentRecord([...(family?.family ?? []), ...transactions.slice(0, index + 1)] as unknown as Family),
      }))
    }
  }

  function toReplyHeaders({ id, now, stages, authentication }: Exchange, answer: Answer | undefined) {
    const headers = toHeaders(counters.ids().uuid(), now, clock.now() - now)
    // Assigned one by one: spreading objects into one another costs four times as much here.
    if (answer?.headers !== undefined) Object.assign(headers, answer.headers)
    if (answer?.text !== undefined) setContentType(headers, answer.text)
    const reason = authentication?.reason
    const isHidden = reason !== undefined && !auth.reasonHeader
    const advice = isHidden ? '' : printAdviceHeader([...stages.refusals, ...stages.advice])
    if (advice !== '') headers['x-sandbox-advice'] = advice
    if (reason !== undefined && auth.reasonHeader) headers['x-sandbox-reason'] = reason
    headers['x-sandbox-journal'] = id
    return headers
  }

  return (request) => handle(request)
}

/** An empty reply has no type. */
function setContentType(headers: Record<string, string>, text: NonNullable<Answer['text']>): void {
  if ('type' in text) headers['content-type'] = text.type
  else delete headers['content-type']
}

const printAdviceHeader = rememberLast(toAdviceHeader)

const toAttempts = (decided: Decided<unknown>): readonly Transaction[] =>
  decided.ok || decided.attempt === undefined ? [] : [decided.attempt]

const rowOf = ({ name }: ChosenFault): FaultRow => faults[name]

/** The reply while connections are refused. */
const unreachable: GatewayReply = { status: 0, headers: {}, body: '', delivery: { mode: 'refuse', delay: 0 } }

const toSecondDelivery = ({ id, fault }: Exchange): ChosenFault | undefined => fault && { ...fault, secondOf: id }

/** The reply of a fault that keeps the request from being handled; undefined when there is none. */
function toUnprocessed(fault: ChosenFault, now: number): Answer | undefined {
  const { answers: status } = rowOf(fault)
  return status && toHttpStatus(status, now, { 'retry-after': String(fault.retryAfter) })
}

function describeBug(error: unknown, redact: Redactor['redact']): RefusalNote {
  const what = redact(error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error')
  return {
    rule: 'internal-error',
    text: {
      en: `jpo-sandbox failed on this request, which is a bug of ours: ${what}`,
      ja: `jpo-sandbox の内部エラーです: ${what}`,
    },
    evidence: ofSandbox('no request may lead here'),
  }
}
