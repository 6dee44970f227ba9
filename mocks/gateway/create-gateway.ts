import { createFingerprint } from '../../src/fingerprint.ts'
import { createNamespaces, isNamespace, namespaceHeader, namespaceWords } from '../../src/namespaces.ts'
import { createWorld, type SandboxWorld } from '../world/create-world.ts'
import type { Gateway, GatewayNamespace, GatewayOptions } from './gateway.ts'
import { GatewayError } from './gateway-error.ts'
import { toGatewayRequest, toResponse } from './web-exchange.ts'

/**
 * Creates a gateway inside this process: no port, no patching, the same bytes as over the network. It
 * runs in Node and in browsers.
 *
 * @example
 * const gateway = await createGateway()
 * const response = await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', { method: 'POST', headers, body })
 * gateway.journal.page({ limit: 1 })
 */
export async function createGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { world: file, worldSource, unlistedCards, ...rest } = options
  const world = withUnlistedCards(await createWorld(file, worldSource), unlistedCards)
  const engine = createNamespaces({ fingerprint: createFingerprint(), ...rest, world })
  return {
    ...toVerbs({
      answer: engine.handle,
      journal: engine.journal,
      payments: engine.ledger,
      reset: engine.reset,
    }),
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
      const kept = () => engine.find(name)
      return {
        name,
        headers: { [engine.isolateBy === 'header' ? namespaceHeader : 'v-c-merchant-id']: name },
        ...toVerbs({
          answer: (request) => engine.handleIn(name, request),
          journal: {
            get: (id) => kept().journal.get(id),
            page: (page) => kept().journal.page(page),
            health: () => kept().journal.health(),
          },
          payments: {
            get: (id) => kept().ledger.get(id),
            page: (page) => kept().ledger.page(page),
            health: () => kept().ledger.health(),
          },
          reset: () => engine.drop(name),
        }),
      }
    },
    namespaces: engine.list,
    async close() {
      engine.reset()
      engine.dropAll()
    },
    engine,
    world,
  }
}

function toVerbs({
  answer,
  ...kept
}: Omit<GatewayNamespace, 'handle' | 'fetch'> & { readonly answer: Gateway['engine']['handle'] }): GatewayNamespace {
  const handle = async (request: Request) => toResponse(await answer(await toGatewayRequest(request)), request.method)
  return { handle, fetch: (input, init) => handle(new Request(input, init)), ...kept }
}

const withUnlistedCards = (world: SandboxWorld, policy: 'refuse' | 'allow' | undefined): SandboxWorld =>
  policy === undefined
    ? world
    : Object.create(world, { unlistedCards: { get: () => ({ ...world.unlistedCards, policy }) } })
