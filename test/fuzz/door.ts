import type { GatewayRequest } from '../../src/request/gateway-request.ts'
import type { Kept, WatchedGateway } from './doors.ts'
import type { GatewayProcess } from './gateway-process.ts'
import { openConnection, type RawConnection, type RawReply, type RawRequest, toWire } from './raw-http.ts'

/** The longest that an exchange may take on a machine with other things to do, in ms; what takes longer hangs. */
export const deadline = 20_000

/** A way to a gateway. */
export interface Door {
  /** The answer, or nothing where a fault swallowed it. @throws when none comes in time. */
  send(request: RawRequest): Promise<RawReply | undefined>
  /** What the gateway kept since it was asked last. */
  take(): Promise<readonly Kept[]>
}

/** To a gateway in this process, past the network. */
export const createEngineDoor = ({ gateway, take }: WatchedGateway): Door => ({
  async send(request) {
    const { status, headers, body, delivery } = await gateway.engine.handle(toGatewayRequest(request))
    return status === 0 || noAnswer.has(delivery?.mode ?? '') ? undefined : { status, headers, body }
  },
  take: async () => take(),
})

const noAnswer: ReadonlySet<string> = new Set(['reset', 'close', 'silence', 'refuse'])

/** As the server does it: each header as often as it was sent. */
function toGatewayRequest({ method, path, headers, body }: RawRequest): GatewayRequest {
  const joined: Record<string, string> = Object.create(null)
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    joined[key] = joined[key] === undefined ? value : `${joined[key]}, ${value}`
  }
  return { method, path, headers: { ...joined }, body }
}

/** Over HTTP, on one connection as long as the gateway keeps it. */
export function createHttpDoor(gateway: GatewayProcess, name: string): Door {
  let connection: RawConnection | undefined
  let isHead = false
  return {
    async send(request) {
      isHead = request.method === 'HEAD'
      // One that nobody used for long, the gateway has closed.
      const open = connection?.socket.writable
        ? connection
        : await openConnection(gateway.urls[name] ?? '', () => isHead)
      connection = undefined
      open.socket.write(toWire(request))
      const came = await open.until(1, deadline)
      const reply = open.replies.shift()
      const isGood = reply !== undefined && reply.headers.connection !== 'close' && open.replies.length === 0
      if (isGood && !open.socket.readableEnded) connection = open
      else open.socket.destroy()
      if (came === 'late') throw new Error(`no answer in ${deadline} ms`)
      return reply
    },
    take: () => gateway.ask('take', name),
  }
}

/** Whether a request is one request on the wire, which the framing fuzzer has no part in. */
export const isOneRequest = ({ method, path, headers }: RawRequest): boolean =>
  /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(method) &&
  /^\/[\x21-\x7E]*$/.test(path) &&
  headers.every(([name, value]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7E\x80-\xFF]*$/.test(value)) &&
  !headers.some(([name]) => /^(content-length|transfer-encoding|connection|upgrade|expect)$/i.test(name)) &&
  headers.reduce((size, [name, value]) => size + name.length + value.length + 4, path.length) < 12_000

/** Whether a request may ask for a fault that holds its answer back for longer than anybody waits here. */
export const mayHold = ({ headers, body }: RawRequest): boolean =>
  headers.some(([name]) => name.toLowerCase() === 'x-sandbox-fault') ||
  /fault/i.test(Buffer.from(body).toString('latin1'))
