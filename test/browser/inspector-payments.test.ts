import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { standInHost } from '../../src/base/hosts.ts'
import { fromBase64, toUtf8 } from '../../src/crypto/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import type { JpoMethod } from '../../src/world/world.ts'
import { toSamplePayment } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { findBarriers, type Inspected, openInspector, waitUntilLive } from './inspector.ts'

describe.skipIf(findChromium() === undefined)('payments in the inspector', () => {
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

  async function open(address: string, options: Parameters<typeof openInspector>[2] = {}): Promise<Page> {
    opened = await openInspector(browser, gateway.url, { address, ...options })
    await waitUntilLive(opened.page)
    return opened.page
  }

  /** Makes a payment and returns its id. */
  async function pay(method: JpoMethod = 'installment', { capture = false, namespace = '' } = {}): Promise<string> {
    const payment = toSamplePayment({ method, reference: `of-${method}` })
    const path = '/pts/v2/payments'
    const text = JSON.stringify({ ...payment, processingInformation: { ...payment.processingInformation, capture } })
    const { merchantId, keyId, sharedSecret } = gateway.world.defaultMerchant
    const signed = await signRequest(
      { scheme: 'jwt', keyId, secret: fromBase64(sharedSecret) as Uint8Array },
      {
        ...{ method: 'POST', path, host: standInHost, merchantId, now: Date.now(), jti: randomUUID() },
        body: toUtf8(text),
      },
    )
    const response = await fetch(gateway.url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signed,
        ...(namespace !== '' && { 'x-sandbox-namespace': namespace }),
      },
      body: text,
    })
    expect(response.status).toBe(201)
    return ((await response.json()) as { id: string }).id
  }

  const steps = (page: Page) => page.locator('.time-line > li')

  async function act(page: Page, name: string, amount?: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).click()
    const dialog = page.getByRole('dialog')
    if (amount !== undefined) await dialog.getByLabel('Amount in JPY').fill(amount)
    expect(await findBarriers(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Send' }).click()
  }

  test('an empty ledger says what to do; a payment appears by itself and leads to its page', async () => {
    const page = await open('#/payments')
    await page.getByText('No payment yet').waitFor()
    const id = await pay()
    await page
      .getByRole('link')
      .filter({ hasText: /^\d\d-\d\d \d\d:\d\d$/ })
      .press('Enter')
    await page.getByRole('heading', { name: id }).waitFor()
    expect(await page.locator('main').innerText()).toContain('installment × 12')
  })

  test('capture, refund and void follow one another on the real API, and the time line grows', async () => {
    const id = await pay()
    const page = await open(`#/payments/${id}`)
    await page.getByText('12000 JPY to capture or reverse').waitFor()
    await act(page, 'Capture the authorization', '8000')
    await page.getByText('8000 JPY to refund of the capture').waitFor()
    expect(await page.getByRole('button', { name: 'Reverse the authorization' }).count()).toBe(0)
    await act(page, 'Refund the capture', '3000')
    await page.getByText('5000 JPY to refund of the capture').waitFor()
    await act(page, 'Void the refund')
    await page.getByText('8000 JPY to refund of the capture').waitFor()
    // The gateway itself reversed the rest of the hold.
    expect(await steps(page).count()).toBe(5)
    const entries = await Promise.all(['j2', 'j3', 'j4'].map(async (name) => gateway.journal.get(name)))
    expect(entries.map((entry) => entry?.authentication?.scheme)).toEqual(Array(3).fill('jwt-shared-secret'))
    expect(entries.map((entry) => entry?.stages.find(({ stage }) => stage === 'authenticate')?.verdict)).toEqual(
      Array(3).fill('passed'),
    )
    await fetch(`${gateway.admin}/batches`, { method: 'POST' })
    await page.getByText('Settlement in batch b1').waitFor()
    await page.locator('[data-later]').getByText('¥7,760 expected').waitFor()
    await page.getByText('¥8,000 less a fee of ¥240').waitFor()
  })

  test('a reversal releases the hold, in the namespace that is looked at', async () => {
    const id = await pay('single', { namespace: 'shop' })
    const page = await open(`#/payments/${id}?namespace=shop`)
    await act(page, 'Reverse the authorization')
    await page.getByText('Nothing is left').waitFor()
    await page.locator('header').getByText('REVERSED').waitFor()
    expect(gateway.journal.get('j1')).toBeUndefined()
  })

  test('a refused action says why and leads to the exchange', async () => {
    const id = await pay('single', { capture: true })
    const page = await open(`#/payments/${id}`)
    await act(page, 'Refund the sale', '12001')
    const alert = page.getByRole('dialog').getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('The gateway answers')
    await alert.getByRole('link', { name: 'See the exchange' }).click()
    await page.getByRole('heading', { name: 'Stages' }).waitFor()
    // Chromium reports a status of 400.
    opened?.complaints.splice(0, 9, ...opened.complaints.filter((text) => !text.includes('status of 400')))
  })

  test.each([
    ['single', 1, 0],
    ['bonus', 1, 1],
    ['installment', 12, 0],
    ['combination', 13, 1],
    ['revolving', 1, 0],
  ] as const)('the bills of %s are bars by month that add up', async (method, count, bonuses) => {
    const page = await open(`#/payments/${await pay(method)}`)
    await page.locator('.bills').waitFor()
    expect(await page.locator('.bills > li').count()).toBe(count)
    expect(await page.locator('.bills > [data-part="bonus"]').count()).toBe(bonuses)
    const amounts = await page.locator('.bill-amount').allInnerTexts()
    expect(amounts.reduce((sum, text) => sum + Number(text.replace(/[¥,]/g, '')), 0)).toBe(12_000)
  })

  test.each([
    ['en-GB', 1280, 'light'],
    ['ja-JP', 375, 'dark'],
  ] as const)('a payment fits and axe finds nothing: %s, %d, %s', async (locale, width, colorScheme) => {
    const id = await pay('combination', { capture: true })
    const page = await open(`#/payments/${id}`, { locale, colorScheme, viewport: { width, height: 800 } })
    await page.locator('.bills').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
})
