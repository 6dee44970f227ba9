import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { type FaultRow, faults } from '../../src/faults/faults.ts'
import { reportKinds, reportNames } from '../../src/operations/reporting/report-kinds.ts'
import { toRuns } from '../nightly.ts'
import { type Answered, createTestEngine, type SendOptions, send, toSamplePayment } from '../support.ts'
import { findViolations } from './contract.ts'
import { readCsv, readXml } from './read-report.ts'

const csv = { accept: 'text/csv' }
const xml = { accept: 'application/xml' }

let engine: Engine
beforeEach(async () => {
  engine = await open()
})

/** 1 December 2026, 10:00 in Japan. */
const open = () => createTestEngine({ seed: 'reports', now: Date.parse('2026-12-01T10:00:00+09:00'), frozen: true })

const goTo = (time: string): void => {
  if (!engine.clock.freeze(`${time}+09:00`).ok) throw new Error(`Failed to set the clock to ${time}`)
}

const post = async (path: string, body: object, options: SendOptions = {}): Promise<Answered> => {
  const reply = await send(engine, body, { path, ...options })
  expect([path, reply.status, reply.body?.status]).toEqual([path, 201, reply.body?.status])
  return reply
}
type Sample = Parameters<typeof toSamplePayment>[0]
const pay = async (sample: Partial<Sample> = {}, options: SendOptions = {}): Promise<string> =>
  (await post('/pts/v2/payments', toSamplePayment({ method: 'single', sale: true, ...sample }), options)).body.id

const get = (resource: string, parameters: object, options: SendOptions = {}): Promise<Answered> => {
  const query = new URLSearchParams({ organizationId: 'smcc_all', ...parameters })
  return send(engine, '', { method: 'GET', path: `/reporting/v3/${resource}?${query}`, ...options })
}
const download = (reportName: string, reportDate: string, options: SendOptions = { headers: csv }) =>
  get('report-downloads', { reportName, reportDate }, options)
const day = (date: number) => ({
  startTime: `2026-12-0${date}T00:00:00+09:00`,
  endTime: `2026-12-0${date + 1}T00:00:00+09:00`,
})

const order = {
  reportDefinitionName: 'JPTransactionDetailClass',
  reportName: 'mine',
  reportStartTime: '2026-12-01T00:00:00+09:00',
  reportEndTime: '2026-12-02T00:00:00+09:00',
}

