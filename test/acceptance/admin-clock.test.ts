import { expect, test } from 'vitest'
import { noon } from '../support.ts'
import { isAllowed } from './admin-contract.ts'
import { ask, pay, remove, start, type Told } from './ask-admin.ts'

const change = (gateway: { url: string }, body: unknown): Promise<Told> =>
  ask(gateway, '/clock', { method: 'PUT', body })

const day = 86_400_000
const midnight = Date.UTC(2026, 11, 15, 15)

test.each([
  ['a day in Japan', { now: '2026-12-16' }, midnight, false],
  ['a time in Japan', { now: '2026-12-16T00:00:00+09:00' }, midnight, false],
  ['a time in UTC without seconds', { now: '2026-12-15T15:00Z' }, midnight, false],
  ['ms since 1970', { now: midnight }, midnight, false],
  ['the first time that is allowed', { now: 1_000_080_000_000 }, 1_000_080_000_000, false],
  ['the last time that is allowed', { now: 9_999_849_600_000 }, 9_999_849_600_000, false],
  ['a step in ms', { advance: 1_500 }, noon + 1_500, false],
  ['a step in days', { advance: '31d' }, noon + 31 * day, false],
  ['no step', { advance: 0 }, noon, false],
  ['a stop', { frozen: true }, noon, true],
  ['no stop', { frozen: false }, noon, false],
  ['a time, a step and a stop', { now: '2026-12-16', advance: '12h', frozen: true }, midnight + day / 2, true],
])('the clock takes %s', async (_, body, epochMs, frozen) => {
  const gateway = await start()
  const told = await change(gateway, body)
  expect(told.status).toBe(200)
  expect(told.body).toMatchObject({ epochMs, frozen, offsetMs: epochMs - noon, now: new Date(epochMs).toISOString() })
  expect((await ask(gateway, '/clock')).body).toEqual(told.body)
  expect(isAllowed('ClockChange', body)).toBe(true)
})

test.each<[string, unknown, string, 'beyond'?]>([
  ['nothing', {}, '"now", "frozen" or "advance"'],
  ['no object', [], '"now", "frozen" or "advance"'],
  [
    'a misspelt key',
    { now: '2026-12-16', freeze: true },
    'freeze is not a setting here. Allowed: now, frozen, advance',
  ],
  ['a time without an offset', { now: '2026-12-16T00:00:00' }, 'a time with an offset'],
  ['a day that does not exist', { now: '2026-02-30' }, 'a time with an offset', 'beyond'],
  ['a word', { now: 'tomorrow' }, 'a time with an offset'],
  ['a time before ids have nine digits', { now: 1_000_079_999_999 }, 'from 2001-09-10 to 2286-11-19'],
  ['a time after ids have nine digits', { now: 9_999_849_600_001 }, 'from 2001-09-10 to 2286-11-19'],
  ['null as a time', { now: null }, 'a time with an offset'],
  ['a step back', { advance: -1 }, 'a number of ms'],
  ['a step without a known unit', { advance: '3w' }, '500ms, 90s, 15m, 12h, 31d'],
  ['a step of eleven years', { advance: '4015d' }, '3650 days at the most', 'beyond'],
  ['a step of a fraction, as text', { advance: '1.5h' }, 'a number of ms'],
  ['a stop as text', { frozen: 'true' }, 'frozen is true'],
  ['a right time and a wrong step', { now: '2026-12-16', advance: 'soon' }, 'a number of ms'],
  ['a right stop and a wrong time', { frozen: true, now: 'soon' }, 'a time with an offset'],
  ['a right step and a wrong stop', { advance: 5, frozen: 1 }, 'frozen is true'],
])('the clock refuses %s, says what is allowed, and does not change', async (_, body, says, beyond) => {
  const gateway = await start({ now: '2026-11-30' })
  const before = (await ask(gateway, '/clock')).body
  const told = await change(gateway, body)
  expect([told.status, told.body.detail]).toEqual([400, expect.stringContaining(says)])
  expect((await ask(gateway, '/clock')).body).toEqual(before)
  expect(isAllowed('ClockChange', body)).toBe(beyond !== undefined)
})

test('payments, ids and the journal use the clock', async () => {
  const gateway = await start()
  await change(gateway, { now: '2027-01-31T23:30:00+09:00' })
  const { body } = await pay(gateway)
  expect(body.submitTimeUtc).toBe('2027-01-31T14:30:00Z')
  const { jpo } = (await ask(gateway, `/payments/${body.id}`)).body
  expect(jpo.firstBillingMonth).toBe('02')
  expect((await ask(gateway, '/journal/j1')).body.at).toBe('2027-01-31T14:30:00.000Z')
})

test('DELETE resets the clock to its start', async () => {
  const gateway = await start({ now: '2026-12-16', frozen: true })
  await change(gateway, { now: '2030-01-01', frozen: false })
  expect((await remove(gateway, '/clock')).body).toMatchObject({ epochMs: midnight, frozen: true })
})

test.each([
  ['step from the last day', { now: '2286-11-18', advance: '3650d' }],
  ['step after another', { advance: '3650d' }],
])('no %s leads beyond the last allowed time', async (_, body) => {
  const gateway = await start()
  await change(gateway, { now: '2286-11-18' })
  expect((await change(gateway, body)).status).toBe(400)
  expect((await ask(gateway, '/clock')).body.epochMs).toBeLessThanOrEqual(9_999_849_600_000)
})
