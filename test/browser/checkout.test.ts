import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningCheckout, startCheckout } from '../../examples/checkout/start-checkout.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import { noon } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { allPassed, approvals, refusals } from './orders.ts'
import { buy, openShop, order, read } from './shopper.ts'
import { type Outside, watchOutside } from './watch-outside.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

const payments = 'https://apitest.cybersource.com/pts/v2/payments'

describe.skipIf(isMissing)('a checkout page in Chromium', () => {
  let shop: RunningCheckout
  let outside: Outside
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** Console messages and uncaught errors of the page. */
  let complaints: string[]
  /** Requests to other origins, and whether the worker answered them. */
  let sent: { url: string; byWorker: boolean }[]

  beforeAll(async () => {
    ;[shop, outside] = await Promise.all([startCheckout(), watchOutside()])
    browser = await launchChromium(outside.url)
  })

  afterAll(async () => {
    await browser?.close()
    await Promise.all([shop?.close(), outside?.close()])
  })

  beforeEach(async () => {
    complaints = []
    sent = []
    context = await browser.newContext()
    page = await context.newPage()
    page.on('console', (message) => {
      // Chromium reports every reply with a 400.
      const isRefusal = message.location().url === payments && message.text().includes('a status of 400')
      if (!isRefusal) complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    context.on('request', (request) => {
      if (!request.url().startsWith(shop.url)) sent.push({ url: request.url(), byWorker: false })
    })
    context.on('response', (response) => {
      const request = sent.findLast(({ url }) => url === response.url())
      if (request !== undefined) request.byWorker = response.fromServiceWorker()
    })
  })

  /** Holds for every test. */
  afterEach(async () => {
    await context.close()
    expect(complaints).toEqual([])
    expect(sent.filter(({ byWorker }) => !byWorker)).toEqual([])
    expect(outside.requests).toEqual([])
  })

  test('sends nothing before somebody pays', async () => {
    await openShop(page, shop.url)
    expect(sent).toEqual([])
    const { title, entry } = await read(page)
    expect(title).toContain('Nothing paid yet')
    expect(entry).toBeUndefined()
  })

  test.each(approvals)('pays by %s', async (_, { given, plan }) => {
    await openShop(page, shop.url)
    const { title, rows, stages, entry } = await buy(page, given)
    expect(title).toContain('Approved 承認')
    expect(rows).toMatchObject({ ...plan, Status: 'AUTHORIZED', Payment: entry?.paymentId })
    expect(stages).toEqual(allPassed)
    expect(entry).toMatchObject({
      merchantId: 'smcc_all',
      authentication: { policy: 'strict', scheme: 'jwt-shared-secret' },
      refusals: [],
      advice: [{ rule: 'without-3d-secure', quiet: true }],
      reply: { status: 201, body: { id: rows['Payment'], status: 'AUTHORIZED' } },
    })
    expect(sent).toEqual([{ url: payments, byWorker: true }])
  })

  test.each(refusals)('%s', async (_, { given, title, says, stages, status }) => {
    await openShop(page, shop.url)
    const shown = await buy(page, given)
    expect(shown.title).toContain(title)
    for (const words of says) expect(shown.reasons).toContain(words)
    expect(shown.stages).toEqual(stages)
    expect(shown.entry).toMatchObject({ reply: { status }, refusals: [expect.anything()] })
  })

  test.each([
    ['a term', { installments: '100' }, 'installments is a whole number from 1 to 99'],
    ['an amount', { amount: '12,000' }, 'amount is not allowed so'],
  ])('says what is wrong with %s before anything is sent', async (_, given, words) => {
    await openShop(page, shop.url)
    const { title, reasons, entry } = await buy(page, { method: 'Revolving', ...given })
    expect(title).toContain('Nothing was sent')
    expect(reasons).toContain(words)
    expect(entry).toBeUndefined()
    expect(sent).toEqual([])
  })

  test('pays by keyboard alone, and says the outcome to whoever cannot see it', async () => {
    await openShop(page, shop.url)
    await page.getByLabel('Amount 金額').focus()
    await page.keyboard.press('Tab')
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    const title = page.locator('#result[data-tone] h2')
    await title.waitFor()
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect((await read(page)).rows).toMatchObject({ 'Payment option': 'installment (61) 分割払い' })
  })

  test('shows a card number nowhere but in the choice of cards', async () => {
    await openShop(page, shop.url)
    await buy(page, { method: 'Single payment' })
    expect(await page.locator('.outcome').textContent()).not.toContain('4111111111111111')
    expect((await read(page)).entry).toMatchObject({
      request: { body: { paymentInformation: { card: { number: expect.stringMatching(/^411111.+1111/) } } } },
    })
  })

  test('replies with the bytes of the in-process door', async () => {
    // Ids depend on the clock and on three random numbers: both are fixed here.
    await page.clock.setFixedTime(noon)
    await page.addInitScript(() => {
      Math.random = () => 0.25
      // Chromium soon forgets a body: the page keeps a copy.
      const send = globalThis.fetch
      globalThis.fetch = async (...request) => {
        const reply = await send(...request)
        if (reply.url === 'https://apitest.cybersource.com/pts/v2/payments')
          Object.assign(globalThis, { paid: [...new Uint8Array(await reply.clone().arrayBuffer())] })
        return reply
      }
    })
    const answered = page.waitForRequest(payments)
    await openShop(page, shop.url)
    await order(page, { method: 'Installments 分割払い' })
    const request = await answered
    await page.locator('#result[data-tone] h2').waitFor()
    const body = Buffer.from(await page.evaluate(() => (globalThis as unknown as { paid: number[] }).paid))

    const gateway = await createGateway({ clock: () => noon, random: () => 0.25 })
    const reply = await gateway.fetch(payments, {
      method: 'POST',
      headers: await request.allHeaders(),
      body: request.postData(),
    })
    expect(reply.status).toBe(201)
    expect(body.toString('hex')).toBe(Buffer.from(await reply.arrayBuffer()).toString('hex'))
  })

  test.each([390, 1280])('fits a screen %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    await openShop(page, shop.url)
    await buy(page, { method: 'Installments and bonus', amount: '1234567890123' })
    await page.getByText('Journal entry').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  test('is one script without anything of Node', () => {
    expect(shop.bundle.imports).toEqual([])
    expect(shop.bundle.inputs.filter((path) => /node:|crypto-node/.test(path))).toEqual([])
    expect(shop.bundle.code.byteLength).toBeLessThan(1_450_000)
  })
})