describe('cases', () => {
  const base = '/reporting/v3'
  const range = 'startTime=2026-12-01T00:00:00Z&endTime=2026-12-02T00:00:00Z'
  const bean = {
    code: 'RESOURCE_NOTFOUND',
    message: 'Requested Resource Not Found',
    detail: 'The requested resource is not found. Please try again later.',
    localizationKey: 'cybsapi.resource.notfound',
  }
  const ranged = ['payment-batch-summaries', 'purchase-refund-details', 'reports'] as const
  const more = { reports: '&timeQueryType=executedTime', 'payment-batch-summaries': '', 'purchase-refund-details': '' }

  test.each<[string, string, { accept?: string; says: RegExp; says404?: 'xml' | 'json' }]>([
    [
      'an unknown report, for XML',
      'report-downloads?organizationId=smcc_all&reportDate=2026-11-01&reportName=JPTransactionDetailRepot',
      {
        accept: 'application/xml',
        says: /^report-unknown: .*did you mean "JPTransactionDetailReport"\?/,
        says404: 'xml',
      },
    ],
    [
      'an unknown report, for CSV',
      'report-downloads?organizationId=smcc_all&reportDate=2026-11-01&reportName=NoSuch',
      { accept: 'text/csv', says: /^report-unknown/, says404: 'json' },
    ],
    [
      'an unknown report, for JSON before XML',
      'report-downloads?organizationId=smcc_all&reportDate=2026-11-01&reportName=NoSuch',
      { accept: 'application/xml;q=0.5, application/hal+json', says: /^report-unknown/, says404: 'json' },
    ],
    [
      'an empty day',
      'report-downloads?organizationId=smcc_all&reportDate=2026-11-01&reportName=TransactionRequestReport',
      { accept: 'application/xml', says: /^report-no-data: .*from 2026-10-31 00:00:00 to 2026-11-01/, says404: 'xml' },
    ],
    [
      'a day that has not ended',
      'report-downloads?organizationId=smcc_all&reportDate=2026-12-02&reportName=TransactionRequestReport',
      { says: /^report-not-yet: .*at 2026-12-02 00:00 in Japan/, says404: 'json' },
    ],
    ['an unknown id', 'reports/7?organizationId=smcc_all', { says: /^report-unknown-id: /, says404: 'json' }],
    [
      'the id of a day that has not ended',
      'reports/TransactionRequestReport-2026-12-02?organizationId=smcc_all',
      { says: /^report-unknown-id: /, says404: 'json' },
    ],
    [
      'the id of a day that the calendar lacks',
      'reports/TransactionRequestReport-2026-02-30?organizationId=smcc_all',
      { says: /^report-unknown-id: /, says404: 'json' },
    ],
    ...ranged.map((resource): [string, string, { says: RegExp; says404: 'json' }] => [
      `${resource} without organizationId`,
      `${resource}?${range}${more[resource]}`,
      { says: /^report-organization-missing: .*add organizationId=smcc_all/, says404: 'json' },
    ]),
    [
      'a download without organizationId',
      'report-downloads?reportDate=2026-12-01&reportName=TransactionRequestReport',
      { accept: 'application/xml', says: /^report-organization-missing: /, says404: 'xml' },
    ],
    [
      'the organization of another merchant',
      `payment-batch-summaries?${range}&organizationId=smcc_single_only`,
      { says: /^report-organization: .*Allowed: smcc_all, smcc_portfolio/, says404: 'json' },
    ],
  ])('%s is 404', async (_, path, { accept, says, says404 }) => {
    const reply = await send(engine, '', { method: 'GET', path: `${base}/${path}`, headers: { accept } })
    expect(reply.headers['x-sandbox-advice']).toMatch(says)
    expect(reply.status).toBe(404)
    expect(findViolations(reply, 'downloadReport')).toEqual([])
    if (says404 === 'xml') expect(readXml(reply.text, 'errorBean')).toEqual([bean])
    else expect(reply.body).toEqual(bean)
  })

  const missing = 'MISSING_FIELD'
  const invalid = 'INVALID_DATA'
  test.each<[string, string, string, string, RegExp]>([
    [
      'a date with a time',
      'report-downloads?reportDate=2026-11-01T00:00:00%2B09:00&reportName=TransactionRequestReport',
      ...(['reportDate', invalid, /report-date: .*YYYY-MM-DD.*leave the time out/] as const),
    ],
    [
      'a day that the calendar lacks',
      'report-downloads?reportDate=2026-02-30&reportName=TransactionRequestReport',
      ...(['reportDate', invalid, /report-date: /] as const),
    ],
    ['no date', 'report-downloads?reportName=a', 'reportDate', missing, /reportDate is missing/],
    ['no name', 'report-downloads?reportDate=2026-12-01&reportName=', 'reportName', missing, /reportName is missing/],
    ...ranged.flatMap((resource): [string, string, string, string, RegExp][] => {
      const at = (start: string, end: string) => `${resource}?startTime=${start}&endTime=${end}${more[resource]}`
      return [
        [
          `${resource}: years back`,
          at('2021-01-01T00:00:00Z', '2021-01-02T00:00:00Z'),
          ...(['startTime', invalid, /2160 days ago; allowed: at most 548 days/] as const),
        ],
        [
          `${resource}: too wide`,
          at('2026-10-01T00:00:00Z', '2026-12-01T00:00:00Z'),
          ...(['endTime', invalid, /61 days apart; allowed: at most 31 days/] as const),
        ],
        [
          `${resource}: backwards`,
          at('2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z'),
          ...(['endTime', invalid, /is not after startTime/] as const),
        ],
        [`${resource}: no end`, at('2026-12-02T00:00:00Z', ''), 'endTime', missing, /endTime is missing/],
        [
          `${resource}: a date for a time`,
          at('2026-12-02', '2026-12-03T00:00:00Z'),
          ...(['startTime', invalid, /is no time with a zone/] as const),
        ],
        [
          `${resource}: a bare plus`,
          at('2026-12-02T00:00:00+09:00', '2026-12-03T00:00:00Z'),
          ...(['startTime', invalid, /write %2B/] as const),
        ],
        [
          `${resource}: a day that the calendar lacks`,
          at('2026-02-30T00:00:00Z', '2026-03-03T00:00:00Z'),
          ...(['startTime', invalid, /is no time with a zone/] as const),
        ],
      ]
    }),
    [
      'a wrong kind of time',
      `reports?${range}&timeQueryType=reportTimeframe`,
      ...([
        'timeQueryType',
        invalid,
        /did you mean "reportTimeFrame"\? Allowed: reportTimeFrame, executedTime/,
      ] as const),
    ],
    [
      'a wrong status',
      `reports?${range}&timeQueryType=executedTime&reportStatus=NODATA`,
      ...(['reportStatus', invalid, /did you mean "NO_DATA"/] as const),
    ],
    [
      'too long a page',
      `purchase-refund-details?${range}&limit=2001`,
      ...(['limit', invalid, /Allowed: a whole number from 1 to 2000/] as const),
    ],
  ])('%s is 400', async (_, path, field, reason, says) => {
    for (const headers of [{}, xml]) {
      const whole = `${base}/${path}&organizationId=smcc_all`
      const reply = await send(engine, '', { method: 'GET', path: whole, headers })
      expect(reply.headers['x-sandbox-advice']).toMatch(says)
      expect(findViolations(reply, 'downloadReport')).toEqual([])
      expect([reply.status, reply.body]).toEqual([
        400,
        {
          submitTimeUtc: '2026-12-01T01:00:00Z',
          reason,
          message: expect.stringMatching(/^(The request|One or more)/),
          details: [{ field, reason }],
        },
      ])
    }
  })

  test.each<[string, object, string, RegExp]>([
    ['no definition', { reportDefinitionName: undefined }, 'reportDefinitionName', /is missing/],
    [
      'an unknown definition',
      { reportDefinitionName: 'JPTransactionDetailsClass' },
      'reportDefinitionName',
      /did you mean "JPTransactionDetailClass"/,
    ],
    [
      'a definition that is not simulated',
      { reportDefinitionName: 'FundingDetailClass' },
      'reportDefinitionName',
      /is not simulated/,
    ],
    ['a card number as a name', { reportName: '4111 1111 1111 1111' }, 'reportName', /no card number/],
    ['a path as a name', { reportName: '../etc' }, 'reportName', /up to 80 letters/],
    ['an unknown form', { reportMimeType: 'text/cvs' }, 'reportMimeType', /did you mean "text\/csv"/],
    ['an unknown zone', { timezone: 'Asia/Tokio' }, 'timezone', /did you mean "Asia\/Tokyo"/],
    ['too wide', { reportStartTime: '2026-09-01T00:00:00Z' }, 'reportEndTime', /at most 31 days/],
    ['a list for a name', { reportName: ['x'] }, 'reportName', /must be a string/],
  ])('a one-time report with %s is 400', async (_, change, field, says) => {
    const reply = await send(engine, { ...order, ...change }, { path: `${base}/reports` })
    expect(reply.headers['x-sandbox-advice']).toMatch(says)
    expect([reply.status, reply.body.details.map((one: { field: string }) => one.field)]).toEqual([400, [field]])
    expect(findViolations(reply, 'createReport')).toEqual([])
    expect(reply.headers['x-sandbox-advice']).not.toContain('4111 1111')
  })

  test.each<[string, string, RegExp]>([
    ['an unknown parameter', 'organisationId=smcc_all', /report-unknown-parameter: .*did you mean "organizationId"/],
    ['a repeated parameter', 'endTime=2026-12-03T00:00:00Z', /report-repeated-parameter/],
    ['a parameter that is not simulated', 'rollUp=day', /report-not-simulated: rollUp/],
  ])('%s gets advice', async (_, parameter, says) => {
    const path = `${base}/payment-batch-summaries?organizationId=smcc_all&${range}&${parameter}`
    const reply = await send(engine, '', { method: 'GET', path })
    expect([reply.status, reply.headers['x-sandbox-advice']]).toEqual([200, expect.stringMatching(says)])
  })

  test('a portfolio gets the report of the merchant, with advice', async () => {
    await pay()
    await pay({}, { merchant: 'smcc_relaxed' })
    goTo('2026-12-02T10:00:00')
    const reply = await get('report-downloads', {
      organizationId: 'smcc_portfolio',
      reportName: 'TransactionRequestReport',
      reportDate: '2026-12-02',
    })
    expect(readCsv(reply.text).map(({ MerchantID }) => MerchantID)).toEqual(['smcc_all'])
    expect(reply.headers['x-sandbox-advice']).toContain('report-of-a-portfolio')
  })
})

