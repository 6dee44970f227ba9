import fc from 'fast-check'
import { samplePayment } from '../../conformance/signed.ts'
import { checkGood, deadline, findBreaches } from '../exchange.ts'
import { openConnection, toWire } from '../raw-http.ts'
import { toPaymentRequest } from '../requests.ts'
import { defineTarget } from '../target.ts'

/** Bytes on a connection, and the status of their reply. */
interface Block {
  readonly name: string
  readonly status: number
  readonly bytes: Buffer
  /** The reply ends the connection. */
  readonly isLast: boolean
}

const payment = Buffer.from(JSON.stringify(samplePayment))
const head = (...lines: readonly string[]): string =>
  ['POST /pts/v2/payments HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json', ...lines, '', ''].join('\r\n')
const join = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
const length = `Content-Length: ${payment.length}`
const chunked = 'Transfer-Encoding: chunked'

function toChunks(body: Buffer, size: number): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size)
    chunks.push(join(`${chunk.length.toString(16)}\r\n`, chunk, '\r\n'))
  }
  return join(...chunks, '0\r\n\r\n')
}

type Row = readonly [name: string, status: number, ...parts: (string | Buffer)[]]

const toBlocks = (rows: readonly Row[], isLast: boolean): readonly Block[] =>
  rows.map(([name, status, ...parts]) => ({ name, status, bytes: join(...parts), isLast }))

const good = toBlocks(
  [
    ['payment', 201, toWire(toPaymentRequest(samplePayment))],
    ['chunked', 201, head(chunked), toChunks(payment, 100)],
    ['one byte a chunk', 201, head(chunked), toChunks(payment, 1)],
    ['trailers', 201, head(chunked), toChunks(payment, 999).subarray(0, -2), 'X-Late: 1\r\n\r\n'],
    ['continue', 201, head(length, 'Expect: 100-continue'), payment],
    ['no host', 201, head(length).replace('Host: 127.0.0.1\r\n', ''), payment],
    ['empty lines before', 201, '\r\n\r\n', head(length), payment],
    ['whole URL', 201, head(length).replace(' /', ' http://api.cybersource.com/'), payment],
    ['HEAD', 404, 'HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['GET', 405, 'GET /pts/v2/payments HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no body', 400, head('Content-Length: 0')],
  ],
  false,
)

const bad = toBlocks(
  [
    // Node loses requests that are pipelined after an upgrade that it declines.
    ['upgrade', 201, head(length, 'Connection: Upgrade, close', 'Upgrade: websocket'), payment],
    ['two lengths', 400, head(length, 'Content-Length: 3'), payment],
    ['length and chunked', 400, head(length, chunked), toChunks(payment, 100)],
    ['chunked and length', 400, head(chunked, length), toChunks(payment, 100)],
    ['chunked twice', 400, head('Transfer-Encoding: chunked, identity'), payment],
    ['negative length', 400, head('Content-Length: -1'), payment],
    ['length in hex', 400, head('Content-Length: 0x10'), payment],
    ['length with a sign', 400, head('Content-Length: +5'), payment],
    ['length too long', 400, head(`Content-Length: ${'9'.repeat(30)}`), payment],
    ['bad chunk size', 400, head(chunked), 'ZZ\r\nx\r\n0\r\n\r\n'],
    ['chunk size too long', 400, head(chunked), `${'f'.repeat(20)}\r\nx\r\n`],
    ['negative chunk', 400, head(chunked), '-1\r\nx\r\n0\r\n\r\n'],
    ['chunk without an end', 400, head(chunked), '1\r\nxx\r\n0\r\n\r\n'],
    ['long chunk extension', 413, head(chunked), `1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`],
    ['bare LF', 400, head(length).replaceAll('\r\n', '\n'), payment],
    ['NUL in a header', 400, head(length, 'X-Nul: a\0b'), payment],
    ['space before the colon', 400, head(length, 'X-Space : a'), payment],
    ['folded header', 400, head(length, 'X-Fold: a', ' b'), payment],
    ['bad verb', 400, head(length).replace('POST', 'P ST'), payment],
    ['unknown verb', 400, head(length).replace('POST', 'PAYME'), payment],
    ['HTTP/9.9', 400, head(length).replace('HTTP/1.1', 'HTTP/9.9'), payment],
    ['TLS', 400, Buffer.from('16030100050100000100', 'hex')],
    ['HTTP/2', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['words', 400, 'hello there\r\n\r\n'],
    ['CONNECT', 405, 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['long header', 431, head(length, `X-Long: ${'x'.repeat(20_000)}`), payment],
    ['many headers', 431, head(length, ...Array(6_000).fill('X-A: b')), payment],
    ['declared too large', 413, head('Content-Length: 1000001')],
    ['too large in chunks', 413, head(chunked), toChunks(Buffer.alloc(1_200_000, ' '), 65_536)],
  ],
  true,
)

interface Talk {
  readonly blocks: readonly Block[]
  readonly edits: readonly { readonly at: number; readonly how: string; readonly byte: number }[]
  /** Where the bytes are cut into pieces. */
  readonly cuts: readonly number[]
  /** Whether the first bytes are sent one by one. */
  readonly isByteByByte: boolean
  readonly end: 'wait' | 'half-close' | 'destroy' | 'reset' | 'cut-off'
}

const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('set', 'insert', 'delete'),
  byte: fc.oneof(fc.constantFrom(0, 10, 13, 32, 58), fc.nat({ max: 255 })),
})

const talk: fc.Arbitrary<Talk> = fc
  .record({
    first: fc.array(fc.constantFrom(...good), { maxLength: 4 }),
    last: fc.constantFrom(...good, ...bad),
    edits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { minLength: 1, maxLength: 4 })),
    cuts: fc.array(fc.nat(), { maxLength: 4 }),
    isByteByByte: fc.nat({ max: 19 }).map((chance) => chance === 0),
    end: fc.constantFrom('wait', 'wait', 'half-close', 'destroy', 'reset', 'cut-off'),
  })
  .map(({ first, last, ...rest }) => {
    const blocks = [...first, last]
    // In damaged bytes nobody can tell which reply belongs to HEAD and has no body.
    return { ...rest, blocks: rest.edits.length === 0 ? blocks : blocks.filter(({ name }) => name !== 'HEAD') }
  })

