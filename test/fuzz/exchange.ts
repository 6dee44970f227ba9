import fc from 'fast-check'
import { findNotHttpViolations, findViolations } from '../conformance/contract.ts'
import type { GatewayName } from './gateway-options.ts'
import { type Exchange, type GatewayProcess, isSlow, timed } from './gateway-process.ts'
import { findPlants, type Plants } from './plants.ts'
import { openConnection, type RawConnection, type RawReply, type RawRequest, toWire } from './raw-http.ts'
import { goodRequest } from './requests.ts'
import { type Context, defineTarget, type Target } from './target.ts'

/** An exchange that takes longer than this hangs, in ms. */
export const deadline = 20_000
/** How long a reply that a fault may hold back is waited for, in ms. */
const faultDeadline = 50

/** Sends requests to one gateway. */
export interface Sender {
  /** Undefined when no reply came. @throws when the gateway hangs. */
  send(request: RawRequest): Promise<RawReply | undefined>
  /** The exchanges that the gateway stored since the last call. */
  take(): Promise<readonly Exchange[]>
}

/** Keeps its connection open as long as the gateway does. */
export function createSender({ urls, ask }: GatewayProcess, name: GatewayName): Sender {
  let idle: RawConnection | undefined
  let isHead = false
  return {
    async send(request) {
      isHead = request.method === 'HEAD'
      const connection = idle?.socket.writable ? idle : await openConnection(urls[name] ?? '', () => isHead)
      idle = undefined
      connection.socket.write(toWire(request))
      const result = await connection.until(1, mayAskForFault(request) ? faultDeadline : deadline)
      const reply = connection.replies.shift()
      const isReusable = reply !== undefined && reply.headers.connection !== 'close' && connection.replies.length === 0
      if (isReusable && !connection.socket.readableEnded) idle = connection
      else connection.socket.destroy()
      if (result === 'late' && !mayAskForFault(request)) throw new Error(`no reply within ${deadline} ms`)
      return reply
    },
    take: () => ask('take', name),
  }
}

/** Some faults hold a reply back for a minute. */
const mayAskForFault = ({ path, headers, body }: RawRequest): boolean =>
  !path.startsWith('/__admin') &&
  (headers.some(([name]) => name.toLowerCase() === 'x-sandbox-fault') ||
    /fault/i.test(Buffer.from(body).toString('latin1')))

/** Whether the gateway reads these bytes as exactly one request. The framing target sends all others. */
export const isOneRequest = ({ method, path, headers }: RawRequest): boolean =>
  /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(method) &&
  /^\/[\x21-\x7E]*$/.test(path) &&
  headers.every(([name, value]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) &&
  !headers.some(([name]) => /^(content-length|transfer-encoding|connection|upgrade|expect)$/i.test(name)) &&
  headers.reduce((size, [name, value]) => size + name.length + value.length + 4, path.length) < 12_000

/** The invariants of every exchange; returns those that are broken. */
export function findBreaches(reply: RawReply | undefined, exchanges: readonly Exchange[], plants: Plants): string[] {
  const isFault = exchanges.some((exchange) => exchange.isFault)
  const isRequested = isFault || exchanges.some(({ isScenario }) => isScenario)
  const stored = exchanges.flatMap(({ internal, stored }) => [
    ...(internal === undefined ? [] : [`the gateway failed: ${internal}`]),
    ...findPlants(plants, stored).map((plant) => `stored: ${plant}`),
  ])
  if (reply === undefined) return stored
  return [
    ...stored,
    ...(reply.status >= 500 && !isRequested ? [`unexpected status ${reply.status}`] : []),
    ...findPlants(plants, withoutEcho(reply)).map((plant) => `replied: ${plant}`),
    ...(isFault || reply.body === '' ? [] : findDeviations(reply)),
  ]
}

/** Deviations from openapi.yaml. */
function findDeviations({ status, headers, body }: RawReply): string[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return [`the body is not JSON: ${body.slice(0, 100)}`]
  }
  // Whatever reaches the engine is in the journal, except for a few local problems.
  const isHttp = headers['content-type'] === 'application/problem+json' || headers['x-sandbox-journal'] !== undefined
  return (isHttp ? findViolations : findNotHttpViolations)({ status, headers, body: value })
}

/** CyberSource echoes a reference as it was sent, and so does the gateway. */
function withoutEcho({ headers, body }: RawReply): string {
  try {
    const { clientReferenceInformation: _, ...rest } = JSON.parse(body)
    return JSON.stringify([headers, rest])
  } catch {
    return `${JSON.stringify(headers)}\n${body}`
  }
}

/** Whatever came before, a good request is approved within a second of the gateway's own time. */
export async function checkGood({ gateway, senders }: Context, name: GatewayName = 'guide'): Promise<void> {
  const { value: reply, took } = await timed(gateway, () => senders[name].send(goodRequest))
  await senders[name].take()
  if (reply?.status !== 201) throw new Error(`a good request afterwards: ${reply?.status ?? 'no reply'}`)
  if (isSlow(took)) throw new Error(`a good request afterwards was slow, in ms: ${JSON.stringify(took)}`)
}

interface ExchangeDefinition<T> {
  readonly name: string
  readonly share: number
  readonly gateways: readonly GatewayName[]
  readonly values: (plants: Plants) => fc.Arbitrary<T>
  readonly examples?: (plants: Plants) => readonly T[]
  readonly toRequest: (value: T) => RawRequest | Promise<RawRequest>
}

/** A target that sends each value as one request and checks the invariants. */
export function defineExchangeTarget<T>(definition: ExchangeDefinition<T>): Target {
  const { name, share, gateways, values, examples, toRequest } = definition
  let count = 0
  return defineTarget<{ readonly from: T; readonly to: GatewayName }>({
    name,
    share,
    values: (plants) => fc.record({ from: values(plants), to: fc.constantFrom(...gateways) }),
    examples: (plants) =>
      (examples?.(plants) ?? []).map((from, index) => ({ from, to: gateways[index % gateways.length] ?? 'guide' })),
    async check({ from, to }, context) {
      const request = await toRequest(from)
      if (!isOneRequest(request)) return context.count('skipped')
      const sender = context.senders[to]
      const reply = await sender.send(request)
      context.count(reply?.status ?? 'none')
      const exchanges = await sender.take()
      const breaches = findBreaches(reply, exchanges, context.plants)
      if (reply === undefined && !mayAskForFault(request)) breaches.push('no reply')
      if (breaches.length > 0) throw new Error([...breaches, `sent to ${to}:`, toText(request)].join('\n'))
      if (++count % 25 === 0) await checkGood(context)
    },
  })
}

/** A request for people, cut where it is long. */
export function toText({ method, path, headers, body }: RawRequest): string {
  const lines = headers.map((pair) => pair.join(': '))
  return [`${method} ${path}`, ...lines, '', Buffer.from(body).toString('utf8')].join('\n').slice(0, 5_000)
}