/** Columns of the documented list. Source: Reporting guide. */
const jpColumns = [
  ...['Amount', 'AuthForward', 'AuthorizationCode', 'CardSuffix', 'Currency', 'CustomerFirstName', 'CustomerLastName'],
  ...['Date', 'Gateway', 'JPOInstallmentMethod', 'JPOPaymentMethod', 'MerchantID', 'MerchantReferenceNumber'],
  ...['NetworkTokenTransType', 'PaymentMethod', 'RequestID', 'SubscriptionID', 'Time', 'TransactionReferenceNumber'],
  'TransactionType',
]

describe('rows', () => {
  test('the JP Transaction Detail Report has the documented fields, with the payment options', async () => {
    const paid = await pay({ method: 'combination', installments: '6', sale: false, reference: 'ord-7301' })
    const { id } = (
      await post(`/pts/v2/payments/${paid}/captures`, {
        orderInformation: { amountDetails: { totalAmount: '12000', currency: 'JPY' } },
      })
    ).body
    await pay({ card: '4000000000009995' })
    goTo('2026-12-02T00:00:00')
    const [first, second, ...others] = readCsv((await download('JPTransactionDetailReport', '2026-12-02')).text)
    expect(Object.keys(first ?? {})).toEqual(jpColumns)
    expect(first).toMatchObject({
      ...{ Amount: '12000', AuthForward: '', AuthorizationCode: '123456', CardSuffix: '1111', Currency: 'JPY' },
      ...{ CustomerFirstName: 'Hanako', CustomerLastName: 'Sakura', Date: '2026-12-01', Time: '10:00:00' },
      ...{ Gateway: 'vdcsmcc', JPOInstallmentMethod: '6', JPOPaymentMethod: '31', MerchantID: 'smcc_all' },
      ...{ MerchantReferenceNumber: 'ord-7301', PaymentMethod: 'VI', RequestID: paid, TransactionType: 'ics_auth' },
      TransactionReferenceNumber: expect.stringMatching(/^00\d{26}$/),
    })
    expect(second).toMatchObject({ RequestID: id, JPOPaymentMethod: '31', TransactionType: 'ics_bill' })
    expect(others).toEqual([])
  })

  test('a day’s transactions are in the report with the date of the next, its batch in the one after', async () => {
    const id = await pay()
    const has = async (name: string, date: string) =>
      readCsv((await download(name, date)).text || '\r\n').map(({ RequestID }) => RequestID)
    goTo('2026-12-03T00:00:00')
    expect(await has('TransactionRequestReport', '2026-12-02')).toEqual([id])
    expect(await has('PaymentBatchDetailReport', '2026-12-03')).toEqual([id])
    for (const [name, date] of [
      ['TransactionRequestReport', '2026-12-03'],
      ['TransactionRequestReport', '2026-12-01'],
      ['PaymentBatchDetailReport', '2026-12-02'],
    ] as const)
      expect((await download(name, date)).status).toBe(404)
  })

  test('a report waits for the batches that came due', async () => {
    const id = await pay()
    goTo('2026-12-02T00:00:00')
    const { body } = await get('payment-batch-summaries', day(2))
    expect(body.paymentBatchSummaries).toMatchObject([{ salesCount: 1, salesAmount: '12000', creditCount: 0 }])
    goTo('2026-12-03T00:00:00')
    const [row] = readCsv((await download('PaymentBatchDetailReport', '2026-12-03')).text)
    expect(row).toMatchObject({
      RequestID: id,
      BatchID: 'b1',
      BatchDate: '2026-12-02',
      BatchTime: '00:00:00',
      SettlementStatus: 'SETTLED',
    })
  })

  test('a report waits for the verdicts on a large batch', async () => {
    const merchant = 'smcc_single_only'
    for (let sent = 0; sent < 450; sent++) await pay({ method: 'revolving', reference: `${sent}` }, { merchant })
    goTo('2026-12-02T00:00:00')
    const { body } = await get('purchase-refund-details', { ...day(1), organizationId: merchant }, { merchant })
    const statuses = body.settlementStatuses.map(({ status }: { status: string }) => status)
    expect([statuses.length, new Set(statuses)]).toEqual([450, new Set(['REJECTED'])])
  })

  test('the exception report has declines, refusals and what the acquirer rejected', async () => {
    const merchant = 'smcc_single_only'
    const declined = await pay({ card: '4000000000009995' }, { merchant })
    const rejected = await pay({ method: 'revolving' }, { merchant })
    await pay({}, { merchant })
    const path = `/pts/v2/payments/${declined}/captures`
    const { status } = await send(
      engine,
      { orderInformation: { amountDetails: { totalAmount: '1', currency: 'JPY' } } },
      { path, merchant },
    )
    expect(status).toBe(400)
    await engine.settlement.run()
    goTo('2026-12-02T00:00:00')
    const rows = readCsv(
      (
        await get(
          'report-downloads',
          { organizationId: merchant, reportName: 'ExceptionDetailReport', reportDate: '2026-12-02' },
          { headers: csv, merchant },
        )
      ).text,
    )
    const byId = new Map(rows.map((row) => [row['RequestID'], row]))
    expect(rows).toHaveLength(3)
    expect(byId.get(declined)).toMatchObject({
      ...{ Status: 'DECLINED', Reason: 'INSUFFICIENT_FUND', ReasonCode: '204', BatchID: '' },
      ErrorText: expect.stringMatching(/^Decline - Not enough money/),
    })
    const whole = rows.find(({ Status }) => Status === 'INVALID_REQUEST')
    expect(whole).toMatchObject({ Reason: expect.stringMatching(/^[A-Z_]+$/), TransactionType: 'ics_bill' })
    expect(byId.get(rejected)).toMatchObject({
      ...{ Status: 'TRANSMITTED', BatchID: 'b1', Reason: 'option-not-contracted' },
      ErrorText: expect.stringMatching(/revolving/),
      ErrorTextJapanese: expect.stringMatching(/[ぁ-ん]/),
    })
  })

  test('texts come through CSV and XML, and what XML cannot hold is replaced', async () => {
    const lastName = `O'Neil, "Jr" <b>&amp; 桜\u0007`
    const payment = toSamplePayment({ method: 'single' })
    const billTo = { ...payment.orderInformation?.billTo, lastName }
    await post('/pts/v2/payments', { ...payment, orderInformation: { ...payment.orderInformation, billTo } })
    goTo('2026-12-02T00:00:00')
    const [ofCsv] = readCsv((await download('JPTransactionDetailReport', '2026-12-02')).text)
    expect(ofCsv?.['CustomerLastName']).toBe(lastName)
    const { text, headers } = await download('JPTransactionDetailReport', '2026-12-02', { headers: xml })
    expect(headers['content-type']).toBe('application/xml')
    expect(readXml(text, 'Transaction')).toEqual([{ ...ofCsv, CustomerLastName: lastName.replace('\u0007', '\uFFFD') }])
  })
})

