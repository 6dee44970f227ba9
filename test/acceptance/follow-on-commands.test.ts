import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

async function start(options: Parameters<typeof startGateway>[0] = {}): Promise<HttpGateway> {
  const gateway = await startGateway({ now: '2026-12-01', frozen: true, ...options })
  onTestFinished(() => gateway.close())
  return gateway
}

/** A world whose first merchant has these settings. */
const withServices = (services: object) => ({
  world: {
    ...seed,
    merchants: seed.merchants.map((merchant, index) => (index === 0 ? { ...merchant, services } : merchant)),
  },
})

/** Runs `NAME ARGUMENTS`; `$1` is the id that the first line printed. */
const run = (url: string, line: string, ids: readonly string[] = []): Promise<Exit> => {
  const [name = '', ...words] = line.split(' ').map((word) => word.replace(/^\$(\d)$/, (_, n) => ids[n - 1] ?? word))
  return runProgram(`cli/${name}.ts`, '--url', url, ...words)
}

/** Runs lines that each make a transaction; `@DAY` sets the clock. Resolves with the ids. */
async function play(gateway: HttpGateway, lines: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const line of lines) {
    if (line.startsWith('@')) {
      gateway.clock.freeze(line.slice(1))
      continue
    }
    const { code, stdout, stderr } = await run(gateway.url, `${line} --id`, ids)
    expect([line, code, stderr, stdout]).toEqual([line, 0, '', expect.stringMatching(/^\d{22}\n$/)])
    ids.push(stdout.trim())
  }
  return ids
}

/** An output with `$1` for the first id, and `$URL` for the gateway. */
const toShown = (text: string, url: string, ids: readonly string[]): string =>
  ids.reduce((shown, id, index) => shown.replaceAll(id, `$${index + 1}`), text.replaceAll(url, '$URL'))

interface Row {
  readonly before: readonly string[]
  readonly line: string
  readonly code?: 0 | 1
  readonly services?: object
  readonly shows: readonly string[]
}

