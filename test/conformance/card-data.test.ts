import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { type HttpGateway as Gateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { createRandom, toSamplePayment, unverified } from '../support.ts'
import { findPlanted, plant, plantedCards, plantedForms } from './planted-cards.ts'

const log: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'jpo-sandbox-cards-'))
let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway({
    auth: unverified,
    unlistedCards: 'allow',
    random: createRandom(),
    state: join(folder, 'state'),
    onEntry: (entry) => log.push(toLogLine(entry), JSON.stringify(entry)),
  })
})
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true })
})

async function readEverything(): Promise<string> {
  const read = async (path: string) => (await fetch(gateway.admin + path)).text()
  const lists = await Promise.all(
    ['/health', '/journal?limit=500', '/payments?limit=500', '/world', '/snapshot', '/nothing'].map(read),
  )
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  return [...lists, ...log, ...files].join('\n')
}

test.each(plantedForms)('stores no card number or code sent %s', async (_, form) => {
  await fetch(`${gateway.admin}/reset`, { method: 'POST' })
  log.length = 0
  let requests = 0
  const errors: string[] = []
  for (const card of plantedCards) {
    for (const { body, headers = {}, path = '/pts/v2/payments' } of plant(card, form(card))) {
      const response = await fetch(gateway.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })
      const text = await response.text()
      if (response.status >= 400) errors.push(text, JSON.stringify([...response.headers]))
      else errors.push(JSON.stringify([...response.headers]))
      requests++
    }
  }
  const kept = await readEverything()
  // The checked places are the right ones: every request has left its entry.
  expect(JSON.parse(log.at(-1) as string).id).toMatch(/^j\d+$/)
  expect(kept.match(/"stages"/g)?.length).toBeGreaterThanOrEqual(requests)
  for (const text of [kept, errors.join('\n')]) expect(findPlanted(text)).toEqual([])
})

test('shows the first six and last four digits, so that a payment can be recognised', async () => {
  await fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(toSamplePayment({ method: 'single', card: '4012888888881881' })),
  })
  const { entries } = (await (await fetch(`${gateway.admin}/payments?limit=1`)).json()) as {
    entries: { card: unknown }[]
  }
  expect(entries[0]?.card).toEqual({
    number: '401288******1881',
    fingerprint: expect.stringMatching(/^[\w-]{16}$/),
    type: '001',
    issuer: 'sakura',
  })
})

test('lists the published test cards of the seed file, and shows none of them whole', async () => {
  const seed = readFileSync(new URL('../../mocks/world/seed.yaml', import.meta.url), 'utf8')
  const numbers = [...seed.matchAll(/number: ["'](\d+)["']/g)].map(([, number]) => number as string)
  expect(numbers.length).toBeGreaterThan(10)
  const world = await (await fetch(`${gateway.admin}/world`)).text()
  for (const number of numbers) expect(world.includes(number)).toBe(false)
  expect(world).toContain('411111******1111')
  expect(world).not.toContain('sharedSecret')
})