describe('one-time reports', () => {
  test('one is made, listed, described and downloaded', async () => {
    const id = await pay()
    const made = await post('/reporting/v3/reports', {
      ...order,
      organizationId: 'smcc_all',
      reportMimeType: 'application/xml',
    })
    expect([made.text, made.headers['content-type']]).toEqual(['', undefined])
    const { body } = await get('reports', { ...day(1), timeQueryType: 'reportTimeFrame', reportFrequency: 'ADHOC' })
    const [entry, ...others] = body.reportSearchResults
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      reportName: 'mine',
      status: 'COMPLETED',
      reportDefinitionId: '270',
      timezone: 'Asia/Tokyo',
    })
    const described = await get(`reports/${entry.reportId}`, {})
    expect(described.body).toMatchObject({
      reportFields: jpColumns,
      reportStatus: 'COMPLETED',
      reportMimeType: 'application/xml',
    })
    const { pathname, search } = new URL(entry.link.reportDownload.href)
    const file = await send(engine, '', { method: 'GET', path: pathname + search })
    expect(readXml(file.text, 'Transaction').map(({ RequestID }) => RequestID)).toEqual([id])
  })

  test('fields, time zone and signs of amounts are as asked', async () => {
    const id = await pay()
    await post(`/pts/v2/payments/${id}/refunds`, {
      orderInformation: { amountDetails: { totalAmount: '500', currency: 'JPY' } },
    })
    const made = await post('/reporting/v3/reports', {
      ...order,
      timezone: 'America/New_York',
      reportFields: ['Request.Time', 'Date', 'Amount', 'Amuont'],
      reportPreferences: { signedAmounts: true },
    })
    expect(made.headers['x-sandbox-advice']).toMatch(/report-field: Amuont .*did you mean "Amount"/)
    // 2 December in Japan has begun, but not in New York.
    const { text } = await download('mine', '2026-12-01')
    expect(text).toBe('Time,Date,Amount\r\n20:00:00,2026-11-30,12000\r\n20:00:00,2026-11-30,-500\r\n')
    const other = await download('mine', '2026-12-02')
    expect([other.status, other.headers['x-sandbox-advice']]).toEqual([
      404,
      expect.stringMatching(/reportDate=2026-12-01/),
    ])
  })

  test('an empty one has no data, and cannot be downloaded', async () => {
    await post('/reporting/v3/reports', order)
    const { body } = await get('reports', { ...day(1), timeQueryType: 'executedTime', reportName: 'mine' })
    expect(body.reportSearchResults).toMatchObject([{ status: 'NO_DATA' }])
    expect(body.reportSearchResults[0]).not.toHaveProperty('link')
    expect((await download('mine', '2026-12-02')).status).toBe(404)
  })

  test('another merchant does not see it', async () => {
    await pay()
    await post('/reporting/v3/reports', order)
    const asked = { organizationId: 'smcc_relaxed', reportName: 'mine', reportDate: '2026-12-02' }
    expect((await get('report-downloads', asked, { merchant: 'smcc_relaxed' })).status).toBe(404)
  })

  test('a reset forgets it', async () => {
    await post('/reporting/v3/reports', order)
    engine.reset()
    engine.clock.freeze('2026-12-01T10:00:00+09:00')
    const { body } = await get('reports', { ...day(1), timeQueryType: 'executedTime', reportFrequency: 'ADHOC' })
    expect(body.reportSearchResults).toEqual([])
  })
})

