import { expect, onTestFinished, test } from 'vitest'
import { defaultPort } from '../../cli/default-port.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { type Spawned, spawnProgram } from './spawn.ts'

const pay = (...args: readonly string[]): Spawned => spawnProgram('cli/pay.ts', ...args)

async function start(): Promise<HttpGateway> {
  const gateway = await startGateway()
  onTestFinished(() => gateway.close())
  return gateway
}

/** Where nothing listens: the port of a gateway that has gone. */
async function findClosedUrl(): Promise<string> {
  const gateway = await startGateway()
  await gateway.close()
  return gateway.url
}

const defaultUrl = `http://127.0.0.1:${defaultPort}`
const isDefaultPortTaken = await fetch(defaultUrl).then(
  () => true,
  () => false,
)

test.each([
  ['single', { code: '10', args: [] }],
  ['bonus', { code: '21', args: ['--bonus-month', '07', '--amount', '50000'] }],
  ['installment', { code: '61', args: ['--amount', '12000', '--installments', '12'] }],
  ['combination', { code: '31', args: ['--installments', '6', '--bonus-month', '12', '--bonus-amount', '3000'] }],
  ['revolving', { code: '80', args: ['--first-billing-month', '04'] }],
])('a %s payment is approved, with exit code 0', async (method, { code, args }) => {
  const gateway = await start()
  const ended = await pay('--url', gateway.url, '--method', method, ...args).exit
  expect(ended.stderr).toBe('')
  expect(ended.code).toBe(0)
  expect(ended.stdout).toContain(`POST ${gateway.url}/pts/v2/payments\n`)
  expect(ended.stdout).toContain(`"paymentMethod": "${code}"`)
  expect(ended.stdout).toMatch(/^HTTP 201 {3}AUTHORIZED {3}承認$/m)
  expect(ended.stdout).toContain('"status": "AUTHORIZED"')
  expect(ended.stdout).not.toContain('4111111111111111')
})

test('a sale is approved and offers to be voided', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--sale').exit
  expect(code).toBe(0)
  expect(stdout).toContain('/voids"')
})

test('a declined payment ends with exit code 1, and says why in both languages', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--method', 'bonus', '--card', '4622943127013713').exit
  expect(code).toBe(1)
  expect(stdout).toMatch(/^HTTP 201 {3}DECLINED {3}拒否 {3}PROCESSOR_DECLINED$/m)
  expect(stdout).toContain('the issuer "keyaki" has not agreed bonus with its cardholders (it has: none)')
  expect(stdout).toContain('発行会社「keyaki」は会員と bonus の契約をしていません')
  expect(stdout).not.toContain('4622943127013713')
})

test('an invalid payment ends with exit code 1, and says why in both languages', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--method', 'installment', '--first-billing-month', '13').exit
  expect(code).toBe(1)
  expect(stdout).toMatch(/^HTTP 400 {3}INVALID_REQUEST {3}リクエスト不正 {3}INVALID_DATA$/m)
  expect(stdout).toContain('processingInformation.japanPaymentOptions.firstBillingMonth')
  expect(stdout).toContain('firstBillingMonth is a month from 01 to 12')
  expect(stdout).toContain('firstBillingMonth (初回請求月) は 01 から 12 の月です')
})

