import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { findPlanted, plant, plantedCards, plantedForms } from '../conformance/planted-cards.ts'
import { createRandom, toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { listViews, openInspector, waitUntilLive } from './inspector.ts'

describe.skipIf(findChromium() === undefined)('card data that is planted everywhere', () => {
  let browser: Browser
  let gateway: HttpGateway

  beforeAll(async () => {
    ;[browser, gateway] = await Promise.all([
      launchChromium(),
      startGateway({ auth: unverified, unlistedCards: 'allow', random: createRandom() }),
    ])
  })

  afterAll(async () => {
    await browser?.close()
    await gateway?.close()
  })

  /** Sends each plant in each spelling, with one of the numbers in turn. */
  async function plantAll(): Promise<void> {
    for (const [index, [, form]] of plantedForms.entries()) {
      const card = plantedCards[index % plantedCards.length] as string
      for (const { body, headers = {}, path = '/pts/v2/payments' } of plant(card, form(card)))
        await fetch(gateway.url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body,
        })
    }
    // Payments that are made, and entries that are armed.
    for (const [, form] of plantedForms) {
      const card = plantedCards[1] as string
      await fetch(`${gateway.url}/pts/v2/payments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sandbox-namespace': encodeURIComponent(form(card)) },
        body: JSON.stringify(
          toSamplePayment({ method: 'installment', card: plantedCards[0] as string, reference: form(card) }),
        ),
      })
      await fetch(`${gateway.admin}/scenarios`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'expired-card', match: { reference: form(card), operation: 'capturePayment' } }),
      })
    }
  }

  test('is in no view, no attribute, no storage, no address, no answer that the page reads, and nothing it copies', async () => {
    await plantAll()
    const { page, context, complaints } = await openInspector(browser, gateway.url)
    // The page is loaded again with ears on everything it reads and copies.
    await page.addInitScript(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      const ask = globalThis.fetch
      globalThis.fetch = async (...given: Parameters<typeof fetch>) => {
        const response = await ask(...given)
        const decoder = new TextDecoder()
        void response
          .clone()
          .body?.pipeTo(
            new WritableStream({ write: (bytes) => void heard.push(decoder.decode(bytes, { stream: true })) }),
          )
          .catch(() => {})
        return response
      }
      navigator.clipboard.writeText = async (text: string) => void heard.push(text)
    })
    await page.reload()
    await waitUntilLive(page)
    const entries = gateway.journal.page({ limit: 500 }).entries
    // One entry of each plant, in another spelling each.
    const perForm = Math.floor(entries.length / plantedForms.length)
    const chosen = Array.from(
      { length: perForm },
      (_, index) => entries[(index % plantedForms.length) * perForm + index],
    )
    const payments = gateway.payments.page({ limit: 3 }).entries
    const addresses = [
      ...(await listViews(page)),
      '#/world?part=cards',
      '#/ask-for?kind=clock',
      ...chosen.flatMap((entry) => (entry === undefined ? [] : [`#/exchanges/${entry.id}`])),
      ...payments.map(({ id }) => `#/payments/${id}`),
    ]
    for (const address of addresses) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, address)
      await page.locator('main .panel, main .empty').first().waitFor()
      const seen = await page.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('button.copy')) button.click()
        const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
          ({ value }) => value,
        )
        const { outerHTML, textContent } = document.documentElement
        const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title])
        return [outerHTML, textContent, ...fields, kept, location.href].join('\n')
      })
      expect([address, findPlanted(seen)]).toEqual([address, []])
    }
    const heard = (await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).join('')
    expect(heard.length).toBeGreaterThan(100_000)
    expect(heard).toContain('npm run --silent sign')
    expect(findPlanted(heard)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  }, 120_000)
})
