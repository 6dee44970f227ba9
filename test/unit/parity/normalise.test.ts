import { expect, test } from 'vitest'
import { mayStandFor, normalise, redactReply, toShownKey } from '../../../contracts/parity/normalise.ts'
import { sampleCard } from '../../../mocks/samples/sample-payment.ts'
import { redactText } from '../../../src/card-data/redact.ts'
import { toApproval } from './replies.ts'

const request = { clientReferenceInformation: { code: 'order-1' } }
const masked = '411111******1111'

test('volatile values become tokens, equal values equal tokens', () => {
  expect(normalise(toApproval(), {})).toEqual({
    ...toApproval('<id:1>'),
    id: '<id:1, 22 digits>',
    clientReferenceInformation: { code: '<reference:1, another form>' },
    orderInformation: {
      invoiceDetails: { salesSlipNumber: '<sales-slip-number:1, up to 5 digits>' },
      amountDetails: { authorizedAmount: '100', currency: 'jpy' },
    },
    processorInformation: {
      salesSlipNumber: '<sales-slip-number:1, up to 5 digits>',
      approvalCode: '<approval-code:1, 6 letters and digits>',
      responseCategoryCode: '000',
    },
    reconciliationId: '<reconciliation-id:1, 28 digits>',
    submitTimeUtc: '<time:1, YYYY-MM-DDThh:mm:ssZ>',
  })
})

test('a sent value that is echoed stays', () => {
  const sent = { ...request, orderInformation: { invoiceDetails: { salesSlipNumber: 56307 } } }
  expect(normalise(toApproval(), sent)).toMatchObject({
    clientReferenceInformation: { code: 'order-1' },
    processorInformation: { salesSlipNumber: '56307' },
  })
})

test('a sent value that is not echoed has a form, or is reported', () => {
  const sent = {
    clientReferenceInformation: { code: 'order-2' },
    processingInformation: { reconciliationId: 'SHOP-1' },
  }
  expect(normalise(toApproval(), sent)).toMatchObject({
    clientReferenceInformation: { code: 'order-1' },
    reconciliationId: '<reconciliation-id:1, 28 digits>',
  })
})

test.each([
  ['equals the id', '6843556498736135003059', '<id:1>'],
  ['is of 16 characters', '66535942B9CGT52U', '<reconciliation-id:1, 16 letters and digits>'],
  ['is of 12 characters', '82kBK3qDNtls', '<reconciliation-id:1, 12 letters and digits>'],
  ['is of another form', '?', '<reconciliation-id:1, another form>'],
])('a reconciliation id that %s has its own token', (_, reconciliationId, want) => {
  expect(normalise({ ...toApproval(), reconciliationId }, request)).toMatchObject({ reconciliationId: want })
})

test('different slip numbers have different tokens', () => {
  const body = { ...toApproval(), processorInformation: { salesSlipNumber: '7' } }
  expect(normalise(body, request)).toMatchObject({
    orderInformation: { invoiceDetails: { salesSlipNumber: '<sales-slip-number:1, up to 5 digits>' } },
    processorInformation: { salesSlipNumber: '<sales-slip-number:2, up to 5 digits>' },
  })
})

test.each([
  ['is missing', undefined],
  ['is a number', 7],
  ['is too short to be sought in links', '1'],
])('links contain the id of their payment even where it %s', (_, id) => {
  expect(normalise({ ...toApproval(), id }, request)).toMatchObject({ _links: toApproval('<id:1>')._links })
})

test('an id in two or more links outweighs the one beside them', () => {
  const body = { ...toApproval(), id: '7000000000000000009955' }
  expect(normalise(body, request)).toMatchObject({ id: '<id:2, 22 digits>', _links: toApproval('<id:1>')._links })
})

test('card numbers are masked in texts, keys and numbers, and secrets are dropped', () => {
  const body = { text: `card ${sampleCard}`, [sampleCard]: 1, list: [Number(sampleCard)], securityCode: 987 }
  const want = { text: `card ${masked}`, [masked]: 1, list: [1111], securityCode: '[dropped]' }
  expect(normalise(body, {})).toEqual(want)
  expect(redactReply(body, {})).toEqual(want)
})

