import { readFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { makeKeyPair } from '../../mocks/keys/make-key-pair.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import {
  type Auth,
  bonus,
  type ClientOptions,
  combination,
  createPaymentClient,
  type ExchangeRecord,
  installment,
  type Payment,
  readP12,
  revolving,
  single,
} from '../../src/client/index.ts'

const shop = {
  businessName: '桜商店',
  businessNameKatakana: 'サクラショウテン',
  businessNameAlphaNumeric: 'SAKURA STORE',
}
const billTo = {
  firstName: 'Hanako',
  lastName: 'Sakura',
  address1: '1-2-3 Midori',
  locality: 'Minato-ku',
  administrativeArea: 'Tokyo',
  postalCode: '105-0000',
  country: 'JP',
  email: 'hanako@example.com',
}
const card = { number: '4111111111111111', expirationMonth: '12', expirationYear: '2031', securityCode: '123' }
const payment: Payment = { amount: '12000', card, billTo, reference: 'order-1' }

const options = {
  single: single(),
  bonus: bonus({ bonuses: [{ month: 7 }] }),
  installment: installment({ installments: 12, firstBillingMonth: 4 }),
  combination: combination({ installments: 6, bonuses: [{ month: 12, amount: '3000' }] }),
  revolving: revolving({ installments: 12 }),
} as const

const { keyId, sharedSecret } = seed.merchants[0] as { keyId: string; sharedSecret: string }
const [portfolio] = seed.portfolios ?? []
const meta = { keyId: portfolio?.keyId ?? '', sharedSecret: portfolio?.sharedSecret ?? '', portfolio: 'smcc_portfolio' }
const portfolioKey = makeKeyPair('smcc_portfolio')
const p12 = await readP12(readFileSync('mocks/keys/smcc_all.p12'), 'smcc_all')
const portfolioP12 = await readP12(portfolioKey.p12, portfolioKey.password)

const own: Readonly<Record<string, Auth>> = {
  jwt: { keyId, sharedSecret },
  'http-signature': { scheme: 'http-signature', keyId, sharedSecret },
  certificate: { scheme: 'certificate', ...p12 },
}
const metaKeys: Readonly<Record<string, Auth>> = {
  jwt: meta,
  'http-signature': { scheme: 'http-signature', ...meta },
  certificate: { scheme: 'certificate', ...portfolioP12, portfolio: 'smcc_portfolio' },
}
const journalNames: Readonly<Record<string, string>> = {
  jwt: 'jwt-shared-secret',
  'http-signature': 'http-signature',
  certificate: 'jwt-certificate',
}

let gateway: HttpGateway
beforeAll(async () => {
  const { serialNumber, certificate: pem } = portfolioKey
  const portfolios = seed.portfolios?.map((entry) => ({ ...entry, certificate: { serialNumber, pem } }))
  gateway = await startGateway({ world: { ...seed, portfolios } })
})
afterAll(() => gateway.close())

const toClient = (auth: Auth, change: Partial<ClientOptions> = {}) =>
  createPaymentClient({ environment: gateway.url, merchant: 'smcc_all', auth, shop, ...change })

const lastEntry = () => gateway.engine.journal.page({ limit: 1 }).entries[0]

const signers = Object.entries(own).flatMap(([scheme, auth]) => [
  [scheme, scheme, auth, 'smcc_all'] as const,
  [`${scheme} and a portfolio’s key`, scheme, metaKeys[scheme] as Auth, 'smcc_relaxed'] as const,
])

describe.each(signers)('signing by %s', (_, scheme, auth, merchant) => {
  test.each(Object.entries(options))('the gateway approves a %s payment, and has no advice', async (method, option) => {
    const result = await toClient(auth, { merchant }).createPayment({ ...payment, option })
    expect(result).toEqual({
      outcome: 'approved',
      status: 'AUTHORIZED',
      id: expect.stringMatching(/^\d{22}$/),
      amount: '12000',
      currency: 'JPY',
      approvalCode: expect.stringMatching(/^\d{6}$/),
      reconciliationId: expect.stringMatching(/^\d{28}$/),
      salesSlipNumber: expect.stringMatching(/^\d{1,5}$/),
      reference: 'order-1',
      links: { self: expect.anything(), capture: expect.anything(), reversal: expect.anything() },
      transactionId: expect.stringMatching(/^[0-9a-f]{30}$/),
      correlationId: expect.any(String),
      gatewayCorrelationId: expect.any(String),
    })
    const entry = lastEntry()
    expect(entry).toMatchObject({
      merchantId: merchant,
      authentication: { policy: 'strict', scheme: journalNames[scheme] },
      refusals: [],
      paymentId: 'id' in result && result.id,
    })
    expect(entry?.advice.filter(({ quiet }) => quiet !== true).map(({ rule }) => rule)).toEqual(
      scheme === 'http-signature' ? ['http-signature-deprecated'] : [],
    )
    expect(entry?.stages).toEqual(
      expect.arrayContaining(['parse', 'validate', 'jpo', 'acquirer'].map((stage) => ({ stage, verdict: 'passed' }))),
    )
    expect(gateway.engine.ledger.get(entry?.paymentId ?? '')?.jpo?.method).toBe(method)
  })

  test('a wrong key gives a result with the reason', async () => {
    const wrong =
      'privateKey' in auth
        ? { ...auth, privateKey: (auth === own.certificate ? portfolioP12 : p12).privateKey }
        : { ...auth, sharedSecret: btoa('another secret of 32 bytes, long') }
    expect(await toClient(wrong, { merchant }).createPayment(payment)).toMatchObject({
      outcome: 'unauthenticated',
      reason: auth.scheme === 'http-signature' ? 'signature-mismatch' : 'token-signature-mismatch',
      message: 'Authentication Failed',
    })
  })
})

