import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { SettlementOutcome } from '../../src/acquirer/settlement-outcomes.ts'
import type { SdkScheme } from '../../src/admin/sdk-config.ts'
import type { ClockState, Span, Time } from '../../src/clock/clock.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { NamespaceSummary, Namespaces, NamespacesOptions } from '../../src/engine/namespaces.ts'
import type { Snapshot } from '../../src/engine/snapshot.ts'
import type { FaultSettings } from '../../src/faults/chosen-fault.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import type { ArmOptions } from '../../src/on-demand/armed-queue.ts'
import type { ArmedFault, ArmedScenario, ArmedVerdict } from '../../src/on-demand/control.ts'
import type { Catalogue } from '../../src/on-demand/to-catalogue.ts'
import type { Batch } from '../../src/settlement/batch.ts'
import type { BatchItem } from '../../src/settlement/batch-items.ts'
import type { ArmDeliveryFault, ArmedDeliveryFault, DeliveryFaultName } from '../../src/webhooks/delivery-faults.ts'
import type { WebhookControl, WebhookOptions } from '../../src/webhooks/webhooks.ts'
import type { Merchant } from '../../src/world/world.ts'
import type { SandboxWorld } from '../world/create-world.ts'

/** Options of webhooks: where deliveries may go, and what public sources leave open. */
export interface GatewayWebhookOptions extends Omit<WebhookOptions, 'send'> {
  /** Sends the requests. Default: the global `fetch`; in a browser hand in one that reaches the receiver. */
  readonly fetch?: typeof globalThis.fetch
}

/** Options of a gateway, the same for every door. */
export interface GatewayOptions
  extends Partial<
    Omit<NamespacesOptions, 'world' | 'now' | 'seed' | 'noOutage' | 'replays' | 'key' | 'namespace' | 'webhooks'>
  > {
  /** Start of the gateway's clock. Default: the machine's time. */
  readonly now?: Time
  /** The same seed, `frozen` and the same requests give the same bytes. */
  readonly seed?: string | number
  /** A world by `world.schema.json`. Default: the seed world. */
  readonly world?: unknown
  /** Name of the world's source in error messages. */
  readonly worldSource?: string
  /** Overrides the world's policy on valid card numbers that it does not list. */
  readonly unlistedCards?: 'refuse' | 'allow'
  /** Further names that may be signed as host, such as those of containers. Their ports do not matter. */
  readonly acceptHosts?: readonly string[]
  readonly webhooks?: GatewayWebhookOptions
}

/** Arms outcomes or faults for later requests. */
export interface Arming<Name extends string, Options, Entry> {
  /**
   * Arms for the next request that fits `match`, or the next `times` requests.
   *
   * @throws {GatewayError} `BAD_CONTROL`
   * @example gateway.scenarios.next('expired-card', { match: { method: 'installment' } })
   */
  next(name: Name, options?: Options): Entry
  /** Arms for every request that fits `match`, until it is disarmed. */
  always(name: Name, options?: Omit<Options, 'times'>): Entry
  /** All entries in the order of arming, used ones too. */
  list(): Entry[]
  /** Entries that could have been used and still wait: never used, or used fewer times than armed for. */
  unused(): Entry[]
  /** @throws {GatewayError} `BAD_CONTROL` when no entry of that id is armed. */
  disarm(id: string): void
  /** Disarms all; returns how many there were. */
  clear(): number
}

/** Clock of a gateway, for ids, times, billing months, bonus windows, duplicates and credentials. */
export interface GatewayClock {
  /** Epoch ms. */
  now(): number
  state(): ClockState
  /** Sets the time; the clock goes on from there. @throws {GatewayError} `BAD_CONTROL` */
  set(time: Time): ClockState
  /** Stops the clock, now or at a time. @throws {GatewayError} `BAD_CONTROL` */
  freeze(time?: Time): ClockState
  /** Advances the clock by ms, or `90s`, `15m`, `12h`, `31d`. @throws {GatewayError} `BAD_CONTROL` */
  advance(span: Span): ClockState
  resume(): ClockState
  /** Resets the clock to its start. */
  reset(): ClockState
}

/** Webhooks of a gateway: what was delivered, and faults for the next deliveries. */
export interface GatewayWebhooks extends Pick<WebhookControl, 'subscriptions' | 'deliveries' | 'idle'> {
  readonly faults: {
    /**
     * Arms a fault for the next event, or the next `times` events.
     *
     * @throws {GatewayError} `BAD_CONTROL`
     * @example gateway.webhooks.faults.next('late', { delay: '2h' })
     */
    next(name: DeliveryFaultName, options?: Omit<ArmDeliveryFault, 'name'>): ArmedDeliveryFault
    /** Those that wait. */
    list(): ArmedDeliveryFault[]
    /** @throws {GatewayError} `BAD_CONTROL` when none of that id waits. */
    disarm(id: string): void
    /** Disarms all; returns how many there were. */
    clear(): number
  }
  /**
   * Delivers again at once, whatever became of it before; no retries follow.
   *
   * @throws {GatewayError} `BAD_CONTROL` when there is no delivery of that id.
   */
  resend(id: string): void
}

