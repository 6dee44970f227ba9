import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { findBarriers, type Inspected, listViews, openInspector, waitUntilLive } from './inspector.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

/** Addresses besides those of the navigation: entries of views, and what is not there. */
const furtherAddresses = [
  '#/nothing',
  '#/health?namespace=not-there',
  '#/%E0%A4%A?x=%',
  '#/health?namespace=shop',
  '#/exchanges?q=%3Cimg&result=done',
  '#/ask-for/expired-card',
  '#/ask-for/late-answer?kind=faults',
  '#/ask-for?kind=verdicts',
  '#/ask-for?kind=clock',
  '#/world/smcc_limited',
  '#/world/not-there',
  '#/world?part=cards',
  '#/world?part=issuers',
  '#/ask-for/not-there?q=<b>x</b>',
  '#/try-it?method=combination&merchant=smcc_limited',
  '#/try-it?card=own&scenario=<b>x</b>&fault=latency',
]

/** Texts that a caller could hope to see as markup, and a card number. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  "javascript:alert(3)//'",
  '{{constructor.constructor("alert(4)")()}}',
  'of 4111111111111111',
]

async function pay(gateway: HttpGateway, reference: string, namespace?: string): Promise<void> {
  await fetch(`${gateway.url}/pts/v2/payments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': reference,
      ...(namespace !== undefined && { 'x-sandbox-namespace': namespace }),
    },
    body: JSON.stringify(toSamplePayment({ method: 'single', reference })),
  })
}

describe.skipIf(isMissing)('the inspector in Chromium', () => {
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

  /** Holds for every test. */
  afterEach(async () => {
    const complaints = opened?.complaints ?? []
    await opened?.context.close()
    opened = undefined
    await gateway.close()
    expect(complaints).toEqual([])
  })

  async function open(options: Parameters<typeof openInspector>[2] = {}): Promise<Page> {
    opened = await openInspector(browser, gateway.url, options)
    await waitUntilLive(opened.page)
    return opened.page
  }

  async function fill(): Promise<void> {
    for (const text of hostile) await pay(gateway, text)
    for (const text of hostile) await pay(gateway, text, text)
    await pay(gateway, 'of a shop', 'shop')
    gateway.scenarios.next('expired-card', { match: { reference: hostile[0] as string } })
    gateway.faults.always('latency', { probability: 0.1, match: { reference: 'nobody' } })
    const sale = toSamplePayment({ method: 'combination', sale: true, reference: 'a sale' })
    await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sale),
    })
    await fetch(`${gateway.admin}/batches`, { method: 'POST' })
  }

  /** Visits each view. */
  async function visit(page: Page, look: (address: string) => Promise<void>): Promise<void> {
    const [payment] = gateway.payments.page({ limit: 1 }).entries
    const further = payment === undefined ? [] : [...furtherAddresses, '#/exchanges/j1', `#/payments/${payment.id}`]
    for (const address of [...(await listViews(page)), ...further]) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, address)
      await waitUntilLive(page)
      await look(address)
    }
  }

  /** One page, switched by its own settings. */
  async function lookAtEach(isFull: boolean): Promise<void> {
    if (isFull) await fill()
    const page = await open({ locale: 'en-GB' })
    const settings = page.locator('.page-settings select')
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const language of ['en', 'ja']) {
        await settings.first().selectOption(language)
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        await visit(page, async (address) => {
          const at = [address, width, language]
          await settings.last().selectOption('light')
          expect([...at, await findBarriers(page)]).toEqual([...at, []])
          // Dark, only the colours are others.
          await settings.last().selectOption('dark')
          expect([...at, await findBarriers(page, ['color-contrast'])]).toEqual([...at, []])
          const inner = await page.evaluate(() => document.documentElement.scrollWidth)
          expect([...at, inner]).toEqual([...at, width])
        })
      }
    }
  }

  test.each([
    ['with data', true],
    ['without', false],
  ])(
    'axe finds nothing in any view %s, and it fits: both languages, schemes and widths',
    (_, isFull) => lookAtEach(isFull),
    180_000,
  )

  /** Presses Tab until the focus is on an element of these words. */
  async function tabTo(page: Page, words: RegExp): Promise<void> {
    for (let count = 0; count < 150; count++) {
      await page.keyboard.press('Tab')
      const text = await page.evaluate(() => {
        const at = document.activeElement
        return at === null || at === document.body
          ? ''
          : `${at.getAttribute('aria-label') ?? ''} ${at.textContent}`.trim()
      })
      if (words.test(text)) return
    }
    throw new Error(`Tab does not reach ${words}.`)
  }

  test('each view is reached, and its main action done, by keyboard alone', async () => {
    await pay(gateway, 'by-keyboard')
    await pay(gateway, 'x', 'shop')
    const page = await open()
    const enter = async (words: RegExp) => {
      await tabTo(page, words)
      await page.keyboard.press('Enter')
    }
    const goTo = async (title: string) => {
      await enter(new RegExp(`^${title}$`))
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    await enter(/^\d\d:\d\d:\d\d$/)
    await page.getByRole('heading', { name: 'Stages' }).waitFor()
    await enter(/^orderInformation/)
    await goTo('Payments')
    await enter(/^\d\d-\d\d \d\d:\d\d$/)
    await page.getByRole('heading', { name: 'Time line' }).waitFor()
    await enter(/^Reverse the authorization$/)
    // The dialog begins at what it is for, and gives the focus back.
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is left').waitFor()
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body')
    await goTo('Ask for')
    await enter(/^Expired card/)
    await tabTo(page, /^Arm$/)
    await page.keyboard.press('Enter')
    await page.getByRole('table', { name: 'Armed' }).getByText('waiting').waitFor()
    await goTo('World')
    await enter(/^smcc_all/)
    await enter(/^Copy .*[Cc]onfiguration/)
    await page.getByText('Copied').waitFor()
    await goTo('Health')
    await enter(/^shop$/)
    await page.waitForURL(/namespace=shop/)
  }, 60_000)

  test('texts of callers are texts, and no card number is in any page', async () => {
    await fill()
    const page = await open()
    await visit(page, async () => {
      const html = await page.content()
      expect(html.replace(/[ -]/g, '')).not.toContain('4111111111111111')
      expect(html).not.toContain(gateway.world.defaultMerchant.sharedSecret)
      expect(await page.locator('img, iframe, object, embed, body script, body style, [onerror]').count()).toBe(0)
    })
    expect(await page.getByRole('option', { name: hostile[0] as string }).count()).toBe(1)
  })

  test('what happens appears, and a reset too', async () => {
    const page = await open({ address: '#/health' })
    await page.getByText('No request since this page was opened').waitFor()
    await pay(gateway, 'first')
    await page.getByText('1 of 1,000', { exact: true }).first().waitFor()
    await page.getByText('No request since this page was opened').waitFor({ state: 'detached' })
    await fetch(`${gateway.admin}/reset`, { method: 'POST' })
    await page.getByText('0 of 10,000').waitFor()
  })

  test('after a lost connection it goes on with the next gateway', async () => {
    const page = await open({ address: '#/health' })
    const port = Number(new URL(gateway.url).port)
    await gateway.close()
    await page.locator('[data-link="lost"]').waitFor()
    gateway = await startGateway({ auth: unverified, port })
    await pay(gateway, 'after')
    await waitUntilLive(page)
    await page.getByText('1 of 1,000', { exact: true }).first().waitFor()
    // Chromium reports the attempts in between.
    const { complaints } = opened as Inspected
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((text) => !/ERR_(CONNECTION_REFUSED|INCOMPLETE)/.test(text)),
    )
  })

  test('language, colours and namespace can be chosen by keyboard, and stay', async () => {
    await pay(gateway, 'x', 'shop')
    const page = await open({ address: '#/health' })
    await page.getByLabel('Language').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: '稼働状況' }).waitFor()
    await page.getByLabel('配色').selectOption('dark')
    await page.getByLabel('名前空間').selectOption('shop')
    expect(new URL(page.url()).hash).toBe('#/health?namespace=shop')
    await page.reload()
    await page.getByRole('heading', { name: '稼働状況' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    expect(await page.getByLabel('名前空間').inputValue()).toBe('shop')
  })

  test('with a token it asks for it, keeps it in the tab, and puts it in no address', async () => {
    const adminToken = 'a-token-of-a-test'
    await gateway.close()
    gateway = await startGateway({ auth: unverified, adminToken })
    opened = await openInspector(browser, gateway.url, { address: '#/health' })
    const { page, complaints, context } = opened
    const field = page.getByLabel('Token of the admin API')
    await field.fill('wrong-token-of-a-test')
    await page.keyboard.press('Enter')
    await page.getByText('does not know this token').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await field.fill(adminToken)
    await page.keyboard.press('Enter')
    await waitUntilLive(page)
    await page.reload()
    await waitUntilLive(page)
    expect(page.url()).not.toContain(adminToken)
    expect(await page.evaluate(() => JSON.stringify([localStorage, document.cookie]))).not.toContain(adminToken)
    const other = await context.newPage()
    await other.goto(gateway.url)
    await other.getByText('This gateway asks for its token').waitFor()
    // Chromium reports every 401.
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('status of 401')))
  })
})
