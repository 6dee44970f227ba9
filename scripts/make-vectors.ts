/**
 * Writes test/vectors: requests signed and sent by the vendor's own Node SDK, and caught by a server on
 * loopback. Our own code signs nothing. SDK versions other than the installed one are downloaded to a
 * temporary folder.
 *
 *     npx tsx scripts/make-vectors.ts
 */

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { makeKeyPair } from '../mocks/keys/make-key-pair.ts'
import { toSamplePayment } from '../mocks/samples/sample-payment.ts'
import { seed } from '../mocks/world/generated/seed.ts'
import { jpoMethods } from '../src/jpo/methods.ts'
import type { JpoMethod } from '../src/world/world.ts'

process.chdir(resolve(import.meta.dirname ?? '.', '..'))

const folder = 'test/vectors'
const host = 'apitest.cybersource.com'
const everyMethod = jpoMethods.map(({ name }) => name)

type Scheme = 'http-signature' | 'jwt-shared-secret' | 'jwt-certificate'

interface Recording {
  readonly scheme: Scheme
  readonly methods: readonly JpoMethod[]
  /** Signs as the portfolio of the seed world. */
  readonly withMetaKey?: true
}

interface Version {
  readonly sdk: string
  /** Has no `intermediateHost`: it requires TLS and the real host, so the server acts as its proxy. */
  readonly viaProxy?: true
  /** Packages that it needs but does not declare. */
  readonly undeclared?: readonly string[]
  readonly recordings: readonly Recording[]
}

/** The versions that differ on the wire, and their recordings. */
const versions: readonly Version[] = [
  {
    sdk: '0.0.83',
    recordings: [
      { scheme: 'http-signature', methods: everyMethod },
      { scheme: 'jwt-shared-secret', methods: everyMethod },
      { scheme: 'jwt-certificate', methods: everyMethod },
      { scheme: 'http-signature', methods: ['bonus'], withMetaKey: true },
      { scheme: 'jwt-shared-secret', methods: ['bonus'], withMetaKey: true },
      { scheme: 'jwt-certificate', methods: ['bonus'], withMetaKey: true },
    ],
  },
  {
    // Omits the query from `request-resource-path`.
    sdk: '0.0.78',
    recordings: [
      { scheme: 'jwt-shared-secret', methods: ['installment'] },
      { scheme: 'jwt-certificate', methods: ['installment'] },
    ],
  },
  {
    // Tokens have `x5c` and few claims.
    sdk: '0.0.75',
    recordings: [
      { scheme: 'http-signature', methods: everyMethod },
      { scheme: 'jwt-certificate', methods: everyMethod },
    ],
  },
  {
    // Signs `(request-target)` with parentheses. Its model turns `bonuses` into text, so it cannot send a combination.
    sdk: '0.0.44',
    viaProxy: true,
    undeclared: ['jwk-to-pem'],
    recordings: [
      { scheme: 'http-signature', methods: everyMethod.filter((name) => name !== 'combination') },
      { scheme: 'http-signature', methods: ['bonus'], withMetaKey: true },
      { scheme: 'jwt-certificate', methods: ['installment'] },
    ],
  },
]

/** The headers that authenticate, with `host` where it is signed. */
const authenticating = {
  'http-signature': ['host', 'date', 'digest', 'v-c-merchant-id', 'signature'],
  'jwt-shared-secret': ['authorization'],
  'jwt-certificate': ['authorization'],
} as const

const merchant = seed.merchants[0]
const portfolio = seed.portfolios?.[0]
if (merchant === undefined || portfolio === undefined) throw new Error('The seed world lacks a merchant or a portfolio')

const temporary = await mkdtemp(join(tmpdir(), 'vectors-'))
const catcher = await startCatcher()
// The seed world has no P12 file of a portfolio. The private key of this one is not stored.
const portfolioPair = makeKeyPair(portfolio.portfolioId)
await writeFile(join(temporary, `${portfolio.portfolioId}.p12`), portfolioPair.p12)
try {
  await mkdir(folder, { recursive: true })
  const vendors: Vendor[] = []
  for (const version of versions) vendors.push(await loadSdk(version))
  // From here on nothing leaves the machine: the SDK's proxy is the catcher, with its own certificate.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  delete process.env.http_proxy
  for (const [index, version] of versions.entries()) {
    for (const recording of version.recordings) {
      const name = `sdk-${version.sdk}-${recording.scheme}${recording.withMetaKey ? '-meta-key' : ''}.json`
      const text = `${JSON.stringify(await record(version, vendors[index], recording), null, 2)}\n`
      await writeFile(join(folder, name), text)
      console.log(`${folder}/${name}  ${text.length} characters`)
    }
  }
} finally {
  catcher.close()
  await rm(temporary, { recursive: true, force: true })
}
// The SDK leaves connections open.
process.exit()

// biome-ignore lint/suspicious/noExplicitAny: the SDK has no types.
type Vendor = any