test('a list has the daily reports of the days that have ended', async () => {
  await pay()
  goTo('2026-12-02T12:00:00')
  const { body } = await get('reports', {
    startTime: '2026-11-30T00:00:00+09:00',
    endTime: '2026-12-04T00:00:00+09:00',
    timeQueryType: 'reportTimeFrame',
  })
  const seen = body.reportSearchResults.map(({ reportId, status }: Record<string, string>) => [reportId, status])
  expect(seen).toEqual(
    ['2026-12-01', '2026-12-02'].flatMap((date) =>
      reportNames.map((name) => [
        `${name}-${date}`,
        date === '2026-12-02' && /^(Tran|JP)/.test(name) ? 'COMPLETED' : 'NO_DATA',
      ]),
    ),
  )
})

test('purchases and refunds come with their authorizations and verdicts', async () => {
  const sale = await pay()
  const refund = (
    await post(`/pts/v2/payments/${sale}/refunds`, {
      orderInformation: { amountDetails: { totalAmount: '500', currency: 'JPY' } },
    })
  ).body.id
  await pay({ sale: false })
  await engine.settlement.run()
  const reply = await get('purchase-refund-details', day(1))
  expect(findViolations(reply, 'getPurchaseAndRefundDetails')).toEqual([])
  expect(reply.body).toMatchObject({
    ...{ offset: 0, limit: 2000, pageResults: 2 },
    requestDetails: [{ requestId: sale }, { requestId: refund }],
    settlements: [
      { amount: '12000', transactionType: 'ics_auth,ics_bill', accountSuffix: '1111', cybersourceBatchId: 'b1' },
      { amount: '500', transactionType: 'ics_credit' },
    ],
    authorizations: [{ requestId: sale, code: '123456' }],
    settlementStatuses: [{ status: 'SETTLED' }, { status: 'SETTLED' }],
  })
  const page = await get('purchase-refund-details', { ...day(1), offset: 1, limit: 1, viewBy: 'submissionDate' })
  expect(page.body.requestDetails).toEqual([expect.objectContaining({ requestId: refund })])
  const none = await get('purchase-refund-details', { ...day(1), paymentSubtype: 'MC' })
  expect(none.body.pageResults).toBe(0)
})

