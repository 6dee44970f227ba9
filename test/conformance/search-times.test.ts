import { afterEach, expect, test } from 'vitest'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { toOrdinary } from './provoke.ts'

/** A search of some times reads no others: what it finds must be what it finds when it reads all. */

let face: Face
afterEach(() => face.close())

const clientReferenceInformation = { code: 'order-1' }
const start = Date.UTC(2026, 10, 30, 12)
const at = (second: number) => new Date(start + second * 1000).toISOString().replace('.000', '')

const payAt = async (...seconds: readonly number[]) => {
  for (const second of seconds) {
    face.engine.clock.change({ now: at(second), frozen: true })
    expect((await face.send({ ...toOrdinary(), clientReferenceInformation })).status).toBe(201)
  }
}

async function find(query: string): Promise<readonly string[]> {
  const body = { query, sort: 'submitTimeUtc:asc', limit: 100 }
  const reply = await face.send(body, { path: '/tss/v2/searches', method: 'POST' })
  expect(reply.status).toBe(201)
  return reply.body._embedded.transactionSummaries.map(({ id }: { id: string }) => id)
}

const time = (from: number, to: number, brackets = '[]') =>
  `submitTimeUtc:${brackets[0]}${at(from)} TO ${at(to)}${brackets[1]}`
const queries: readonly (readonly [query: string, matches: number])[] = [
  [time(0, 100), 9],
  [time(10, 20), 5],
  [time(10, 20, '{]'), 4],
  [time(10, 20, '[}'), 2],
  [time(10, 20, '{}'), 1],
  [time(10, 10), 1],
  [time(11, 14), 0],
  [time(20, 10), 0],
  [time(-9, -1), 0],
  [time(41, 99), 0],
  [`submitTimeUtc:[${at(20)}]`, 3],
  [`submitTimeUtc:[NOW-30MINUTES TO NOW]`, 9],
  [`${time(0, 15)} AND ${time(10, 40)}`, 2],
  [`${time(0, 5)} AND ${time(30, 40)}`, 0],
  [`${time(0, 5)} OR ${time(30, 40)}`, 4],
  [`${time(0, 5)} OR ${time(30, 40)} AND ${time(0, 30)}`, 3],
  [`${time(0, 5)} AND (${time(0, 1)} OR ${time(30, 40)})`, 1],
  [`${time(10, 20)} AND clientReferenceInformation.code:nobody`, 0],
  [`${time(30, 40)} OR clientReferenceInformation.code:order-1`, 9],
]

/** Whether the clock only went on, the payments are of these seconds. */
const seconds = [0, 5, 10, 15, 20, 20, 20, 30, 40]
test.each([
  ['went on', seconds],
  ['was set back', [20, 30, 40, 0, 5, 20, 10, 15, 20]],
])('a search by time finds the same as one that reads all times, when the clock %s', async (_, order) => {
  face = await front.open()
  await payAt(...order)
  face.engine.clock.change({ now: at(40), frozen: true })
  const found = Object.fromEntries(
    await Promise.all(queries.map(async ([query]) => [query, (await find(query)).length])),
  )
  expect(found).toEqual(Object.fromEntries(queries))
  for (const [query] of queries) {
    const all = `${query} OR clientReferenceInformation.code:nobody`
    expect(await find(query), query).toEqual(await find(all))
  }
})
