import { crypto } from '#crypto'
import { createAuthenticator } from '../auth/authenticate.ts'
import { createReplayMemory, type ReplayMemory } from '../auth/replay-memory.ts'
import { type AuthSettings, defaultAuthSettings } from '../auth/settings.ts'
import type { Caps } from '../base/caps.ts'
import { toOrigin } from '../base/hosts.ts'
import { joinKept, type Kept, type Note, noteFor, type Seal } from '../base/kept.ts'
import type { Random } from '../base/random.ts'
import { createRedactor } from '../card-data/redactor.ts'
import { createSecretDropper } from '../card-data/secret-dropper.ts'
import { type Agenda, createAgenda } from '../clock/agenda.ts'
import { createClock } from '../clock/clock.ts'
import { createOutbox, type Outbox } from '../events/outbox.ts'
import { createJournal, type Journal, type JournalEntry } from '../journal/journal.ts'
import { toLedgerStore } from '../ledger/ledger-store.ts'
import { createMemoryLedger } from '../ledger/memory-ledger.ts'
import type { LedgerStore } from '../ledger/store.ts'
import { type ArmFault, type ArmScenario, type Control, createControl } from '../on-demand/control.ts'
import { toReferenceKey } from '../operations/authorize/authorize.ts'
import { operations } from '../operations/operations.ts'
import { createReportShelf } from '../operations/reporting/report-shelf.ts'
import { createAuthentications } from '../payer-authentication/authentications.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { batchedOperations, toMatchFields } from '../settlement/match-fields.ts'
import { createSettlement, type SettlementDesk } from '../settlement/settlement.ts'
import { createGatewayKey, type GatewayKey } from '../signing/gateway-key.ts'
import { createTransientTokens } from '../transient-tokens/transient-tokens.ts'
import { createVault } from '../vault/vault.ts'
import type { Profile } from '../verdict/finding.ts'
import { createWebhooks, type WebhookControl, type WebhookOptions } from '../webhooks/webhooks.ts'
import type { World } from '../world/world.ts'
import { createCounters } from './counters.ts'
import { type PaymentLedger, toPaymentLedger } from './payment-ledger.ts'
import { createWalk } from './walk.ts'

export interface EngineOptions {
  readonly world: World
  /** `guide` accepts what the vendor's examples send, with advice; `strict` refuses it. Default `guide`. */
  readonly profile?: Profile
  /** Clock under the gateway's own, in epoch ms. Default `Date.now`. */
  readonly clock?: () => number
  /** Time of the gateway's clock at the start, epoch ms. Default: the time of `clock`. */
  readonly now?: number
  /** Whether the gateway's clock stands still. */
  readonly frozen?: boolean
  /** Numbers from 0 up to but not 1. Default: from the seed, or `Math.random`. */
  readonly random?: Random
  /** With the same seed and a frozen clock, the same requests get the same bytes. */
  readonly seed?: string
  /** Armed at the start and after each reset. Invalid entries are skipped. */
  readonly armed?: StartArmed
  /** Whether a fault can refuse connections; false for a named namespace. Default true. */
  readonly mayGoOut?: boolean
  /** Treatment of credentials. Default: verified. */
  readonly auth?: Partial<AuthSettings>
  /** Used tokens, shared with another engine, which resets them. Default: its own. */
  readonly replays?: ReplayMemory
  /** Keyed hash of a card number: tells equal cards without keeping any. */
  readonly fingerprint: (cardNumber: string) => string
  /** Default 1,000 entries and 8 MB. */
  readonly journal?: Partial<Caps>
  /** Default 10,000 entries and 16 MB. */
  readonly ledger?: Partial<Caps>
  /** When the batch of a day goes out, `HH:MM` in Japan. Default `00:00`. */
  readonly cutOff?: string
  /** Key for tokens that the gateway issues, shared with another engine. Default: its own. */
  readonly key?: GatewayKey
  /** Address of the gateway as browsers reach it, such as `https://gateway.example`. Default: that of the request. */
  readonly publicUrl?: string
  /** Name of the namespace, for addresses of pages. */
  readonly namespace?: string
  /** Webhooks. Default: delivered to nobody. */
  readonly webhooks?: WebhookOptions
  /** Called with each journal entry. */
  readonly onEntry?: (entry: JournalEntry) => void
  /** Closes secrets among the rows of the state. Default: only this engine opens them. */
  readonly seal?: Seal
  /** Where the state is kept. Default: nowhere. */
  readonly state?: EngineState
}

/** Rows of an engine, outside of it. */
export interface EngineState {
  readonly note: Note
  /** Removes all rows. */
  readonly clear: () => void
  /** Rows of an earlier run. */
  readonly rows: ReadonlyMap<string, string>
  /** Resolves when everything noted is stored. */
  readonly kept: () => Promise<void> | undefined
}

