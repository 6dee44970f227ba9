import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Profile } from '../../src/verdict/finding.ts'
import { createTestEngine, toSamplePayment } from '../support.ts'
import { type Face, faces } from './faces.ts'
import { signedByHttp, signedByToken, toBytes, withHeaders } from './signed.ts'

const payment = toSamplePayment({ method: 'installment' })
const plain = toBytes(JSON.stringify(payment))

/** A body of so many zeros within JSON, in a few bytes. */
const bomb = gzipSync(Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(200_000_000, '0'), Buffer.from('"}')]))

interface Case {
  readonly encoding: string
  readonly body: Uint8Array
  readonly status: number
  /** In the advice or the refusal. */
  readonly said?: RegExp
}

const inflated: Readonly<Record<string, Case>> = {
  gzip: { encoding: 'gzip', body: gzipSync(plain), status: 201, said: /inflated \(gzip\).*assumed/ },
  'GZIP, with blanks': { encoding: ' GZIP ', body: gzipSync(plain), status: 201, said: /inflated/ },
  'x-gzip': { encoding: 'x-gzip', body: gzipSync(plain), status: 201, said: /inflated/ },
  deflate: { encoding: 'deflate', body: deflateSync(plain), status: 201, said: /inflated \(deflate\)/ },
}
const always: Readonly<Record<string, Case>> = {
  identity: { encoding: 'identity', body: plain, status: 201 },
  br: { encoding: 'br', body: brotliCompressSync(plain), status: 415, said: /content-encoding br; send it without/ },
  zstd: { encoding: 'zstd', body: plain, status: 415, said: /content-encoding zstd/ },
  'gzip twice': { encoding: 'gzip, gzip', body: gzipSync(gzipSync(plain)), status: 415, said: /gzip, gzip/ },
  constructor: { encoding: 'constructor', body: plain, status: 415, said: /content-encoding constructor/ },
}
const broken: Readonly<Record<string, Case>> = {
  'plain JSON under gzip': { encoding: 'gzip', body: plain, status: 400, said: /cannot be inflated as gzip/ },
  'half of it': { encoding: 'gzip', body: gzipSync(plain).subarray(0, 100), status: 400, said: /cannot be inflated/ },
  'raw deflate': { encoding: 'deflate', body: deflateRawSync(plain), status: 400, said: /cannot be inflated/ },
  'a bomb': { encoding: 'gzip', body: bomb, status: 413, said: /larger than 1000000 bytes/ },
  'nothing at all': { encoding: 'gzip', body: new Uint8Array(), status: 400, said: /cannot be inflated/ },
}

describe.each(faces)('over %s', (_, open) => {
  async function start(profile?: Profile): Promise<Face> {
    const face = await open(profile === undefined ? {} : { profile })
    onTestFinished(() => face.close())
    return face
  }

  const send = async (face: Face, { encoding, body }: Case) => {
    const { status } = await face.send(body, { headers: { 'content-encoding': encoding } })
    const [entry] = face.engine.journal.page({ limit: 1 }).entries
    const said = [...(entry?.refusals ?? []), ...(entry?.advice ?? [])].map(({ text }) => text.en).join()
    return { status, said }
  }

  test.each(Object.entries({ ...inflated, ...always, ...broken }))('%s', async (_, wanted) => {
    const { status, said } = await send(await start(), wanted)
    expect(status).toBe(wanted.status)
    expect(said).toMatch(wanted.said ?? /^(?!.*encoding)/)
  })

  test('strict refuses what guide inflates', async () => {
    const face = await start('strict')
    for (const wanted of Object.values(inflated)) {
      const { status, said } = await send(face, wanted)
      expect([status, said]).toEqual([415, expect.stringContaining('strict none')])
    }
  })
})

test('the digest is that of the compressed bytes', async () => {
  const engine = await createTestEngine({ auth: { policy: 'strict' } })
  const encoded = { 'content-encoding': 'gzip' }
  for (const sign of [signedByHttp, signedByToken]) {
    const body = gzipSync(plain)
    expect((await engine.handle(withHeaders(await sign({ body }), encoded))).status).toBe(201)
    const before = { ...withHeaders(await sign({ body: plain }), encoded), body }
    expect((await engine.handle(before)).status).toBe(401)
    const [entry] = engine.journal.page({ limit: 1 }).entries
    expect(entry?.refusals[0]?.text.en).toContain('compressed bytes')
  }
})

test('a bomb takes no more memory than the largest body', async () => {
  const engine = await createTestEngine()
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers)
  }, 1)
  onTestFinished(() => clearInterval(timer))
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const reply = await engine.handle({ method: 'POST', path: '/pts/v2/payments', headers, body: bomb })
  expect(reply.status).toBe(413)
  expect(Math.max(most, process.memoryUsage().arrayBuffers) - before).toBeLessThan(20_000_000)
})
