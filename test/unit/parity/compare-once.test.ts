import { expect, test } from 'vitest'
import { compare } from '../../../contracts/parity/compare.ts'
import { compareBodies } from '../../../contracts/parity/compare-bodies.ts'
import { findViolations } from '../../../contracts/parity/find-violations.ts'
import { normalise, redactReply } from '../../../contracts/parity/normalise.ts'
import { readSeenBody } from '../../../contracts/states/sighting.ts'
import { answered, invalid, toApproval, toInteraction } from './replies.ts'

const interaction = toInteraction()

/** The differences of two bodies. */
const tell = (target: unknown, gateway: unknown, status = 201): string[] =>
  compare(interaction, answered(status, target), answered(status, gateway))
    .map(({ place, kind, drifter }) => `${place}: ${kind}, ${drifter}`)
    .sort()

/** A copy of the object with a renamed key. */
function rename(body: object, from: string, to: string): object {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key === from ? to : key, value]))
}

const approval = toApproval()
const [first, second] = invalid.details
const third = { field: 'orderInformation.amountDetails.totalAmount', reason: 'INVALID_DATA' }
const withDetails = (...details: unknown[]) => ({ ...invalid, details })
const odd = { ...second, reason: 'ODD' }
// Any fitting check digit would make these card numbers.
const cardLikeId = '7955411111111111111155'
const otherPayment = '/pts/v2/payments/7000000000000000009955'
const links = approval._links

type Row = readonly [name: string, target: unknown, gateway: unknown, want: readonly string[], status?: number]
const rows: readonly Row[] = [
  [
    'a key that the gateway has renamed is one difference',
    approval,
    rename(approval, 'submitTimeUtc', 'submitTimeUTC'),
    ['submitTimeUTC: renamed-key, gateway'],
  ],
  [
    'a key that both have renamed is one difference',
    rename(approval, 'reconciliationId', 'a'),
    rename(approval, 'reconciliationId', 'b'),
    ['b: renamed-key, both'],
  ],
  [
    'a renamed object may hold volatile values',
    rename(toApproval('7955638878534830553955', '7'), 'orderInformation', 'order'),
    approval,
    ['orderInformation: renamed-key, target'],
  ],
  [
    'a renamed object with another value in it is another key',
    rename(toApproval(), 'orderInformation', 'order'),
    { ...approval, orderInformation: { amountDetails: { currency: 'jpy' } } },
    ['order: extra-key, target', 'orderInformation: missing-key, open'],
  ],
  [
    'a renamed id may look like a card number',
    rename({ ...invalid, id: cardLikeId }, 'id', 'requestId'),
    invalid,
    ['id: renamed-key, target'],
    400,
  ],
  [
    'a key is renamed under a status that is not documented too',
    rename(approval, 'submitTimeUtc', 'time'),
    approval,
    ['HTTP status: document, both', 'submitTimeUtc: renamed-key, open'],
    200,
  ],
  [
    'the gateway departs in an entry that the target has at another place',
    withDetails(second, first),
    withDetails(first, odd),
    ['details[0].reason: outcome, gateway'],
    400,
  ],
  [
    'both depart in an entry that they have at different places',
    withDetails(odd, first),
    withDetails(first, odd),
    ['details[0].reason: document, both'],
    400,
  ],
  [
    'what the target has at the number of an entry that it lacks is another entry',
    withDetails(odd, third),
    withDetails(first, second, third),
    ['details[0].reason: outcome, target', 'details[0]: missing-entry, open'],
    400,
  ],
  [
    'both have the same at fault beside an entry that the target lacks',
    withDetails(odd),
    withDetails(first, odd),
    ['details[0].reason: document, both', 'details[0]: missing-entry, open'],
    400,
  ],
  [
    'another reason hides what follows, and no key whose name begins like it',
    { ...invalid, reason: 'INVALID_CARD', message: 'x', messageCode: 7 },
    invalid,
    ['messageCode: extra-key, target', 'reason: outcome, open'],
    400,
  ],
  [
    'another reason hides what follows under the name that the gateway has given it',
    { ...invalid, reason: 'INVALID_CARD' },
    rename(invalid, 'message', 'words'),
    ['message: document, gateway', 'reason: outcome, open', 'words: document-key, gateway'],
    400,
  ],
  [
    'what follows is held to the document, whoever has it',
    {
      ...invalid,
      reason: 'INVALID_CARD',
      details: [
        { ...first, note: 1 },
        { ...second, reason: 'ODD' },
      ],
    },
    withDetails(first, second, { ...third, reason: 'ODD' }),
    [
      'details[0].note: document-key, target',
      'details[1].reason: document, target',
      'details[2].reason: document, gateway',
      'reason: outcome, open',
    ],
    400,
  ],
  [
    'links that are left say the id, where one is wrong and the id is missing',
    { ...approval, id: undefined, _links: { ...links, self: { method: 'GET', href: otherPayment } } },
    approval,
    ['_links.self.href: value, open', 'id: missing-key, target'],
  ],
  [
    'most of the places say the id, where both it and a link are wrong',
    { ...approval, id: '7000000000000000001111', _links: { ...links, self: { method: 'GET', href: otherPayment } } },
    approval,
    ['_links.self.href: value, open', 'id: form, open'],
  ],
  [
    'a link that is none does not unsettle the id',
    { ...approval, id: undefined, _links: { ...links, self: { method: 'GET', href: '/elsewhere' } } },
    approval,
    ['_links.self.href: value, open', 'id: missing-key, target'],
  ],
  [
    'a reconciliation id that is the id stays equal where nothing else holds it',
    { ...approval, id: undefined, _links: undefined, reconciliationId: approval.id },
    { ...approval, reconciliationId: approval.id },
    ['_links: missing-key, target', 'id: missing-key, target'],
  ],
  [
    'of two slip numbers that both have in another form, only the one that differs is told',
    { ...approval, processorInformation: { ...approval.processorInformation, salesSlipNumber: '' } },
    {
      ...approval,
      orderInformation: { ...approval.orderInformation, invoiceDetails: { salesSlipNumber: 'A-1' } },
      processorInformation: { ...approval.processorInformation, salesSlipNumber: '' },
    },
    [
      'orderInformation.invoiceDetails.salesSlipNumber: form, gateway',
      'processorInformation.salesSlipNumber: document, both',
    ],
  ],
]

