import fc from 'fast-check'
import { samplePayment } from '../../conformance/signed.ts'
import { findBreaches } from '../check-reply.ts'
import { deadline } from '../door.ts'
import { checkGood } from '../exchange-target.ts'
import { openConnection, toWire } from '../raw-http.ts'
import { defineTarget } from '../target.ts'
import { toPaymentRequest } from '../to-payment-request.ts'

/** Something that is said on a connection, and what must come of it when all before it was whole. */
interface Block {
  readonly name: string
  readonly bytes: Buffer
  /** The status of the answer. */
  readonly status: number
  /** Whether the connection ends behind the answer. */
  readonly isLast?: true
}

const payment = Buffer.from(JSON.stringify(samplePayment))
const head = (...lines: readonly string[]): string =>
  ['POST /pts/v2/payments HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: application/json', ...lines, '', ''].join('\r\n')
const say = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
const length = `Content-Length: ${payment.length}`
const chunked = 'Transfer-Encoding: chunked'

function toChunks(body: Buffer, size: number): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size)
    chunks.push(say(`${chunk.length.toString(16)}\r\n`, chunk, '\r\n'))
  }
  return say(...chunks, '0\r\n\r\n')
}

const good: readonly Block[] = [
  { name: 'payment', bytes: toWire(toPaymentRequest(samplePayment)), status: 201 },
  { name: 'chunked', bytes: say(head(chunked), toChunks(payment, 100)), status: 201 },
  { name: 'one byte a chunk', bytes: say(head(chunked), toChunks(payment, 1)), status: 201 },
  {
    name: 'trailers',
    bytes: say(head(chunked), toChunks(payment, 999).subarray(0, -2), 'X-Late: 1\r\n\r\n'),
    status: 201,
  },
  { name: 'continue', bytes: say(head(length, 'Expect: 100-continue'), payment), status: 201 },
  { name: 'no host', bytes: say(head(length).replace('Host: 127.0.0.1\r\n', ''), payment), status: 201 },
  { name: 'empty lines before', bytes: say('\r\n\r\n', head(length), payment), status: 201 },
  { name: 'whole URL', bytes: say(head(length).replace(' /', ' http://api.cybersource.com/'), payment), status: 201 },
  { name: 'HEAD', bytes: say('HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n'), status: 404 },
  { name: 'GET', bytes: say('GET /pts/v2/payments HTTP/1.1\r\nHost: a\r\n\r\n'), status: 405 },
  { name: 'no body', bytes: say(head('Content-Length: 0')), status: 400 },
]

/** The last of a connection. */
const bad: readonly Block[] = [
  // Node loses what is pipelined behind an upgrade that it does not make.
  {
    name: 'upgrade',
    bytes: say(head(length, 'Connection: Upgrade, close', 'Upgrade: websocket'), payment),
    status: 201,
  },
  { name: 'two lengths', bytes: say(head(length, 'Content-Length: 3'), payment), status: 400 },
  { name: 'length and chunked', bytes: say(head(length, chunked), toChunks(payment, 100)), status: 400 },
  { name: 'chunked and length', bytes: say(head(chunked, length), toChunks(payment, 100)), status: 400 },
  { name: 'chunked twice', bytes: say(head('Transfer-Encoding: chunked, identity'), payment), status: 400 },
  { name: 'negative length', bytes: say(head('Content-Length: -1'), payment), status: 400 },
  { name: 'length in hex', bytes: say(head('Content-Length: 0x10'), payment), status: 400 },
  { name: 'length with a sign', bytes: say(head('Content-Length: +5'), payment), status: 400 },
  { name: 'length too long', bytes: say(head(`Content-Length: ${'9'.repeat(30)}`), payment), status: 400 },
  { name: 'bad chunk size', bytes: say(head(chunked), 'ZZ\r\nx\r\n0\r\n\r\n'), status: 400 },
  { name: 'chunk size too long', bytes: say(head(chunked), `${'f'.repeat(20)}\r\nx\r\n`), status: 400 },
  { name: 'negative chunk', bytes: say(head(chunked), '-1\r\nx\r\n0\r\n\r\n'), status: 400 },
  { name: 'chunk without an end', bytes: say(head(chunked), '1\r\nxx\r\n0\r\n\r\n'), status: 400 },
  { name: 'long chunk extension', bytes: say(head(chunked), `1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`), status: 413 },
  { name: 'bare LF', bytes: say(head(length).replaceAll('\r\n', '\n'), payment), status: 400 },
  { name: 'NUL in a header', bytes: say(head(length, 'X-Nul: a\0b'), payment), status: 400 },
  { name: 'space before the colon', bytes: say(head(length, 'X-Space : a'), payment), status: 400 },
  { name: 'folded header', bytes: say(head(length, 'X-Fold: a', ' b'), payment), status: 400 },
  { name: 'bad verb', bytes: say(head(length).replace('POST', 'P ST'), payment), status: 400 },
  { name: 'unknown verb', bytes: say(head(length).replace('POST', 'PAYME'), payment), status: 400 },
  { name: 'HTTP/9.9', bytes: say(head(length).replace('HTTP/1.1', 'HTTP/9.9'), payment), status: 400 },
  { name: 'TLS', bytes: Buffer.from('16030100050100000100', 'hex'), status: 400 },
  { name: 'HTTP/2', bytes: say('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), status: 400 },
  { name: 'words', bytes: say('hello there\r\n\r\n'), status: 400 },
  { name: 'CONNECT', bytes: say('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: a\r\n\r\n'), status: 405 },
  { name: 'long header', bytes: say(head(length, `X-Long: ${'x'.repeat(20_000)}`), payment), status: 431 },
  { name: 'many headers', bytes: say(head(length, ...Array(6_000).fill('X-A: b')), payment), status: 431 },
  { name: 'declared too large', bytes: say(head('Content-Length: 1000001')), status: 413 },
  {
    name: 'too large in chunks',
    bytes: say(head(chunked), toChunks(Buffer.alloc(1_200_000, ' '), 65_536)),
    status: 413,
  },
].map((block) => ({ ...block, isLast: true as const }))

const edit = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('set', 'insert', 'delete'),
  byte: fc.oneof(fc.constantFrom(0, 10, 13, 32, 58), fc.nat({ max: 255 })),
})

