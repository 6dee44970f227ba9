import type { Gateway } from '../../mocks/gateway/gateway.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import { createRandom, toSamplePayment } from '../support.ts'

/** One request of a scripted session, and an action on the gateway before it. */
export interface Step {
  readonly before?: (gateway: Gateway) => void
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The namespaces of the session; the first is the default one. */
export const spaces = [undefined, 'a', 'b'] as const

/** Faults of the session. */
export const sessionFaults = {
  latency: { min: 1, max: 3 },
  'latency-lognormal': { median: 2, sigma: 0.5 },
  'truncated-body': 0,
  'broken-json': 0,
  'html-502': 0,
  'answer-lost': 0,
  'too-many-requests': 0,
  'duplicated-delivery': 0,
} as const

const words: readonly (readonly [body: string, change: Partial<Step>])[] = [
  ['{', {}],
  ['{}', {}],
  ['', { method: 'GET' }],
  ['a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['{}', { path: '/nowhere' }],
]

/** Triggers within a request. */
const asking: readonly (() => {
  headers?: Record<string, string>
  reference?: string
  amount?: string
  card?: string
})[] = [
  () => ({}),
  () => ({}),
  () => ({ headers: { 'x-sandbox-scenario': 'insufficient-fund' } }),
  () => ({ headers: { 'x-sandbox-scenario': 'no-such-thing' } }),
  () => ({ headers: { 'x-sandbox-fault': 'wrong-content-type' } }),
  () => ({ headers: { 'x-sandbox-fault': 'reset-before-commit' } }),
  () => ({ reference: 'scenario:service-timeout-processed' }),
  () => ({ reference: 'scenario:partially-approved fault:slow-drip=5' }),
  () => ({ amount: '99000202' }),
  () => ({ card: '4000000000009995' }),
]

/** The same steps each time, drawn from a fixed seed. */
export function toSession(count: number): readonly Step[] {
  const random = createRandom(20)
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const space = draw(spaces)
    const named = space === undefined ? {} : { [namespaceHeader]: space }
    const base = { method: 'POST', path: '/pts/v2/payments' }
    const json = { 'content-type': 'application/json', ...named }
    if (index % 9 === 8) {
      const [body, change] = words[Math.floor(index / 9) % words.length] as (typeof words)[number]
      return { ...base, body, ...change, headers: { ...json, ...change.headers } }
    }
    const { headers = {}, reference = '', ...more } = draw(asking)()
    const { name: method } = draw(jpoMethods)
    const body = toSamplePayment({ method, ...more, reference: `桜 order-${index} ${reference}` })
    return {
      ...base,
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
      ...(index % 5 === 0 && { before: (gateway) => toSpace(gateway, space).clock.advance(1_000 + index) }),
      ...(index % 11 === 3 && {
        before: (gateway) => toSpace(gateway, space).scenarios.next('jcn-g30', { match: { method }, times: 2 }),
      }),
    }
  })
}

const toSpace = (gateway: Gateway, space: (typeof spaces)[number]) =>
  space === undefined ? gateway : gateway.namespace(space)

/** Arms outcomes and faults for the whole session, in each namespace. */
export function armSession(gateway: Gateway): void {
  for (const space of spaces.map((name) => toSpace(gateway, name))) {
    for (const [name, delay] of Object.entries(sessionFaults))
      space.faults.always(name as keyof typeof sessionFaults, { probability: 0.08, delay })
    space.scenarios.always('expired-card', { probability: 0.15 })
    space.scenarios.always('avs-failed', { probability: 0.3, match: { method: 'installment' } })
  }
}

/** All journal entries of the session, oldest first. */
export const readJournals = (gateway: Gateway) =>
  spaces.map((name) => toSpace(gateway, name).journal.page({ limit: 1_000 }).entries.toReversed())

export function resetSession(gateway: Gateway): void {
  for (const name of spaces) toSpace(gateway, name).reset()
}
