import { seed } from '../../mocks/world/generated/seed.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { namespaceHeader } from '../../src/namespaces.ts'
import { signedByHttp, signedByToken } from '../conformance/signed.ts'
import type { createRandom } from '../support.ts'
import { toSamplePayment } from '../support.ts'
import { type RawRequest, toWire } from './raw-http.ts'
import { outcomeNames } from './words.ts'

/** One request of the soak, and what may come of it. */
export interface Step {
  readonly kind: string
  readonly bytes: Buffer
  /** No answer is one of them: `0`. */
  readonly statuses: readonly number[]
}

type Draw = <T>(from: readonly T[]) => T

interface Wish {
  readonly reference: string
  readonly draw: Draw
}

/** How many requests a namespace gets before another takes its place in the mix. */
const perNamespace = 25

/** Faults that hold nobody up. */
const quickFaults = {
  'latency=2': [201],
  'slow-drip=10': [201],
  'broken-json': [201],
  'html-502': [502],
  'wrong-content-type': [201],
  'duplicated-delivery': [201],
  'too-many-requests': [429],
  'service-unavailable': [503],
  'answer-lost': [0],
  'reset-before-commit': [0],
  'reset-after-commit': [0],
  'truncated-body': [0],
} as const satisfies Record<string, readonly number[]>

const cards = (seed.cards ?? []).map(({ number }) => number)
const decided = [201, 400, 502, 500]

/** A signed payment; `change` is about what stands in it. */
async function pay(wish: Wish, change: object = {}, ...headers: RawRequest['headers']): Promise<RawRequest> {
  const { name: method } = wish.draw(jpoMethods)
  const body = Buffer.from(JSON.stringify(toSamplePayment({ method, reference: wish.reference, ...change })))
  const sign = wish.draw([signedByHttp, signedByToken])
  return send('POST', '/pts/v2/payments', body, ...toPairs((await sign({ body })).headers), ...headers)
}

const toPairs = (headers: Readonly<Record<string, string | undefined>>): RawRequest['headers'] =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))

const send = (
  method: string,
  path: string,
  body: Uint8Array | string = '',
  ...headers: RawRequest['headers']
): RawRequest => ({
  method,
  path,
  headers: headers.some(([name]) => name === 'host') ? headers : [['host', '127.0.0.1'], ...headers],
  body: Buffer.from(body),
})

interface Kind {
  readonly kind: string
  /** Of a hundred requests. */
  readonly weight: number
  readonly make: (wish: Wish) => Promise<readonly [request: RawRequest, statuses: readonly number[]]>
}

/** What is sent, and how often. */
const kinds: readonly Kind[] = [
  { kind: 'payment', weight: 45, make: async (wish) => [await pay(wish), [201]] },
  { kind: 'any test card', weight: 6, make: async (wish) => [await pay(wish, { card: wish.draw(cards) }), decided] },
  {
    kind: 'scenario',
    weight: 8,
    make: async (wish) => [await pay(wish, {}, ['x-sandbox-scenario', wish.draw(outcomeNames)]), decided],
  },
  {
    kind: 'fault',
    weight: 4,
    async make(wish) {
      const [fault, statuses] = wish.draw(Object.entries(quickFaults))
      return [await pay(wish, {}, ['x-sandbox-fault', fault]), statuses]
    },
  },
  {
    kind: 'namespace',
    weight: 20,
    async make(wish) {
      const name = `soak-${Math.floor(Number(wish.reference.split('-').at(-1)) / ((perNamespace * 100) / 20))}`
      return [await pay(wish, {}, [namespaceHeader, name]), [201]]
    },
  },
  {
    kind: 'unsigned',
    weight: 4,
    make: async () => [send('POST', '/pts/v2/payments', '{}', ['content-type', 'application/json']), [401]],
  },
  { kind: 'bad amount', weight: 4, make: async (wish) => [await pay(wish, { amount: '12,000' }), [400]] },
  { kind: 'nowhere', weight: 2, make: async ({ reference }) => [send('GET', `/pts/v2/${reference}`), [404]] },
  { kind: 'not HTTP', weight: 1, make: async () => [send('P ST', '/'), [400]] },
  {
    kind: 'admin read',
    weight: 3,
    make: async ({ draw }) => [
      send(
        'GET',
        `/__admin${draw(['/health', '/journal?limit=5', '/payments?limit=5', '/clock', '/scenarios', '/namespaces', '/journal/j1'])}`,
      ),
      [200, 404],
    ],
  },
  {
    kind: 'arm',
    weight: 3,
    async make({ draw }) {
      const [name, path] = draw([
        ['latency', '/faults'],
        ['expired-card', '/scenarios'],
      ] as const)
      const body = JSON.stringify({ name, times: 1, ...(name === 'latency' && { delay: 1 }), match: { amount: '777' } })
      return [send('POST', `/__admin${path}?namespace=armed`, body), [201, 400]]
    },
  },
]

/** Each as often as it weighs. */
const weighted = kinds.flatMap((kind) => Array<Kind>(kind.weight).fill(kind))

/** Makes the steps of a soak, the same for the same source of randomness. */
export function createMix(random: ReturnType<typeof createRandom>): () => Promise<Step> {
  let count = 0
  const draw: Draw = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number]
  return async () => {
    const { kind, make } = draw(weighted)
    const [request, statuses] = await make({ reference: `order-${++count}`, draw })
    return { kind, bytes: toWire(request), statuses }
  }
}
