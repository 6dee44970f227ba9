import type { Page } from 'playwright-core'
import type { JournalEntry } from '../../src/journal/journal.ts'

/** A shopper's input, by visible label. */
export interface Order {
  readonly method: string
  readonly amount?: string
  readonly installments?: string
  readonly firstBill?: string
  readonly bonusMonth?: string
  readonly bonusAmount?: string
  readonly card?: string
}

/** Contents of the page. */
export interface Shown {
  readonly title: string
  readonly reasons: string
  /** The rows below the title, by their English names. */
  readonly rows: Readonly<Record<string, string>>
  /** Stages and their verdicts. */
  readonly stages: Readonly<Record<string, string>>
  readonly entry: JournalEntry | undefined
}

const texts = [
  ['Amount 金額', 'amount'],
  ['Number of payments', 'installments'],
  ['Bonus amount', 'bonusAmount'],
] as const

const choices = [
  ['First bill', 'firstBill'],
  ['Bonus month', 'bonusMonth'],
] as const

/** Opens the page and waits until its gateway runs. */
export async function openShop(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('form[aria-busy=false]').waitFor()
}

/** Fills in the form and submits it. */
export async function order(page: Page, given: Order): Promise<void> {
  await page.getByRole('radio', { name: given.method }).check()
  for (const [label, name] of texts) if (given[name] !== undefined) await page.getByLabel(label).fill(given[name])
  for (const [label, name] of choices)
    if (given[name] !== undefined) await page.getByLabel(label).selectOption({ label: given[name] })
  const card = given.card ?? 'Visa, issued in Japan'
  const option = await page.locator('#card option', { hasText: card }).getAttribute('value')
  await page.getByLabel('Test card').selectOption(option)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await page.locator('#result[data-tone]').waitFor()
  await page.locator('form[aria-busy=false]').waitFor()
}

/** Reads the page. */
export async function read(page: Page): Promise<Shown> {
  const entry = await page.locator('#entry').textContent()
  return {
    title: await page.locator('#result h2').innerText(),
    reasons: (await page.locator('#result .reasons').allInnerTexts()).join('\n'),
    rows: Object.fromEntries(
      await page.locator('#result dl div').evaluateAll((rows) =>
        rows.map((row) => {
          const [dt, dd] = [row.querySelector('dt'), row.querySelector('dd')]
          return [dt?.firstChild?.textContent, dd?.textContent?.trim()]
        }),
      ),
    ),
    stages: Object.fromEntries(
      await page
        .locator('#stages li')
        .evaluateAll((items) => items.map((item) => [item.dataset['stage'], item.dataset['verdict']])),
    ),
    entry: entry === null || entry === '' ? undefined : (JSON.parse(entry) as JournalEntry),
  }
}

/** Places an order, and returns the contents of the page. */
export async function buy(page: Page, given: Order): Promise<Shown> {
  await order(page, given)
  return read(page)
}
