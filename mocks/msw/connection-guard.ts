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
  function guarded(this: Socket, ...args: unknown[]): Socket {
    const host = hostsOf(args).find(isGuarded)
    if (host === undefined || isOfMsw(args)) return connect.apply(this, args)
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

/** Names of the host in the arguments of `connect`, by which it would be looked up, and by which TLS names it. */
function hostsOf([first, second]: readonly unknown[]): string[] {
  // Node itself passes its arguments on in a list.
  const options = Array.isArray(first) ? first[0] : first
  const { host, servername } = (typeof options === 'object' && options !== null ? options : { host: second }) as {
    readonly host?: unknown
    readonly servername?: unknown
  }
  return [host, servername].filter((name) => typeof name === 'string')
}

/** Whether msw 3 makes a connection that it answers itself: it looks nothing up. */
const isOfMsw = ([first]: readonly unknown[]): boolean =>
  (first as { readonly lookup?: { readonly name?: string } } | undefined)?.lookup?.name === 'mockLookup'

const toError = (host: string) =>
  Object.assign(
    new Error(
      `jpo-sandbox ends a connection to ${host}: setupGateway() does not answer this client, and nothing may reach the network. Allowed: fetch, node:http and node:https, undici with its global dispatcher; HTTP/1.1. For HTTP/2 or a dispatcher of your own use startGateway() and its url.`,
    ),
    { code: 'JPO_SANDBOX_NOT_INTERCEPTED', syscall: 'connect' },
  )