test('the sums of a batch are those of the rows of the detail report, in any mixture', async () => {
  const item = fc.record({
    amount: fc.integer({ min: 1, max: 9_000_000 }),
    card: fc.constantFrom('4111111111111111', '5555555555554444', '3566111111111113'),
    refund: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    isVoided: fc.boolean(),
    method: fc.constantFrom<Sample['method']>('single', 'revolving'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), async (items) => {
      engine = await open()
      const merchant = 'smcc_single_only'
      for (const { amount, card, refund, isVoided, method } of items) {
        const sent = await send(engine, toSamplePayment({ method, card, amount: String(amount), sale: true }), {
          merchant,
        })
        if (sent.body.status !== 'AUTHORIZED') continue
        const { id } = sent.body
        const amountDetails = { totalAmount: String(Math.ceil((amount * (refund ?? 0)) / 100)), currency: 'JPY' }
        if (refund !== undefined)
          await send(
            engine,
            { orderInformation: { amountDetails } },
            { path: `/pts/v2/payments/${id}/refunds`, merchant },
          )
        if (isVoided) await send(engine, {}, { path: `/pts/v2/payments/${id}/voids`, merchant })
      }
      await engine.settlement.run()
      goTo('2026-12-02T00:00:00')
      const own = { organizationId: merchant }
      const { body } = await get('payment-batch-summaries', { ...day(1), ...own }, { merchant })
      const file = await get(
        'report-downloads',
        { ...own, reportName: 'PaymentBatchDetailReport', reportDate: '2026-12-02' },
        { merchant, headers: csv },
      )
      const rows = file.status === 404 ? [] : readCsv(file.text)
      const sum = (isCredit: boolean) =>
        rows
          .filter(({ TransactionType }) => (TransactionType === 'ics_credit') === isCredit)
          .reduce(
            ([count, total]: [number, bigint], { Amount }): [number, bigint] => [
              count + 1,
              total + BigInt(Amount ?? ''),
            ],
            [0, 0n],
          )
      const total = (what: 'sales' | 'credit') =>
        body.paymentBatchSummaries.reduce(
          ([count, all]: [number, bigint], row: Record<string, string>) => [
            count + Number(row[`${what}Count`]),
            all + BigInt(row[`${what}Amount`] ?? ''),
          ],
          [0, 0n],
        )
      expect([total('sales'), total('credit')]).toEqual([sum(false), sum(true)])
    }),
    { numRuns: toRuns(60) },
  )
})