/** Control over the outcomes, faults and time of a gateway. */
export interface GatewayControl {
  readonly scenarios: Arming<OutcomeName, ArmOptions, ArmedScenario>
  /** The acquirer's verdicts at settlement. */
  readonly verdicts: Arming<SettlementOutcome, ArmOptions, ArmedVerdict>
  readonly faults: Arming<FaultName, ArmOptions & FaultSettings, ArmedFault>
  readonly clock: GatewayClock
  readonly webhooks: GatewayWebhooks
}

/** Batches of a gateway (売上処理). The clock sends one a day, at the cut-off. */
export interface GatewaySettlement {
  /** Sends all that waits now. Undefined: nothing waited. */
  run(): Promise<Batch | undefined>
  /** Batches newest first. */
  batches(): readonly Batch[]
  /** Transactions of a batch with the acquirer's verdicts, oldest first; default at most 500. */
  items(batchId: string, limit?: number): Promise<readonly BatchItem[]>
  /** Resolves when the batches that came due by the clock are judged. */
  idle(): Promise<void>
}

/** Verbs of a test on a gateway or on one of its namespaces. */
export interface GatewayNamespace extends GatewayControl {
  /** Answers a request in this process, for any host. A fault without a reply gives `Response.error()`. */
  handle(request: Request): Promise<Response>
  /** `handle` with the signature of `fetch`; throws as `fetch` does when there is no reply. */
  readonly fetch: typeof globalThis.fetch
  /** Redacted exchanges with the verdict of every stage: `get(id)`, `page({ limit })`, `health()`. */
  readonly journal: Engine['journal']
  /** Recorded payments, approved and declined: `get(id)`, `find(reference, limit)`, `page({ limit })`, `health()`. */
  readonly payments: Engine['ledger']
  readonly settlement: GatewaySettlement
  /** Clears payments, journal and armed entries, and resets the clock; returns the numbers of the first two. */
  reset(): ReturnType<Engine['reset']>
  /**
   * All of the state as plain JSON: payments, journal, clock, tokens, webhooks, and what is armed. Cards are hashed and
   * keys are closed, so that only this gateway restores it, or one with the same `JPO_SANDBOX_STATE_KEY`.
   */
  snapshot(): Snapshot
  /**
   * Replaces the state by a snapshot.
   *
   * @throws {GatewayError} `BAD_SNAPSHOT`
   */
  restore(snapshot: Snapshot): void
}

/** A namespace with a name. */
export interface NamedNamespace extends GatewayNamespace {
  readonly name: string
  /** Headers that lead the requests of any client there. */
  readonly headers: Readonly<Record<string, string>>
}

/** A merchant's keys and contract, for tests that sign. */
export type GatewayMerchant = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret' | 'acquirerAgreement'>

/** A gateway for a test, the same for every door. Its own verbs are those of the default namespace. */
export interface Gateway extends GatewayNamespace {
  /** Every outcome and fault, with its triggers in this world. */
  catalogue(): Catalogue
  readonly merchants: readonly GatewayMerchant[]
  /**
   * The merchant of an id. Default: the first of the world.
   *
   * @throws {GatewayError} `UNKNOWN_MERCHANT`
   */
  merchant(merchantId?: string): GatewayMerchant
  /**
   * A namespace with its own journal and ledger, created with its first request. Default: a new one.
   *
   * @throws {GatewayError} `BAD_NAMESPACE`
   */
  namespace(name?: string): NamedNamespace
  /** Named namespaces in use, most recently used first. */
  namespaces(): readonly NamespaceSummary[]
  /** Resolves when every change so far is stored. Without `state` at once. @throws {StoreError} */
  kept(): Promise<void>
  /** Releases ports, patches and records, and every reply that a fault holds back. What `state` keeps stays. */
  close(): Promise<void>
  /** Aborted by `close()`. */
  readonly closing: AbortSignal
  /** Engine of the default namespace. */
  readonly engine: Engine
  /** Engines of all namespaces. */
  readonly spaces: Namespaces
  readonly world: SandboxWorld
}

/** Options of `sdkConfig()`. */
export interface SdkConfigQuestion {
  readonly scheme?: SdkScheme
  readonly merchant?: string
  readonly portfolio?: string
}

/** A gateway that the vendor's SDK can reach. */
export interface ReachableGateway extends Gateway {
  /**
   * Configuration with which the vendor's Node SDK talks to this gateway. Holds a test secret.
   *
   * @throws {GatewayError} `BAD_SDK_CONFIG`
   */
  sdkConfig(question?: SdkConfigQuestion): Readonly<Record<string, unknown>>
}
