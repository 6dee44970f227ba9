import { expect, test } from 'vitest'
import { checkReply, countFailed, refuse } from '../../bench/judge.ts'

const saturated = { busy: 0.98, load: 0.4, others: 0.01, failed: 0 }

test('a busy server, a load with room and replies as expected make a figure', () => {
  expect(refuse([saturated, { ...saturated, busy: 0.95 }, { ...saturated, busy: 1.01, load: 0.899 }])).toBeUndefined()
})

test.each([
  ['a server that was busy for less than 95 % of the time', { busy: 0.949 }, /server was busy for 94\.9 %.* waits/],
  [
    'a server that has to share its core',
    { busy: 0.6, others: 0.38 },
    /busy for 60\.0 %.* other programs had its core for 38\.0 %/,
  ],
  ['a load that was busy for 90 %', { load: 0.9 }, /load was busy for 90\.0 %.* bottleneck/],
  ['a single wrong reply', { failed: 1 }, /1 replies were wrong or missing/],
  ['a share that is no number', { busy: Number.NaN }, /server was busy/],
  ['a share of the load that is no number', { load: Number.NaN }, /load was busy/],
])('%s is no figure', (_, change, why) => {
  expect(refuse([{ ...saturated, ...change }])).toMatch(why)
})

test('one wrong reply among many rounds is no figure', () => {
  expect(refuse([saturated, saturated, { ...saturated, failed: 1 }])).toMatch(/1 replies/)
})

test('a server without a round is no figure', () => {
  expect(refuse([])).toMatch(/load was busy/)
})

const output = (...lines: string[]) =>
  ['  10000 requests in 5.00s, 12.5MB read', ...lines, 'Requests/sec: 2000'].join('\n')

test.each([
  ['nothing to report', 0, [], 0],
  ['a refusal that nobody expected', 0, ['  Non-2xx or 3xx responses: 1'], 1],
  ['connections that broke', 0, ['  Socket errors: connect 1, read 20, write 300, timeout 4000'], 4321],
  ['as many refusals as expected', 0.05, ['  Non-2xx or 3xx responses: 504'], 0],
  ['more refusals than expected', 0.05, ['  Non-2xx or 3xx responses: 560'], 60],
  ['no refusal where some are expected', 0.05, [], 500],
])('the output of wrk is counted: %s', (_, refusals, lines, failed) => {
  expect(countFailed(output(...lines), refusals, 50)).toBe(failed)
})

const reply = (id: string, status = 201) => ({
  status,
  text: `HTTP/1.1 ${status} \r\n\r\n{"id":"${id}","status":"AUTHORIZED"}`,
})
const id = '7960716473078820313955'

test('a payment with an id of its own is a right reply', () => {
  const ids = new Set<string>()
  expect(checkReply(reply(id), ids)).toBeUndefined()
  expect(checkReply(reply('7960716473078820313956'), ids)).toBeUndefined()
})

test('a constant id is a right reply of a server that has no other', () => {
  expect(checkReply(reply('string'))).toBeUndefined()
})

test.each([
  ['no reply', undefined, /nothing, not 201/],
  ['another status', reply(id, 401), /401, not 201/],
  ['another success', reply(id, 200), /200, not 201/],
  ['no id', { status: 201, text: '{"status":"AUTHORIZED"}' }, /no id/],
  ['an id that is none', reply(''), /no id/],
  ['a placeholder for an id', reply('string'), /no id/],
  ['an id that was answered before', reply(id), /two payments have the id/],
])('a wrong reply is found: %s', (_, given, why) => {
  expect(checkReply(given, new Set([id]))).toMatch(why)
})
