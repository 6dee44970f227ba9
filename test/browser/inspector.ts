import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** The page of the inspector in a browser, and everything that must not happen there. */
export interface Inspected {
  readonly page: Page
  readonly context: BrowserContext
  /** Console messages, uncaught errors, violations of the CSP, and requests to elsewhere. */
  readonly complaints: string[]
}

/** Opens the inspector at an address such as `#/health`, and waits until it is live. */
export async function openInspector(
  browser: Browser,
  url: string,
  { address = '', ...options }: BrowserContextOptions & { readonly address?: string } = {},
): Promise<Inspected> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  context.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`request: ${request.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (globalThis as unknown as { complain(text: string): void }).complain(`CSP: ${violatedDirective} ${blockedURI}`),
    )
  })
  await page.goto(`${url}/${address}`)
  return { page, context, complaints }
}

export const waitUntilLive = (page: Page): Promise<void> => page.locator('[data-link="live"]').waitFor()

/** Addresses of all views, as the navigation has them. */
export const listViews = (page: Page): Promise<string[]> =>
  page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with the page, a line each; `rules` are those to look for, all by default. */
export async function findBarriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Evaluated by the debugger, which the CSP does not stop; once in a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axe)
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(runOnly.length > 0 && { runOnly: [...runOnly] }),
      }),
    rules,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
