import { request } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { type Inspected, listViews, openInspector, waitUntilLive } from './inspector.ts'
import { toSeedWorld } from './seed-world.ts'

/** Texts that could be taken for something else than text. */
const hostile: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script><b id=owned>',
  `' autofocus onfocus=alert(3) x='`,
  '</textarea></title></style><svg onload=alert(4)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of others.
  '{{constructor.constructor("alert(5)")()}}${alert(6)}',
  'javascript:alert(7)',
  'data:text/html,<script>alert(8)</script>',
  '&lt;img src=x onerror=alert(9)&gt;&#60;b&#62;',
  '\u202egnirts\u2066 \u200b',
  '__proto__',
  'constructor',
  'toString',
  `$(touch here)\`touch here\`';"\\`,
  '../../../../x?y#z',
  'a'.repeat(100_000),
]

const isAscii = (text: string): boolean => /^[\x20-\x7e]{1,100}$/.test(text)
const json = { 'content-type': 'application/json' }

describe.skipIf(findChromium() === undefined)('hostile texts in every field of a caller', () => {
  let browser: Browser
  let gateway: HttpGateway
  let opened: Inspected
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium()
    gateway = await startGateway({ auth: unverified, world: toSeedWorld(hostile[0] as string) })
    for (const text of hostile) await sendEverywhere(text)
    opened = await openInspector(browser, gateway.url)
    page = opened.page
    await waitUntilLive(page)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await gateway?.close()
  })

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(gateway.url + path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) }).then(
      (response) => response.text(),
      () => '',
    )

  /** Puts a text into each field that callers control. */
  async function sendEverywhere(text: string): Promise<void> {
    const payment = toSamplePayment({ method: 'single', reference: text })
    const { orderInformation, processingInformation } = payment
    const billTo = { ...orderInformation?.billTo, firstName: text, email: text }
    await post('/pts/v2/payments', payment)
    await post('/pts/v2/payments', {
      ...payment,
      [text]: { [text]: [text] },
      orderInformation: { ...orderInformation, billTo },
    })
    await post('/pts/v2/payments', {
      ...payment,
      processingInformation: {
        ...processingInformation,
        actionList: [text],
        japanPaymentOptions: { paymentMethod: text, businessName: text },
      },
    })
    await post('/pts/v2/payments', {
      ...payment,
      orderInformation: { amountDetails: { totalAmount: text, currency: text } },
    })
    await post('/pts/v2/payments', { ...payment, paymentInformation: { customer: { id: text } } })
    await post('/pts/v2/payments', text)
    await post('/tms/v2/customers', {
      buyerInformation: { merchantCustomerID: text, email: text },
      objectInformation: { comment: text },
    })
    await post('/notification-subscriptions/v2/webhooks', {
      ...{ name: text, description: text, organizationId: text, webhookUrl: text, healthCheckUrl: text },
      productId: text,
    })
    for (const match of [{ reference: text }, { merchant: text }, { card: text }])
      await post('/__admin/scenarios', { name: 'expired-card', times: 1, match })
    await post('/__admin/faults', { name: 'answer-lost', match: { reference: text, operation: 'capturePayment' } })
    await post('/__admin/verdicts', { name: 'rejected', match: { reference: text } })
    const encoded = encodeURIComponent(text).slice(0, 8_000)
    await post(`/pts/v2/payments/${encoded}?${encoded}=${encoded}`, {})
    await post(`/tms/v2/customers/${encoded}`, {})
    if (!isAscii(text)) return
    const headers = {
      'v-c-merchant-id': text,
      'user-agent': text,
      'x-note': text,
      authorization: text,
      signature: text,
    }
    await post('/pts/v2/payments', payment, headers)
    for (const name of ['x-sandbox-scenario', 'x-sandbox-fault', 'x-sandbox-namespace', 'content-type'])
      await post('/pts/v2/payments', payment, { [name]: text })
    // As it is: fetch would change the path.
    await new Promise<void>((resolve) => {
      const sending = request(gateway.url, {
        method: 'POST',
        path: `/x/${text.replace(/[^\x21-\x7e]/g, '')}`,
        headers: json,
      })
      sending.once('response', (response) => response.resume().once('close', resolve))
      sending.once('error', () => resolve())
      sending.end('{}')
    })
  }

  async function visit(address: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
    await page.locator('main .panel, main .empty, main .gate').first().waitFor()
  }

  /** No element is made of a text, and no address of one. */
  async function findElements(): Promise<string[]> {
    return page
      .locator('body *')
      .evaluateAll((all) =>
        all
          .filter(
            (element) =>
              ['img', 'script', 'iframe', 'object', 'embed', 'style', 'title', 'b', 'base', 'link', 'meta'].includes(
                element.localName,
              ) ||
              element.id === 'owned' ||
              element.getAttributeNames().some((name) => /^on|^autofocus$|^srcdoc$/.test(name)) ||
              (element.hasAttribute('href') && !/^#\//.test(element.getAttribute('href') ?? '')) ||
              ['src', 'action', 'formaction'].some((name) => element.hasAttribute(name)),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      )
  }

  test('they are texts in every view, in both languages, and nothing of them runs', async () => {
    const byOutcome = new Map(
      gateway.journal
        .page({ limit: 1000 })
        .entries.map((entry) => [
          `${entry.request.path.slice(0, 24)} ${entry.reply.status} ${entry.refusals[0]?.rule} ${hostile.indexOf(String(entry.asked?.reference))}`,
          entry.id,
        ]),
    )
    const payments = gateway.payments.page({ limit: 5 }).entries
    const texts = hostile.filter((text) => text.length < 1_000).map(encodeURIComponent)
    const addresses = [
      ...(await listViews(page)),
      ...[...byOutcome.values()].slice(-60).map((id) => `#/exchanges/${id}`),
      ...payments.map(({ id }) => `#/payments/${id}`),
      ...['#/world?part=cards', '#/world?part=issuers', '#/ask-for?kind=clock', '#/ask-for?kind=faults'],
      ...gateway.world.merchants.map(({ merchantId }) => `#/world/${encodeURIComponent(merchantId)}`).slice(0, 2),
      ...texts.flatMap((text) => [
        `#/${text}`,
        `#/ask-for/${text}?kind=${text}`,
        `#/world/${text}?part=${text}`,
        `#/exchanges?q=${text}&operation=${text}&result=${text}`,
      ]),
    ]
    for (const language of ['en', 'ja'])
      for (const address of language === 'en' ? addresses : addresses.slice(0, 20)) {
        await page.locator('.page-settings select').first().selectOption(language)
        await visit(address)
        expect([address, await findElements(), opened.complaints]).toEqual([address, [], []])
      }
  }, 120_000)

  test('each is read in the page as it was sent', async () => {
    await visit('#/exchanges')
    for (const text of hostile.filter(({ length }) => length <= 50)) {
      await post('/pts/v2/payments', toSamplePayment({ method: 'single', reference: text }))
      await page.getByRole('searchbox').fill(text)
      const cells = () => page.locator('table.rows td').allTextContents()
      await expect.poll(async () => [text, (await cells()).includes(text)], { timeout: 5_000 }).toEqual([text, true])
    }
    expect(opened.complaints).toEqual([])
  })
})
