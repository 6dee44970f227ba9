import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

/** A folder for screenshots, to look at; none are made without it. */
const folder = process.env['SCREENSHOTS']

/** A form that a shop's page posts into its frame. */
interface Framed {
  readonly url: string
  readonly JWT: string
}

const toShopPage = ({ url, JWT }: Framed): string =>
  `<!doctype html><title>waiting</title><iframe name="bank" width="390" height="400"></iframe><form method="post" target="bank" action="${url}"><input name="JWT" value="${JWT}"><input name="MD" value="order 7"></form><script>addEventListener('message',(e)=>{document.title=e.origin+' '+e.data});document.forms[0].submit()</script>`

describe.skipIf(isMissing)('3-D Secure in Chromium', () => {
  let browser: Browser
  let gateway: HttpGateway
  let shop: Server
  let shown: Framed
  const posted: string[] = []
  const origin = () => `http://127.0.0.1:${(shop.address() as AddressInfo).port}`

  beforeAll(async () => {
    shop = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      response.setHeader('content-type', 'text/html')
      if (request.url === '/back') posted.push(body)
      response.end(request.url === '/back' ? '<p id="back">thank you</p>' : toShopPage(shown))
    })
    shop.listen(0, '127.0.0.1')
    await once(shop, 'listening')
    browser = await launchChromium()
    gateway = await startGateway({ clock: () => noon, auth: unverified })
  })
  afterAll(async () => {
    await browser?.close()
    shop?.closeAllConnections()
    shop?.close()
    await gateway?.close()
  })

  async function ask(path: string, consumerAuthenticationInformation: object, extra: object = {}) {
    const order = toSamplePayment({ method: 'installment', installments: '12', card: '4000000000002503' })
    const response = await fetch(gateway.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...order, ...extra, consumerAuthenticationInformation }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: a reply of any kind.
    return (await response.json()) as any
  }
  const enrol = async (returnUrl: string) =>
    (await ask('/risk/v1/authentications', { returnUrl, installmentTotalCount: 12 }, { processingInformation: {} }))
      .consumerAuthenticationInformation

  test('a cardholder approves in the frame of a shop, and the payment in twelve installments goes on', async () => {
    const begun = await enrol(`${origin()}/back`)
    shown = { url: begun.stepUpUrl, JWT: begun.accessToken }
    const page = await browser.newPage({ viewport: { width: 430, height: 460 } })
    await page.goto(origin())
    const bank = page.frameLocator('iframe')
    await bank.locator('#approve').waitFor()
    expect(await bank.locator('#amount').innerText()).toBe('¥12,000')
    if (folder !== undefined) await page.screenshot({ path: `${folder}/frame.png` })
    // All of it fits into the smallest window of EMV 3-D Secure.
    const frame = page.frames().find((one) => one.name() === 'bank')
    expect(await frame?.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true)
    await bank.locator('#approve').click()
    await bank.locator('#back').waitFor()
    const back = new URLSearchParams(posted.at(-1))
    expect([back.get('TransactionId'), back.get('MD')]).toEqual([begun.authenticationTransactionId, 'order 7'])
    const options = toSamplePayment({ method: 'installment', installments: '12' }).processingInformation
    const paid = await ask(
      '/pts/v2/payments',
      { authenticationTransactionId: back.get('TransactionId') },
      { processingInformation: { ...options, actionList: ['VALIDATE_CONSUMER_AUTHENTICATION'] } },
    )
    expect([paid.status, paid.consumerAuthenticationInformation.indicator]).toEqual(['AUTHORIZED', 'vbv'])
    await page.close()
  })

  test('a page of another shop cannot frame the challenge', async () => {
    const begun = await enrol('https://shop.example.jp/back')
    shown = { url: begun.stepUpUrl, JWT: begun.accessToken }
    const page = await browser.newPage()
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()))
    await page.goto(origin())
    await refused
    expect(await page.frameLocator('iframe').locator('#approve').count()).toBe(0)
    await page.close()
  })

  test('data collection tells the page that framed it', async () => {
    const setup = (await ask('/risk/v1/authentication-setups', {})).consumerAuthenticationInformation
    shown = { url: setup.deviceDataCollectionUrl, JWT: setup.accessToken }
    const page = await browser.newPage()
    await page.goto(origin())
    const message = JSON.stringify({ MessageType: 'profile.completed', SessionId: setup.referenceId, Status: true })
    await expect.poll(() => page.title()).toBe(`${gateway.url} ${message}`)
    await page.close()
  })

  test('without scripts a button leads back to the shop', async () => {
    const begun = await enrol(`${origin()}/back`)
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const before = posted.length
    await page.setContent(
      `<form method="post" action="${begun.stepUpUrl}"><input name="JWT" value="${begun.accessToken}"><button>go</button></form>`,
    )
    await page.getByRole('button').click()
    await page.locator('#decline').waitFor()
    if (folder !== undefined) await page.screenshot({ path: `${folder}/wide.png` })
    await page.locator('#decline').click()
    await page.locator('#return button').click()
    await page.locator('#back').waitFor()
    expect(posted.length).toBe(before + 1)
    const ended = await ask('/risk/v1/authentication-results', {
      authenticationTransactionId: begun.authenticationTransactionId,
    })
    expect(ended.status).toBe('AUTHENTICATION_FAILED')
    await context.close()
  })
})
