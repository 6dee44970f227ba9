import { expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { createTestEngine, send, toSamplePayment } from '../support.ts'

/** Clears a terminal, begins a new line, and is not ASCII. */
const hostile = '\u001b[2J\r\n00:00:00Z  j9  POST  /paid\u0007\u009b\u2028桜'

const payment = toSamplePayment({ method: 'installment' })
const withOptions = (options: object) => ({
  ...payment,
  processingInformation: { japanPaymentOptions: { ...payment.processingInformation?.japanPaymentOptions, ...options } },
})

test.each<[string, unknown, Parameters<typeof send>[2], RegExp]>([
  ['the path', payment, { path: `/${hostile}` }, /^03:00:00Z {2}j1 {2}POST {2}\/\?\[2J\?\?00:00:00Z/],
  ['the method', payment, { method: `GET${hostile}` }, / GET\?\[2J\?\?00:00:00Z/],
  ['a name in the body', withOptions({ [hostile]: '1' }), {}, /refused: jpo-unknown-field .*\?\[2J\?\?00:00:00Z/],
  ['a name that stands twice', `{"${JSON.stringify(hostile).slice(1, -1)}":1,"a":1,"a":2}`, {}, /refused: /],
  ['the merchant', payment, { merchant: hostile }, /refused: unknown-merchant$/],
  ['an outcome that is asked for', payment, { headers: { 'x-sandbox-scenario': hostile } }, /refused: /],
  ['a namespace', payment, { headers: { 'x-sandbox-namespace': hostile } }, / 201 /],
])('%s with control characters begins no line and does not control the terminal', async (_, body, how, want) => {
  const lines: string[] = []
  const engine = await createTestEngine({ profile: 'strict', onEntry: (entry) => lines.push(toLogLine(entry)) })
  await send(engine, body, how)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^[\x20-\x7E]+$/)
  expect(lines[0]).toMatch(want)
})

test('a long path is truncated', async () => {
  const lines: string[] = []
  const engine = await createTestEngine({ onEntry: (entry) => lines.push(toLogLine(entry)) })
  await send(engine, {}, { path: `/${'x'.repeat(900)}` })
  expect(lines[0]?.length).toBeLessThan(250)
})
