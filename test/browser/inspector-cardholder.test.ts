import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { findBarriers, type Inspected, openInspector, waitUntilLive } from './inspector.ts'

/** What names a card, how 3-D Secure went, and what is noted of every payment. */
describe.skipIf(findChromium() === undefined)('cardholders in the inspector', () => {
  let browser: Browser
  let gateway: HttpGateway
  let opened: Inspected | undefined

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(() => browser?.close())

  beforeEach(async () => {
    gateway = await startGateway({ auth: unverified })
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
    opened.page.setDefaultTimeout(10_000)
    await waitUntilLive(opened.page)
    return opened.page
  }

  async function goTo(page: Page, address: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash
    }, address)
  }

  interface Sent {
    readonly id: string
    readonly journal: string
    readonly text: string
  }

  async function send(body: object, path = '/pts/v2/payments'): Promise<Sent> {
    const response = await fetch(gateway.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect([response.status, text]).toEqual([201, text])
    return { id: JSON.parse(text).id, journal: response.headers.get('x-sandbox-journal') ?? '', text }
  }

  const sample = (card?: string) => toSamplePayment({ method: 'installment', ...(card !== undefined && { card }) })
  const authenticated = (card: string, isJapanese = true) => {
    const { processingInformation, ...payment } = sample(card)
    const actionList = ['CONSUMER_AUTHENTICATION']
    return {
      ...payment,
      processingInformation: { ...(isJapanese && processingInformation), actionList },
      consumerAuthenticationInformation: { returnUrl: 'https://shop.example.jp/back' },
    }
  }
  const proof = 'AAABBBCCCDDDEEEFFFGGGHHHIII='
  const sent = () => {
    const { processingInformation, ...payment } = sample()
    return {
      ...payment,
      processingInformation: { ...processingInformation, commerceIndicator: 'vbv' },
      consumerAuthenticationInformation: { cavv: proof, xid: proof, eciRaw: '05', paresStatus: 'Y' },
    }
  }
  const byCustomer = async () => {
    const { processingInformation, ...payment } = sample()
    const made = await send({
      ...payment,
      processingInformation: { actionList: ['TOKEN_CREATE'], actionTokenTypes: ['customer', 'paymentInstrument'] },
    })
    const { customer } = JSON.parse(made.text).tokenInformation
    return { ...sample(), paymentInformation: { customer: { id: customer.id }, card: { type: '001' } } }
  }

  const cases: readonly (readonly [string, () => object | Promise<object>, string, string])[] = [
    [
      'an authentication without a challenge',
      () => authenticated('4000000000002701'),
      '3-D Secure',
      'Y authenticated · ECI 05 · vbv',
    ],
    ['an attempt', () => authenticated('4000000000002719'), '3-D Secure', 'A attempted · ECI 06 · vbv_attempted'],
    [
      'a brand with other words',
      () => authenticated('5200000000001005', false),
      '3-D Secure',
      'Y authenticated · ECI 02 · spa',
    ],
    ['a challenge', () => authenticated('4000000000002503'), '3-D Secure', 'C challenge: the cardholder is asked'],
    ['data of an earlier authentication', sent, '3-D Secure', 'Y authenticated · ECI 05 · vbv · as the request says'],
    ['a token of the vault', byCustomer, 'Card by', 'a customer of the vault'],
  ]

  test.each(cases)('%s stands with the exchange and the payment, without proofs', async (_, toBody, title, words) => {
    const { id, journal, text } = await send(await toBody())
    const secrets = [
      proof,
      ...(text.match(/(?<="(?:cavv|xid|ucafAuthenticationData|accessToken|token)":")[^"]+/g) ?? []),
    ]
    const page = await open(`#/exchanges/${journal}`)
    for (const address of [`#/exchanges/${journal}`, `#/payments/${id}`]) {
      await goTo(page, address)
      const fact = page.locator('.facts > div', { has: page.locator('dt', { hasText: title }) })
      await fact.getByText(words, { exact: true }).waitFor()
      const html = await page.content()
      expect(secrets.filter((secret) => html.includes(secret))).toEqual([])
    }
  })

  test('a payment that waits for its cardholder waits in the list, and offers no action', async () => {
    const { processingInformation, ...payment } = authenticated('4000000000002503')
    const { id } = await send({ ...payment, processingInformation: { ...processingInformation, capture: true } })
    const page = await open('#/exchanges?result=waiting')
    await page.getByText('PENDING_AUTHENTICATION').waitFor()
    await page.getByLabel('Outcome').selectOption('refused')
    await page.getByText('No exchange fits these filters').waitFor()
    await goTo(page, `#/payments/${id}`)
    await page.getByText('Nothing is left to capture').waitFor()
    expect(await page.locator('.left button').count()).toBe(0)
  })

  test('what is true of most payments is noted apart, and counts as no advice', async () => {
    const { journal } = await send(sample())
    const quiet = gateway.journal.get(journal)?.advice.filter((note) => note.quiet) ?? []
    expect(quiet.map(({ rule }) => rule)).toEqual(['without-3d-secure'])
    const page = await open('#/exchanges?result=advised')
    await page.getByText('No exchange fits these filters').waitFor()
    await page.getByLabel('Outcome').selectOption('')
    expect(await page.locator('table.rows tbody').innerText()).not.toContain('Advice')
    for (const [locale, title] of [
      ['en-GB', 'Noted'],
      ['ja-JP', '参考'],
    ] as const) {
      await opened?.context.close()
      const entry = await open(`#/exchanges/${journal}`, { locale })
      const panel = entry.locator('.panel', { has: entry.getByRole('heading', { name: title, exact: true }) })
      await panel.getByText('without-3d-secure').waitFor()
      expect(await entry.locator('.field-note').count()).toBe(0)
      expect(await findBarriers(entry)).toEqual([])
    }
  })

  test('operations on tokens and authentications have their name in the list, and a refusal its reason', async () => {
    for (const [path, method] of [
      ['/tms/v2/customers/NONE', 'GET'],
      ['/microform/v2/sessions', 'POST'],
      ['/risk/v1/authentication-setups', 'POST'],
      ['/risk/v1/authentication-results', 'POST'],
    ] as const)
      await fetch(gateway.url + path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'POST' && { body: '{}' }),
      })
    const page = await open('#/exchanges')
    await page.getByText('4 of 4', { exact: true }).waitFor()
    const rows = await page.locator('table.rows tbody tr').allInnerTexts()
    const shown = rows.map((row) => row.replace(/\s+/g, ' '))
    for (const words of ['getCustomer', 'generateCaptureContext', 'payerAuthSetup', 'validateAuthenticationResults'])
      expect(shown.filter((row) => row.includes(words))).toHaveLength(1)
    // A status, and a word behind it.
    for (const row of shown) expect(row).toMatch(/ 4\d\d \S+/)
  })

  test('the world tells what cards and merchants do in 3-D Secure', async () => {
    const page = await open('#/world?part=cards')
    const row = page.getByRole('row', { name: /400000\*+2370/ })
    await row.getByText('challenge that fails').waitFor()
    await goTo(page, '#/world/smcc_all')
    const policy = gateway.world.defaultMerchant.services.threeDSecure
    await page.getByText(`${policy}: `).waitFor()
  })
})
