import { expect, onTestFinished, test } from 'vitest'
import { defaultPort } from '../../cli/default-port.ts'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

const pay = (...args: readonly string[]): Promise<Exit> => runProgram('cli/pay.ts', ...args)

async function start(options: Parameters<typeof startGateway>[0] = {}): Promise<HttpGateway> {
  const gateway = await startGateway(options)
  onTestFinished(() => gateway.close())
  return gateway
}

const defaultUrl = `http://127.0.0.1:${defaultPort}`
const isDefaultPortTaken = await fetch(defaultUrl).then(
  () => true,
  () => false,
)

const approved = [/^HTTP 201 {3}AUTHORIZED {3}承認$/m, /"status": "AUTHORIZED"/]
const hasPayment = /The gateway has a payment of this reference: \d{22} AUTHORIZED.* \(記録あり\)/
const hasNone = /has no payment of this request: nothing was processed\. \(記録なし\)/

test.each<[string, string, number, readonly RegExp[]]>([
  ['a single payment', '', 0, [...approved, /^POST http.*\/pts\/v2\/payments$/m, /"paymentMethod": "10"/]],
  ['a bonus', '--method bonus --bonus-month 07 --amount 50000', 0, [...approved, /"paymentMethod": "21"/]],
  ['installments', '--method installment --installments 12', 0, [...approved, /Plan: installment .*\(12回\)/]],
  [
    'a combination',
    '--method combination --installments 6 --bonus-month 12 --bonus-amount 3000',
    0,
    [...approved, /"paymentMethod": "31"/, /1 bonus payment /],
  ],
  ['revolving', '--method revolving --first-billing-month 04', 0, [...approved, /"paymentMethod": "80"/]],
  ['a sale, with a link to void it', '--sale', 0, [...approved, /\/voids"/]],
  [
    'a decline, with the reason in both languages',
    '--method bonus --card 4622943127013713',
    1,
    [
      /^HTTP 201 {3}DECLINED {3}拒否 {3}PROCESSOR_DECLINED$/m,
      /the issuer "keyaki" has not agreed bonus with its cardholders \(it has: none\)/,
      /発行会社「keyaki」は会員と bonus の契約をしていません/,
    ],
  ],
  [
    'an invalid payment, with the reason in both languages',
    '--method installment --first-billing-month 13',
    1,
    [
      /^HTTP 400 {3}INVALID_REQUEST {3}リクエスト不正 {3}INVALID_DATA$/m,
      /firstBillingMonth is a month from 01 to 12/,
      /firstBillingMonth \(初回請求月\) は 01 から 12 の月です/,
    ],
  ],
  [
    'a payment without a signature',
    '--scheme none',
    1,
    [
      /^HTTP 401 {3}missing http required header : v-c-merchant-id,signature,date,$/m,
      /credentials-missing/,
      /認証情報がありません/,
      /`npm run --silent sign -- --body FILE` prints either for a body/,
    ],
  ],
  [
    'advice in both languages',
    '--merchant smcc_single_only --method revolving',
    0,
    [
      /merchant smcc_single_only has not contracted revolving/,
      /加盟店 smcc_single_only は revolving を契約していません/,
    ],
  ],
  [
    'a card number as reference, redacted',
    '--card 4622943127013739 --reference order-4622943127013739',
    0,
    [/"code": "order-462294\*{6}3739"/],
  ],
  [
    'an outcome',
    '--scenario insufficient-fund',
    1,
    [
      /^HTTP 201 {3}DECLINED {3}拒否 {3}INSUFFICIENT_FUND$/m,
      /scenario:insufficient-fund \[sandbox\]/,
      /残高不足: ヘッダー x-sandbox-scenario による指定/,
    ],
  ],
  ['an unknown outcome', '--scenario expird', 1, [/there is no outcome "expird"; did you mean expired-card\?/]],
  ['a lost answer', '--fault answer-lost', 1, [/^No answer: UND_ERR_SOCKET/m, hasPayment]],
  ['a time-out', '--fault no-answer --timeout 200', 1, [/^No answer: nothing came in time/m, hasPayment]],
  ['a reset before processing', '--fault reset-before-commit', 1, [/^No answer: ECONNRESET/m, hasNone]],
  ['half an answer', '--fault truncated-body', 1, [/^No answer: /m, hasPayment]],
  ['a page', '--fault html-502', 1, [/^HTTP 502 {3}\ncontent-type: text\/html\n\n<html>$/m]],
  ['a wait', '--fault too-many-requests', 1, [/^HTTP 429 .*\nretry-after: 1$/m]],
  [
    'broken JSON, redacted',
    '--fault broken-json --reference for-4111111111111111',
    1,
    [/^HTTP 201/m, /"for-411111\*{6}1111"/],
  ],
])('pay shows %s', async (_, args, code, shows) => {
  const { url } = await start()
  const ended = await pay('--url', url, ...args.split(' ').filter((word) => word !== ''))
  for (const pattern of shows) expect(ended.stdout).toMatch(pattern)
  expect([ended.code, ended.stderr]).toEqual([code, ''])
  expect(ended.stdout).not.toMatch(/\b(4111111111111111|46229431270137\d\d)\b/)
})

test.each([
  ['jwt', 'jwt-shared-secret'],
  ['http', 'http-signature'],
])('--scheme %s signs, and the signature is not printed', async (scheme, name) => {
  const gateway = await start()
  const { code, stdout } = await pay('--url', gateway.url, '--scheme', scheme, '--merchant', 'smcc_relaxed')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^(authorization|signature): \[dropped\]$/m)
  const [entry] = gateway.engine.journal.page({ limit: 1 }).entries
  expect(entry).toMatchObject({ merchantId: 'smcc_relaxed', authentication: { policy: 'strict', scheme: name } })
})

test('keys come from the world of the gateway', async () => {
  const keys = { merchantId: 'tea_shop', sharedSecret: 'dGVhIHNob3AgdGVzdCBzZWNyZXQ=' }
  const merchants = seed.merchants.slice(0, 1).map((merchant) => ({ ...merchant, ...keys }))
  const gateway = await start({ world: { ...seed, merchants, portfolios: [] } })
  expect(await pay('--url', gateway.url)).toMatchObject({ code: 0, stderr: '' })
  expect(gateway.engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe('tea_shop')
})

test('the signature uses the clock of the gateway', async () => {
  const { url } = await start({ now: '2028-02-29', frozen: true })
  const { code, stdout } = await pay('--url', url, '--method', 'installment')
  expect(code).toBe(0)
  expect(stdout).toContain('"submitTimeUtc": "2028-02-28T15:00:00Z"')
  expect(stdout).toContain('first bill in month 03')
})

test('each run reports its own payment', async () => {
  const { url } = await start()
  expect((await pay('--url', url, '--fault', 'answer-lost')).stdout).toMatch(hasPayment)
  expect((await pay('--url', url, '--fault', 'reset-before-commit')).stdout).toMatch(hasNone)
})

test.skipIf(isDefaultPortTaken)('a gateway is started when none runs at the default port', async () => {
  const { code, stdout } = await pay('--method', 'installment')
  expect(code).toBe(0)
  expect(stdout).toContain(`No gateway runs at ${defaultUrl}`)
  expect(stdout).toMatch(/^Id: \d{22}\nIt ends with its gateway\./m)
  expect(stdout).toMatch(/^HTTP 201 {3}AUTHORIZED/m)
})

test('an unreachable URL is reported, with exit code 1', async () => {
  const gateway = await startGateway()
  await gateway.close()
  const { code, stderr } = await pay('--url', gateway.url)
  expect([code, stderr]).toEqual([
    1,
    `Failed to reach ${gateway.url}: ECONNREFUSED. Start a gateway with \`npm start\`, or leave --url out.\n`,
  ])
})

test('an unknown merchant is refused, with exit code 2 and the known ones', async () => {
  const { url } = await start()
  const { code, stdout, stderr } = await pay('--url', url, '--merchant', 'nobody')
  expect(stderr).toMatch(/^There is no merchant of that id\. There are smcc_all, .*\.\n$/)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
})

const realGateway = /is the real gateway/

test.each<[string, RegExp]>([
  ['--method lump', /Allowed: single, bonus, installment, combination, revolving\./],
  ['--metod single', /Unknown flag --metod, did you mean --method\? Allowed: --method, /],
  ['--expires 2031-12', /Allowed: month and year, such as 12\/2031\./],
  ['--url localhost:8392', /Allowed: a URL that begins with http:\/\/ or /],
  ['--url http://[', /--url "http:\/\/\[" is not a URL\./],
  ['--url https://apitest.cybersource.com', realGateway],
  ['--url https://api.cybersource.com/', realGateway],
  ['--url https://cybersource.com/', realGateway],
  ['--url https://APITEST.CYBERSOURCE.COM.', realGateway],
  ['--url https://api.visaacceptance.com', realGateway],
  ['4622943127013706', /Unexpected "462294\*{6}3706"/],
  ['--method 4622943127013706', /--method "462294\*{6}3706" is not allowed/],
  ['--4622943127013706', /Unknown flag --462294\*{6}3706/],
])('%s is refused with exit code 2; nothing is sent, and no card number repeated', async (args, says) => {
  const { code, stdout, stderr } = await pay(...args.split(' '))
  expect(stderr).toMatch(says)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).not.toContain('4622943127013706')
})

test.each([
  ['--merchant', '4622943127013706', '--url', 'http://127.0.0.1:1'],
  ['--url', 'http://127.0.0.1:1/4622943127013706'],
])('a card number in the wrong place is not repeated: %s %s', async (...args) => {
  const { stdout, stderr } = await pay(...args)
  expect(stdout + stderr).not.toBe('')
  expect(stdout + stderr).not.toContain('4622943127013706')
})
