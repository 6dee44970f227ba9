import type { Engine } from '../../src/engine.ts'
import type { NamespaceSummary, Namespaces, NamespacesOptions } from '../../src/namespaces.ts'
import type { Merchant } from '../../src/world/world.ts'
import type { SandboxWorld } from '../world/create-world.ts'

/** The same for every door. */
export interface GatewayOptions extends Partial<Omit<NamespacesOptions, 'world'>> {
  /** A world as an object of the form of `world.schema.json`. Default: the seed world. */
  readonly world?: unknown
  /** Where the world came from, for error messages. */
  readonly worldSource?: string
  /** Overrules the world's own word on valid card numbers that it does not list. */
  readonly unlistedCards?: 'refuse' | 'allow'
}

/** What a test does with a gateway, or with one namespace of it. */
export interface GatewayNamespace {
  /** Answers a request in this process, whatever its host. */
  handle(request: Request): Promise<Response>
  /** `handle` in the form of `fetch`, for clients that take one. */
  readonly fetch: typeof globalThis.fetch
  /** Exchanges, redacted, with the verdict of every stage: `get(id)`, `page({ limit })`, `health()`. */
  readonly journal: Engine['journal']
  /** Recorded payments, approved and declined: `get(id)`, `page({ limit })`, `health()`. */
  readonly payments: Engine['ledger']
  /** Forgets payments and journal; says how many there were. */
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
  /** Releases what is held: ports, patches and all that was kept. */
  close(): Promise<void>
  readonly engine: Namespaces
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
