import { createAuthenticator } from '../auth/authenticate.ts'
import { createReplayMemory, type ReplayMemory } from '../auth/replay-memory.ts'
import { type AuthSettings, defaultAuthSettings } from '../auth/settings.ts'
import type { Caps } from '../base/caps.ts'
import { toOrigin } from '../base/hosts.ts'
import { createIds } from '../base/ids.ts'
import { createRandom, type Random } from '../base/random.ts'
import { createRedactor } from '../card-data/redactor.ts'
import { createSecretDropper } from '../card-data/secret-dropper.ts'
import { type Agenda, createAgenda } from '../clock/agenda.ts'
import { createClock } from '../clock/clock.ts'
import { createOutbox, type Outbox } from '../events/outbox.ts'
import { createJournal, type Journal, type JournalEntry } from '../journal/journal.ts'
import { createMemoryLedger, toLedgerStore } from '../ledger/memory-ledger.ts'
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
  } = options
  const clock = createClock(real, { now: start, frozen })
  const agenda = createAgenda(clock)
  const outbox = createOutbox()
  const auth = { ...defaultAuthSettings, ...options.auth }
  const fingerprint = rememberListed(world, options.fingerprint)
  const journal = createJournal({ ...defaultCaps.journal, ...options.journal })
  const ledger = createMemoryLedger({ ...defaultCaps.ledger, ...options.ledger })
  let { ids, chance } = openStreams()
  let exchanges = 0
  const webhooks = createWebhooks({ clock, agenda, outbox, ids: () => ids }, options.webhooks)
  const redactor = createRedactor({
    dropSecrets: createSecretDropper(joinLists(world.sharedSecrets, webhooks.secrets)),
    isOurs: (digits) => ids.isOurs(digits),
  })
  const replays = options.replays ?? createReplayMemory()
  const authenticate = createAuthenticator(world, auth, { ...redactor, profile, replays })
  const { onDemand, ...control } = createControl({
    ...{ clock, mayGoOut, operations, batchedOperations },
    random: () => chance,
    merchants: () => world.merchants.map(({ merchantId }) => merchantId),
  })
  if (onEntry !== undefined) outbox.subscribe('exchange', onEntry)
  armFromStart()

  function armFromStart(): void {
    for (const arming of options.armed?.scenarios ?? []) control.scenarios.arm(arming)
    for (const arming of options.armed?.faults ?? []) control.faults.arm(arming)
  }

  /** Faults draw from their own stream: they do not change the ids. */
  function openStreams() {
    const { random, seed } = options
    const stream = (name: string): Random => random ?? (seed === undefined ? Math.random : createRandom(seed, name))
    return { ids: createIds(stream('ids')), chance: stream('chance') }
  }

  const store = toLedgerStore(ledger)
  const stores = {
    searches: store,
    webhooks,
    reports: createReportShelf(),
    vault: createVault(),
    transientTokens: createTransientTokens(),
    authentications: createAuthentications(),
  }
  const key = options.key ?? createGatewayKey()
  const toSpace = options.namespace === undefined ? '' : `?namespace=${encodeURIComponent(options.namespace)}`
  const settlement = createSettlement({
    ...{ now: clock.now, agenda, store, outbox, cutOff: options.cutOff },
    choose: (transaction, [root]) => onDemand.chooseVerdict(toMatchFields(transaction, root), transaction.reference),
  })
  function stop(): void {
    webhooks.clear()
    settlement.clear()
    agenda.clear()
  }

  const handle = createWalk({
    ...{ world, profile, auth, authenticate, clock, real, onDemand, journal, outbox, fingerprint, redactor, webhooks },
    ids: () => ids,
    nextExchangeId: () => `j${++exchanges}`,
    ...{ store, settlement, stores, key, publicUrl, toSpace },
  })

  return {
    handle,
    async answerPage(request) {
      // Loaded with the first page: most gateways show none, and start without their scripts.
      const { answerPage } = await import('../pages/pages.ts')
      return answerPage(request, {
        ...{ world, now: clock.now(), ids, key, fingerprint, toSpace },
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
      stop()
      onDemand.reset()
      stores.reports.clear()
      stores.vault.clear()
      stores.transientTokens.clear()
      stores.authentications.clear()
      if (options.replays === undefined) replays.clear()
      const forgotten = { journal: journal.clear(), payments: ledger.clear() }
      // With a seed the same ids come again after a reset; without one, never.
      if (options.seed !== undefined) {
        ;({ ids, chance } = openStreams())
        exchanges = 0
      }
      armFromStart()
      outbox.publish('reset', () => undefined)
      return forgotten
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
