import { merchantOfToken } from '../auth/identify-merchant.ts'
import { redactText } from '../card-data/redact.ts'
import type { Caps, LogHealth } from '../journal/bounded-log.ts'
import type { JournalEntry } from '../journal/journal.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { createEngine, type Engine, type EngineOptions } from './engine.ts'

/** The request header that names a namespace. */
export const namespaceHeader = 'x-sandbox-namespace'

export interface NamespacesOptions extends EngineOptions {
  /**
   * What a namespace goes by: the header `x-sandbox-namespace`, or the merchant that a request names.
   * A request without the one, or without a merchant of the world, goes to the default namespace.
   * Default `header`.
   */
  readonly isolateBy?: 'header' | 'merchant'
  /** All named namespaces together. Default 1,000, and 64 MB of what they keep; the one idle longest gives way. */
  readonly namespaces?: Partial<Caps>
  /** Called with each journal entry as it is written, and the namespace that it is in. */
  readonly onEntry?: (entry: JournalEntry, namespace?: string) => void
}

/** One namespace in a list. */
export interface NamespaceSummary {
  readonly name: string
  /** How many entries and payments it keeps. */
  readonly journal: number
  readonly payments: number
  readonly bytes: number
}

export interface FoundNamespace extends Pick<Engine, 'journal' | 'ledger' | 'scenarios' | 'faults' | 'clock'> {
  /** Its name as it may be shown. */
  readonly name: string
  /** Whether it is there, or would be made by what is done to it. */
  readonly isOpen: boolean
}

/**
 * Many gateways in one: each namespace has a journal, a ledger, armed outcomes and faults, a clock and a source
 * of randomness of its own; the world is shared. As an engine it is the default namespace, but that `handle`
 * takes each request to the one that it names.
 */
export interface Namespaces extends Engine {
  readonly isolateBy: 'header' | 'merchant'
  /** Handles a request in a namespace, whatever the request says. */
  handleIn(name: string, request: GatewayRequest): Promise<GatewayReply>
  /** What a namespace keeps. One that nothing was sent to is empty, and is not made by looking. */
  find(name: string): FoundNamespace
  /** The same, made when it is not there: to arm something in it, or to set its clock. */
  open(name: string): FoundNamespace
  /** Forgets a namespace; says what it kept. */
  drop(name: string): ReturnType<Engine['reset']>
  /** Forgets all but the default namespace; says how many there were. */
  dropAll(): number
  /** Those that something was sent to, the one used last first. */
  list(): NamespaceSummary[]
  health(): LogHealth
}

export const namespaceCaps = { entries: 1_000, bytes: 64_000_000 } as const satisfies Caps

/** What a name may be. */
export const namespaceWords = '1 to 100 printable ASCII characters'

export const isNamespace = (name: string): boolean => /^[\x20-\x7E]{1,100}$/.test(name)

/** A namespace in use. */
interface Space {
  readonly engine: Engine
  /** Requests on their way. */
  busy: number
  bytes: number
}

/**
 * Creates the namespaces of a gateway. Requests that name none cost one look at the headers.
 *
 * @example
 * const namespaces = createNamespaces({ world, fingerprint })
 * await namespaces.handle({ method, path, headers: { ...headers, 'x-sandbox-namespace': 'test-7' }, body })
 * namespaces.find('test-7').journal.page({ limit: 10 })
 */
