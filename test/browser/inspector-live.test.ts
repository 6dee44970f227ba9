import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { openInspector, waitUntilLive } from './inspector.ts'

/** A way to the gateway that can be cut. */
async function startBridge(
  target: string,
): Promise<{ readonly server: Server; readonly url: string; cut(): void; mend(): void }> {
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    near.on('error', () => {})
    if (isCut) return void near.destroy()
    const far = connect(Number(new URL(target).port), '127.0.0.1')
    far.on('error', () => {})
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.once('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    server,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    cut() {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    mend() {
      isCut = false
    },
  }
}

describe.skipIf(findChromium() === undefined)('the inspector while much happens', () => {
  let browser: Browser
  let gateway: HttpGateway

  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    gateway = await startGateway({ auth: unverified })
  })
  afterEach(() => gateway.close())

  const pay = (reference: string) =>
    gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toSamplePayment({ method: 'single', reference })),
    })

  test('of 5,000 exchanges it keeps 500 and draws 100, the newest first, and says how many it has not seen', async () => {
    const { page, context, complaints } = await openInspector(browser, gateway.url, { address: '#/exchanges' })
    await waitUntilLive(page)
    const sent = 5_000
    for (let count = 0; count < sent; count += 250) {
      await Promise.all(Array.from({ length: 250 }, (_, index) => pay(`order-${count + index + 1}`)))
      await page.locator(`a[href="#/exchanges/j${count + 250}"]`).waitFor()
    }
    const rows = page.locator('table.rows tbody tr')
    expect(await rows.first().locator('a').getAttribute('href')).toBe(`#/exchanges/j${sent}`)
    expect(await rows.count()).toBe(100)
    const state = await page.locator('.list-state').innerText()
    const [, kept = ''] = /of ([\d,]+)/.exec(state) ?? []
    const [, skipped = ''] = /([\d,]+) came too fast/.exec(state) ?? []
    const numberOf = (text: string): number => Number(text.replaceAll(',', ''))
    expect(numberOf(skipped)).toBeGreaterThan(0)
    expect(numberOf(kept)).toBe(Math.min(500, sent - numberOf(skipped)))
    // Still quick to the hand.
    await page.getByLabel('Search the exchanges').fill(`order-${sent}`)
    await page.getByText(/^1 of /).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('after the connection was cut each exchange is there once', async () => {
    const bridge = await startBridge(gateway.url)
    const { page, context } = await openInspector(browser, bridge.url, { address: '#/exchanges' })
    await waitUntilLive(page)
    for (let count = 1; count <= 5; count++) await pay('before')
    await page.locator('a[href="#/exchanges/j5"]').waitFor()
    bridge.cut()
    await page.locator('[data-link="lost"]').waitFor()
    for (let count = 1; count <= 20; count++) await pay('meanwhile')
    bridge.mend()
    await waitUntilLive(page)
    await pay('after')
    await page.locator('a[href="#/exchanges/j26"]').waitFor()
    const links = await page
      .locator('table.rows tbody a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(Array.from({ length: 26 }, (_, index) => `#/exchanges/j${26 - index}`))
    expect(await page.getByText('came too fast').count()).toBe(0)
    await context.close()
    bridge.cut()
    bridge.server.close()
  })
})