test.each([
  ['a code', { name: 'cvv', value: '987' }, { name: 'cvv', value: '[dropped]' }],
  [
    'a code that comes before its name',
    { value: 987, key: 'security_code' },
    { value: '[dropped]', key: 'security_code' },
  ],
  ['a secret in parts', { id: 'sharedSecret', data: ['a', 'b'] }, { id: 'sharedSecret', data: '[dropped]' }],
  ['a code among others', [{ name: 'cvv', value: '987', note: 'n' }], [{ name: 'cvv', value: '[dropped]', note: 'n' }]],
  ['nothing secret', { name: 'city', value: '987' }, { name: 'city', value: '987' }],
  ['a name under any key', { note: 'cvv', value: '987' }, { note: 'cvv', value: '[dropped]' }],
  [
    'a secret beside a value',
    { cvv: '987', value: 'v', note: '[dropped]' },
    { cvv: '[dropped]', value: 'v', note: '[dropped]' },
  ],
])('in a pair, the text names the value: %s', (_, body, want) => {
  expect(normalise({ list: body }, {})).toEqual({ list: want })
  expect(redactReply({ list: body }, {})).toEqual({ list: want })
})

test('values deeper than 40 levels are ignored', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'end' : [deep(levels - 1)])
  expect(JSON.stringify(normalise(deep(40), {}))).toContain('end')
  expect(JSON.stringify(normalise(deep(41), {}))).toContain('deeper than 40 levels')
})

test('a key named __proto__ is an ordinary key', () => {
  const body = JSON.parse('{"__proto__":{"status":"DECLINED"}}')
  expect(Object.keys(normalise(body, {}) as object)).toEqual(['__proto__'])
})

test('a long key is truncated', () => {
  expect(toShownKey('x'.repeat(300))).toBe(`${'x'.repeat(100)}…`)
})

// Both look like card numbers: 41111… has a right check digit.
const cardLikeId = '7955411111111111111155'
const cardLikeNumber = '0020261125411111111111111100'

test.each([7.940806757954782e21, Number(sampleCard), -Number(sampleCard), 7, 0, 1e21, 0.5])(
  'a number stays a number, and holds no card number: %s',
  (value) => {
    const { id } = normalise({ id: value }, request) as { id: unknown }
    expect(id).toBeTypeOf('number')
    expect(redactText(String(id))).toBe(String(id))
    if (redactText(String(value)) === String(value)) expect(id).toBe(value)
  },
)

test('stored volatile values have their form, and no card number', () => {
  const body = { ...toApproval(cardLikeId), reconciliationId: cardLikeNumber, text: sampleCard }
  const blankId = '0000000000000000001155'
  expect(redactReply(body, request)).toEqual({
    ...toApproval(blankId),
    reconciliationId: '0000000000000000000000001100',
    text: masked,
  })
  expect(normalise(redactReply(body, request), request)).toEqual(normalise(body, request))
})

test.each([
  ['in a reconciliation id', { reconciliationId: '4012888888881881' }],
  ['in a network id', { processorInformation: { networkTransactionId: '371449635398431' } }],
  ['in an id', { id: '4012888888881881000000' }],
  ['in links that agree on it', { _links: { self: { method: 'GET', href: '/pts/v2/payments/4012888888881881' } } }],
  ['below a key that looks like a path', { 'processorInformation.approvalCode': '4012888888881881' }],
  ['in a slip number behind such a key', { 'processorInformation.salesSlipNumber': '371449635398431' }],
])('a card number %s is not stored', (_, change) => {
  const kept = JSON.stringify(redactReply({ ...toApproval(), ...change }, request))
  expect(kept).not.toMatch(/4012888888881881|371449635398431/)
})

test('stored text has no card number when a volatile value has another form', () => {
  const reply = { ...toApproval(`${sampleCard}-1`), reconciliationId: `R-${sampleCard}` }
  expect(JSON.stringify(redactReply(reply, request))).not.toContain(sampleCard)
})

test.each([
  ['<time:1, YYYY-MM-DDThh:mm:ssZ>', '2026-11-23T03:00:00Z', true],
  ['<time:1, YYYY-MM-DDThh:mm:ssZ>', '2026-11-23', false],
  ['<id:1, 22 digits>', '<id:1>', true],
  ['<id:1, 22 digits>', '<time:1>', false],
  ['<approval-code:1, 6 letters and digits>', '123456', true],
  ['<reconciliation-id:1, 16 letters and digits>', '82kBK3qDNtls', false],
  ['123456', '123456', false],
  ['<time:1, YYYY-MM-DDThh:mm:ssZ>', 7, false],
])('%s may stand for %s: %s', (token, value, want) => {
  expect(mayStandFor(token, value)).toBe(want)
})
