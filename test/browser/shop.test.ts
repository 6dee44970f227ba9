import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startShop } from '../../examples/shop/start-shop.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { type Outside, watchOutside } from './watch-outside.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

/** Cards of 3-D Secure: with a challenge, and without. */
const cards = { challenge: '4000000000002503', frictionless: '4000000000002701', failed: '4000000000002925' } as const

describe.skipIf(isMissing)('a shop that never sees a card number, in Chromium', () => {
  let shop: Awaited<ReturnType<typeof startShop>>
  let outside: Outside
  let browser: Browser
  let page: Page
  let complaints: string[]
  /** Bodies that the page's site got. */
  let seenByShop: string[]

  beforeAll(async () => {
    ;[shop, outside] = await Promise.all([startShop(), watchOutside()])
    browser = await launchChromium(outside.url)
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([shop?.close(), outside?.close()])
  })
  beforeEach(async () => {
    complaints = []
    seenByShop = []
    page = await browser.newPage({ locale: 'en-US' })
    page.on('console', (message) => {
      // Chromium reports every reply with a 400: that of a number without a token.
      if (!message.text().includes('a status of 400')) complaints.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      if (request.url().startsWith(shop.url)) seenByShop.push(`${request.url()} ${request.postData() ?? ''}`)
    })
    await page.goto(shop.url)
    await page.waitForSelector('form[aria-busy=false]')
  })
  afterEach(async () => {
    await page.close()
    expect(complaints).toEqual([])
    expect(outside.requests).toEqual([])
  })

  async function pay(card: string, choice: string): Promise<void> {
    await page.check(`input[value=${choice}]`)
    await page.frameLocator('#number iframe').locator('input').pressSequentially(card)
    await page.frameLocator('#code iframe').locator('input').fill('123')
    await page.click('#pay')
  }

  const result = async () => {
    await page.waitForSelector('#result:not([hidden])')
    return page.locator('#result').innerText()
  }

  const lastPayment = () => shop.gateway.payments.page({ limit: 1 }).entries[0]

  test('pays in twelve installments after a challenge', async () => {
    await pay(cards.challenge, 'installment-12')
    await page.waitForSelector('dialog[open]')
    await page.frameLocator('#challenge-frame').getByRole('button', { name: 'Approve' }).click()
    expect(await result()).toContain('Thank you')
    expect(lastPayment()).toMatchObject({ status: 'AUTHORIZED', jpo: { method: 'installment', installments: 12 } })
    expect(seenByShop.join('\n')).not.toContain(cards.challenge)
    expect(await page.content()).not.toContain(cards.challenge)
    const { entries } = shop.gateway.journal.page({ limit: 1 })
    expect(entries[0]?.advice).toEqual([])
  })

  test.each([
    ['Fail', 'did not confirm'],
    ['Cancel', 'did not confirm'],
    ['Time out', 'did not confirm'],
  ])('a challenge that ends with %s is not paid', async (button, words) => {
    const before = lastPayment()?.id
    await pay(cards.challenge, 'single')
    await page.waitForSelector('dialog[open]')
    await page.frameLocator('#challenge-frame').getByRole('button', { name: button }).click()
    expect(await result()).toContain(words)
    expect(lastPayment()?.id).toBe(before)
  })

  test.each([
    ['frictionless', 'Thank you'],
    ['failed', 'did not confirm'],
  ] as const)('a card that is %s needs no challenge', async (card, words) => {
    await pay(cards[card], 'bonus')
    expect(await result()).toContain(words)
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('a number that is no test card goes nowhere, and the page says so', async () => {
    await pay('4012888888881881', 'single')
    await page.waitForSelector('#number-problem:not([hidden])')
    expect(await page.locator('#number-problem').innerText()).toMatch(/test card/i)
  })
})
