import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { type FaultName, type FaultRow, faults } from '../../src/faults/faults.ts'
import type { ListedOutcome } from '../../src/on-demand/to-catalogue.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { OperationId } from '../../src/openapi/index.ts'
import { loadOperation, operations } from '../../src/operations/operations.ts'
import { send } from '../support.ts'
import { findRecords, operationCases } from './all-operations.ts'
import { findViolations } from './contract.ts'
import type { Face } from './face.ts'
import { face as front } from './faces/engine.ts'
import { arm, entryOf, listed, listedNamed, toOrdinary, wordOf } from './provoke.ts'

const submitTimeUtc = '2026-11-23T03:00:00Z'
const id = expect.stringMatching(/^\d{22}$/)

const operationIds = Object.keys(operationRows) as OperationId[]
/** Payments have a test of their own: scenarios.test.ts. */
const others = operationIds.filter((operation) => operation !== 'createPayment')

let face: Face
let sent = 0
beforeAll(async () => {
  face = await front.open()
})
afterAll(async () => {
  await face.close()
})

/** What payer authentication calls otherwise: its statuses, and one reason for all time-outs. */
const ofCardholder: Readonly<Record<string, string>> = {
  'authentication DECLINED': 'AUTHENTICATION_FAILED',
  'authentication-setup DECLINED': 'FAILED',
  ...Object.fromEntries(
    ['authentication', 'authentication-setup'].flatMap((service) =>
      ['SERVER_TIMEOUT', 'SERVICE_TIMEOUT'].map((reason) => [`${service} ${reason}`, 'SYSTEM_TIMEOUT']),
    ),
  ),
}

/** The body that a catalogue row promises, when it is no success. */
function toPromisedBody({ http, message, ...row }: ListedOutcome, service: string): object {
  const [status, reason] = [row.status, row.reason].map((word) => ofCardholder[`${service} ${word}`] ?? word)
  if (http === 400 || http === 502) return { id, submitTimeUtc, status, reason, message }
  if (http === 500) return { id, submitTimeUtc, status: '500', errorInformation: { reason, message } }
  return expect.objectContaining({ id, submitTimeUtc, status, errorInformation: { reason, message } })
}

/** Services that begin a family: a refused request of theirs leaves no record. */
const isFirst = (operation: OperationId) => ['payment', 'credit'].includes(operations[operation].service)

const triggers = ['header', 'reference', 'armed', 'amount'] as const
type TriggerName = (typeof triggers)[number]

const cases = others.flatMap((operation) =>
  listed
    .filter(({ services }) => services.includes(operations[operation].service))
    .flatMap((row) =>
      triggers
        .filter(
          (trigger) => trigger === 'header' || trigger === 'armed' || operationCases[operation].asks.includes(trigger),
        )
        .map((trigger) => [operation, row.name, trigger, row] as const),
    ),
)

const ways: Readonly<Record<TriggerName, (name: ListedOutcome['name']) => { reference?: string; amount?: string }>> = {
  header: () => ({}),
  armed: () => ({}),
  reference: (name) => ({ reference: `scenario:${name}` }),
  amount: (name) => ({ amount: String(99_000_000 + catalogue[name].number) }),
}

test.each(cases)('%s has %s by %s', async (operation, name, trigger, row) => {
  const { amount = '12000', reference: asked = '' } = ways[trigger](name)
  // The longest name leaves two characters of a reference.
  const reference = asked === '' ? `order ${++sent}` : `${asked} ${others.indexOf(operation).toString(36)}`
  const { body, ...options } = await operationCases[operation].prepare(face, { reference, amount })
  const armed = trigger === 'armed' ? arm(face, name, { match: { operation } }) : undefined
  const headers = trigger === 'header' ? { 'x-sandbox-scenario': name } : {}
  const reply = await face.send(body, { ...options, headers })

  expect(findViolations(reply, operation)).toEqual([])
  expect(reply.status).toBe(row.http)
  const isSuccess = name === 'approved'
  const { service } = operations[operation]
  const isOfCardholder = service.startsWith('authentication')
  if (isSuccess)
    expect(reply.body).toMatchObject({
      ...{ id, submitTimeUtc },
      status: isOfCardholder ? 'AUTHENTICATION_SUCCESSFUL' : 'PENDING',
    })
  else expect(reply.body).toEqual(toPromisedBody(row, service))
  if (row.http === 201 && !isOfCardholder) expect('void' in (reply.body._links ?? {})).toBe(isSuccess)

  const entry = entryOf(face, reply)
  expect(entry.scenario).toEqual({ name, trigger, ...(armed !== undefined && { armed }) })
  expect(entry.refusals.map(({ rule }) => rule)).toEqual(isSuccess ? [] : [`scenario:${name}`])
  expect(reply.headers['x-sandbox-advice']).toContain(`scenario:${name}: `)

  const isProcessed = name === 'service-timeout-processed'
  const isRecorded = row.http === 201 || isProcessed || (row.http === 400 && !isFirst(operation))
  if (operationCases[operation].asks.length === 0) return
  const records = await findRecords(face, reference, reply.body.id)
  const seen = records.map(({ applicationInformation, errorInformation }) => [
    applicationInformation.rFlag === 'SOK',
    errorInformation.reason,
  ])
  const isGood = isProcessed || isSuccess
  expect(seen).toEqual(isRecorded ? [[isGood, isGood ? undefined : row.reason]] : [])
  if (isRecorded && !isProcessed) expect(records[0]?.id).toBe(reply.body.id)
})

