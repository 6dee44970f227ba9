import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningCheckout, startCheckout } from '../../examples/checkout/start-checkout.ts'
import { signedByToken } from '../conformance/signed.ts'
import { noon } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { openShop } from './shopper.ts'
import { type Outside, watchOutside } from './watch-outside.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

describe.skipIf(isMissing)('a page whose payments a worker answers', () => {
  let shop: RunningCheckout
  let outside: Outside
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    ;[shop, outside] = await Promise.all([startCheckout(), watchOutside()])
    browser = await launchChromium(outside.url)
    page = await browser.newPage()
    // Tokens are valid for two minutes.
    await page.clock.setFixedTime(noon)
    await openShop(page, shop.url)
  })

  afterAll(async () => {
    await browser?.close()
    await Promise.all([shop?.close(), outside?.close()])
  })

  /** Result of the page's own `fetch`. */
  async function pay(fault: string): Promise<object> {
    const { headers, body } = await signedByToken()
    const init = {
      method: 'POST',
      headers: { ...headers, 'x-sandbox-fault': fault },
      body: Buffer.from(body).toString(),
    }
    const limit = fault === 'no-answer' ? 500 : 10_000
    return page.evaluate(
      async ({ limit, ...given }) => {
        const url = 'https://apitest.cybersource.com/pts/v2/payments'
        const failed = (error: unknown) => ({ failed: error instanceof Error ? error.name : String(error) })
        try {
          const response = await fetch(url, { ...(given as RequestInit), signal: AbortSignal.timeout(limit) })
          const { status, headers } = response
          const read = await response.text().then((text) => ({ length: text.length }), failed)
          return { status, type: headers.get('content-type'), retryAfter: headers.get('retry-after'), ...read }
        } catch (error) {
          return failed(error)
        }
      },
      { ...init, limit },
    )
  }

  const hal = 'application/hal+json'

  test.each<[string, object]>([
    ['latency=20', { status: 201, type: hal, length: expect.any(Number) }],
    ['answer-lost', { failed: 'TypeError' }],
    ['reset-after-commit', { failed: 'TypeError' }],
    ['too-many-requests', { status: 429, type: hal, retryAfter: '1' }],
    ['html-502', { status: 502, type: 'text/html' }],
    ['truncated-body', { status: 201, failed: 'TypeError' }],
    ['no-answer', { failed: 'TimeoutError' }],
  ])('meets %s, and nothing leaves the machine', async (fault, want) => {
    expect(await pay(fault)).toMatchObject(want)
    expect(outside.requests).toEqual([])
  })
})
