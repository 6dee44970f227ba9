import { merchantOfToken } from '../auth/identify-merchant.ts'
import type { Caps, LogHealth } from '../base/caps.ts'
import { joinKept, keptAsOne, noteFor } from '../base/kept.ts'
import { toProblemReply } from '../base/problem.ts'
import type { Ruling } from '../base/ruling.ts'
import { redactText } from '../card-data/redact.ts'
import type { JournalEntry } from '../journal/journal.ts'
import { isPagePath, namespaceOfPage } from '../pages/pages-prefix.ts'
import { toPage } from '../pages/to-page.ts'
import type { GatewayReply, GatewayRequest } from '../request/gateway-request.ts'
import { namespaceHeader } from '../request/sandbox-headers.ts'
import { createGatewayKey } from '../signing/gateway-key.ts'
import { createKeeper, type SpaceNotes } from '../state/keeper.ts'
import type { OpenedState } from '../state/opened-state.ts'
import { gatewaySpace, type Row, StoreError } from '../state/row-store.ts'
import { usedAt } from './counters.ts'
import { createEngine, createSeal, type Engine, type EngineOptions, type EngineState } from './engine.ts'
import { readSnapshot, type Snapshot, takeSnapshot, toKeyName } from './snapshot.ts'
import { answerWhenStored } from './stored-replies.ts'

export interface NamespacesOptions extends Omit<EngineOptions, 'state' | 'seal'> {
  /**
   * What names a namespace: the header `x-sandbox-namespace`, or the merchant of the request. A request that names
   * none goes to the default namespace. By merchant, a request with the header is refused. Default `header`.
   */
  readonly isolateBy?: 'header' | 'merchant'
  /** Caps of all named namespaces together. Default 1,000 and 64 MB; the one idle longest gives way. */
  readonly namespaces?: Partial<Caps>
  /** Called with each journal entry and its namespace. */
  readonly onEntry?: (entry: JournalEntry, namespace?: string) => void
  /** Where the state is kept. Default: nowhere. */
  readonly state?: OpenedState
}

/** One namespace in a list. */
export interface NamespaceSummary {
  readonly name: string
  /** Number of its entries and payments. */
  readonly journal: number
  readonly payments: number
  readonly bytes: number
}

/**
 * Many gateways in one: each namespace has an engine of its own, with its journal, ledger, armed outcomes and faults,
 * clock and source of randomness. The world and the used tokens are shared.
 */
export interface Namespaces {
  /** Engine of the default namespace. */
  readonly main: Engine
  readonly isolateBy: 'header' | 'merchant'
  /** Handles a request in the namespace that it names. */
  handle(request: GatewayRequest): Promise<GatewayReply>
  /** Handles a request in a given namespace. */
  handleIn(name: string, request: GatewayRequest): Promise<GatewayReply>
  /** Engine of a namespace. Undefined: nothing was sent to it. */
  find(name: string): Engine | undefined
  /** A new engine in the state of an unused namespace. It is not stored. */
  blank(): Engine
  /** Changes something in a namespace. An unused namespace is created only if the change succeeds. */
  change<T>(name: string, act: (engine: Engine) => Ruling<T>): Ruling<T>
  /** Drops a namespace; returns the numbers of its entries and payments. */
  drop(name: string): ReturnType<Engine['reset']>
  /** Drops all but the default namespace; returns their number. */
  dropAll(): number
  /** Name of a namespace for display: a name may hold a card number by mistake. */
  toShownName(name: string): string
  /** Named namespaces in use, most recently used first. */
  list(): NamespaceSummary[]
  health(): LogHealth
  /** The state of a namespace; of the default one without a name. */
  snapshot(name?: string): Snapshot
  /** Replaces the state of a namespace by a snapshot. */
  restore(snapshot: unknown, name?: string): Ruling<{ readonly restored: number }>
  /**
   * Resolves when every change so far is stored; undefined when it is, or when nothing is.
   *
   * @throws {StoreError}
   */
  kept(): Promise<void> | undefined
  /** Where the state is kept: `memory`, `file` or `valkey`. */
  readonly keeps: string
  /** What keeps the state from being stored; undefined when nothing does. */
  trouble(): string | undefined
  /** Stores what waits, and forgets everything else. */
  close(): Promise<void>
}

