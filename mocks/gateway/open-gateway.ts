import { toHostName } from '../../src/auth/hosts.ts'
import { defaultAuthSettings } from '../../src/auth/settings.ts'
import type { Ruling } from '../../src/base/ruling.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createClock, readTime } from '../../src/clock/clock.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { createNamespaces, isNamespace, namespaceWords } from '../../src/engine/namespaces.ts'
import { createControl } from '../../src/on-demand/control.ts'
import { toCatalogue } from '../../src/on-demand/to-catalogue.ts'
import { operations } from '../../src/operations/operations.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { listBatchItems } from '../../src/settlement/batch-items.ts'
import { batchedOperations } from '../../src/settlement/match-fields.ts'
import type { World } from '../../src/world/world.ts'
import { createSendWebhook } from '../webhooks/send-webhook.ts'
import { toControlVerbs } from './control-verbs.ts'
import { deliver } from './deliver.ts'
import type { Gateway, GatewayNamespace, GatewayOptions, GatewaySettlement } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'
import { gatewayOptions, readOptions } from './gateway-options.ts'
import { toGatewayRequest } from './web-exchange.ts'

/** Options of a gateway without its world. */
export type OpenOptions = Omit<GatewayOptions, 'world' | 'worldSource'>

const { world: _, worldSource: __, ...openOptions } = gatewayOptions

/** A gateway with a certain kind of world. */
export type GatewayOver<W extends World> = Omit<Gateway, 'world'> & { readonly world: W }

/**
 * Opens a gateway over an existing world.
 *
 * @throws {GatewayError} `BAD_OPTION`
 */
export function openGateway<W extends World>(given: W, options: OpenOptions = {}): GatewayOver<W> {
  const { unlistedCards, acceptHosts = [], now, seed, webhooks, ...rest } = readOptions(options, openOptions)
  checkArmed(rest.armed, given)
  const world = withUnlistedCards(given, unlistedCards)
  const closing = new AbortController()
  const { fetch, ...ofWebhooks } = webhooks ?? {}
  const spaces = createNamespaces({
    fingerprint: rest.state?.fingerprint ?? createFingerprint(),
    ...rest,
    ...pickTime(now),
    ...(seed !== undefined && { seed: String(seed) }),
    auth: { ...rest.auth, hosts: [...(rest.auth?.hosts ?? defaultAuthSettings.hosts), ...acceptHosts.map(toHostName)] },
    webhooks: { ...ofWebhooks, send: createSendWebhook({ fetch, closing: closing.signal }) },
    world,
  })
  const engine = spaces.main
  return {
    ...toVerbs({
      answer: spaces.handle,
      closing: closing.signal,
      journal: engine.journal,
      payments: engine.ledger,
      settlement: toSettlementVerbs(() => engine),
      reset: engine.reset,
      snapshot: () => spaces.snapshot(),
      restore: (snapshot) => take(spaces.restore(snapshot)),
      ...toControlVerbs({ look: () => engine, change: (act) => act(engine) }),
    }),
    catalogue: () => toCatalogue(world),
    get merchants() {
      return world.merchants
    },
    merchant(merchantId) {
      const merchant = merchantId === undefined ? world.defaultMerchant : world.merchant(merchantId)
      if (merchant !== undefined) return merchant
      const known = world.merchants.map((candidate) => candidate.merchantId).join(', ')
      throw new GatewayError('UNKNOWN_MERCHANT', `Failed to find a merchant of that id. There are ${known}.`)
    },
    namespace(name = crypto.randomUUID()) {
      if (!isNamespace(name))
        throw new GatewayError('BAD_NAMESPACE', `Failed to name a namespace. Allowed: ${namespaceWords}.`)
      const look = () => spaces.find(name) ?? spaces.blank()
      return {
        name,
        headers: { [spaces.isolateBy === 'header' ? namespaceHeader : 'v-c-merchant-id']: name },
        ...toVerbs({
          answer: (request) => spaces.handleIn(name, request),
          closing: closing.signal,
          journal: {
            get: (id) => look().journal.get(id),
            page: (page) => look().journal.page(page),
            health: () => look().journal.health(),
          },
          payments: {
            get: (id) => look().ledger.get(id),
            find: (reference, limit) => look().ledger.find(reference, limit),
            page: (page) => look().ledger.page(page),
            health: () => look().ledger.health(),
          },
          settlement: toSettlementVerbs(look),
          reset: () => spaces.drop(name),
          snapshot: () => spaces.snapshot(name),
          restore: (snapshot) => take(spaces.restore(snapshot, name)),
          ...toControlVerbs({ look, change: (act) => spaces.change(name, act) }),
        }),
      }
    },
    namespaces: spaces.list,
    closing: closing.signal,
    async close() {
      closing.abort()
      await spaces.close()
    },
    kept: async () => spaces.kept(),
    engine,
    spaces,
    world,
  }
}

const toSettlementVerbs = (look: () => Engine): GatewaySettlement => ({
  run: () => look().settlement.run(),
  batches: () => look().settlement.batches(),
  items: (batchId, limit = 500) => listBatchItems(look().families, batchId, limit),
  idle: () => look().settlement.idle(),
})

function toVerbs({
  answer,
  closing,
  ...kept
}: Omit<GatewayNamespace, 'handle' | 'fetch'> & {
  readonly answer: Engine['handle']
  readonly closing: AbortSignal
}): GatewayNamespace {
  const send = async (request: Request) => deliver(await answer(await toGatewayRequest(request)), request, closing)
  return {
    async handle(request) {
      const delivered = await send(request)
      return 'response' in delivered ? delivered.response : Response.error()
    },
    async fetch(input, init) {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      const delivered = await send(request)
      if ('response' in delivered) return delivered.response
      if (request.signal.aborted) throw request.signal.reason
      throw new TypeError('fetch failed', { cause: delivered.failure() })
    },
    ...kept,
  }
}

/** @throws {GatewayError} `BAD_OPTION` when something cannot be armed. */
function checkArmed({ scenarios = [], faults = [] }: NonNullable<GatewayOptions['armed']> = {}, world: World): void {
  const scratch = createControl({
    clock: createClock(Date.now),
    random: () => Math.random,
    merchants: () => world.merchants.map(({ merchantId }) => merchantId),
    operations,
    batchedOperations,
  })
  const rulings = [
    ...scenarios.map((arming) => scratch.scenarios.arm(arming)),
    ...faults.map((arming) => scratch.faults.arm(arming)),
  ]
  scratch.onDemand.reset()
  for (const ruling of rulings)
    if (!ruling.ok)
      throw new GatewayError(
        'BAD_OPTION',
        `Failed to create the gateway: armed has what is not allowed. ${ruling.detail}`,
      )
}

/** @throws {GatewayError} `BAD_SNAPSHOT` */
function take(ruling: Ruling<unknown>): void {
  if (!ruling.ok) throw new GatewayError('BAD_SNAPSHOT', `Failed to restore: ${ruling.detail}`)
}

function pickTime(time: unknown): { now?: number } {
  const now = readTime(time)
  return now === undefined ? {} : { now }
}

const withUnlistedCards = <W extends World>(world: W, policy: 'refuse' | 'allow' | undefined): W =>
  policy === undefined
    ? world
    : Object.create(world, { unlistedCards: { get: () => ({ ...world.unlistedCards, policy }) } })