export interface StartArmed {
  readonly scenarios?: readonly ArmScenario[]
  readonly faults?: readonly ArmFault[]
}

/** The gateway without a face: a request in, a reply out. */
export interface Engine extends Control {
  handle(request: GatewayRequest): Promise<GatewayReply>
  /** Answers a cardholder's browser, below `/__pages`. */
  answerPage(request: GatewayRequest): Promise<GatewayReply>
  readonly world: World
  readonly profile: Profile
  readonly auth: AuthSettings
  readonly journal: Pick<Journal, 'get' | 'page' | 'health'>
  readonly ledger: PaymentLedger
  readonly agenda: Agenda
  readonly outbox: Outbox
  readonly settlement: SettlementDesk
  /** Reads all families, oldest first. */
  readonly families: LedgerStore['families']
  readonly webhooks: WebhookControl
  /** Cancels all that waits: batches, jobs and deliveries. */
  stop(): void
  readonly replays: ReplayMemory
  readonly key: GatewayKey
  /** Clears payments, journal, armed entries and its own used tokens, and resets the clock; returns the numbers of the first two. */
  reset(): { readonly journal: number; readonly payments: number }
  /** All of the state, as rows. Secrets among them are closed by the seal. */
  readonly rows: Kept['rows']
  /** Replaces the state by rows. */
  restore(rows: ReadonlyMap<string, string>): void
}

export const defaultCaps = {
  journal: { entries: 1_000, bytes: 8_000_000 },
  ledger: { entries: 10_000, bytes: 16_000_000 },
} as const satisfies Record<string, Caps>

/**
 * Creates the engine: its parts, and the walk of a request through them (walk.ts).
 *
 * @example
 * const engine = createEngine({ world, fingerprint })
 * const reply = await engine.handle({ method: 'POST', path: '/pts/v2/payments', headers, body })
 */
