import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'

/** The pages of 3-D Secure over HTTP: what a browser sends them, and what an attacker does. */

let gateway: HttpGateway
beforeAll(async () => {
  gateway = await startGateway({ clock: () => noon, auth: unverified })
})
beforeEach(() => void gateway.reset())
afterAll(() => gateway.close())

const shop = 'https://shop.example.jp'
const evil = '"><script>alert(1)</script>'

async function ask(path: string, consumerAuthenticationInformation: object, headers: Record<string, string> = {}) {
  const order = toSamplePayment({ method: 'installment', card: '4000000000002503', amount: '123456' })
  const response = await fetch(`${gateway.url}/risk/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ...order, processingInformation: {}, consumerAuthenticationInformation }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: a reply of any kind.
  return ((await response.json()) as any).consumerAuthenticationInformation
}
const challenge = (returnUrl = `${shop}/back?a=1&b=2`, headers?: Record<string, string>) =>
  ask('authentications', { returnUrl, installmentTotalCount: 12 }, headers)

async function post(url: string, fields: Record<string, string> | string, origin: string | undefined = shop) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin !== undefined && { origin }) },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields),
  })
  return {
    status: response.status,
    html: await response.text(),
    policy: response.headers.get('content-security-policy') ?? '',
    headers: response.headers,
  }
}
const answer = (JWT: string, choice = 'approve', MD = '') =>
  post(`${gateway.url}/__pages/3ds/answer`, { JWT, MD, answer: choice })
const flip = (token: string, part: number): string =>
  token
    .split('.')
    .map((text, index) =>
      index === part ? `${text.slice(0, -2)}${text.endsWith('A') ? 'B' : 'A'}${text.slice(-1)}` : text,
    )
    .join('.')

test('the step-up page shows the order in both languages, has a strict policy, and leads back', async () => {
  const { stepUpUrl, accessToken, authenticationTransactionId } = await challenge()
  const page = await post(stepUpUrl, { JWT: accessToken, MD: evil })
  expect(page.status).toBe(200)
  for (const words of [
    '¥123,456',
    '12 回',
    '•••• 2503',
    'smcc_all',
    '承認する',
    'Approve',
    'id="cancel"',
    'id="time-out"',
  ])
    expect(page.html).toContain(words)
  expect(page.html).not.toContain('400000')
  expect(page.html).not.toContain('<script')
  expect(page.policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors https:\/\/shop\.example\.jp; base-uri 'none'$/,
  )
  expect(page.headers.get('cache-control')).toBe('no-store')
  const back = await answer(accessToken, 'approve', evil)
  expect(back.html).toContain('action="https://shop.example.jp/back?a=1&amp;b=2"')
  expect(back.html).toContain(`name="TransactionId" value="${authenticationTransactionId}"`)
  expect(back.html).not.toContain('<script>alert')
  expect(back.policy).toContain(`form-action ${shop}; frame-ancestors ${shop}`)
  expect(back.policy).toMatch(/script-src 'sha256-/)
})

test.each<[what: string, change: (token: string) => string, status: number, words: string]>([
  ['no token', () => '', 400, 'JWT is missing'],
  ['a changed signature', (token) => flip(token, 2), 400, 'was changed'],
  ['a changed claim', (token) => flip(token, 1), 400, 'was changed'],
  ['another header', (token) => flip(token, 0), 400, 'was changed'],
  [
    'alg none',
    (token) => `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${token.split('.')[1]}.`,
    400,
    'was changed',
  ],
  ['a fourth part', (token) => `${token}.x`, 400, 'was changed'],
  ['a long token', (token) => token + 'A'.repeat(30_000), 413, 'too long'],
])('%s is refused on both pages', async (_, change, status, words) => {
  const { stepUpUrl, accessToken } = await challenge()
  for (const page of [await post(stepUpUrl, { JWT: change(accessToken) }), await answer(change(accessToken))]) {
    expect(page.status).toBe(status)
    expect(page.html).toContain(words)
    expect(page.html).not.toContain('<form')
  }
  expect((await answer(accessToken)).status).toBe(200)
})

test('an access token is used once, by the first answer alone', async () => {
  const { stepUpUrl, accessToken } = await challenge()
  const both = await Promise.all([answer(accessToken, 'decline'), answer(accessToken, 'approve')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
  expect((await post(stepUpUrl, { JWT: accessToken })).html).toContain('answered already')
})

test('an access token expires by the clock of the gateway', async () => {
  const { stepUpUrl, accessToken } = await challenge()
  gateway.clock.advance(600_000)
  expect((await post(stepUpUrl, { JWT: accessToken })).status).toBe(410)
})

test('a token of data collection answers no challenge, and the other way round', async () => {
  const setup = await ask('authentication-setups', {})
  const { stepUpUrl, accessToken } = await challenge()
  expect((await post(stepUpUrl, { JWT: setup.accessToken })).html).toContain('of another page')
  expect((await post(setup.deviceDataCollectionUrl, { JWT: accessToken })).html).toContain('of another page')
})

test('a token of one namespace is unknown in another', async () => {
  const { stepUpUrl, accessToken } = await challenge(undefined, { 'x-sandbox-namespace': 'test 7' })
  expect(stepUpUrl).toContain('?namespace=test%207')
  expect((await post(stepUpUrl.split('?')[0], { JWT: accessToken })).html).toContain('does not know')
  expect((await post(stepUpUrl, { JWT: accessToken })).status).toBe(200)
})

test.each(['approve ', 'APPROVE', '', '__proto__', 'constructor'])('the answer %j is none', async (choice) => {
  const { accessToken } = await challenge()
  const page = await answer(accessToken, choice)
  expect([page.status, page.html]).toEqual([
    400,
    expect.stringContaining('Allowed: approve, decline, cancel, time-out'),
  ])
})

test('a form of version 1 is told what to post', async () => {
  const { acsUrl, stepUpUrl, pareq } = await challenge()
  for (const url of [acsUrl, stepUpUrl])
    expect((await post(url, { PaReq: pareq, TermUrl: `${shop}/back` })).html).toContain('Post the form field JWT')
})

test('data collection tells the page that framed it, and no other', async () => {
  const { deviceDataCollectionUrl, accessToken, referenceId } = await ask('authentication-setups', {})
  const page = await post(deviceDataCollectionUrl, { JWT: accessToken })
  expect(page.html).toContain(`data-session="${referenceId}" data-origin="${shop}"`)
  expect(page.policy).toContain(`frame-ancestors ${shop}`)
  for (const origin of ['null', 'https://a;script-src', 'javascript:1']) {
    const other = await post(deviceDataCollectionUrl, { JWT: accessToken }, origin)
    expect(other.html).not.toContain('<script')
    expect(other.policy).toContain("frame-ancestors 'none'")
  }
})

test('the pages keep nothing in the journal, and GET is told what is allowed', async () => {
  const { stepUpUrl, accessToken } = await challenge()
  const before = gateway.journal.health().entries
  await post(stepUpUrl, { JWT: accessToken })
  const got = await fetch(stepUpUrl)
  expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  expect(gateway.journal.health().entries).toBe(before)
})
