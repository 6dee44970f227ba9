import { expect, onTestFinished, test } from 'vitest'
import type { GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { type FaultName, type FaultRow, faults } from '../../src/faults/faults.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import { findViolations } from '../conformance/contract.ts'
import { noon, unverified } from '../support.ts'
import { type Arrived, ask, pay, toPaymentBytes } from './wire.ts'

interface Running extends HttpGateway {
  /** The next exchange, as soon as it is in the journal, and so before a delayed reply. */
  nextEntry(): Promise<JournalEntry>
}

async function start(options: GatewayOptions = {}): Promise<Running> {
  let tell: (entry: JournalEntry) => void = () => {}
  const onEntry = (entry: JournalEntry) => tell(entry)
  const gateway = await startGateway({ clock: () => noon, seed: 7, auth: unverified, onEntry, ...options })
  onTestFinished(() => gateway.close())
  const nextEntry = () =>
    new Promise<JournalEntry>((resolve) => {
      tell = resolve
    })
  return Object.assign(gateway, { nextEntry })
}

const length = ({ headers }: Arrived): number => Number(headers['content-length'])

/** The whole answer of the gateway, on a connection that stays open. */
function expectApproval(arrived: Arrived): void {
  expect(arrived).toMatchObject({ status: 201, end: 'open', headers: { 'content-type': 'application/hal+json' } })
  expect(Buffer.byteLength(arrived.body)).toBe(length(arrived))
  expect(JSON.parse(arrived.body)).toMatchObject({ status: 'AUTHORIZED' })
}

const expectNoByte = (end: Arrived['end']) => (arrived: Arrived) => {
  expect({ ...arrived, bytes: arrived.bytes.byteLength }).toMatchObject({ bytes: 0, end })
}

function expectPage(arrived: Arrived): void {
  expect(arrived).toMatchObject({ status: 502, end: 'open' })
  expect(arrived.body).toContain('<h1>502 Bad Gateway</h1>')
  // Of the gateway's headers only the journal id is left.
  expect(Object.keys(arrived.headers).sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'date',
    'keep-alive',
    'x-sandbox-journal',
  ])
  expect(arrived.headers['content-type']).toBe('text/html')
}

const expectLater = (status: number, reason: string, seconds: string) => (arrived: Arrived) => {
  expect(arrived).toMatchObject({ status, end: 'open', headers: { 'retry-after': seconds } })
  const body = JSON.parse(arrived.body)
  expect(body).toMatchObject({ status: String(status), errorInformation: { reason } })
  expect(findViolations({ status, headers: arrived.headers, body })).toEqual([])
}

interface WireRow {
  /** A short delay, in ms. */
  readonly delay?: number
  readonly arrives: (arrived: Arrived) => void
}

