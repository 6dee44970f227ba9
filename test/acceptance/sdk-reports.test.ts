import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { readCsv, readXml } from '../conformance/read-report.ts'
import { toSamplePayment } from '../support.ts'
import { askSdkReports, isSdkModel, payWithSdk, type SdkScheme, toSdkConfig, toSdkReportOrder } from './vendor-sdk.ts'

const [merchant] = seed.merchants as [(typeof seed.merchants)[number]]
const opts = { organizationId: merchant.merchantId }
const start = '2026-12-01T00:00:00+09:00'
const end = '2026-12-02T00:00:00+09:00'

let gateway: HttpGateway
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sdk-reports-'))
  gateway = await startGateway({
    now: '2026-12-01T10:00:00+09:00',
    frozen: true,
    auth: { policy: 'strict', clock: 'system' },
  })
})
afterAll(async () => {
  await gateway.close()
  await rm(folder, { recursive: true })
})

describe.each<SdkScheme>(['http_signature', 'jwt', 'jwt_p12'])('the vendor’s SDK with %s', (scheme) => {
  test('pulls sums of batches, and makes, finds and downloads a report', async () => {
    gateway.reset()
    const config = toSdkConfig(gateway.url, scheme, merchant)
    const payment = toSamplePayment({ method: 'installment', installments: '6', sale: true, reference: 'ord-7301' })
    const { data: paid } = await payWithSdk(config, payment)
    await gateway.settlement.run()

    const sums = await askSdkReports(config, 'getPaymentBatchSummary', [start, end, opts])
    expect(sums.error).toBeNull()
    expect(isSdkModel(sums.data, 'ReportingV3PaymentBatchSummariesGet200Response')).toBe(true)
    expect(sums.data.paymentBatchSummaries).toMatchObject([
      { currencyCode: 'JPY', paymentSubTypeDescription: 'Visa', salesCount: 1, salesAmount: '12000', creditCount: 0 },
    ])

    const details = await askSdkReports(config, 'getPurchaseAndRefundDetails', [start, end, opts])
    expect([details.error, details.data.settlements[0].requestId]).toEqual([null, paid.id])

    const order = toSdkReportOrder({
      reportDefinitionName: 'JPTransactionDetailClass',
      reportName: 'sdk',
      reportMimeType: 'text/csv',
      timezone: 'Asia/Tokyo',
      reportStartTime: start,
      reportEndTime: end,
    })
    const made = await askSdkReports(config, 'createReport', [order, opts])
    expect([made.error, made.response.status]).toEqual([null, 201])

    const list = await askSdkReports(config, 'searchReports', [
      ...[start, end, 'reportTimeFrame'],
      { ...opts, reportFrequency: 'ADHOC' },
    ])
    const [found] = list.data.reportSearchResults
    expect(found).toMatchObject({ reportName: 'sdk', status: 'COMPLETED', reportDefinitionId: '270' })
    const described = await askSdkReports(config, 'getReportByReportId', [found.reportId, opts])
    expect(isSdkModel(described.data, 'ReportingV3ReportsIdGet200Response')).toBe(true)
    expect(described.data).toMatchObject({ reportStatus: 'COMPLETED', reportName: 'sdk' })

    const want = [{ RequestID: paid.id, JPOPaymentMethod: '61', JPOInstallmentMethod: '6' }]
    const file = join(folder, scheme)
    await askSdkReports(config, 'downloadReport', ['2026-12-02', 'sdk', opts], { accept: 'text/csv', file })
    await expect.poll(async () => readCsv(await readFile(`${file}.csv`, 'utf8'))).toMatchObject(want)
    await askSdkReports(config, 'downloadReport', ['2026-12-02', 'sdk', opts], { file })
    await expect.poll(async () => readXml(await readFile(`${file}.xml`, 'utf8'), 'Transaction')).toMatchObject(want)
  })

  test('gets a 404 for a report that is not there', async () => {
    const config = toSdkConfig(gateway.url, scheme, merchant)
    const file = join(folder, 'missing')
    const { error } = await askSdkReports(config, 'downloadReport', ['2026-11-01', 'NoSuch', opts], { file })
    expect(error.status).toBe(404)
    const [{ reply, merchantId } = {}] = gateway.journal.page({ limit: 1 }).entries
    expect([merchantId, reply?.status, readXml(String(reply?.body), 'errorBean')]).toEqual([
      merchant.merchantId,
      404,
      [expect.objectContaining({ code: 'RESOURCE_NOTFOUND' })],
    ])
  })
})