export const namespaceCaps = { entries: 1_000, bytes: 64_000_000 } as const satisfies Caps

/** Allowed names. */
export const namespaceWords = '1 to 100 printable ASCII characters'

export const isNamespace = (name: string): boolean => /^[\x20-\x7E]{1,100}$/.test(name)

/** A namespace in use. */
interface Space {
  readonly engine: Engine
  readonly notes: SpaceNotes | undefined
  /** Number of requests in progress. */
  busy: number
  bytes: number
}

/**
 * Creates the namespaces of a gateway. A request without a namespace costs only one look at its headers.
 * @example
 * const namespaces = createNamespaces({ world, fingerprint })
 * await namespaces.handle({ method, path, headers: { ...headers, 'x-sandbox-namespace': 'test-7' }, body })
 * namespaces.find('test-7')?.journal.page({ limit: 10 })
 */
export function createNamespaces(options: NamespacesOptions): Namespaces {
  const { world, fingerprint, onEntry, isolateBy = 'header' } = options
  const caps = { ...namespaceCaps, ...options.namespaces }
  const { state } = options
  const keeper = state && createKeeper(state.store)
  const seal = state?.seal ?? createSeal()
  const keyName = toKeyName(fingerprint)
  const stored = groupRows(state?.rows ?? [])
  const mainNotes = keeper?.open('')
  const { state: _, ...ofEngines } = options
  const main = createEngine({
    ...ofEngines,
    seal,
    key: options.key ?? openKey(),
    ...stateOf(mainNotes, stored.get('')),
  })
  /** In order of use, the most recently used last. */
  const spaces = new Map<string, Space>()
  let bytes = 0
  let evicted = 0

  function openKey() {
    const note = keeper?.open(gatewaySpace).note
    const noteKey = noteFor(note, 'key')
    const key = createGatewayKey({ seal, ...(noteKey !== undefined && { note: noteKey }) })
    joinKept({ key: key.kept, keyName: keptAsOne(() => keyName, checkKeyName) }).load(
      stored.get(gatewaySpace) ?? new Map(),
    )
    note?.('keyName/all', () => keyName)
    return key
  }

  /** @throws {StoreError} `FORMAT` */
  function checkKeyName(known: string): void {
    if (known !== keyName)
      throw new StoreError(
        'FORMAT',
        'The state was kept with another key. Start with the JPO_SANDBOX_STATE_KEY, or the key file, that it was made with.',
      )
  }

  function stateOf(notes: SpaceNotes | undefined, rows: ReadonlyMap<string, string> = new Map()) {
    if (keeper === undefined || notes === undefined) return {}
    return { state: { ...notes, rows, kept: keeper.kept } satisfies EngineState }
  }

  const create = (key?: string, notes?: SpaceNotes): Engine =>
    createEngine({
      ...ofEngines,
      ...stateOf(notes, stored.get(key ?? '')),
      seal,
      mayGoOut: false,
      replays: main.replays,
      key: main.key,
      ...(key !== undefined && { namespace: key }),
      ...(options.seed !== undefined && key !== undefined && { seed: `${options.seed}\n${key}` }),
      ...(onEntry !== undefined && { onEntry: (entry) => onEntry(entry, key) }),
    })

  /** Key of a namespace. A name with a card number is redacted and still has a namespace of its own. */
  const toKey = (name: string): string => {
    const shown = redactText(name)
    return shown === name ? name : `${shown} ${fingerprint(name)}`
  }

  function open(key: string): Space {
    const notes = keeper?.open(key)
    const space = { engine: create(key, notes), notes, busy: 0, bytes: 0 }
    stored.delete(key)
    return space
  }

  function keep(key: string, space: Space): void {
    spaces.delete(key)
    spaces.set(key, space)
  }

  function forget(key: string, space: Space): void {
    spaces.delete(key)
    bytes -= space.bytes
    space.notes?.drop()
    space.engine.stop()
  }

  function weigh(key: string, space: Space): void {
    // Dropped while a request was in progress.
    if (spaces.get(key) !== space) return
    const { journal, ledger, armedBytes } = space.engine
    const size = journal.health().bytes + ledger.health().bytes + armedBytes()
    bytes += size - space.bytes
    space.bytes = size
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
    if (!isNamespace(name)) return refuse(`names no namespace. Allowed: ${namespaceWords}`)
    const key = toKey(name)
    const space = spaces.get(key) ?? open(key)
    keep(key, space)
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

  /** A page of a namespace says in its query which. One that was dropped is not made again. */
  function answerPage(request: GatewayRequest): GatewayReply | Promise<GatewayReply> {
    const name = namespaceOfPage(request.path)
    const engine = name === undefined ? main : spaces.get(name)?.engine
    return engine?.answerPage(request) ?? goneSpace
  }

  const nameOf: Record<typeof isolateBy, (request: GatewayRequest) => string | undefined> = {
    header: ({ headers }) => headers[namespaceHeader],
    merchant: ({ headers }) => {
      const merchantId = headers['v-c-merchant-id'] || merchantOfToken(headers.authorization)
      return merchantId !== undefined && world.merchant(merchantId) !== undefined ? merchantId : undefined
    },
  }
  const readName = nameOf[isolateBy]

  for (const [key] of [...stored].filter(isNamed).sort(([, a], [, b]) => usedAt(a) - usedAt(b))) {
    const space = open(key)
    keep(key, space)
    weigh(key, space)
  }

  const inOrOut = <T>(name: string | undefined, act: (engine: Engine) => Ruling<T>): Ruling<T> =>
    name === undefined ? act(main) : change(name, act)

  function change<T>(name: string, act: (engine: Engine) => Ruling<T>): Ruling<T> {
    const key = toKey(name)
    const space = spaces.get(key) ?? open(key)
    const ruling = act(space.engine)
    if (ruling.ok) {
      keep(key, space)
      weigh(key, space)
      keepWithinCaps(space)
    }
    return ruling
  }

  const answer = answerWhenStored(keeper)

  return {
    main,
    isolateBy,
    handle: answer(async (request) => {
      if (isPagePath(request.path)) return answerPage(request)
      // Whoever names a namespace counts on it: tests that share one by mistake see each other.
      if (isolateBy !== 'header' && request.headers[namespaceHeader] !== undefined) return refuse(notByHeader)
      const name = readName(request)
      return name === undefined ? main.handle(request) : handleIn(name, request)
    }),
    handleIn: (name, request) => answer((given) => handleIn(name, given))(request),
    find: (name) => spaces.get(toKey(name))?.engine,
    blank: () => create(),
    change,
    drop(name) {
      const key = toKey(name)
      const space = spaces.get(key)
      if (space === undefined) return { journal: 0, payments: 0 }
      forget(key, space)
      return space.engine.reset()
    },
    dropAll() {
      const dropped = spaces.size
      for (const [key, space] of spaces) forget(key, space)
      return dropped
    },
    toShownName: toKey,
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
    snapshot: (name) =>
      takeSnapshot(name === undefined ? main : (spaces.get(toKey(name))?.engine ?? create()), keyName),
    restore(snapshot, name) {
      const read = readSnapshot(snapshot, keyName)
      if (!read.ok) return read
      return inOrOut(name, (engine) => {
        engine.restore(read.value)
        return { ok: true, value: { restored: engine.ledger.health().entries } }
      })
    },
    kept: () => keeper?.kept(),
    keeps: state?.store.kind ?? 'memory',
    trouble: () => keeper?.trouble(),
    async close() {
      try {
        await keeper?.close()
      } finally {
        for (const { engine } of spaces.values()) engine.stop()
        spaces.clear()
        bytes = 0
        main.reset()
      }
    },
  }
}

const isNamed = ([space]: readonly [string, unknown]): boolean => space !== '' && space !== gatewaySpace

function groupRows(rows: readonly Row[]): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>()
  for (const { space, key, text } of rows) {
    const group = groups.get(space)
    if (group === undefined) groups.set(space, new Map([[key, text]]))
    else group.set(key, text)
  }
  return groups
}

const goneSpace = toPage(404, 'text/plain; charset=utf-8', 'The namespace of this page is gone.\n')

const notByHeader = `selects nothing: the namespaces of this gateway go by merchant (isolateBy: 'merchant'). Allowed: requests without it`

/**
 * CyberSource has no such header, so its reply forms do not fit. No journal has the request: it belongs to no
 * namespace.
 */
const refuse = (why: string): GatewayReply =>
  toProblemReply(400, 'Bad namespace', `The header ${namespaceHeader} ${why}.`, 'bad-namespace')
