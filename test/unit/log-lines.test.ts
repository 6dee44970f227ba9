import { expect, test } from 'vitest'
import { toLogLine } from '../../cli/log-lines.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
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

const refundBody = {
  clientReferenceInformation: { code: 'order-1' },
  orderInformation: { amountDetails: { totalAmount: '500', currency: 'JPY' } },
}
const reversalBody = { reversalInformation: { amountDetails: { totalAmount: '7', currency: 'JPY' } } }

test.each<[string, unknown, Parameters<typeof send>[2], RegExp]>([
  [
    'option, count, amount and reference',
    toSamplePayment({ method: 'installment', reference: 'order-1' }),
    {},
    / merchant=smcc_all {2}installment x\d+ {2}\d+ JPY {2}ref=order-1/,
  ],
  ['an option without a count', toSamplePayment({ method: 'bonus' }), {}, / {2}bonus {2}\d+ JPY/],
  ['an unknown code as it is', withOptions({ paymentMethod: '99' }), {}, / {2}99 x\d+ {2}/],
  [
    'no card number in a reference',
    toSamplePayment({ method: 'single', reference: '4111111111111111' }),
    {},
    /ref=411111\*+1111/,
  ],
  [
    'the amount of a refund',
    refundBody,
    { path: '/pts/v2/payments/6843556498736135003059/refunds' },
    / {2}500 JPY {2}ref=order-1/,
  ],
  [
    'the amount of a reversal',
    reversalBody,
    { path: '/pts/v2/payments/6843556498736135003059/reversals' },
    / {2}7 JPY( |$)/,
  ],
  ...(
    [
      ['currency', { currency: 'JPY' }, { totalAmount: '7' }],
      ['amount', { totalAmount: '7' }, { currency: 'JPY' }],
      ['other amount', { totalAmount: '500', currency: 'USD' }, { totalAmount: '7', currency: 'JPY' }],
      ['empty amount', { totalAmount: '' }, { totalAmount: '7', currency: 'JPY' }],
    ] as const
  ).map(([what, order, reversal]): [string, unknown, Parameters<typeof send>[2], RegExp] => [
    `the amount of a reversal with the ${what} in orderInformation`,
    { orderInformation: { amountDetails: order }, reversalInformation: { amountDetails: reversal } },
    { path: '/pts/v2/payments/6843556498736135003059/reversals' },
    / {2}7 JPY( |$)/,
  ]),
  ['nothing of a body that is not JSON', 'x', {}, / 400 (?!.*ref=)/],
])('the line has %s', async (_, body, how, want) => {
  const lines: string[] = []
  const engine = await createTestEngine({ onEntry: (entry) => lines.push(toLogLine(entry)) })
  await send(engine, body, how)
  expect(lines[0]).toMatch(want)
  expect(lines[0]?.length).toBeLessThan(250)
})

test('the line names the namespace', async () => {
  const lines: string[] = []
  const gateway = await createGateway({
    auth: { policy: 'off' },
    onEntry: (entry, namespace) => lines.push(toLogLine(entry, namespace)),
  })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payment) }
  await gateway.namespace('test-7').fetch('http://a/pts/v2/payments', init)
  await gateway.fetch('http://a/pts/v2/payments', init)
  expect(lines.map((line) => /namespace=\S+/.exec(line)?.[0])).toEqual(['namespace=test-7', undefined])
})