export function createNamespaces(options: NamespacesOptions): Namespaces {
  const { world, fingerprint, onEntry, isolateBy = 'header' } = options
  const caps = { ...namespaceCaps, ...options.namespaces }
  const main = createEngine(options)
  /** The one used last stands last. */
  const spaces = new Map<string, Space>()
  let bytes = 0
  let evicted = 0

  const create = (key?: string): Engine =>
    createEngine({
      ...options,
      mayGoOut: false,
      ...(options.seed !== undefined && key !== undefined && { seed: `${options.seed}\n${key}` }),
      ...(onEntry !== undefined && { onEntry: (entry) => onEntry(entry, key) }),
    })

  /** The name as it is kept and shown. A name may hold a card number, by mistake; its namespace is still its own. */
  const toKey = (name: string): string => {
    const shown = redactText(name)
    return shown === name ? name : `${shown} ${fingerprint(name)}`
  }

  function open(key: string): Space {
    const space = spaces.get(key) ?? { engine: create(key), busy: 0, bytes: 0 }
    spaces.delete(key)
    spaces.set(key, space)
    return space
  }

  function forget(key: string, space: Space): void {
    spaces.delete(key)
    bytes -= space.bytes
  }

  function weigh(key: string, space: Space): void {
    // Forgotten while a request was on its way.
    if (spaces.get(key) !== space) return
    const now = space.engine.journal.health().bytes + space.engine.ledger.health().bytes
    bytes += now - space.bytes
    space.bytes = now
  }

  function keepWithinCaps(current: Space): void {
    for (const [key, space] of spaces) {
      if (spaces.size <= caps.entries && bytes <= caps.bytes) return
      if (space.busy > 0 || space === current) continue
      forget(key, space)
      evicted++
    }
  }

  async function handleIn(name: string, request: GatewayRequest): Promise<GatewayReply> {
    if (!isNamespace(name)) return refuseName()
    const key = toKey(name)
    const space = open(key)
    space.busy++
    keepWithinCaps(space)
    try {
      return await space.engine.handle(request)
    } finally {
      space.busy--
      weigh(key, space)
      keepWithinCaps(space)
    }
  }

  const nameOf: Record<typeof isolateBy, (request: GatewayRequest) => string | undefined> = {
    header: ({ headers }) => headers[namespaceHeader],
    merchant: ({ headers }) => {
      const merchantId = headers['v-c-merchant-id'] || merchantOfToken(headers.authorization)
      return merchantId !== undefined && world.merchant(merchantId) !== undefined ? merchantId : undefined
    },
  }
  const readName = nameOf[isolateBy]

  return {
    ...main,
    isolateBy,
    handle(request) {
      const name = readName(request)
      return name === undefined ? main.handle(request) : handleIn(name, request)
    },
    handleIn,
    find(name) {
      const key = toKey(name)
      const space = spaces.get(key)
      return toFound(key, space?.engine ?? create(key), space !== undefined)
    },
    open(name) {
      const key = toKey(name)
      const space = open(key)
      keepWithinCaps(space)
      return toFound(key, space.engine, true)
    },
    drop(name) {
      const key = toKey(name)
      const space = spaces.get(key)
      if (space === undefined) return { journal: 0, payments: 0 }
      forget(key, space)
      return space.engine.reset()
    },
    dropAll() {
      const dropped = spaces.size
      spaces.clear()
      bytes = 0
      return dropped
    },
    list: () =>
      [...spaces]
        .map(([name, { engine, bytes }]) => ({
          name,
          journal: engine.journal.health().entries,
          payments: engine.ledger.health().entries,
          bytes,
        }))
        .reverse(),
    health: () => ({ entries: spaces.size, bytes, maxEntries: caps.entries, maxBytes: caps.bytes, evicted }),
  }
}

const toFound = (
  name: string,
  { journal, ledger, scenarios, faults, clock }: Engine,
  isOpen: boolean,
): FoundNamespace => ({
  name,
  isOpen,
  journal,
  ledger,
  scenarios,
  faults,
  clock,
})

/** CyberSource has no such header, so that its shapes do not fit. The request goes into no journal: it belongs to none. */
function refuseName(): GatewayReply {
  const detail = `The header ${namespaceHeader} names no namespace. Allowed: ${namespaceWords}.`
  return {
    status: 400,
    headers: { 'content-type': 'application/problem+json', 'x-sandbox-advice': `bad-namespace: ${detail}` },
    body: JSON.stringify({ type: 'about:blank', title: 'Bad namespace', status: 400, detail }),
  }
}