async function loadSdk({ sdk, undeclared = [] }: Version): Promise<Vendor> {
  const name = 'cybersource-rest-client'
  const installed = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'))
  if (installed.version === sdk) return createRequire(import.meta.url)(name)
  const prefix = join(temporary, sdk)
  await mkdir(prefix)
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', prefix]
  await promisify(execFile)('npm', ['install', ...flags, `${name}@${sdk}`, ...undeclared])
  return createRequire(join(prefix, 'index.js'))(name)
}

/** Lets the SDK send a payment for each method, a GET, and a GET with a query; returns the caught requests. */
async function record(version: Version, vendor: Vendor, recording: Recording): Promise<object> {
  const { sdk } = version
  const { scheme, methods, withMetaKey } = recording
  const signer = withMetaKey
    ? { merchantId: 'smcc_relaxed', portfolioId: portfolio?.portfolioId, keyId: portfolio?.keyId }
    : { merchantId: merchant?.merchantId, keyId: merchant?.keyId }
  const config = toConfig(version, recording, signer.merchantId ?? '')
  type Done = (error: unknown) => void
  const calls: readonly (readonly [string, (done: Done) => void])[] = [
    ...methods.map((method) => {
      const payment = toSamplePayment({ method })
      const send = (done: Done) =>
        new vendor.PaymentsApi(config).createPayment(vendor.CreatePaymentRequest.constructFromObject(payment), done)
      return [method, send] as const
    }),
    ['get', (done) => new vendor.TransactionDetailsApi(config).getTransaction('7500000000000000000001', done)],
    [
      'get-with-query',
      (done) =>
        new vendor.TransactionBatchesApi(config).getTransactionBatches(
          '2026-11-22T00:00:00.000Z',
          '2026-11-23T00:00:00.000Z',
          done,
        ),
    ],
  ]
  const requests: object[] = []
  for (const [name, send] of calls) {
    // Up to 0.0.80 the SDK reads the clock twice, for the signature and for the header: both must be in one second.
    if (Date.now() % 1000 > 500) await delay(1000 - (Date.now() % 1000))
    const error = await new Promise((done) => send(done))
    const [caught, another] = catcher.caught.splice(0)
    if (caught === undefined || another !== undefined)
      throw new Error(`Failed to catch one request of ${sdk} by ${scheme} for ${name}: ${error}`)
    const { method, path, body, headers } = caught
    const credentials = authenticating[scheme].flatMap((header) => {
      const value = headers[header]
      return typeof value === 'string' ? [[header, value]] : []
    })
    requests.push({ name, method, path, body, headers: Object.fromEntries(credentials) })
  }
  const { serialNumber, certificate: pem } = portfolioPair
  return {
    about: `Sent by cybersource-rest-client ${sdk}, caught by scripts/make-vectors.ts. Keys: mocks/world/seed.yaml.`,
    sdk,
    scheme,
    made: new Date().toISOString(),
    host,
    ...(scheme === 'jwt-certificate' ? { ...signer, keyId: undefined } : signer),
    ...(scheme === 'jwt-certificate' && withMetaKey && { certificate: { serialNumber, pem } }),
    requests,
  }
}

function toConfig({ viaProxy }: Version, { scheme, withMetaKey }: Recording, merchantId: string): object {
  const owner = withMetaKey ? portfolio : merchant
  const keyName = withMetaKey ? portfolio?.portfolioId : merchantId
  return {
    authenticationType: scheme === 'http-signature' ? 'http_signature' : 'jwt',
    jwtKeyType: scheme === 'jwt-shared-secret' ? 'SHARED_SECRET' : 'P12',
    ...(scheme === 'jwt-certificate' && {
      keysDirectory: withMetaKey ? temporary : 'mocks/keys',
      keyFileName: keyName,
      keyAlias: keyName,
      keyPass: keyName,
    }),
    ...(withMetaKey && { useMetaKey: true, portfolioID: portfolio?.portfolioId }),
    merchantID: merchantId,
    merchantKeyId: owner?.keyId,
    merchantsecretKey: owner?.sharedSecret,
    runEnvironment: host,
    logConfiguration: { enableLog: false },
    ...(viaProxy ? catcher.asProxy : { intermediateHost: catcher.url }),
  }
}

interface Caught {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

interface Catcher {
  readonly url: string
  readonly asProxy: object
  readonly caught: Caught[]
  close(): void
}

async function startCatcher(): Promise<Catcher> {
  const caught: Caught[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
    const { method = '', url: path = '', headers, rawHeaders } = request
    const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())
    if (new Set(names).size !== names.length) throw new Error(`The SDK sent a header twice: ${names.join(', ')}`)
    caught.push({ method, path, body, headers })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  }
  const server = createServer(answer)
  const { p12, password } = makeKeyPair(host)
  const inside = createTlsServer({ pfx: Buffer.from(p12), passphrase: password }, answer)
  server.on('connect', (_, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    inside.emit('connection', socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asProxy: { useProxy: true, proxyAddress: '127.0.0.1', proxyPort: port },
    caught,
    close: () => server.close(),
  }
}