test.each<[string, Row]>([
  [
    'pay offers what follows an authorization',
    {
      before: [],
      line: 'pay --method installment',
      shows: ['Id: ', '# collect the money / 売上確定', '# release the hold / オーソリ取消', 'npm run show -- '],
    },
  ],
  [
    'pay offers what follows a sale',
    { before: [], line: 'pay --sale', shows: ['# pay it back / 返金', '# cancel it before the batch goes out'] },
  ],
  [
    'capture takes all that is authorized',
    {
      before: ['pay --reference order-77'],
      line: 'capture $1',
      shows: [
        'POST $URL/pts/v2/payments/$1/captures',
        '"code": "order-77"',
        '"totalAmount": "12000",\n      "currency": "JPY"',
        'HTTP 201   PENDING   締め処理待ち',
        'Captured 12000 JPY (売上確定).',
        'Left (残額): 12000 JPY to refund (返金) of the capture ',
        'npm run show -- $1 --url $URL',
      ],
    },
  ],
  [
    'capture of a part takes the rest the next time',
    {
      services: { captures: 'multiple' },
      before: ['pay', 'capture $1 --amount 5000 --sequence 1 --total 2'],
      line: 'capture $1 --sequence 2 --total 2',
      shows: [
        '"totalAmount": "7000"',
        '"captureSequenceNumber": "2"',
        'Captured 7000 JPY',
        'Left (残額): 5000 JPY to refund',
      ],
    },
  ],
  [
    'capture explains that nothing is left, and sends nothing',
    {
      before: ['pay', 'capture $1'],
      line: 'capture $1',
      code: 1,
      shows: [
        'Nothing is left to capture of $1, the authorization of 12000 JPY (AUTHORIZED).\nオーソリの残額がありません。\n',
        'Nothing was sent (未送信); --amount N sends the request all the same. See `npm run show -- $1 --url $URL`.',
      ],
    },
  ],
  [
    'capture with an amount is sent, and shows why it is refused',
    {
      before: ['pay', 'capture $1'],
      line: 'capture $1 --amount 1',
      code: 1,
      shows: [
        'HTTP 400   INVALID_REQUEST   リクエスト不正   MISSING_AUTH',
        'Why (理由)\n  captured-before [documented]\n    the authorization was captured before ($2)',
        '売上確定済みです ($2)',
      ],
    },
  ],
  [
    'reverse releases what is held',
    {
      before: ['pay --amount 5000'],
      line: 'reverse $1',
      shows: [
        '/pts/v2/payments/$1/reversals',
        'HTTP 201   REVERSED',
        'Reversed 5000 JPY',
        'Left (残額): nothing (なし)',
      ],
    },
  ],
  [
    'reverse names the way when the money is captured',
    {
      before: ['pay', 'capture $1'],
      line: 'reverse $1 --amount 12000',
      code: 1,
      shows: ['TRANSACTION_ALREADY_REVERSED_OR_SETTLED', 'void the capture first', 'npm run void -- $2 --url $URL'],
    },
  ],
  [
    'reverse after a void takes the whole amount again',
    {
      before: ['pay', 'capture $1', 'void $2'],
      line: 'reverse $1',
      shows: ['"totalAmount": "12000"', 'Reversed 12000 JPY'],
    },
  ],
  [
    'refund takes what is left of a capture',
    {
      before: ['pay', 'capture $1', 'refund $2 --amount 3000'],
      line: 'refund $2',
      shows: [
        '/pts/v2/captures/$2/refunds',
        '"totalAmount": "9000"',
        'Refunded 9000 JPY (返金).',
        'Left (残額): nothing (なし)',
      ],
    },
  ],
  [
    'refund of a sale uses the path of payments',
    { before: ['pay --sale'], line: 'refund $1', shows: ['/pts/v2/payments/$1/refunds', 'Refunded 12000 JPY'] },
  ],
  [
    'refund of an authorization names its capture',
    {
      before: ['pay', 'capture $1'],
      line: 'refund $1',
      code: 1,
      shows: [
        '$1 is the authorization of 12000 JPY; `refund` wants the id of a sale (即時売上) or a capture (売上確定).',
        '12000 JPY are left of $2: `npm run refund -- $2 --url $URL`',
      ],
    },
  ],
  [
    'a declined refund is a failure',
    {
      before: ['pay --sale'],
      line: 'refund $1 --scenario unauthorized-card',
      code: 1,
      shows: ['HTTP 201   DECLINED   拒否   UNAUTHORIZED_CARD', 'Left (残額): 12000 JPY to refund'],
    },
  ],
  [
    'void finds out that it is a sale',
    {
      before: ['pay --sale'],
      line: 'void $1',
      shows: ['/pts/v2/payments/$1/voids', 'Voided the sale (即時売上の取消) of 12000 JPY'],
    },
  ],
  [
    'void finds out that it is a capture',
    {
      before: ['pay', 'capture $1'],
      line: 'void $2',
      shows: [
        '/pts/v2/captures/$2/voids',
        'HTTP 201   VOIDED   取消済み',
        'Voided the capture',
        '12000 JPY to capture or reverse',
        'npm run reverse -- $1',
      ],
    },
  ],
  [
    'void finds out that it is a refund',
    {
      before: ['pay --sale', 'refund $1'],
      line: 'void $2',
      shows: ['/pts/v2/refunds/$2/voids', 'Voided the refund', '12000 JPY to refund'],
    },
  ],
  [
    'void of an authorization shows the advice',
    {
      before: ['pay'],
      line: 'void $1',
      code: 1,
      shows: ['NOT_VOIDABLE', 'reverse it, or void its capture', 'npm run reverse -- $1'],
    },
  ],
  [
    'void after the batch shows the advice',
    {
      before: ['pay --sale', '@2026-12-02'],
      line: 'void $1',
      code: 1,
      shows: ['NOT_VOIDABLE', '$1 has gone out with the batch: refund it', '締め処理済みです', 'npm run refund -- $1'],
    },
  ],
  [
    'a lost answer is looked up: it was processed',
    {
      before: ['pay --sale'],
      line: 'refund $1 --fault answer-lost',
      code: 1,
      shows: [
        'No answer: UND_ERR_SOCKET   結果不明 (UNKNOWN)',
        'The gateway has a refund of this request: ',
        ' PENDING, 12000 JPY. (記録あり)',
      ],
    },
  ],
  [
    'a lost answer is looked up: it was not processed',
    {
      before: ['pay'],
      line: 'capture $1 --fault reset-before-commit',
      code: 1,
      shows: ['No answer: ECONNRESET', 'has no transaction of this request: nothing was processed. (記録なし)'],
    },
  ],
  [
    'the next command has the flags that it needs',
    {
      before: [],
      line: 'pay --merchant smcc_relaxed --scheme http',
      shows: ['--url $URL --merchant smcc_relaxed --scheme http'],
    },
  ],
  [
    'search lists what it finds',
    {
      before: ['pay --reference order-77', 'capture $1', 'pay --reference order-78'],
      line: 'search clientReferenceInformation.code:order-77',
      shows: [
        'Reference (参照番号)\n2026-12-01 00:00:00  capture 売上確定         ',
        'authorization オーソリ',
        '2 found (件)\nDetails (詳細): npm run show -- ID --url $URL',
      ],
    },
  ],
  [
    'search pages',
    {
      before: ['pay', 'pay --amount 2', 'pay --amount 3'],
      line: 'search merchantId:smcc_all --limit 1 --offset 1',
      shows: ['3 found (件), 1 of them shown', 'More: --offset 2'],
    },
  ],
  [
    'search for days in Japan',
    { before: ['pay'], line: 'search submitTimeUtc:[NOW/DAY TO NOW]', shows: ['1 found (件)'] },
  ],
  ['search that finds nothing', { before: [], line: 'search id:1', shows: ['0 found (件)\n'] }],
  [
    'search with a query that is malformed',
    {
      before: [],
      line: 'search code:order-77',
      code: 1,
      shows: [
        'HTTP 400   INVALID_REQUEST   リクエスト不正   INVALID_DATA',
        'Why (理由)',
        'clientReferenceInformation.code',
      ],
    },
  ],
])('%s', async (_, { before, line, code = 0, services = {}, shows }) => {
  const gateway = await start(withServices(services))
  const ids = await play(gateway, before)
  const ended = await run(gateway.url, line, ids)
  const shown = toShown(ended.stdout + ended.stderr, gateway.url, ids)
  for (const text of shows) expect(shown).toContain(text)
  expect(ended.code).toBe(code)
})