test('a sale has a link to void it', async () => {
  const result = await toClient(own.jwt as Auth).createPayment({ ...payment, capture: true })
  expect(result).toMatchObject({ outcome: 'approved', links: { void: { method: 'POST' } } })
})

test('a 400 names every invalid field', async () => {
  const { shop: _, ...bare } = { shop, environment: gateway.url, merchant: 'smcc_all', auth: own.jwt as Auth }
  const result = await createPaymentClient(bare).createPayment({ amount: '12000', card, option: options.installment })
  expect(result).toMatchObject({ outcome: 'invalid', reason: 'MISSING_FIELD', id: expect.any(String) })
  const fields = result.outcome === 'invalid' ? result.fields : []
  expect(fields).toContainEqual({
    field: 'processingInformation.japanPaymentOptions.businessName',
    reason: 'MISSING_FIELD',
  })
  expect(fields).toContainEqual({ field: 'orderInformation.billTo.lastName', reason: 'MISSING_FIELD' })
})

/** A server that acts on each connection after the first bytes. */
async function serveRaw(act: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => act(socket))
  })
  return listen(server)
}

async function listen(server: Server, scheme = 'http'): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `${scheme}://127.0.0.1:${(server.address() as { port: number }).port}`
}

async function findClosedUrl(): Promise<string> {
  const closed = await startGateway()
  await closed.close()
  return closed.url
}

const reply = (head: string, body: string) => (socket: Socket) =>
  socket.end(`HTTP/1.1 ${head}\r\nconnection: close\r\n\r\n${body}`)

const approval = JSON.stringify({ id: '1', status: 'AUTHORIZED' })
const tooLong = 'content-length: 1000\r\ncontent-type: application/json'

test.each<[string, () => Promise<string>, object]>([
  ['a closed port', findClosedUrl, { outcome: 'unavailable', cause: 'not-connected', detail: 'ECONNREFUSED' }],
  ['a name that is none', async () => 'http://nobody.invalid', { outcome: 'unavailable', cause: 'not-connected' }],
  [
    'a 201 that is cut off after what looks like its end',
    () => serveRaw(reply(`201 Created\r\n${tooLong}`, approval)),
    { outcome: 'unknown', cause: 'unreadable-reply', httpStatus: 201 },
  ],
  [
    'something that is no HTTP',
    () => serveRaw((socket) => socket.end('hello\r\n\r\n')),
    { outcome: 'unknown', cause: 'connection-lost' },
  ],
  [
    'a 307 to another place, which is not followed',
    () => serveRaw(reply(`307 Temporary Redirect\r\nlocation: ${gateway.url}/pts/v2/payments`, '')),
    { outcome: 'unexpected', httpStatus: 307, mayBeProcessed: true },
  ],
  [
    'a server without TLS',
    async () => (await serveRaw((socket) => socket.destroy())).replace('http:', 'https:'),
    { outcome: 'unavailable', cause: 'not-connected' },
  ],
  ['a certificate that nobody vouches for', serveTls, { outcome: 'unavailable', cause: 'not-connected' }],
])('%s', async (_, find, want) => {
  const records: ExchangeRecord[] = []
  const client = toClient(own.jwt as Auth, {
    environment: await find(),
    // Long enough for a busy machine, unless the time-out is tested.
    timeout: 'cause' in want && want.cause === 'timeout' ? 300 : 15_000,
    onExchange: (record) => records.push(record),
  })
  const before = gateway.engine.journal.health().entries
  const result = await client.createPayment(payment)
  expect(result).toMatchObject({ ...want, transactionId: expect.stringMatching(/^[0-9a-f]{30}$/) })
  expect(records).toMatchObject([{ outcome: result.outcome, transactionId: result.transactionId }])
  expect(gateway.engine.journal.health().entries).toBe(before)
})

/** A TLS server with an unknown certificate. */
async function serveTls(): Promise<string> {
  const { default: forge } = await import('node-forge')
  const { p12: file, password, certificate } = makeKeyPair('nobody')
  const read = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(forge.util.binary.raw.encode(file)), password)
  const key = read.safeContents.flatMap(({ safeBags }) => safeBags).find((bag) => bag.key)?.key
  if (!key) throw new Error('Failed to make a key')
  return listen(createTlsServer({ key: forge.pki.privateKeyToPem(key), cert: certificate }), 'https')
}