interface Talk {
  readonly blocks: readonly Block[]
  readonly edits: readonly { readonly at: number; readonly how: string; readonly byte: number }[]
  /** Where the bytes are cut, and whether each byte goes alone at the beginning. */
  readonly cuts: readonly number[]
  readonly isByteByByte: boolean
  readonly end: 'wait' | 'half-close' | 'destroy' | 'reset' | 'cut-off'
}

const anyTalk: fc.Arbitrary<Talk> = fc.record({
  blocks: fc
    .tuple(
      fc.array(fc.constantFrom(...good), { maxLength: 4 }),
      fc.option(fc.constantFrom(...bad), { nil: undefined, freq: 2 }),
    )
    .map(([first, last]) => (last === undefined ? (first.length > 0 ? first : [good[0] as Block]) : [...first, last])),
  edits: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { minLength: 1, maxLength: 4 })),
  cuts: fc.array(fc.nat(), { maxLength: 4 }),
  isByteByByte: fc.nat({ max: 19 }).map((chance) => chance === 0),
  end: fc.constantFrom('wait', 'wait', 'half-close', 'destroy', 'reset', 'cut-off'),
})

/** Of damaged bytes nobody can tell which answer is the one to HEAD, without a body. */
const talk = anyTalk.map((value) =>
  value.edits.length === 0 ? value : { ...value, blocks: value.blocks.filter(({ name }) => name !== 'HEAD') },
)

/** What goes over the wire, piece by piece. */
function toPieces({ blocks, edits, cuts, isByteByByte, end }: Talk): Buffer[] {
  let bytes = say(...blocks.map((block) => block.bytes))
  for (const { at, how, byte } of edits) {
    const place = at % (bytes.length + 1)
    const added = Buffer.from(how === 'delete' ? [] : [byte])
    bytes = say(bytes.subarray(0, place), added, bytes.subarray(how === 'insert' ? place : place + 1))
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

/** Whole and broken requests, one behind the other on one connection, in pieces, and how it ends. */
export const framing = defineTarget<Talk>({
  name: 'framing',
  share: 4,
  values: () => talk,
  // Each block alone, so that none is left to chance.
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
    const heads = blocks.map(({ name }) => name === 'HEAD')
    const isWhole = edits.length === 0
    const connection = await openConnection(
      context.gateway.urls.guide ?? '',
      (place, status) => isWhole && heads[place] === true && status === 404,
    )
    const { socket, replies } = connection
    let broken: Error | undefined
    try {
      for (const piece of toPieces(value)) {
        if (socket.destroyed || !socket.writable) break
        socket.write(piece)
        await nextTurn()
      }
      if (end === 'destroy') socket.destroy()
      if (end === 'reset') socket.resetAndDestroy()
      if (end === 'half-close' || end === 'cut-off') socket.end()
      const isGood = blocks.at(-1)?.isLast !== true
      // Who says that no more will come is answered all the same.
      if (isWhole && (end === 'wait' || (end === 'half-close' && isGood))) {
        if ((await connection.until(blocks.length, deadline)) === 'late')
          throw new Error(`${replies.length} of ${blocks.length} answers came in ${deadline} ms`)
        const wanted = blocks.map(({ status }) => status).join(' ')
        const came = replies.map(({ status }) => status).join(' ')
        // What is broken behind a request that is not answered yet ends the connection without a word of its own.
        const isCut = blocks.length > 1 && blocks.at(-1)?.isLast && came === wanted.slice(0, -4)
        if (came !== wanted && !isCut) throw new Error(`answered ${came}, not ${wanted}`)
      }
      // Of what was damaged nobody knows how many requests it is: the end must come all the same.
      if (end === 'wait' && !isWhole) {
        await connection.end(20)
        socket.end()
      }
      const mayStay = end === 'wait' && isGood && isWhole
      if (!mayStay && (await connection.end(deadline)) === 'late') throw new Error(`still open after ${deadline} ms`)
    } catch (error) {
      broken = error as Error
    } finally {
      socket.destroy()
    }
    for (const { status } of replies) context.count(status)
    const kept = await context.http.guide.take()
    const breaches = [
      ...(broken === undefined ? [] : [broken.message]),
      // A damaged reference may ask for something by chance, a damaged line for HEAD: then no body comes.
      ...replies.flatMap((reply) => findBreaches(reply, kept, context.plants)),
      ...kept.flatMap(({ internal }) => internal ?? []),
    ]
    if (breaches.length > 0) throw new Error(breaches.join('\n'))
    await checkGood(context)
  },
  show(value) {
    const pieces = toPieces(value)
    const bytes = Buffer.concat(pieces)
    const names = value.blocks.map(({ name }) => name).join(', ')
    const how = value.isByteByByte
      ? 'byte by byte at first'
      : `in pieces of ${pieces.map(({ length }) => length).join(', ')} bytes`
    const hex = bytes.toString('hex', 0, longestShown)
    return `${names}; ${value.edits.length} bytes damaged; ${how}; then ${value.end}; ${bytes.length} bytes, in hex:\n${hex}`
  },
})

const longestShown = 4_000