const timeLine = `Payment (決済)        $1, authorization (オーソリ) of 12000 JPY
Reference (参照番号)  order-77
Card (カード)         411111******1111 Visa
Merchant (加盟店)     smcc_all
Plan: combination ボーナス併用分割払い (31), 6 installments (6回), about 1500 JPY each, without the issuer’s fee (手数料別), first bill in month 01 (初回請求月), 1 bonus payment (ボーナス): in month 12 of 3000 JPY

   Time (日本時間)      What (取引)                          Amount (金額)  State (状態)                                 Id
   2026-12-01 00:00:00  authorization オーソリ                   12000 JPY  AUTHORIZED 承認                              $1
>  2026-12-02 09:30:00  capture 売上確定                         10000 JPY  PENDING 締め処理待ち                         $2
   2026-12-02 09:30:00  reversal of the rest 残額の自動取消       2000 JPY  REVERSED オーソリ取消済み                    ID
   2026-12-02 09:30:00  refund 返金                               3000 JPY  CANCELLED 取消済み                           $3
   2026-12-02 09:30:00  void 取消                                 3000 JPY  VOIDED 取消済み                              $4
   2026-12-02 09:30:00  void 取消                                 3000 JPY  INVALID_REQUEST リクエスト不正 NOT_VOIDABLE  ID

Left (残額): 10000 JPY to refund (返金) of the capture $2

Bill to the customer, in yen: combination (請求予定: ボーナス併用分割払い、単位は円)

Month (支払月)  What (種別)               No. (回数)  Amount (金額)
2027-01         installment (分割)               1/6          1,500
2027-02         installment (分割)               2/6          1,500
2027-03         installment (分割)               3/6          1,500
2027-04         installment (分割)               4/6          1,500
2027-05         installment (分割)               5/6          1,500
2027-06         installment (分割)               6/6          1,500
2027-12         bonus payment (ボーナス)         1/1          3,000

This is the sandbox’s model: the issuer decides, and adds its fees.
サンドボックスによる試算です。実際の請求は発行会社が決め、手数料が加わります。

Next (次の操作)
  npm run refund -- $2 --url $URL  # pay it back / 返金
  npm run void -- $2 --url $URL    # cancel it before the batch goes out / 締め処理前の取消

`

