import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { publishedCards, seedCards } from '../../src/card-data/published-cards.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { type Inspected, openInspector, waitUntilLive } from './inspector.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

describe.skipIf(isMissing)('the view “World” in Chromium', () => {
  let browser: Browser
  let gateway: HttpGateway
  let opened: Inspected | undefined

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(() => browser?.close())

  beforeEach(async () => {
    gateway = await startGateway()
  })

  afterEach(async () => {
    const complaints = opened?.complaints ?? []
    await opened?.context.close()
    opened = undefined
    await gateway.close()
    expect(complaints).toEqual([])
  })

  async function open(address: string): Promise<Page> {
    opened = await openInspector(browser, gateway.url, {
      address,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    opened.page.setDefaultTimeout(10_000)
    await waitUntilLive(opened.page)
    return opened.page
  }

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('merchants lead to contract, keys and the configuration of the SDK', async () => {
    const page = await open('#/world')
    await page.getByRole('link', { name: /^smcc_limited\b(?!_)/ }).click()
    await page.getByText('3,6,10,12').waitFor()
    await page.getByText('purchases 12-16 to 06-15, paid in month 08').waitFor()
    const merchant = gateway.world.merchants.find(({ merchantId }) => merchantId === 'smcc_limited')
    await page.getByRole('button', { name: 'Copy Key id' }).click()
    expect(await clipboard(page)).toBe(merchant?.keyId)
    await page.getByRole('button', { name: 'Copy Shared secret' }).click()
    expect(await clipboard(page)).toBe(merchant?.sharedSecret)
    await page.getByLabel('Signature').selectOption('http_signature')
    await page.getByText('"authenticationType": "http_signature"').waitFor()
    await page.getByRole('button', { name: 'Copy the configuration' }).click()
    expect(JSON.parse(await clipboard(page))).toMatchObject({
      merchantID: 'smcc_limited',
      intermediateHost: gateway.url,
      merchantsecretKey: merchant?.sharedSecret,
    })
    expect(await page.content()).not.toContain(merchant?.sharedSecret)
  })

  test('a P12 file is offered to the merchant that has one', async () => {
    const page = await open('#/world/smcc_all')
    await page.getByLabel('Signature').selectOption('jwt_p12')
    await page.getByText('"jwtKeyType": "P12"').waitFor()
    await page.getByRole('link', { name: /All merchants/ }).click()
    await page.getByRole('link', { name: /^smcc_relaxed/ }).click()
    expect(await page.getByLabel('Signature').locator('option').allTextContents()).toEqual([
      'JWT, shared secret',
      'HTTP Signature',
    ])
  })

  test('test cards are masked in the page and whole when copied', async () => {
    const page = await open('#/world?part=cards')
    await page.getByRole('button', { name: 'Copy card number 411111******1111' }).click()
    expect(await clipboard(page)).toBe('4111111111111111')
    const html = await page.content()
    for (const number of [...seedCards, ...publishedCards]) expect(html).not.toContain(number)
    await page.getByRole('link', { name: 'expired-card' }).click()
    await page.getByRole('dialog', { name: 'Expired card' }).waitFor()
  })

  test('issuers tell what they offer', async () => {
    const page = await open('#/world?part=issuers')
    const row = page.getByRole('row', { name: /momiji/ })
    await row.getByText('3, 5, 6, 10, 12, 15, 18, 20, 24').waitFor()
    await row.getByText('purchases 07-16 to 11-15, paid in month 1').waitFor()
  })
})