test('the same seed and a frozen clock give the same bytes', async () => {
  const record = async () => {
    engine = await open()
    for (const method of ['single', 'bonus', 'installment', 'revolving', 'combination'] as const) await pay({ method })
    await post('/reporting/v3/reports', order)
    goTo('2026-12-03T00:00:00')
    const texts = [
      await get('reports', { ...day(1), timeQueryType: 'reportTimeFrame' }),
      await get('payment-batch-summaries', day(2)),
    ]
    for (const name of ['mine', ...reportNames])
      for (const headers of [csv, xml]) texts.push(await download(name, '2026-12-02', { headers }))
    return texts.map(({ text, status }) => [status, text])
  }
  const first = await record()
  expect(first.filter(([status]) => status === 200).length).toBeGreaterThanOrEqual(8)
  expect(await record()).toEqual(first)
})

test.each([
  ['blanks', '4111 1111 1111 1111'],
  ['hyphens', 'order 4111-1111-1111-1111'],
  ['full width', '４１１１１１１１１１１１１１１１'],
  ['escaped', '4111%201111%201111%201111'],
  ['entities', '&#52;111111111111111'],
])('no report and no entry has a card number, spelled with %s', async (_, spelled) => {
  const payment = toSamplePayment({ method: 'revolving', sale: true, reference: spelled })
  const billTo = { ...payment.orderInformation?.billTo, firstName: spelled, lastName: spelled }
  const merchant = 'smcc_single_only'
  await post(
    '/pts/v2/payments',
    { ...payment, orderInformation: { ...payment.orderInformation, billTo } },
    { merchant },
  )
  await engine.settlement.run()
  goTo('2026-12-02T00:00:00')
  const texts: string[] = []
  for (const name of reportNames)
    for (const headers of [csv, xml])
      texts.push(
        (
          await get(
            'report-downloads',
            { organizationId: merchant, reportName: name, reportDate: '2026-12-02' },
            { headers, merchant },
          )
        ).text,
      )
  texts.push((await get('purchase-refund-details', { ...day(1), organizationId: merchant }, { merchant })).text)
  texts.push(
    (await get('report-downloads', { reportName: spelled, reportDate: spelled, [spelled]: spelled }, { headers: xml }))
      .text,
  )
  texts.push(JSON.stringify(engine.journal.page({ limit: 100 }).entries))
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/&#(\d+);/g, (__, code) => String.fromCodePoint(Number(code)))
      .replace(/%20/g, '')
      .replace(/[\s-]/g, '')
  for (const text of texts) {
    expect(text).not.toContain(spelled)
    expect(plain(text)).not.toContain('4111111111111111')
  }
})

