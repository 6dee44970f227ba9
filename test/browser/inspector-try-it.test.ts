import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { type SamplePayment, toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { publishedCards, seedCards } from '../../src/card-data/published-cards.ts'
import { redactValue } from '../../src/card-data/redact-json.ts'
import { noon } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { findBarriers, type Inspected, openInspector, waitUntilLive } from './inspector.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

const termLabels = ['Number of installments', 'First billing month', 'Code of the option', 'Month of bonus 1']

describe.skipIf(isMissing)('the view “Try it” in Chromium', () => {
  let browser: Browser
  let gateway: HttpGateway
  let opened: Inspected | undefined

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterAll(() => browser?.close())

  beforeEach(async () => {
    gateway = await startGateway()
    gateway.clock.freeze(noon)
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

  /** Chromium reports failed requests; a test that makes some says which. */
  function forgive(pattern: RegExp): void {
    const { complaints } = opened as Inspected
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !pattern.test(line)))
  }

  const submit = (page: Page) => page.getByRole('button', { name: 'Send the payment' }).click()
  const newest = () => gateway.journal.page({ limit: 1 }).entries[0]
  const newestBody = () => newest()?.request.body as ReturnType<typeof toSamplePayment>

  /** Without what each run makes anew. */
  function toComparable({ clientReferenceInformation: _, ...body }: ReturnType<typeof toSamplePayment>) {
    return body
  }

  const methods: readonly (readonly [string, SamplePayment, string, readonly string[]])[] = [
    ['single', { method: 'single' }, '一括払い', []],
    ['bonus', { method: 'bonus' }, 'ボーナス一括払い', ['Code of the option', 'Month of bonus 1']],
    ['installment', { method: 'installment' }, '分割払い', ['Number of installments', 'First billing month']],
    ['combination', { method: 'combination' }, 'ボーナス併用分割払い', termLabels],
    ['revolving', { method: 'revolving' }, 'リボ払い', ['Number of installments', 'First billing month']],
  ]

  test.each(methods)('%s is sent as `pay` sends it, with its own fields only', async (name, sample, ja, labels) => {
    const page = await open(`#/try-it?method=${name}`)
    await page.getByRole('button', { name: 'Send the payment' }).waitFor()
    const shown = await Promise.all(termLabels.map(async (label) => (await page.getByLabel(label).count()) > 0))
    expect(termLabels.filter((_, index) => shown[index])).toEqual(labels)
    await submit(page)
    await page.getByText('Approved. 12000 JPY').waitFor()
    expect(toComparable(newestBody())).toEqual(
      toComparable(redactValue(toSamplePayment(sample)) as ReturnType<typeof toSamplePayment>),
    )
    await page.getByLabel('Language').selectOption('ja')
    await page.getByRole('radio', { name: ja, exact: true, checked: true }).waitFor()
    await page.getByRole('link', { name: /決済を見る/ }).click()
    expect(new URL(page.url()).hash).toBe(`#/payments/${newest()?.paymentId}`)
  })

  test('a payment without an option, by keyboard alone', async () => {
    const page = await open('#/try-it')
    await page.getByRole('radio', { name: 'Revolving' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('Amount').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Approved. 12000 JPY').waitFor()
    expect(newestBody().processingInformation).toEqual({})
    await page.getByRole('link', { name: /See the exchange/ }).press('Enter')
    await page.getByRole('heading', { name: /createPayment|POST/ }).waitFor()
  })

  test('all terms of a combination are sent as they are chosen', async () => {
    const page = await open('#/try-it?method=combination&merchant=smcc_limited')
    expect(
      await page.getByLabel('Number of installments', { exact: true }).locator('option').allTextContents(),
    ).toEqual(['3', '6', 'another number'])
    await page.getByLabel('Number of installments', { exact: true }).selectOption('6')
    await page.getByLabel('First billing month').selectOption({ label: 'March' })
    await page.getByLabel('Code of the option').selectOption('32')
    await page.getByLabel('Month of bonus 1').selectOption({ label: 'July' })
    await page.getByLabel('Amount of bonus 1').fill('2000')
    await page.getByRole('button', { name: 'Add a bonus' }).click()
    await page.getByLabel('Month of bonus 2').selectOption({ label: 'January' })
    await page.getByLabel('Amount of bonus 2').fill('3000')
    await page.getByLabel('Capture at once').check()
    await submit(page)
    await page.getByText('Approved.').waitFor()
    expect(newestBody().processingInformation).toMatchObject({
      capture: true,
      japanPaymentOptions: {
        paymentMethod: '32',
        installments: '6',
        firstBillingMonth: '03',
        bonuses: [
          { month: '07', amount: '2000' },
          { month: '01', amount: '3000' },
        ],
      },
    })
    await page.getByLabel('Number of installments', { exact: true }).selectOption('another number')
    await page.getByLabel('Another number of installments').fill('24')
    await submit(page)
    await page.getByText('count-not-contracted', { exact: true }).waitFor()
    expect(newestBody().processingInformation?.japanPaymentOptions?.installments).toBe('24')
    // The form is kept, with a new reference.
    expect(await page.getByLabel('Amount of bonus 2').inputValue()).toBe('3000')
    const [second, first] = gateway.journal.page({ limit: 2 }).entries
    expect(second?.asked?.reference).not.toBe(first?.asked?.reference)
  })

  test('a card of the world and an outcome lead here, and the address has no whole number', async () => {
    const page = await open('#/world?part=cards')
    await page.getByRole('link', { name: 'Try it 400000******0069' }).click()
    await submit(page)
    await page.getByText('Declined. No money moves.').waitFor()
    expect(await page.getByLabel('Card', { exact: true }).inputValue()).toBe('400000******0069')
    await page.evaluate(() => {
      location.hash = '#/ask-for/insufficient-fund'
    })
    await page.getByRole('link', { name: 'Try it with one payment' }).click()
    expect(new URL(page.url()).hash).toBe('#/try-it?scenario=insufficient-fund')
    await submit(page)
    await page.getByText('Another card may pay.').waitFor()
    expect(newest()?.scenario).toMatchObject({ name: 'insufficient-fund', trigger: 'header' })
    const html = await page.content()
    for (const number of [...seedCards, ...publishedCards]) expect(html).not.toContain(number)
  })

  test('a whole number in the address is masked at once, and a name that is not here is said', async () => {
    const page = await open('#/try-it?card=4111111111111111&merchant=%3Cb%3Eshop&scenario=nothing')
    await page.waitForURL(/card=411111\*{6}1111|card=411111%2A/i)
    expect(page.url()).not.toContain('4111111111111111')
    await page.getByText('The address names “<b>shop”, which is not here.').waitFor()
    await page.getByText('The address names “nothing”, which is not here.').waitFor()
  })

  test('a number of one’s own is sent, and kept nowhere', async () => {
    const own = '4000 0000 0000 0077'
    const digits = own.replaceAll(' ', '')
    const page = await open('#/try-it?card=own')
    await page.getByText('Allowed: 12 to 19 digits.').waitFor()
    await page.getByLabel('Card number').fill(own)
    await page.locator('.preview').getByText('400000******0077').waitFor()
    await submit(page)
    await page.getByText('Refused as invalid. Nothing was processed.').waitFor()
    await page.getByText('not a known test card').first().waitFor()
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.body.innerText]),
    )
    expect([kept.includes(digits), kept.includes(own)]).toEqual([false, false])
    await page.getByRole('link', { name: 'Exchanges' }).first().click()
    await page.goBack()
    expect(await page.getByLabel('Card number').inputValue()).toBe('')
    forgive(/status of 400/)
  })

  test.each([
    ['single', 'Amount', '12,000', 'Allowed: digits, such as 12000'],
    ['single', 'Amount', '100.50', 'decimals only where the currency has them'],
    ['single', 'Currency', 'jpy', 'Allowed: a currency of ISO 4217'],
    ['single', 'Reference', 'x'.repeat(51), 'Allowed: 1 to 50 characters.'],
    ['single', 'Expires', '2031-12', 'Allowed: month and year, such as 12/2031.'],
    ['installment', 'Number of installments', '0', 'Allowed: a whole number from 1 to 99.'],
    ['bonus', 'Amount of bonus 1', '1e5', 'Allowed: 1 to 8 digits'],
  ])('%s: a wrong %s is said at the field, and nothing is sent', async (method, label, text, says) => {
    const page = await open(`#/try-it?method=${method}`)
    const field = page.getByLabel(label)
    await field.fill(text)
    await page.getByText(says).waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const note = await field.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${note}"]`).textContent()).toContain(says)
    expect(await findBarriers(page)).toEqual([])
    await page.getByText('Mend the marked fields').waitFor()
    await field.press('Enter')
    expect(await page.getByRole('button', { name: 'Send the payment' }).isDisabled()).toBe(true)
    expect(gateway.journal.health().entries).toBe(0)
  })

  test('what the gateway refuses is said at the field too, until the form changes', async () => {
    const page = await open('#/try-it')
    const field = page.getByLabel('Currency')
    await field.fill('USD')
    await submit(page)
    await page.getByText('Refused as invalid.').waitFor()
    const [refusal] = newest()?.refusals ?? []
    expect(refusal?.field).toBe('orderInformation.amountDetails.currency')
    const note = await field.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${note}"]`).textContent()).toBe(refusal?.text.en)
    await field.fill('JPY')
    expect(await field.getAttribute('aria-invalid')).toBeNull()
    forgive(/status of 400/)
  })

  test('a lost answer is an unknown outcome, with the exchange that tells what became of it', async () => {
    const page = await open('#/try-it?fault=answer-lost')
    await submit(page)
    await page.getByText('Unknown: the answer was lost').waitFor()
    expect(newest()?.fault).toMatchObject({ name: 'answer-lost', trigger: 'header' })
    await page.getByRole('link', { name: /See the payment/ }).waitFor()
    forgive(/ERR_/)
  })

  test('a payment is of the namespace that is looked at', async () => {
    const page = await open('#/try-it?namespace=shop')
    await page.getByText('namespace shop.').waitFor()
    await submit(page)
    await page.getByText('Approved.').waitFor()
    expect(gateway.journal.health().entries).toBe(0)
    await page.getByRole('link', { name: /See the payment/ }).click()
    await page.getByRole('heading', { name: 'Time line' }).waitFor()
    expect(new URL(page.url()).hash).toContain('namespace=shop')
  })

  test('an option that is not in the contract is said before', async () => {
    const page = await open('#/try-it?method=installment&merchant=smcc_single_strict')
    await page.getByText('Not in the contract of this merchant: it is refused.').waitFor()
    await page.getByLabel('Merchant').selectOption('smcc_single_only')
    await page.getByText('it is accepted, and fails at settlement').waitFor()
    await page.getByLabel('Merchant').selectOption('smcc_all')
    expect(await page.getByText('Not in the contract').count()).toBe(0)
  })
})