test('show prints the time line of a payment, aligned in terminal columns', async () => {
  const gateway = await start()
  const ids = await play(gateway, [
    'pay --method combination --installments 6 --bonus-month 12 --bonus-amount 3000 --reference order-77',
    '@2026-12-02T09:30:00+09:00',
    'capture $1 --amount 10000',
    'refund $2 --amount 3000',
    'void $3',
  ])
  await run(gateway.url, 'void $3', ids)
  const { code, stdout, stderr } = await run(gateway.url, 'show $2', ids)
  expect([code, stderr]).toEqual([0, ''])
  expect(toShown(stdout, gateway.url, ids).replaceAll(/\d{22}/g, 'ID')).toBe(timeLine)
})

test('settle rejects what no contract covers, and show and deposits say what became of it', async () => {
  const gateway = await start()
  const single = '--merchant smcc_single_only'
  const ids = await play(gateway, [`pay --method revolving ${single}`])
  const gap = 'option-not-contracted: merchant smcc_single_only has not contracted revolving (it has: single)'
  const before = await run(gateway.url, `show $1 ${single}`, ids)
  expect(before.stdout).toContain(
    `Settlement would fail (売上処理で失敗します)\n  ${gap}\n  加盟店 smcc_single_only は`,
  )
  expect(await run(gateway.url, 'settle')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^Nothing/),
  })
  ids.push(...(await play(gateway, ['pay --method single --sale'])))
  const { stdout: captured } = await run(gateway.url, `capture $1 ${single} --id`, ids)
  const settled = await run(gateway.url, 'settle')
  expect(settled).toMatchObject({ code: 0, stderr: '' })
  expect(settled.stdout).toMatch(
    /^Batch \(売上処理\) b1, .* by hand \(手動\): 2 sent, 1 settled \(成立\), 1 rejected \(拒否\)\n/,
  )
  expect(settled.stdout).toContain(`Rejected (拒否) ${captured.trim()}\n  ${gap}\n`)
  expect((await run(gateway.url, 'settle --batch b1')).stdout).toBe(settled.stdout)
  expect((await run(gateway.url, 'settle --list')).stdout).toMatch(/\nb1 +2026-12-01 00:00:00 +manual +2 +1 +1\n$/)
  const after = await run(gateway.url, `show ${captured.trim()} ${single}`)
  expect(after.stdout).toContain(`Settlement (売上処理) of ${captured.trim()}: REJECTED 拒否, batch b1,`)
  expect(after.stdout).toContain(`  ${gap}\n`)
  const deposits = await run(gateway.url, 'deposits --until 2027-01-31')
  expect(deposits.stdout).toMatch(/\n2026-12-15 +12,000 +0 +-360 +0 +11,640 +0\n/)
  const none = await run(gateway.url, `deposits ${single} --until 2027-01-31`)
  expect(none.stdout).toContain('Captured (売上合計)           0')
})

test.each<[string, RegExp]>([
  ['settle --batch c1', /--batch .*an id such as b1/],
  ['settle --batch b1 --list', /^--list and --batch exclude each other/],
  ['settle --btach b1', /did you mean --batch\?/],
  ['settle --batch b9', /^There is no batch of that id/],
  ['deposits --until 2026-02-30', /until is a day in Japan as YYYY-MM-DD/],
  ['deposits --until tomorrow', /--until .*a day such as 2027-01-31/],
  ['deposits --merchant smcc_al', /^There is no merchant of that id\. There are .* Did you mean "smcc_all"\?/],
])('%s says what is allowed', async (line, says) => {
  const gateway = await start()
  const { code, stdout, stderr } = await run(gateway.url, line)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(says)
})

