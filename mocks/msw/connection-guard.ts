import { Socket } from 'node:net'

type Connect = (this: Socket, ...args: unknown[]) => Socket

const prototype = Socket.prototype as unknown as { connect: Connect }

/**
 * Ends every connection to these hosts before it is made, with an error that says what to do. Whatever comes here has
 * passed by the interception: a dispatcher of its own, or HTTP/2. Returns a function that takes the guard away. It
 * must stand before msw listens: msw 3 answers on sockets, and whatever it does not answer comes here.
 */
export function guardConnections(isGuarded: (host: string) => boolean): () => void {
  const { connect } = prototype
  let probe: Socket | undefined
  let standIn: unknown

  /** Whether msw 3 makes a connection that it answers itself: it puts a lookup of its own in, which looks nothing up. */
  function isOfMsw(lookup: unknown): boolean {
    if (lookup === undefined) return false
    // A connection that was given no lookup comes here with that one.
    probe = new Socket()
    probe.connect({ host: 'probe.invalid', port: 1 })
    probe.destroy()
    return lookup === standIn
  }

  function guarded(this: Socket, ...args: unknown[]): Socket {
    const { host: called, servername, lookup } = toOptions(args)
    if (this === probe) {
      standIn = lookup
      return this
    }
    // The name by which it would be looked up, and the one that TLS names.
    const host = [called, servername].find((name) => typeof name === 'string' && isGuarded(name))
    if (host === undefined || isOfMsw(lookup)) return connect.apply(this, args)
    process.nextTick(() => this.destroy(toError(host)))
    return this
  }
  prototype.connect = guarded
  return () => {
    // Another library may have patched it since: its patch stays, and still leads here.
    if (prototype.connect === guarded) prototype.connect = connect
    else isGuarded = () => false
  }
}

interface ConnectOptions {
  readonly host?: unknown
  readonly servername?: unknown
  readonly lookup?: unknown
}

/** Options of `connect`, in whichever form it is called. */
function toOptions([first, second]: readonly unknown[]): ConnectOptions {
  // Node itself passes its arguments on in a list.
  const options = Array.isArray(first) ? first[0] : first
  return typeof options === 'object' && options !== null ? options : { host: second }
}

const toError = (host: unknown) =>
  Object.assign(
    new Error(
      `jpo-sandbox ends a connection to ${host}: setupGateway() does not answer this client, and nothing may reach the network. Allowed: fetch, node:http and node:https, undici with its global dispatcher; HTTP/1.1. For HTTP/2 or a dispatcher of your own use startGateway() and its url.`,
    ),
    { code: 'JPO_SANDBOX_NOT_INTERCEPTED', syscall: 'connect' },
  )
