import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { readCsv, readXml } from '../conformance/read-report.ts'
import { runProgram } from './run-program.ts'
import type { Exit } from './spawn.ts'

async function start(): Promise<HttpGateway> {
  const gateway = await startGateway({ now: '2026-12-01T10:00:00+09:00', frozen: true, auth: { policy: 'strict' } })
  onTestFinished(() => gateway.close())
  return gateway
}

const run = (url: string, line: string): Promise<Exit> => {
  const [name = '', ...words] = line.split(' ')
  return runProgram(`cli/${name}.ts`, '--url', url, ...words)
}

async function pay(url: string, flags = ''): Promise<string> {
  const { code, stdout } = await run(url, `pay --sale --id ${flags}`.trim())
  expect(code).toBe(0)
  return stdout.trim()
}

test('what the acquirer rejected is in the exception report of today, in both languages', async () => {
  const { url } = await start()
  const id = await pay(url, '--merchant smcc_single_only --method revolving')
  const settled = await fetch(`${url}/__admin/batches`, { method: 'POST' })
  expect(settled.status).toBe(200)
  const { code, stdout, stderr } = await run(url, 'report ExceptionDetailReport --merchant smcc_single_only')
  expect([code, stderr]).toEqual([0, ''])
  expect(readCsv(stdout)).toMatchObject([
    {
      ...{ RequestID: id, MerchantID: 'smcc_single_only', Reason: 'option-not-contracted', BatchID: 'b1' },
      ErrorText: expect.stringMatching(/contract/),
      ErrorTextJapanese: expect.stringMatching(/契約/),
    },
  ])
})

test.each([
  ['csv', '', (text: string) => readCsv(text)],
  ['xml', ' --format xml', (text: string) => readXml(text, 'Transaction')],
])('a daily report is written to a file as %s', async (form, flag, read) => {
  const gateway = await start()
  const id = await pay(gateway.url, '--method installment --installments 6')
  gateway.clock.freeze('2026-12-02T00:00:00+09:00')
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'deep', `jp.${form}`)
  const ended = await run(gateway.url, `report JPTransactionDetailReport --date 2026-12-02 --out ${file}${flag}`)
  const text = await readFile(file, 'utf8')
  expect([ended.code, ended.stderr, ended.stdout]).toEqual([
    0,
    '',
    `Wrote the report to ${file}: ${form.toUpperCase()}, ${Buffer.byteLength(text)} bytes. / 保存しました。\n`,
  ])
  expect(read(text)).toMatchObject([{ RequestID: id, JPOPaymentMethod: '61', JPOInstallmentMethod: '6' }])
})

test.each<[string, readonly string[]]>([
  ['report JPTransactionDetailReport', ['HTTP 404', 'report-no-data', '該当する取引がありません']],
  ['report JPTransactionDetailReport --date 2026-12-02', ['report-not-yet', 'at 2026-12-02 00:00 in Japan']],
  ['report mine --date 2026-12-02', ['report-unknown', 'Daily reports: TransactionRequestReport']],
  ['report JPTransactionDetailReport --date 2026-02-30', ['HTTP 400', 'INVALID_DATA', 'report-date']],
  ['report JPTransactionDetailReport --scheme none', ['HTTP 401', 'credentials-missing']],
])('%s explains why there is none, with exit code 1', async (line, says) => {
  const { url } = await start()
  const { code, stdout, stderr } = await run(url, line)
  for (const text of says) expect(stderr).toContain(text)
  expect([code, stdout]).toEqual([1, ''])
})

test('a gateway that does not run is reported, with exit code 1', async () => {
  const gateway = await startGateway()
  await gateway.close()
  const { code, stdout, stderr } = await run(gateway.url, 'report JPTransactionDetailReport')
  expect(stderr).toContain(`Failed to reach ${gateway.url}: ECONNREFUSED. Start a gateway with \`npm start\``)
  expect([code, stdout]).toEqual([1, ''])
})

test.each<[string, RegExp]>([
  ['report', /^`report` needs the name of a report, such as `npm run report -- ExceptionDetailReport`\. Allowed: Tran/],
  ['report JPTransactionDetailReprot', /is no daily report, did you mean "JPTransactionDetailReport"\?/],
  ['report 4111111111111111', /^"411111\*{6}1111" is no daily report/],
  ['report JPTransactionDetailReport --format pdf', /--format .*Allowed: csv, xml/],
  ['report JPTransactionDetailReport --date today', /--date .*a day such as 2026-12-02/],
  ['report JPTransactionDetailReport --dat 2026-12-02', /^Unknown flag --dat, did you mean --date\?/],
  ['report A B', /takes one name\./],
  ['report JPTransactionDetailReport --url https://apitest.cybersource.com', /is the real gateway/],
])('%s is refused with exit code 2', async (line, says) => {
  const [name = '', ...words] = line.split(' ')
  const { code, stdout, stderr } = await runProgram(`cli/${name}.ts`, ...words)
  expect(stderr).toMatch(says)
  expect([code, stdout]).toEqual([2, ''])
})

test.each(['-h', '--help'])('report %s lists the reports in both languages', async (flag) => {
  const { code, stdout } = await runProgram('cli/report.ts', flag)
  expect(code).toBe(0)
  for (const text of ['JPTransactionDetailReport: transactions with their', '支払区分を含む取引明細', '--out FILE'])
    expect(stdout).toContain(text)
})
