import { connect, type Socket } from 'node:net'

export interface RawReply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request that Node's own client might refuse to send. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  /** In the order of the wire; values are sent as latin-1. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** The bytes of a request, with its Content-Length. */
export function toWire({ method, path, headers, body }: RawRequest): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.byteLength}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

/** A connection that sends any bytes and parses the replies. */
export interface RawConnection {
  readonly socket: Socket
  /** Complete replies; the caller removes those that it has seen. */
  readonly replies: RawReply[]
  /** Waits for `count` replies, for the end of the connection, or for `ms`. @throws when the reply is not HTTP. */
  until(count: number, ms: number): Promise<'answered' | 'ended' | 'late'>
  /** Waits for the end of the connection, or for `ms`. @throws when the reply is not HTTP. */
  end(ms: number): Promise<'ended' | 'late'>
}

/** Opens a connection. `isHead` says which replies have no body, by their index. */
export async function openConnection(
  url: string,
  isHead: (index: number, status: number) => boolean = () => false,
): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  const replies: RawReply[] = []
  let rest = Buffer.alloc(0)
  let count = 0
  let isOver = false
  let failure: Error | undefined
  let wake = () => {}
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    try {
      parseReplies()
    } catch (error) {
      failure ??= error as Error
    }
    wake()
  })
  function parseReplies(): void {
    for (;;) {
      const parsed = parseReply(rest, (status) => isHead(count, status))
      if (parsed === undefined) return
      rest = rest.subarray(parsed.length)
      // 100 Continue is no reply of its own.
      if (parsed.reply.status < 200 && parsed.reply.status !== 101) continue
      count++
      replies.push(parsed.reply)
    }
  }
  const over = () => {
    isOver = true
    socket.end()
    wake()
  }
  socket.once('end', over).once('close', over)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  // A server may reset a connection after its last reply.
  socket.on('error', () => {})
  async function wait(isDone: () => boolean, ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(finish, ms)
      function finish() {
        clearTimeout(timer)
        wake = () => {}
        resolve()
      }
      wake = () => {
        if (isDone() || isOver || failure !== undefined) finish()
      }
      wake()
    })
    if (failure !== undefined) throw failure
  }
  return {
    socket,
    replies,
    async until(count, ms) {
      await wait(() => replies.length >= count, ms)
      if (replies.length >= count) return 'answered'
      return isOver ? 'ended' : 'late'
    },
    async end(ms) {
      await wait(() => false, ms)
      return isOver ? 'ended' : 'late'
    },
  }
}

/** Parses the first reply, if it is complete. @throws when it is not HTTP. */
function parseReply(
  bytes: Buffer,
  isHead: (status: number) => boolean,
): { readonly reply: RawReply; readonly length: number } | undefined {
  const middle = bytes.indexOf('\r\n\r\n')
  if (middle < 0) {
    if (bytes.length > 0 && !'HTTP/1.1 '.startsWith(bytes.toString('latin1', 0, 9)))
      throw new Error(`The reply is not HTTP: ${bytes.toString('latin1', 0, 200)}`)
    return undefined
  }
  const [line = '', ...lines] = bytes.toString('latin1', 0, middle).split('\r\n')
  const [, code] = /^HTTP\/1\.1 (\d{3}) [\x20-\x7E]*$/.exec(line) ?? []
  if (code === undefined) throw new Error(`The reply is not HTTP: ${line.slice(0, 200)}`)
  const headers: Record<string, string> = {}
  for (const text of lines) {
    const [, name, value] = /^([\w-]+): ?([\x20-\x7E]*)$/.exec(text) ?? []
    if (name === undefined || value === undefined) throw new Error(`The reply has a bad header: ${text.slice(0, 200)}`)
    headers[name.toLowerCase()] = value
  }
  const status = Number(code)
  const size = isHead(status) || status < 200 ? 0 : Number(headers['content-length'] ?? 0)
  const start = middle + 4
  if (bytes.length < start + size) return undefined
  return { reply: { status, headers, body: bytes.toString('utf8', start, start + size) }, length: start + size }
}
