import fc from 'fast-check'
import { paymentsPath, sampleBody, signedByHttp } from '../conformance/signed.ts'
import { findBreaches } from './check-reply.ts'
import { isOneRequest, mayHold } from './door.ts'
import type { DoorName } from './doors.ts'
import { isSlow, timed } from './gateway-process.ts'
import type { RawRequest } from './raw-http.ts'
import { type Context, defineTarget, type Target } from './target.ts'
import { toCurl } from './to-curl.ts'

/** A request to be made and sent through some door. */
interface Sending<T> {
  readonly from: T
  readonly door: DoorName
  readonly overHttp: boolean
}

interface ExchangeDefinition<T> {
  readonly name: string
  readonly share: number
  readonly doors: readonly DoorName[]
  /** How many of a hundred go over HTTP: past the network more of them can be tried. */
  readonly overHttp: number
  readonly values: (context: Context) => fc.Arbitrary<T>
  readonly examples?: (context: Context) => readonly T[]
  readonly toRequest: (value: T) => RawRequest | Promise<RawRequest>
}

/** A target whose values become one request each, whose answer must hold to what all answers hold to. */
export function defineExchangeTarget<T>(definition: ExchangeDefinition<T>): Target {
  const { name, share, doors, overHttp, values, examples, toRequest } = definition
  let sent = 0
  return defineTarget<Sending<T>>({
    name,
    share,
    values: (context) =>
      fc.record({
        from: values(context),
        door: fc.constantFrom(...doors),
        overHttp: fc.nat({ max: 99 }).map((chance) => chance < overHttp),
      }),
    examples: (context) =>
      (examples?.(context) ?? []).map((from, index) => ({
        from,
        door: doors[index % doors.length] ?? 'guide',
        overHttp: overHttp === 100,
      })),
    async check({ from, door, overHttp }, context) {
      const request = await toRequest(from)
      const isWired = overHttp && isOneRequest(request) && !mayHold(request)
      const way = context[isWired ? 'http' : 'engine'][door]
      const reply = await way.send(request)
      context.count(reply?.status ?? 'none')
      const breaches = findBreaches(reply, await way.take(), context.plants)
      if (breaches.length > 0) throw new Error(breaches.join('\n'))
      if (isWired && ++sent % 25 === 0) await checkGood(context)
    },
    show: async ({ from, door, overHttp }) =>
      `through ${overHttp ? 'HTTP' : 'the engine'}, ${door}:\n${toCurl(await toRequest(from))}`,
  })
}

/** A good request must be answered within a second of the gateway's own time, whatever came before it. */
export async function checkGood({ gateway, http }: Context, door: DoorName = 'guide'): Promise<void> {
  const { value: reply, took } = await timed(gateway, () => http[door].send(goodRequest))
  await http[door].take()
  if (reply?.status !== 201) throw new Error(`a good request afterwards got ${reply?.status ?? 'no answer'}`)
  if (isSlow(took))
    throw new Error(`a good request afterwards took ${took.wall.toFixed()} ms, ${took.own.toFixed()} of its own`)
  if (!gateway.isAlive()) throw new Error(`the gateway's process has died: ${gateway.complaint()}`)
}

const { headers: signed } = await signedByHttp()

/** Right for every door. */
export const goodRequest: RawRequest = {
  method: 'POST',
  path: paymentsPath,
  headers: Object.entries(signed).map(([name, value]) => [name, value ?? '']),
  body: sampleBody,
}