test.each<[string, string]>([
  ['show $1 --json', 'rootId'],
  ['search merchantId:smcc_all --json', 'searchId'],
  ['capture $1 --json', 'reconciliationId'],
  ['pay --json', 'reconciliationId'],
])('%s prints JSON only', async (line, key) => {
  const gateway = await start()
  const ids = await play(gateway, ['pay'])
  const { code, stdout, stderr } = await run(gateway.url, line, ids)
  expect([code, stderr]).toEqual([0, ''])
  expect([JSON.parse(stdout)].flat()[0]).toHaveProperty(key)
})

test.each<[string, string]>([
  ['capture $1 --amount 99999 --json', 'EXCEEDS_AUTH_AMOUNT'],
  ['capture $1 --amount 99999 --id', 'EXCEEDS_AUTH_AMOUNT'],
  ['search code:1 --json', 'INVALID_DATA'],
  ['capture $1 --fault answer-lost --id', 'No answer: UND_ERR_SOCKET'],
])('%s: a failure is on stderr', async (line, says) => {
  const gateway = await start()
  const ids = await play(gateway, ['pay'])
  const { code, stdout, stderr } = await run(gateway.url, line, ids)
  expect(code).toBe(1)
  expect(stderr).toContain(says)
  expect(stdout).toMatch(line.includes('--json') ? /^\{/ : /^$/)
})

const unknown = '7960033366981720723955'

test.each<[string, string, readonly string[], { services?: object }?]>([
  [
    'an unknown id',
    `capture ${unknown}`,
    [
      'this merchant has no transaction of that id\nこの加盟店にその ID の取引はありません\nThe transactions of today: `npm run search -- ',
    ],
  ],
  ['an id of another merchant', 'refund $1 --merchant smcc_relaxed', ['this merchant has no transaction of that id']],
  [
    'a transaction that is not indexed yet',
    'capture $1',
    ['the transaction is not indexed yet: ask again later'],
    { services: { searchDelay: 60_000 } },
  ],
  ['an unknown id to show', `show ${unknown}`, ['this merchant has no transaction of that id']],
  [
    'a request that is not signed',
    'capture $1 --scheme none',
    ['HTTP 401   missing http required header', 'credentials-missing'],
  ],
])('%s: explained on stderr, with exit code 1', async (_, line, says, { services = {} } = {}) => {
  const gateway = await start(withServices(services))
  const ids = await play(gateway, ['pay'])
  const { code, stdout, stderr } = await run(gateway.url, line, ids)
  for (const text of says) expect(stderr).toContain(text)
  expect([code, stdout]).toEqual([1, ''])
})

test('void finds out that it is a credit, and show and search say so', async () => {
  const gateway = await start({ auth: { policy: 'off' } })
  const { orderInformation, paymentInformation } = toSamplePayment({ method: 'single' })
  const sent = await fetch(`${gateway.url}/pts/v2/credits`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ orderInformation, paymentInformation }),
  })
  const { id } = (await sent.json()) as { id: string }
  const search = await run(gateway.url, 'search submitTimeUtc:[NOW/DAY TO NOW]')
  expect(search.stdout).toContain('refund or credit 返金')
  const voided = await run(gateway.url, `void ${id}`)
  expect(voided.stdout).toContain(`/pts/v2/credits/${id}/voids`)
  expect(voided.stdout).toContain('Voided the credit (単独返金の取消) of 12000 JPY')
  const shown = await run(gateway.url, `show ${id}`)
  expect(shown.stdout).toMatch(/credit 単独返金 .* CANCELLED 取消済み/)
})

