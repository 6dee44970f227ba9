import { connect, type Socket } from 'node:net'

/** An answer as it came over the wire. */
export interface RawReply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request of any kind: what node's own client would refuse to send, too. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  /** As often and in the order as they are sent; values go out as latin-1. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
}

/** The bytes of a request, with the length of its body. */
export function toWire({ method, path, headers, body }: RawRequest): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body.byteLength}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

/** A connection on which anything may be said. */
export interface RawConnection {
  readonly socket: Socket
  /** Whole answers that have come and were not taken. */
  readonly replies: RawReply[]
  /** What came behind the last whole answer. */
  rest(): Buffer
  /** Resolves when so many answers wait, when the connection has ended, or after so many ms. @throws for what is not HTTP. */
  until(count: number, ms: number): Promise<'answered' | 'ended' | 'late'>
  /** Resolves at the end of the connection, or after so many ms. */
  end(ms: number): Promise<'ended' | 'late'>
}

/** Opens a connection. `isHead` says of which answers no body comes, by their place. */
export async function openConnection(
  url: string,
  isHead: (place: number, status: number) => boolean = () => false,
): Promise<RawConnection> {
  const { hostname, port } = new URL(url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  const replies: RawReply[] = []
  let rest = Buffer.alloc(0)
  let seen = 0
  let isOver = false
  let failure: Error | undefined
  let wake = () => {}
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    try {
      takeReplies()
    } catch (error) {
      failure ??= error as Error
    }
    wake()
  })
  function takeReplies(): void {
    for (;;) {
      const read = readReply(rest, (status) => isHead(seen, status))
      if (read === undefined) return
      rest = rest.subarray(read.length)
      // 100 Continue announces, and answers nothing.
      if (read.reply.status < 200 && read.reply.status !== 101) continue
      seen++
      replies.push(read.reply)
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
  // A server may reset what it has done with.
  socket.on('error', () => {})
  const wait = (isDone: () => boolean, ms: number) =>
    new Promise<void>((resolve) => {
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
  return {
    socket,
    replies,
    rest: () => rest,
    async until(count, ms) {
      await wait(() => replies.length >= count, ms)
      if (failure !== undefined) throw failure
      if (replies.length >= count) return 'answered'
      return isOver ? 'ended' : 'late'
    },
    async end(ms) {
      await wait(() => false, ms)
      if (failure !== undefined) throw failure
      return isOver ? 'ended' : 'late'
    },
  }
}

/** The first answer in some bytes, when it is whole. @throws when they are not HTTP. */
function readReply(
  bytes: Buffer,
  isHead: (status: number) => boolean,
): { readonly reply: RawReply; readonly length: number } | undefined {
  const middle = bytes.indexOf('\r\n\r\n')
  if (middle < 0) {
    if (bytes.length > 0 && !'HTTP/1.1 '.startsWith(bytes.subarray(0, 9).toString('latin1')))
      throw new Error(`The gateway sent what is not HTTP: ${bytes.subarray(0, 200).toString('latin1')}`)
    return undefined
  }
  const [line = '', ...lines] = bytes.subarray(0, middle).toString('latin1').split('\r\n')
  const [, code] = /^HTTP\/1\.1 (\d{3}) [\x20-\x7E]*$/.exec(line) ?? []
  if (code === undefined) throw new Error(`The gateway sent what is not HTTP: ${line.slice(0, 200)}`)
  const headers: Record<string, string> = {}
  for (const text of lines) {
    const [, name, value] = /^([\w-]+): ?([\x20-\x7E]*)$/.exec(text) ?? []
    if (name === undefined || value === undefined)
      throw new Error(`The gateway sent a bad header: ${text.slice(0, 200)}`)
    headers[name.toLowerCase()] = value
  }
  const status = Number(code)
  const size = isHead(status) || status < 200 ? 0 : Number(headers['content-length'] ?? 0)
  const start = middle + 4
  if (bytes.length < start + size) return undefined
  return { reply: { status, headers, body: bytes.toString('utf8', start, start + size) }, length: start + size }
}