test('a merchant that is not there ends with exit code 2, and the ones that are', async () => {
  const { url } = await start()
  const { code, stdout, stderr } = await pay('--url', url, '--merchant', 'nobody').exit
  expect(stderr).toMatch(/^There is no merchant of that id\. There are smcc_all, .*\.\n$/)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test.each([
  ['jwt', 'jwt-shared-secret'],
  ['http', 'http-signature'],
])('signs by %s', async (scheme, name) => {
  const gateway = await start()
  const { code, stdout } = await pay('--url', gateway.url, '--scheme', scheme, '--merchant', 'smcc_relaxed').exit
  expect(code).toBe(0)
  expect(stdout).toMatch(/^(authorization|signature): \[dropped\]$/m)
  const [entry] = gateway.engine.journal.page({ limit: 1 }).entries
  expect(entry).toMatchObject({ merchantId: 'smcc_relaxed', authentication: { policy: 'strict', scheme: name } })
})

test('without a signature it is not let in, and says why', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--scheme', 'none').exit
  expect(code).toBe(1)
  expect(stdout).toMatch(/^HTTP 401 {3}Authentication Failed$/m)
  expect(stdout).toContain('credentials-missing')
  expect(stdout).toContain('認証情報がありません')
})

test('signs with the keys of the world that the gateway has', async () => {
  const world = structuredClone(seed)
  const keys = { merchantId: 'tea_shop', sharedSecret: 'dGVhIHNob3AgdGVzdCBzZWNyZXQ=' }
  world.merchants = world.merchants.slice(0, 1).map((merchant) => ({ ...merchant, ...keys }))
  world.portfolios = []
  const gateway = await startGateway({ world })
  onTestFinished(() => gateway.close())
  expect(await pay('--url', gateway.url).exit).toMatchObject({ code: 0, stderr: '' })
  expect(gateway.engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe('tea_shop')
})

test('advice is shown in both languages', async () => {
  const { url } = await start()
  const { code, stdout } = await pay('--url', url, '--merchant', 'smcc_single_only', '--method', 'revolving').exit
  expect(code).toBe(0)
  expect(stdout).toContain('merchant smcc_single_only has not contracted revolving')
  expect(stdout).toContain('加盟店 smcc_single_only は revolving を契約していません')
})

test('the whole card number is not shown, wherever it stands in the payment', async () => {
  const { url } = await start()
  const card = '4622943127013739'
  const { code, stdout, stderr } = await pay('--url', url, '--card', card, '--reference', `order ${card}`).exit
  expect(code).toBe(0)
  expect(stdout).toContain('462294******3739')
  expect(stdout + stderr).not.toContain(card)
})

test.skipIf(isDefaultPortTaken)('starts a gateway when none runs at the default port', async () => {
  const { code, stdout } = await pay('--method', 'installment').exit
  expect(code).toBe(0)
  expect(stdout).toContain(`No gateway runs at ${defaultUrl}`)
  expect(stdout).toMatch(/^HTTP 201 {3}AUTHORIZED/m)
})

test('says that a URL cannot be reached, with exit code 1', async () => {
  const url = await findClosedUrl()
  const { code, stderr } = await pay('--url', url).exit
  expect(code).toBe(1)
  expect(stderr).toBe(`Failed to reach ${url}: ECONNREFUSED. Start a gateway with \`npm start\`, or leave --url out.\n`)
})

test.each([
  [
    'a bad method',
    { args: ['--method', 'lump'], says: /Allowed: single, bonus, installment, combination, revolving\./ },
  ],
  [
    'an unknown flag',
    { args: ['--metod', 'single'], says: /Unknown flag --metod, did you mean --method\? Allowed: --method, / },
  ],
  ['a bad expiry', { args: ['--expires', '2031-12'], says: /Allowed: month and year, such as 12\/2031\./ }],
  ['a URL that is none', { args: ['--url', 'localhost:8392'], says: /Allowed: a URL that begins with http:\/\/ or / }],
  ['the test system', { args: ['--url', 'https://apitest.cybersource.com'], says: /is the real gateway/ }],
  ['the live system', { args: ['--url', 'https://api.cybersource.com/'], says: /is the real gateway/ }],
])('refuses %s, with exit code 2, and sends nothing', async (_, { args, says }) => {
  const { code, stdout, stderr } = await pay(...args).exit
  expect(stderr).toMatch(says)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

test.each([
  [['4622943127013706']],
  [['--method', '4622943127013706']],
  [['--expires', '4622943127013706']],
  [['--4622943127013706']],
  [['--merchant', '4622943127013706', '--url', 'http://127.0.0.1:1']],
  [['--url', 'http://127.0.0.1:1/4622943127013706']],
])('a card number in the wrong place is not repeated: %j', async (args) => {
  const { stdout, stderr } = await spawnProgram('cli/pay.ts', ...args).exit
  expect(stdout + stderr).not.toBe('')
  expect(stdout + stderr).not.toContain('4622943127013706')
})

test.each(['https://cybersource.com/', 'https://APITEST.CYBERSOURCE.COM.', 'https://api.visaacceptance.com'])(
  'pay sends nothing to %s',
  async (url) => {
    const { code, stderr } = await spawnProgram('cli/pay.ts', '--url', url).exit
    expect(code).toBe(2)
    expect(stderr).toContain('the real gateway')
  },
)