test('a reconciliation id is recognized, and the id is named', async () => {
  const gateway = await start()
  const [id = ''] = await play(gateway, ['pay'])
  const [record] = gateway.payments.page({ limit: 1 }).entries
  const { code, stderr } = await run(gateway.url, `capture ${record?.reconciliationId}`)
  expect(stderr).toBe(
    `That is the reconciliation id of the payment ${id}. Services take the id of the reply: \`npm run capture -- ${id} --url ${gateway.url}\`\n` +
      `それは reconciliationId です。応答の id を指定してください: ${id}\n`,
  )
  expect(code).toBe(1)
})

test.each(['capture', 'show', 'search'])('%s reports a gateway that does not run, with exit code 1', async (name) => {
  const gateway = await startGateway()
  await gateway.close()
  const { code, stdout, stderr } = await run(gateway.url, `${name} ${unknown}`)
  expect(stderr).toContain(`Failed to reach ${gateway.url}: ECONNREFUSED. Start a gateway with \`npm start\``)
  expect([code, stdout]).toEqual([1, ''])
})

test.each([
  ['capture', 'What $URL answers is no transaction. Is it a jpo-sandbox?'],
  ['show', 'What $URL answers is no transaction. Is it a jpo-sandbox?'],
])('%s is told when another server answers', async (name, says) => {
  const server = createServer((_, response) => response.end('<html>')).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { code, stdout, stderr } = await run(url, `${name} ${unknown}`)
  expect([code, stdout, toShown(stderr, url, [])]).toEqual([1, '', `${says}\n`])
})

test('a fault of every request is no reason to start a gateway', async () => {
  const gateway = await start()
  const ids = await play(gateway, ['pay'])
  gateway.faults.always('answer-lost')
  const { code, stderr } = await run(gateway.url, 'capture $1', ids)
  expect([code, stderr]).toEqual([1, `No answer from ${gateway.url}: UND_ERR_SOCKET. / 応答がありません。\n`])
})

test.each<[string, RegExp]>([
  ['capture', /^`capture` needs the id of a transaction, such as `npm run capture -- \d{22}`/],
  ['void', /`pay` prints it\.\n取引の id を指定してください。/],
  ['search', /^`search` needs a query, such as `npm run search -- 'submitTimeUtc:/],
  [`refund ${unknown} ${unknown}`, /takes one id\./],
  ['refund order-77', /^"order-77" is no id of a transaction\. Allowed: the `id` of a reply, 22 digits\./],
  ['capture 4622943127013706', /^"462294\*{6}3706" is no id/],
  [`capture ${unknown} --json --id`, /^--json and --id exclude each other/],
  [`capture ${unknown} --amonut 5`, /^Unknown flag --amonut, did you mean --amount\?/],
  [`show ${unknown} --amount 5`, /^Unknown flag --amount\./],
  [`capture ${unknown} --url https://apitest.cybersource.com`, /is the real gateway\. `capture` signs with test keys/],
])('%s is refused with exit code 2, and nothing is sent', async (line, says) => {
  const [name = '', ...words] = line.split(' ')
  const { code, stdout, stderr } = await runProgram(`cli/${name}.ts`, ...words)
  expect(stderr).toMatch(says)
  expect([code, stdout]).toEqual([2, ''])
})

test.each<[string, string]>([
  ['--method single', 'Plan: single 一括払い (10)'],
  ['--method bonus', 'Plan: bonus ボーナス一括払い (21)'],
  [
    '--method installment --installments 7 --amount 10000 --first-billing-month 04',
    'Plan: installment 分割払い (61), 7 installments (7回), about 1428 JPY each, without the issuer’s fee (手数料別), first bill in month 04 (初回請求月)',
  ],
  ['--method revolving', 'Plan: revolving リボ払い (80), 12 installments (12回), first bill in month 01 (初回請求月)'],
  [
    '--method combination --bonus-month 07',
    'Plan: combination ボーナス併用分割払い (31), 12 installments (12回), first bill in month 01 (初回請求月), 1 bonus payment (ボーナス): in month 07',
  ],
])('show says how a payment is billed, as far as its plan says: %s', async (flags, want) => {
  const gateway = await start()
  const ids = await play(gateway, [`pay ${flags}`])
  const { stdout } = await run(gateway.url, 'show $1', ids)
  expect(stdout.split('\n')).toContain(want)
})