test.each(rows.map(([name, target, gateway, want, status = 201]) => ({ name, target, gateway, want, status })))(
  '$name',
  ({ target, gateway, want, status }) => expect(tell(target, gateway, status)).toEqual(want),
)

test('text with another content type differs in both, and the side that has it is named', () => {
  const html = answered(201, '<html>', { 'content-type': 'text/html' })
  expect(compare(interaction, html, answered(201, '<html>'))).toMatchObject([
    { place: 'header content-type', kind: 'header', drifter: 'target' },
    { place: 'body', kind: 'document', drifter: 'both' },
  ])
})

/** Their lists are long: five seconds on an idle machine. */
const patient = { timeout: 90_000 }

test('thousands of entries that only the target has are one difference', patient, () => {
  const entries = Array.from({ length: 60_000 }, (_, index) => ({ field: `field ${index}`, reason: 'ODD' }))
  const differences = compare(
    interaction,
    answered(400, withDetails(first, second, ...entries)),
    answered(400, invalid),
  )
  expect(differences).toMatchObject([
    { place: 'details[2]', kind: 'extra-entry', target: 'and 59999 more such entries', drifter: 'target' },
  ])
})

test('thousands of entries explained by another reason are not reported one by one', () => {
  const entries = Array.from({ length: 1_000 }, (_, index) => ({ field: `field ${index}`, reason: 'ODD' }))
  const target = { ...withDetails(first, second, ...entries), reason: 'INVALID_CARD' }
  expect(tell(target, invalid, 400)).toEqual(['reason: outcome, open'])
})

test('the comparison survives entries of any kind and number', patient, () => {
  const many = { ...invalid, details: Array.from({ length: 100_000 }, () => 0) }
  expect(tell(many, invalid, 400).length).toBeLessThanOrEqual(3)
  expect(tell(invalid, many, 400)).toContain('details[99999]: missing-entry, gateway')
})

const levels = 50_000
test.each([
  ['lists', `${'['.repeat(levels)}${']'.repeat(levels)}`],
  ['objects', `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`],
  ['links', `${'{"_links":'.repeat(levels)}1${'}'.repeat(levels)}`],
  ['details', `{"details":[{"field":${'['.repeat(levels)}${']'.repeat(levels)}}]}`],
])('bodies of 50,000 levels have an outcome: %s', (_, text) => {
  const deep = { ...answered(201, approval), body: readSeenBody(text) }
  const { value } = deep.body as { value: unknown }
  expect(deep.body.kind).toBe('json')
  expect(compare(interaction, deep, answered(201, approval))).not.toEqual([])
  expect(compare(interaction, answered(201, approval), deep)).not.toEqual([])
  expect(compare(interaction, deep, deep).every(({ drifter }) => drifter === 'both')).toBe(true)
  expect(findViolations(deep)).not.toEqual([])
  expect(compareBodies(value, JSON.parse(text)).findings).toEqual([])
  expect(compareBodies(value, approval).findings).not.toEqual([])
  expect(JSON.stringify(normalise(value, value))).toContain('deeper than 40 levels')
  expect(JSON.stringify(redactReply(value, value))).toContain('deeper than 40 levels')
})
