import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jpoFields, jpoMethods } from '../../src/jpo/methods.ts'
import { toRuns } from '../nightly.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'

const methods = jpoMethods.map(({ name }) => name)

/** Paths of every value in a document, objects included. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))]
}

function replaceAt(document: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  const object = document as Record<string, unknown>
  return { ...object, [key]: replaceAt(object[key], rest, value) }
}

const digits = fc.stringMatching(/^[0-9]{0,25}$/)
const strangeValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary' }),
  digits,
  fc.constantFrom(
    '',
    ' ',
    '0',
    '00',
    '-1',
    '1e5',
    '４１１１',
    '\u0000',
    '__proto__',
    null,
    0,
    -1,
    1e308,
    [],
    {},
    [null],
    true,
  ),
  fc.constantFrom('10', '21', '61', '31', '80', '1', '2', '4', '5', '6', '99'),
)
const strangeKey = fc.oneof(
  fc.constantFrom(...jpoFields, '__proto__', 'constructor', 'toString', 'firstBusinessMonth', ''),
  fc.string({ unit: 'binary' }),
)

/** A valid payment with up to four values replaced, and perhaps a key added. */
const changed = fc
  .record({
    method: fc.constantFrom(...methods),
    changes: fc.array(fc.tuple(fc.nat(), strangeValue), { maxLength: 4 }),
    added: fc.option(fc.tuple(fc.nat(), strangeKey, strangeValue)),
  })
  .map(({ method, changes, added }) => {
    let payment: unknown = toSamplePayment({ method })
    for (const [pick, value] of changes) {
      const paths = pathsOf(payment)
      payment = replaceAt(payment, paths[pick % paths.length] ?? [], value)
    }
    if (added !== null) {
      const [pick, key, value] = added
      const paths = pathsOf(payment).filter((path) => path.length > 0)
      const path = paths[pick % Math.max(paths.length, 1)]
      if (path !== undefined) payment = replaceAt(payment, [...path.slice(0, -1), key], value)
    }
    return payment
  })

const intact = fc.constantFrom(...methods).map((method): unknown => toSamplePayment({ method }))
/** Of the changed ones `strict` refuses nearly all. */
const mutated = fc.oneof({ arbitrary: changed, weight: 7 }, { arbitrary: intact, weight: 3 })

test.each(['guide', 'strict'] as const)(
  'replies to any mutation of a valid payment are documented in %s',
  async (profile) => {
    const engine = await createTestEngine({ profile })
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(mutated, async (payment) => {
        const reply = await send(engine, payment)
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
        expect(findViolations(reply)).toEqual([])
        expect([201, 400]).toContain(reply.status)
      }),
      { numRuns: toRuns(400) },
    )
    // The property means little unless both kinds of replies occurred.
    expect(statuses.get(201)).toBeGreaterThan(10)
    expect(statuses.get(400)).toBeGreaterThan(20)
  },
)

test('replies to any bytes, path, method and headers are documented', async () => {
  const engine = await createTestEngine()
  const valid = new TextEncoder().encode(JSON.stringify(toSamplePayment({ method: 'installment' })))
  const flipped = fc
    .array(fc.tuple(fc.nat({ max: valid.length - 1 }), fc.nat({ max: 255 })), { maxLength: 6 })
    .map((edits) => {
      const bytes = valid.slice()
      for (const [index, byte] of edits) bytes[index] = byte
      return bytes
    })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    flipped,
    fc.nat({ max: valid.length }).map((length) => valid.slice(0, length)),
    fc.json({ maxDepth: 6 }).map((text) => new TextEncoder().encode(text)),
  )
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.oneof({ weight: 4, arbitrary: fc.constant('/pts/v2/payments') }, fc.string({ unit: 'binary' })),
      fc.oneof({ weight: 4, arbitrary: fc.constant('POST') }, fc.string()),
      fc.oneof({ weight: 4, arbitrary: fc.constant('application/json') }, fc.string({ unit: 'binary' })),
      fc.option(fc.oneof(fc.constantFrom('smcc_all', '__proto__'), fc.string({ unit: 'binary' })), { nil: undefined }),
      async (body, path, method, contentType, merchant) => {
        const reply = await send(engine, body, {
          path,
          method,
          headers: { 'content-type': contentType, 'v-c-merchant-id': merchant },
        })
        expect(findViolations(reply)).toEqual([])
        expect(reply.status).toBeLessThan(500)
        for (const value of Object.values(reply.headers)) expect(value).toMatch(/^[\x20-\x7E]*$/)
      },
    ),
    { numRuns: toRuns(500) },
  )
})