function toPieces({ blocks, edits, cuts, isByteByByte, end }: Talk): Buffer[] {
  let bytes = join(...blocks.map((block) => block.bytes))
  for (const { at, how, byte } of edits) {
    const place = at % (bytes.length + 1)
    const added = Buffer.from(how === 'delete' ? [] : [byte])
    bytes = join(bytes.subarray(0, place), added, bytes.subarray(how === 'insert' ? place : place + 1))
  }
  const places = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b)
  if (end === 'cut-off') bytes = bytes.subarray(0, places.at(-1) ?? Math.floor(bytes.length / 2))
  const slow = isByteByByte ? Array.from({ length: Math.min(bytes.length, 400) }, (_, index) => index + 1) : []
  const all = [0, ...new Set([...slow, ...places]), bytes.length].sort((a, b) => a - b)
  return all
    .slice(1)
    .map((place, index) => bytes.subarray(all[index], place))
    .filter((piece) => piece.length > 0)
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Pipelined requests, whole and broken, in pieces, and every way to end a connection. */
export const framing = defineTarget<Talk>({
  name: 'framing',
  share: 4,
  values: () => talk,
  // Each block alone, before random talks.
  examples: () =>
    [...good, ...bad].flatMap((block) =>
      (['wait', 'half-close'] as const).map((end) => ({
        blocks: [block],
        edits: [],
        cuts: [],
        isByteByByte: false,
        end,
      })),
    ),
  async check(value, context) {
    const { blocks, edits, end } = value
    const isWhole = edits.length === 0
    const { socket, replies, ...connection } = await openConnection(
      context.gateway.urls.guide ?? '',
      (index, status) => isWhole && blocks[index]?.name === 'HEAD' && status === 404,
    )
    const pieces = toPieces(value)
    const breaches: string[] = []
    try {
      for (const piece of pieces) {
        if (socket.destroyed || !socket.writable) break
        socket.write(piece)
        await nextTurn()
      }
      if (end === 'destroy') socket.destroy()
      if (end === 'reset') socket.resetAndDestroy()
      if (end === 'half-close' || end === 'cut-off') socket.end()
      const isGood = blocks.at(-1)?.isLast !== true
      // A caller that half-closes is answered all the same.
      if (isWhole && (end === 'wait' || (end === 'half-close' && isGood))) {
        await connection.until(blocks.length, deadline)
        const want = blocks.map(({ status }) => status).join(' ')
        const got = replies.map(({ status }) => status).join(' ')
        // A broken request after one that is still pending ends the connection without a reply of its own.
        const isCut = blocks.length > 1 && !isGood && got === want.slice(0, -4)
        if (got !== want && !isCut) breaches.push(`replied ${got}, not ${want}`)
      }
      // Nobody knows how many requests damaged bytes are. The connection must end all the same.
      if (end === 'wait' && !isWhole) {
        await connection.end(20)
        socket.end()
      }
      const mayStay = end === 'wait' && isGood && isWhole
      if (!mayStay && (await connection.end(deadline)) === 'late') breaches.push(`still open after ${deadline} ms`)
    } catch (error) {
      breaches.push((error as Error).message)
    } finally {
      socket.destroy()
    }
    for (const { status } of replies) context.count(status)
    const exchanges = await context.senders.guide.take()
    breaches.push(...[...replies, undefined].flatMap((reply) => findBreaches(reply, exchanges, context.plants)))
    if (breaches.length > 0) throw new Error([...new Set(breaches), toText(value, pieces)].join('\n'))
    await checkGood(context)
  },
})

function toText({ blocks, end }: Talk, pieces: readonly Buffer[]): string {
  const names = blocks.map(({ name }) => name).join(', ')
  const lengths = pieces.map(({ length }) => length).join(', ')
  return `${names}; pieces of ${lengths} bytes; then ${end}; in hex:\n${Buffer.concat(pieces).toString('hex', 0, 4_000)}`
}