test('the journal keeps the first lines of a report', async () => {
  for (let sent = 0; sent < 25; sent++) await pay({ reference: `order ${sent}` })
  goTo('2026-12-02T00:00:00')
  const { headers, text } = await download('JPTransactionDetailReport', '2026-12-02')
  const kept = engine.journal.get(headers['x-sandbox-journal'] ?? '')?.reply.body
  const lines = String(kept).split('\n')
  expect(lines.slice(0, 20)).toEqual(text.split('\n').slice(0, 20))
  expect(lines.slice(20)).toEqual(['… [7 more lines]'])
})

const answering = Object.entries(faults).filter(([, row]: [string, FaultRow]) => row.replaces !== undefined)

test.each(answering.map(([name]) => name))('the fault %s meets replies that are not JSON', async (name) => {
  await pay()
  goTo('2026-12-02T00:00:00')
  const headers = { ...csv, 'x-sandbox-fault': name }
  const whole = await download('JPTransactionDetailReport', '2026-12-02')
  const query = 'organizationId=smcc_all&reportName=JPTransactionDetailReport&reportDate=2026-12-02'
  const path = `/reporting/v3/report-downloads?${query}`
  const reply = await engine.handle({ method: 'GET', path, headers, body: new Uint8Array() })
  const want: Readonly<Record<string, string>> = {
    'broken-json': whole.text.slice(0, whole.text.length / 2),
    'status-missing': whole.text,
  }
  if (want[name] !== undefined) expect(reply.body).toBe(want[name])
  expect(reply.body).not.toBe('')
  const empty = await engine.handle({
    ...{ method: 'POST', path: '/reporting/v3/reports' },
    headers: { ...headers, 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(order)),
  })
  expect([201, 502]).toContain(empty.status)
})

test('every kind of report has its id and its definition of the API', () => {
  expect(Object.values(reportKinds).map(({ id, definition }) => [id, definition])).toEqual([
    ['210', 'TransactionRequestClass'],
    ['211', 'PaymentBatchDetailClass'],
    ['212', 'ExceptionDetailClass'],
    ['270', 'JPTransactionDetailClass'],
  ])
  expect(reportKinds.JPTransactionDetailReport.columns).toEqual(jpColumns)
})