test('every outcome of the catalogue is of a service, and every service but self links has one', () => {
  expect(listed.filter(({ services }) => services.length === 0)).toEqual([])
  const had = new Set(listed.flatMap(({ services }) => services))
  expect([...had].sort()).toEqual([...new Set(operationIds.map((each) => operations[each].service))].sort())
})

test('an operation that is loaded later has the service that its row says', async () => {
  for (const id of operationIds) expect([id, (await loadOperation(id)).service]).toEqual([id, operations[id].service])
})

const withReference = others.filter((operation) => operationCases[operation].asks.includes('reference'))
test.each(withReference)('%s says that it makes no token', async (operation) => {
  const { body, ...options } = await operationCases[operation].prepare(face, {
    reference: `order ${++sent}`,
    amount: '12000',
  })
  const processingInformation = { actionList: ['TOKEN_CREATE'] }
  const reply = await face.send({ ...(body as object), processingInformation }, options)
  expect(entryOf(face, reply).advice.map(({ rule }) => rule)).toContain('actions-of-payments')
})

const transactions = ['payment', 'capture', 'reversal', 'refund', 'credit', 'void', 'increment'] as const

test.each([
  ['a system error', 'system-error', [...transactions, 'authentication-setup', 'authentication', 'search']],
  ['its newer form', 'internal-error', [...transactions, 'authentication-setup', 'authentication', 'search', 'read']],
  ['an inactive card', 'unauthorized-card', ['payment', 'refund', 'credit', 'increment']],
  ['an invalid account', 'invalid-account', ['payment', 'refund', 'credit', 'increment']],
  ['a failed authentication', 'authentication-failed', ['payment', 'authentication']],
  ['no unused authorization', 'missing-auth', ['capture', 'reversal']],
  ['too large a capture', 'exceeds-auth-amount', ['capture']],
  ['a voided capture', 'capture-already-voided', ['refund']],
  ['no credits', 'account-not-allowed-credit', ['refund', 'credit']],
  ['too late a void', 'not-voidable', ['void']],
  ['a rule of payment options', 'currency-not-jpy', ['payment']],
  ['an approval', 'approved', ['payment', 'credit', 'authentication']],
  ['an approval of a part', 'partially-approved', ['payment']],
] as const)('%s is an outcome of exactly its services', (_, name, want) => {
  expect(listedNamed(name).services).toEqual(want)
})

const captureOf = async (reference: string, amount = '12000') =>
  operationCases.capturePayment.prepare(face, { reference, amount })

test('an armed decline passes over a capture, and waits for the next payment', async () => {
  const { body, ...options } = await captureOf('over a decline')
  const armed = arm(face, 'insufficient-fund')
  expect((await face.send(body, options)).body.status).toBe('PENDING')
  expect(face.engine.scenarios.unused().map((entry) => entry.id)).toEqual([armed])
  expect(wordOf(await face.send(toOrdinary({ reference: 'after a capture' })))).toBe('INSUFFICIENT_FUND')
})

test('an outcome armed for one operation passes over all others', async () => {
  const { body, ...options } = await captureOf('armed for a capture')
  const armed = arm(face, 'system-error', { match: { operation: 'capturePayment' } })
  expect(wordOf(await face.send(toOrdinary({ reference: 'no capture' })))).toBe('AUTHORIZED')
  const reply = await face.send(body, options)
  expect([wordOf(reply), entryOf(face, reply).scenario?.armed]).toEqual(['SYSTEM_ERROR', armed])
})