export function createEngine(options: EngineOptions): Engine {
  const {
    world,
    profile = 'guide',
    clock: real = Date.now,
    now: start,
    frozen,
    mayGoOut = true,
    onEntry,
    publicUrl,
    seal = createSeal(),
    state,
  } = options
  const noteOf = (part: string) => noteFor(state?.note, part)
  const clock = createClock(real, { now: start, frozen, note: noteOf('clock') })
  const agenda = createAgenda(clock)
  const outbox = createOutbox()
  const auth = { ...defaultAuthSettings, ...options.auth }
  const fingerprint = rememberListed(world, options.fingerprint)
  const journal = createJournal({ ...defaultCaps.journal, ...options.journal }, noteOf('journal'))
  const ledger = createMemoryLedger({ ...defaultCaps.ledger, ...options.ledger }, seal, noteOf('ledger'))
  const counters = createCounters({ random: options.random, seed: options.seed, real, note: noteOf('counters') })
  const webhooks = createWebhooks(
    { clock, agenda, outbox, ids: counters.ids, seal, note: noteOf('webhooks') },
    tellNothingUnstored(options.webhooks, state),
  )
  const redactor = createRedactor({
    dropSecrets: createSecretDropper(joinLists(world.sharedSecrets, webhooks.secrets)),
    isOurs: (digits) => counters.ids().isOurs(digits),
  })
  const replays = options.replays ?? createReplayMemory(undefined, noteOf('replays'))
  const authenticate = createAuthenticator(world, auth, { ...redactor, profile, replays })
  const {
    onDemand,
    kept: armed,
    ...control
  } = createControl({
    ...{ clock, mayGoOut, operations, batchedOperations, note: noteOf('armed') },
    random: counters.chance,
    merchants: () => world.merchants.map(({ merchantId }) => merchantId),
  })
  if (onEntry !== undefined) outbox.subscribe('exchange', onEntry)

  function armFromStart(): void {
    for (const arming of options.armed?.scenarios ?? []) control.scenarios.arm(arming, ofStart)
    for (const arming of options.armed?.faults ?? []) control.faults.arm(arming, ofStart)
  }

  const store = toLedgerStore(ledger)
  const stores = {
    searches: store,
    webhooks,
    reports: createReportShelf(seal, noteOf('reports')),
    vault: createVault(noteOf('vault')),
    transientTokens: createTransientTokens(noteOf('transientTokens')),
    authentications: createAuthentications(seal, noteOf('authentications')),
  }
  const key = options.key ?? createGatewayKey()
  const toSpace = options.namespace === undefined ? '' : `?namespace=${encodeURIComponent(options.namespace)}`
  const settlement = createSettlement({
    ...{ now: clock.now, agenda, store, outbox, cutOff: options.cutOff, note: noteOf('settlement') },
    choose: (transaction, [root]) => onDemand.chooseVerdict(toMatchFields(transaction, root), transaction.reference),
  })
  function stop(): void {
    webhooks.clear()
    settlement.clear()
    agenda.clear()
  }

  const handle = createWalk({
    ...{ world, profile, auth, authenticate, clock, real, onDemand, journal, outbox, fingerprint, redactor, webhooks },
    ...{ store, settlement, stores, key, publicUrl, toSpace, counters },
  })

  /** Parts of the state. The clock comes first: the agenda goes by it. */
  const kept = joinKept({
    ...{ clock: clock.kept, counters: counters.kept, ledger: ledger.kept, journal, armed },
    vault: stores.vault.kept,
    transientTokens: stores.transientTokens.kept,
    authentications: stores.authentications.kept,
    reports: stores.reports.kept,
    // Events that a settlement publishes find their subscriptions.
    webhooks: webhooks.kept,
    settlement: settlement.kept,
    ...(options.replays === undefined && { replays }),
  })

  function load(rows: ReadonlyMap<string, string>): void {
    kept.load(rows)
    for (const id of ledger.ids()) counters.ids().recognize(id)
  }

  function clear() {
    state?.clear()
    stop()
    onDemand.reset()
    stores.reports.clear()
    stores.vault.clear()
    stores.transientTokens.clear()
    stores.authentications.clear()
    if (options.replays === undefined) replays.clear()
    counters.reset()
    return { journal: journal.clear(), payments: ledger.clear() }
  }

  if (state !== undefined && state.rows.size > 0) {
    const isClockSet = start !== undefined || frozen === true
    load(isClockSet ? new Map([...state.rows].filter(([row]) => !row.startsWith('clock/'))) : state.rows)
    if (isClockSet) for (const [row, text] of clock.kept.rows()) state.note(`clock/${row}`, () => text)
  }
  armFromStart()

  return {
    handle,
    async answerPage(request) {
      // Loaded with the first page: most gateways show none, and start without their scripts.
      const { answerPage } = await import('../pages/pages.ts')
      counters.note()
      return answerPage(request, {
        ...{ world, now: clock.now(), ids: counters.ids(), key, fingerprint, toSpace },
        transientTokens: stores.transientTokens,
        authentications: stores.authentications,
        origin: publicUrl ?? toOrigin(request.headers['host'], request.receivedAt),
      })
    },
    world,
    profile,
    auth,
    journal,
    ledger: toPaymentLedger(ledger, (reference) => toReferenceKey(reference, { fingerprint, ...redactor })),
    agenda,
    outbox,
    settlement,
    families: store.families,
    webhooks: webhooks.control,
    replays,
    key,
    ...control,
    armedBytes: () =>
      control.armedBytes() +
      webhooks.bytes() +
      stores.vault.bytes() +
      stores.transientTokens.bytes() +
      stores.authentications.bytes(),
    stop,
    reset() {
      const forgotten = clear()
      armFromStart()
      outbox.publish('reset', () => undefined)
      return forgotten
    },
    rows: kept.rows,
    restore(rows) {
      clear()
      load(rows)
      if (state !== undefined) for (const [row, text] of rows) state.note(row, () => text)
      armFromStart()
      outbox.publish('reset', () => undefined)
    },
  }
}

/** A seal that ends with the process. */
export const createSeal = (): Seal => crypto.createSeal(globalThis.crypto.getRandomValues(new Uint8Array(32)))

/** Arms without a row: the next start arms anew. */
const ofStart = { isKept: false } as const

/** Webhooks that tell of stored transactions only. */
function tellNothingUnstored(options: WebhookOptions = {}, state: EngineState | undefined): WebhookOptions {
  const { send } = options
  if (send === undefined || state === undefined) return options
  return {
    ...options,
    async send(request) {
      try {
        await state.kept()
      } catch {
        return { error: 'what it tells of cannot be stored now' }
      }
      return send(request)
    },
  }
}

/** A list of both, the same list until one of them changes. */
function joinLists(one: () => readonly string[], other: () => readonly string[]): () => readonly string[] {
  let parts: readonly [readonly string[], readonly string[]] = [[], []]
  let joined: readonly string[] = []
  return () => {
    const present = [one(), other()] as const
    if (present[1].length === 0) return present[0]
    if (present[0] !== parts[0] || present[1] !== parts[1]) joined = present.flat()
    parts = present
    return joined
  }
}

/** Caches the hashes of listed cards: their numbers are test numbers, and there are few. */
function rememberListed(world: World, fingerprint: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let hash = known.get(text)
    if (hash === undefined) {
      hash = fingerprint(text)
      if (world.cardOf(text) !== undefined) known.set(text, hash)
    }
    return hash
  }
}
