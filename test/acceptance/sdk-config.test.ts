import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { sdkSchemes } from '../../src/admin/sdk-config.ts'
import { toSamplePayment } from '../support.ts'
import { runProgram } from './run-program.ts'
import { payWithSdk } from './vendor-sdk.ts'

let gateway: HttpGateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const print = (...args: readonly string[]) => runProgram('cli/sdk-config.ts', '--url', gateway.url, ...args)

const pays = async (config: object): Promise<unknown> =>
  (await payWithSdk(config, toSamplePayment({ method: 'installment' }))).data?.status

test.each([...sdkSchemes])('the vendor’s SDK pays with the configuration for %s', async (scheme) => {
  const { code, stdout, stderr } = await print('--scheme', scheme)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(await pays(JSON.parse(stdout))).toBe('AUTHORIZED')
})

test('the defaults are JWT with shared secret and the first merchant', async () => {
  const config = await (await fetch(`${gateway.admin}/sdk-config`)).json()
  expect(config).toEqual({
    authenticationType: 'jwt',
    jwtKeyType: 'SHARED_SECRET',
    runEnvironment: 'apitest.cybersource.com',
    intermediateHost: gateway.url,
    merchantID: 'smcc_all',
    merchantKeyId: '10000000-0000-4000-8000-000000000001',
    merchantsecretKey: 'anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=',
    logConfiguration: { enableLog: false },
  })
})

test('a chosen merchant pays, and one of a portfolio with its meta key', async () => {
  for (const args of [
    ['--merchant', 'smcc_relaxed'],
    ['--portfolio', 'smcc_portfolio', '--merchant', 'smcc_relaxed', '--scheme', 'http_signature'],
  ]) {
    expect(await pays(JSON.parse((await print(...args)).stdout))).toBe('AUTHORIZED')
    expect(gateway.engine.journal.page({ limit: 1 }).entries[0]?.merchantId).toBe('smcc_relaxed')
  }
})

test.each([
  ['scheme=oauth', 400, 'Bad scheme', 'Allowed: jwt, jwt_p12, http_signature.'],
  ['merchant=nobody', 404, 'There is no merchant of that id', /^There are smcc_all, /],
  ['portfolio=none', 404, 'There is no portfolio of that id', 'There are smcc_portfolio.'],
  [
    'portfolio=smcc_portfolio&merchant=other_acquirer',
    404,
    'There is no merchant of that id in this portfolio',
    'There are smcc_all, smcc_relaxed.',
  ],
  ['scheme=jwt_p12&merchant=smcc_relaxed', 404, 'There is no certificate of that owner', /^smcc_all has one\. /],
])('%s is refused with the known values', async (query, status, title, detail) => {
  const response = await fetch(`${gateway.admin}/sdk-config?${query}`)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({ title, detail: expect.stringMatching(detail) })
})

test('the command reports the same, with exit code 2', async () => {
  const { code, stdout, stderr } = await print('--merchant', 'nobody')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^There is no merchant of that id\. There are smcc_all, .*\n$/)
})
