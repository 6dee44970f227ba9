import type { OutcomeName } from '../../src/acquirer/catalogue.ts'
import type { ClockState, Span, Time } from '../../src/clock/clock.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { NamespaceSummary, Namespaces, NamespacesOptions } from '../../src/engine/namespaces.ts'
import type { FaultSettings } from '../../src/faults/chosen-fault.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import type { ArmOptions } from '../../src/on-demand/armed-queue.ts'
import type { Catalogue } from '../../src/on-demand/catalogue.ts'
import type { ArmedFault, ArmedScenario } from '../../src/on-demand/control.ts'
import type { Merchant } from '../../src/world/world.ts'
import type { SandboxWorld } from '../world/create-world.ts'

/** The same for every door. */
export interface GatewayOptions extends Partial<Omit<NamespacesOptions, 'world' | 'now' | 'seed' | 'mayGoOut'>> {
  /** Where the gateway's clock starts. Default: the machine's time. */
  readonly now?: Time
  /** With the same seed, `frozen` and the same requests, the same bytes come back. */
  readonly seed?: string | number
  /** A world as an object of the form of `world.schema.json`. Default: the seed world. */
  readonly world?: unknown
  /** Where the world came from, for error messages. */
  readonly worldSource?: string
  /** Overrules the world's own word on valid card numbers that it does not list. */
  readonly unlistedCards?: 'refuse' | 'allow'
}

/** Arms outcomes, or faults, for requests to come. */
export interface Arming<Name extends string, Options, Entry> {
  /**
   * For the next request, or the next `times`, that fits `match`.
   *
   * @throws {GatewayError} `BAD_CONTROL`
   * @example gateway.scenarios.next('expired-card', { match: { method: 'installment' } })
   */
  next(name: Name, options?: Options): Entry
  /** For every request that fits `match`, until it is disarmed. */
  always(name: Name, options?: Omit<Options, 'times'>): Entry
  /** In the order in which they were armed, spent ones too. */
  list(): Entry[]
  /** What still waits although it could have been used. */
  unused(): Entry[]
  /** @throws {GatewayError} `BAD_CONTROL` when nothing of that id waits. */
  disarm(id: string): void
  /** Disarms everything; says how much waited. */
  clear(): number
}

/** The clock of a gateway: ids, times, billing months, bonus windows, duplicates and credentials go by it. */
export interface GatewayClock {
  /** Epoch ms. */
  now(): number
  state(): ClockState
  /** Sets it; it goes on from there. @throws {GatewayError} `BAD_CONTROL` */
  set(time: Time): ClockState
  /** Stops it, where it is or where one says. @throws {GatewayError} `BAD_CONTROL` */
  freeze(time?: Time): ClockState
  /** Moves it on: ms, or `90s`, `15m`, `12h`, `31d`. @throws {GatewayError} `BAD_CONTROL` */
  advance(span: Span): ClockState
  resume(): ClockState
  /** Back to how it was at the start. */
  reset(): ClockState
}

/** What makes the gateway answer as a test wants it. */
export interface GatewayControl {
  readonly scenarios: Arming<OutcomeName, ArmOptions, ArmedScenario>
  readonly faults: Arming<FaultName, ArmOptions & FaultSettings, ArmedFault>
  readonly clock: GatewayClock
}

/** What a test does with a gateway, or with one namespace of it. */
export interface GatewayNamespace extends GatewayControl {
  /** Answers a request in this process, whatever its host. An answer that a fault swallows is `Response.error()`. */
  handle(request: Request): Promise<Response>
  /** `handle` in the form of `fetch`, for clients that take one: without an answer it throws, as `fetch` does. */
  readonly fetch: typeof globalThis.fetch
  /** Exchanges, redacted, with the verdict of every stage: `get(id)`, `page({ limit })`, `health()`. */
  readonly journal: Engine['journal']
  /** Recorded payments, approved and declined: `get(id)`, `find(reference, limit)`, `page({ limit })`, `health()`. */
  readonly payments: Engine['ledger']
  /** Starts over: payments, journal, what was armed, and the clock; says how many of the first two there were. */
  reset(): ReturnType<Engine['reset']>
}

/** A namespace with a name. */
export interface NamedNamespace extends GatewayNamespace {
  readonly name: string
  /** Headers that take a request of any client there. */
  readonly headers: Readonly<Record<string, string>>
}

/** A merchant's keys and contracted options, for tests that sign. */
export type GatewayMerchant = Pick<Merchant, 'merchantId' | 'keyId' | 'sharedSecret' | 'options'>

/**
 * The object that a test holds, whatever the door. Its own `journal`, `payments` and `reset()` are those of
 * the default namespace.
 */
export interface Gateway extends GatewayNamespace {
  /** Every outcome and fault that can be asked for, with what provokes it here. */
  catalogue(): Catalogue
  readonly merchants: readonly GatewayMerchant[]
  /**
   * The merchant of that id, or the first of the world.
   *
   * @throws {GatewayError} `UNKNOWN_MERCHANT`
   */
  merchant(merchantId?: string): GatewayMerchant
  /**
   * A namespace: its own journal and ledger beside all others, made when something is sent to it. Without
   * a name a new one.
   *
   * @throws {GatewayError} `BAD_NAMESPACE`
   */
  namespace(name?: string): NamedNamespace
  /** The named namespaces that something was sent to, the one used last first. */
  namespaces(): readonly NamespaceSummary[]
  /** Releases what is held: ports, patches and all that was kept. Who waits for an answer that a fault holds back is let go. */
  close(): Promise<void>
  /** Aborted by `close()`. */
  readonly closing: AbortSignal
  /** Engine of the default namespace. */
  readonly engine: Engine
  /** Engines of all namespaces. */
  readonly spaces: Namespaces
  readonly world: SandboxWorld
}

/** What `sdkConfig()` can be told. */
export interface SdkConfigQuestion {
  readonly scheme?: 'jwt' | 'jwt_p12' | 'http_signature'
  readonly merchant?: string
  readonly portfolio?: string
}

/** A gateway that the vendor's SDK can reach. */
export interface ReachableGateway extends Gateway {
  /**
   * The configuration with which the vendor's Node SDK talks to this gateway. Holds a test secret.
   *
   * @throws {GatewayError} `BAD_SDK_CONFIG`
   */
  sdkConfig(question?: SdkConfigQuestion): Readonly<Record<string, unknown>>
}