/** What arrives with each fault. outage.test.ts has the outages. */
const wire: Readonly<Record<Exclude<FaultName, 'connection-refused'>, WireRow>> = {
  latency: { delay: 20, arrives: expectApproval },
  'latency-range': { delay: 20, arrives: expectApproval },
  'latency-lognormal': { delay: 20, arrives: expectApproval },
  'late-answer': { delay: 20, arrives: expectApproval },
  'duplicated-delivery': { arrives: expectApproval },
  'reset-before-commit': { arrives: expectNoByte('reset') },
  'reset-after-commit': { arrives: expectNoByte('reset') },
  'answer-lost': { arrives: expectNoByte('closed') },
  'no-answer': { arrives: expectNoByte('open') },
  'black-hole': { arrives: expectNoByte('open') },
  'truncated-body': {
    arrives(arrived) {
      expect(arrived).toMatchObject({ status: 201, end: 'closed' })
      expect(Buffer.byteLength(arrived.body)).toBe(Math.floor(length(arrived) / 2))
      expect(arrived.body).toMatch(/^\{"_links":/)
    },
  },
  'broken-json': {
    arrives(arrived) {
      expect(arrived).toMatchObject({ status: 201, end: 'open', headers: { 'content-type': 'application/hal+json' } })
      expect(Buffer.byteLength(arrived.body)).toBe(length(arrived))
      expect(() => JSON.parse(arrived.body)).toThrow(SyntaxError)
    },
  },
  'html-502': { arrives: expectPage },
  'html-502-before-commit': { arrives: expectPage },
  'too-many-requests': { arrives: expectLater(429, 'TOO_MANY_REQUESTS', '1') },
  'service-unavailable': { arrives: expectLater(503, 'SERVICE_UNAVAILABLE', '5') },
  'slow-drip': {
    delay: 100,
    arrives(arrived) {
      expectApproval(arrived)
      expect(arrived.pieces).toBeGreaterThan(5)
    },
  },
  'status-missing': {
    arrives(arrived) {
      expect(arrived).toMatchObject({ status: 201, end: 'open' })
      expect(Buffer.byteLength(arrived.body)).toBe(length(arrived))
      const body = JSON.parse(arrived.body)
      expect([body.id, body.status]).toEqual([expect.stringMatching(/^\d{22}$/), undefined])
    },
  },
  'wrong-content-type': {
    arrives(arrived) {
      expect(arrived).toMatchObject({ status: 201, end: 'open', headers: { 'content-type': 'text/html' } })
      expect(JSON.parse(arrived.body)).toMatchObject({ status: 'AUTHORIZED' })
    },
  },
}

/** Triggers of a fault, as reference and further headers. */
const triggers = {
  header: (name: FaultName, delay: string) => ({
    reference: '桜 order-1',
    headers: [`X-Sandbox-Fault: ${name}${delay}`],
  }),
  reference: (name: FaultName, delay: string) => ({ reference: `桜 order-1 fault:${name}${delay}`, headers: [] }),
  armed: () => ({ reference: '桜 order-1', headers: [] }),
} as const

const rows = (Object.keys(faults) as FaultName[])
  .filter((name) => !(faults[name] as FaultRow).outage)
  .flatMap((name) => (Object.keys(triggers) as (keyof typeof triggers)[]).map((trigger) => [name, trigger] as const))

test.each(rows)('%s arrives as described when requested by %s', async (name, trigger) => {
  const gateway = await start()
  const row: FaultRow = faults[name]
  const { delay, arrives } = wire[name as keyof typeof wire]
  const { reference, headers } = triggers[trigger](name, delay === undefined ? '' : `=${delay}`)
  if (trigger === 'armed') gateway.faults.next(name, { ...(delay !== undefined && { delay }) })
  const noted = gateway.nextEntry()
  const asked = pay(gateway.url, reference, ...headers)

  const entry = await noted
  expect(entry.fault).toEqual({
    name,
    trigger,
    ...(trigger === 'armed' && { armed: 'f1' }),
    // The default silence lasts ten minutes.
    delay: delay ?? (row.mode === 'silence' ? 600_000 : 0),
    ...(row.retryAfter !== undefined && { retryAfter: row.retryAfter }),
  })
  // A processed payment is in the ledger before the reply is sent.
  const found = gateway.payments.find(reference, 10)
  expect(found.length > 0).toBe(row.processed)
  expect(entry.paymentId).toBe(row.processed ? found.at(-1)?.id : undefined)
  expect(entry.reply.status).toBe(row.processed ? 201 : (row.answers ?? 0))

  // Silence: wait for the answer of another caller instead.
  if (row.mode === 'silence') await pay(gateway.url, 'another').answer
  arrives(row.mode === 'silence' ? asked.sofar() : await asked.answer)
  expectApproval(await pay(gateway.url, 'the next').answer)
})

test('the table of faults states the effect of each', () => {
  const namesWhere = (fits: (row: FaultRow) => boolean) =>
    Object.entries<FaultRow>(faults).flatMap(([name, row]) => (fits(row) ? [name] : []))
  const refused = ['connection-refused', 'too-many-requests', 'service-unavailable']
  const unheard = ['reset-before-commit', 'black-hole', 'html-502-before-commit']
  expect(namesWhere(({ processed }) => !processed).sort()).toEqual([...refused, ...unheard].sort())
  expect(namesWhere(({ leaves }) => leaves === 'not-processed')).toEqual(refused)
  expect(namesWhere(({ leaves }) => leaves === 'answered')).toEqual([
    'latency',
    'latency-range',
    'latency-lognormal',
    'slow-drip',
    'wrong-content-type',
    'duplicated-delivery',
  ])
  // An interceptor cannot refuse connections.
  expect(namesWhere(({ carriers }) => carriers.length < 3)).toEqual(['connection-refused'])
})

test('a duplicated delivery makes two payments, and the second names the first', async () => {
  const gateway = await start()
  const { body, headers } = await pay(gateway.url, 'order-1', 'X-Sandbox-Fault: duplicated-delivery').answer
  const [second, first] = gateway.journal.page({ limit: 5 }).entries
  const [later, earlier] = gateway.payments.find('order-1', 10)
  expect(first).toMatchObject({ id: 'j1', paymentId: earlier?.id, reply: { body: { status: 'AUTHORIZED' } } })
  expect(first?.fault).not.toHaveProperty('secondOf')
  expect(second).toMatchObject({ id: 'j2', paymentId: later?.id, fault: { ...first?.fault, secondOf: 'j1' } })
  expect(earlier?.id).not.toBe(later?.id)
  // The caller gets the first answer.
  expect([JSON.parse(body).id, headers['x-sandbox-journal']]).toEqual([earlier?.id, 'j1'])
})

test('a duplicated delivery uses an armed outcome once', async () => {
  const gateway = await start()
  gateway.faults.next('duplicated-delivery')
  gateway.scenarios.next('expired-card')
  const { body } = await pay(gateway.url, 'order-1').answer
  expect(JSON.parse(body)).toMatchObject({ errorInformation: { reason: 'EXPIRED_CARD' } })
  expect(gateway.payments.find('order-1', 10).map(({ status }) => status)).toEqual(['AUTHORIZED', 'DECLINED'])
})

test('an armed fault takes a delay of any kind, and Retry-After', async () => {
  const gateway = await start()
  const waits = [15, { min: 5, max: 9 }, { median: 6, sigma: 0.1 }] as const
  for (const delay of waits) {
    gateway.faults.next('too-many-requests', { delay, retryAfter: 77 })
    const noted = gateway.nextEntry()
    const before = performance.now()
    expectLater(429, 'TOO_MANY_REQUESTS', '77')(await pay(gateway.url, 'order-1').answer)
    const waited = performance.now() - before
    const fault = (await noted).fault
    expect(fault).toMatchObject({ retryAfter: 77, delay: expect.toSatisfy(Number.isInteger) })
    // A timer may be early by less than 1 ms.
    expect(waited).toBeGreaterThan((fault?.delay ?? 0) - 1)
    if (typeof delay === 'number') expect(fault?.delay).toBe(delay)
    else if ('min' in delay) expect(fault?.delay).toSatisfy((ms: number) => ms >= 5 && ms <= 9)
    else expect(fault?.delay).toSatisfy((ms: number) => ms >= 3 && ms <= 12)
  }
})

test('the request wins over an armed fault, which stays for the next one', async () => {
  const gateway = await start()
  gateway.faults.next('answer-lost')
  expectPage(await pay(gateway.url, 'order-1 fault:answer-lost', 'X-Sandbox-Fault: html-502').answer)
  expect(gateway.faults.unused()).toHaveLength(1)
  expectNoByte('closed')(await pay(gateway.url, 'order-2').answer)
  expect(gateway.faults.unused()).toEqual([])
})

test('a fault applies to refusals, too, but not to requests without credentials', async () => {
  const gateway = await start({ auth: { policy: 'strict' } })
  gateway.faults.next('answer-lost')
  expect((await pay(gateway.url, 'order-1', 'X-Sandbox-Fault: html-502').answer).status).toBe(401)
  expect(gateway.faults.unused()).toHaveLength(1)
  const open = await start()
  const broken = await pay(open.url, 'order-1', 'X-Sandbox-Fault: broken-json', 'X-Sandbox-Scenario: invalid-card')
    .answer
  expect(broken).toMatchObject({ status: 400, end: 'open' })
  expect(() => JSON.parse(broken.body)).toThrow(SyntaxError)
})

test('a caller may leave while the answer drips or is late', async () => {
  const gateway = await start()
  for (const fault of ['slow-drip=60000', 'late-answer=60000', 'no-answer']) {
    const noted = gateway.nextEntry()
    const asked = pay(gateway.url, 'order-1', `X-Sandbox-Fault: ${fault}`)
    await noted
    asked.destroy()
    expectApproval(await pay(gateway.url, 'order-2').answer)
  }
  expect(gateway.payments.find('order-1', 10)).toHaveLength(3)
})

test.each(['answer-lost', 'reset-after-commit', 'truncated-body'])(
  '%s ends a connection with an earlier pending answer',
  async (fault) => {
    const gateway = await start()
    const first = toPaymentBytes('order-1', 'X-Sandbox-Fault: latency=20')
    const asked = ask(gateway.url, first + toPaymentBytes('order-2', `X-Sandbox-Fault: ${fault}`))
    const { bytes } = await asked.ended
    // A reset may discard unread bytes.
    if (fault !== 'reset-after-commit') expect(bytes.toString()).toContain('"code":"order-1"')
    expect(gateway.payments.find('order-2', 10)).toHaveLength(1)
  },
  2_000,
)

test.each(['latency=soon', 'latency=500x', 'latency=1.5', 'latency=', 'latency=1=2', 'latency=99999999'])(
  'an invalid delay is refused, not replaced by the default (%s)',
  async (fault) => {
    const gateway = await start()
    const { status, body } = await pay(gateway.url, 'order-1', `X-Sandbox-Fault: ${fault}`).answer
    expect([status, JSON.parse(body).message]).toEqual([400, expect.stringContaining('[jpo-sandbox: ')])
  },
)