test('an outcome in the reference of a capture that only payments have is meant for its payment', async () => {
  const { body, ...options } = await captureOf('order 7 scenario:expired-card')
  const reply = await face.send(body, options)
  expect(reply.body.status).toBe('PENDING')
  expect(entryOf(face, reply).scenario).toBeUndefined()
  expect(reply.headers['x-sandbox-advice']).toContain('outcome-of-another-service: expired-card in the reference')
})

test('an outcome in the reference of a payment that only follow-on services have is refused', async () => {
  const reply = await face.send(toOrdinary({ reference: 'order 7 scenario:not-voidable' }))
  expect([reply.status, reply.body.reason]).toEqual([400, 'INVALID_DATA'])
  expect(reply.body.message).toContain('not-voidable is no outcome of a payment; allowed: approved, ')
})

test.each([
  ['capturePayment', 'insufficient-fund', /no outcome of a capture; allowed: .*missing-field, .*exceeds-auth-amount/],
  ['voidCapture', 'missing-auth', /no outcome of a void; allowed: .*missing-field, .*not-voidable/],
  ['createSearch', 'expired-card', /no outcome of a search; allowed: invalid-data, system-error/],
  ['getTransaction', 'system-error', /no outcome of a read; allowed: internal-error \(/],
] as const)('%s refuses the header %s with the names that it can have', async (operation, name, want) => {
  const { body, ...options } = await operationCases[operation].prepare(face, { reference: 'x', amount: '12000' })
  const reply = await face.send(body, { ...options, headers: { 'x-sandbox-scenario': name } })
  expect(findViolations(reply, operation)).toEqual([])
  expect([reply.status, reply.body.reason]).toEqual([400, 'INVALID_DATA'])
  expect(reply.body.message).toMatch(want)
})

test('an accident on demand comes before the rules of the lifecycle', async () => {
  const path = '/pts/v2/payments/1/captures'
  const { body } = await captureOf('of nothing')
  expect(wordOf(await face.send(body, { path }))).toBe('INVALID_DATA')
  const reply = await face.send(body, { path, headers: { 'x-sandbox-scenario': 'system-error' } })
  expect(wordOf(reply)).toBe('SYSTEM_ERROR')
})

describe('faults', () => {
  const services = [...new Set(others.map((operation) => operations[operation].service))]
  /** The first operation of each service, and every operation for a lost answer. */
  const of = (name: FaultName) =>
    name === 'answer-lost'
      ? others
      : services.map((service) => others.find((operation) => operations[operation].service === service) as OperationId)
  const names = (Object.keys(faults) as FaultName[]).filter((name) => !(faults[name] as FaultRow).outage)

  test.each(names.flatMap((name) => of(name).map((operation) => [operation, name] as const)))(
    '%s meets %s',
    async (operation, name) => {
      const row: FaultRow = faults[name]
      const reference = `${operation} meets ${name}`
      const {
        body,
        method = 'POST',
        path = '',
      } = await operationCases[operation].prepare(face, {
        reference,
        amount: '12000',
      })
      const reply = await face.engine.handle({
        method,
        path,
        headers: { 'content-type': 'application/json', 'x-sandbox-fault': name },
        body: new TextEncoder().encode(body === '' ? '' : JSON.stringify(body)),
      })
      expect(reply.delivery?.mode ?? 'answer').toBe(row.mode)
      if (row.answers !== undefined) expect(reply.status).toBe(row.answers)
      expect(entryOf(face, reply).fault).toMatchObject({ name, trigger: 'header' })
      if (operationCases[operation].asks.length === 0) return
      // Delivered twice: a second capture, reversal or void is refused, and recorded as refused.
      const records = await findRecords(face, reference)
      expect(records).toHaveLength(row.processed ? (row.twice ? 2 : 1) : 0)
      if (row.processed) expect(records.some(({ applicationInformation: { rFlag } }) => rFlag === 'SOK')).toBe(true)
    },
  )

  test('an outage meets every operation', async () => {
    const { body, ...options } = await captureOf('during an outage')
    const outage = face.engine.faults.arm({ name: 'connection-refused', duration: 60_000 })
    const reply = await face.engine.handle({
      method: 'POST',
      path: options.path ?? '',
      headers: {},
      body: new Uint8Array(),
    })
    expect([reply.status, reply.delivery?.mode]).toEqual([0, 'refuse'])
    if (outage.ok) face.engine.faults.disarm(outage.value.id)
    expect((await send(face.engine, body, options)).body.status).toBe('PENDING')
  })
})
