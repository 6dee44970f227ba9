import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { fromBase64 } from '../../src/crypto/bytes.ts'
import { signRequest } from '../../src/signing/sign-request.ts'
import { toSamplePayment } from '../support.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { findBarriers, type Inspected, openInspector, waitUntilLive } from './inspector.ts'

const paymentsPath = '/pts/v2/payments'

describe.skipIf(findChromium() === undefined)('exchanges in the inspector', () => {
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

  /** Sends a signed payment; `change` edits the headers after the signature. */
  async function pay(
    reference: string,
    {
      body = {},
      headers = {},
      change = (all) => all,
      host = new URL(gateway.url).host,
      sent = (text) => text,
    }: PayOptions = {},
  ): Promise<Response> {
    const text = JSON.stringify({ ...toSamplePayment({ method: 'installment', reference }), ...body })
    const { merchantId, keyId, sharedSecret } = gateway.world.defaultMerchant
    const signed = await signRequest(
      { scheme: 'http-signature', keyId, secret: fromBase64(sharedSecret) as Uint8Array },
      {
        ...{ method: 'POST', path: paymentsPath, host, merchantId, now: Date.now(), jti: reference },
        body: new TextEncoder().encode(text),
      },
    )
    const { date = '', ...rest } = signed
    return fetch(gateway.url + paymentsPath, {
      method: 'POST',
      headers: change({ 'content-type': 'application/json', ...rest, date, ...headers }),
      body: sent(text),
    })
  }

  interface PayOptions {
    readonly body?: object
    readonly headers?: Readonly<Record<string, string>>
    readonly host?: string
    readonly sent?: (text: string) => string
    readonly change?: (headers: Record<string, string>) => Record<string, string>
  }

  const rows = (page: Page) => page.locator('table.rows tbody tr')

  test('an empty journal says what to do, and the first exchange appears by itself', async () => {
    const page = await open('')
    await page.getByText('No exchange yet').waitFor()
    await page.getByText('npm run pay -- --url').waitFor()
    await pay('first-one')
    await rows(page).filter({ hasText: 'first-one' }).waitFor()
    const text = await rows(page).first().innerText()
    for (const part of ['createPayment', 'smcc_all', 'installment × 12', '12000 JPY', '201', 'AUTHORIZED'])
      expect(text).toContain(part)
  })

  test('filters and search narrow the list, stand in the address, and can be removed', async () => {
    await pay('approved-one')
    await pay('sandbox-expired-card', { headers: { 'x-sandbox-scenario': 'expired-card' } })
    await pay('refused-one', { change: ({ signature: _, ...rest }) => rest })
    await pay('lost-one', { headers: { 'x-sandbox-fault': 'answer-lost' } }).catch(() => {})
    const page = await open('#/exchanges')
    await page.getByText('4 of 4', { exact: true }).waitFor()
    for (const [result, count] of [
      ['done', 1],
      ['refused', 2],
      ['fault', 1],
      ['', 4],
    ] as const) {
      await page.getByLabel('Outcome').selectOption(result)
      await page.getByText(`${count} of 4`, { exact: true }).waitFor()
      expect(await rows(page).count()).toBe(count)
    }
    await page.getByLabel('Operation').selectOption('createPayment')
    await page.getByLabel('Search the exchanges').fill('EXPIRED lost')
    await page.getByText('No exchange fits these filters').waitFor()
    await page.getByLabel('Search the exchanges').fill('EXPIRED_card')
    await page.getByText('1 of 4', { exact: true }).waitFor()
    expect(new URL(page.url()).hash).toBe('#/exchanges?q=EXPIRED_card&operation=createPayment')
    await page.reload()
    await page.getByText('1 of 4', { exact: true }).waitFor()
    await rows(page).getByRole('link').press('Enter')
    await page.getByRole('heading', { name: 'Stages' }).waitFor()
    await page.getByRole('link', { name: 'All exchanges' }).click()
    await page.getByText('1 of 4', { exact: true }).waitFor()
    await page.getByLabel('Search the exchanges').fill('nothing has this')
    await page.getByRole('link', { name: 'Remove the filters' }).click()
    await page.getByText('4 of 4', { exact: true }).waitFor()
  })

  test('the id in a reply that made no payment finds its exchange', async () => {
    await pay('fine')
    await pay('failed', { headers: { 'x-sandbox-scenario': 'internal-error' } })
    const reply = gateway.journal.get('j2')?.reply.body as { readonly id: string } | undefined
    const page = await open('#/exchanges')
    await page.getByLabel('Search the exchanges').fill(reply?.id ?? 'none')
    await page.getByText('1 of 2', { exact: true }).waitFor()
    await rows(page).getByText('failed').waitFor()
  })

  test('a paused list stands still and counts what is new', async () => {
    await pay('before')
    const page = await open('#/exchanges')
    await page.getByRole('button', { name: 'Pause' }).click()
    await pay('after')
    await page.getByText('1 new since then').waitFor()
    expect(await rows(page).count()).toBe(1)
    await page.getByRole('button', { name: 'Resume' }).click()
    await rows(page).filter({ hasText: 'after' }).waitFor()
  })

  test('a 401 shows the reason with its evidence, and marks where the signing strings differ', async () => {
    await pay('changed', { sent: (text) => text.replace('12000', '13000') })
    for (const [locale, words] of [
      ['en-GB', ['Why', 'Evidence', 'What was signed', 'Verify who sends', 'refused', 'not reached']],
      ['ja-JP', ['理由', '根拠', '署名対象の比較', '認証', '拒否', '未到達']],
    ] as const) {
      const page = await open('#/exchanges/j1', { locale })
      await page.locator('table.signing').waitFor()
      for (const word of words) expect(await page.locator('main').innerText()).toContain(word)
      expect(await page.locator('[data-verdict="refused"]').count()).toBe(1)
      const lines = await page.locator('table.signing tbody td').allInnerTexts()
      expect(lines.map((line) => line.slice(0, 16))).toEqual(['digest: SHA-256=', 'digest: SHA-256='])
      const marks = await page.locator('table.signing mark').allInnerTexts()
      expect(marks.map((text) => text.length > 9 && text.length < 45)).toEqual([true, true])
      expect(await page.locator('.to-paste pre').first().innerText()).toContain('--data-binary @body.json')
      expect(await findBarriers(page)).toEqual([])
      expect(opened?.complaints).toEqual([])
      await opened?.context.close()
    }
  })

  test('of a signature that fits nothing it shows the expected string alone', async () => {
    await pay('other-host', { host: 'elsewhere.example', change: (all) => ({ ...all, date: all['date'] as string }) })
    const page = await open('#/exchanges/j1')
    await page.getByText('compare this with the string that your code signs').waitFor()
    expect(await page.locator('table.signing th').allInnerTexts()).toEqual(['Expected'])
    expect(await page.locator('table.signing mark').count()).toBe(0)
  })

  test('what is wrong with a field stands at the field, or at the nearest one that is there', async () => {
    const { orderInformation: _, ...rest } = toSamplePayment({ method: 'installment', reference: 'x' })
    const body = {
      ...rest,
      orderInformation: { amountDetails: { totalAmount: 'many' } },
    }
    await pay('bad-fields', { body })
    const entry = gateway.journal.get('j1')
    const page = await open('#/exchanges/j1')
    await page.locator('.json .note').first().waitFor()
    expect(entry?.refusals.length).toBeGreaterThan(0)
    const notes = await page.locator('.json .field-note').allInnerTexts()
    const all = [...(entry?.refusals ?? []), ...(entry?.advice ?? []).filter(({ quiet }) => quiet !== true)]
    const placed = all.filter(({ field }) => field !== undefined)
    expect(notes.sort()).toEqual(placed.map(({ text }) => text.en).sort())
    const key = page.locator('.body .json li', { has: page.getByText('totalAmount', { exact: true }) }).last()
    expect(await key.locator('.field-note').count()).toBeGreaterThan(0)
  })

  test('the folding of JSON works by keyboard', async () => {
    await pay('fold')
    const page = await open('#/exchanges/j1')
    const fold = page.getByRole('button', { name: 'orderInformation' }).first()
    await fold.focus()
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    expect(await fold.getAttribute('aria-expanded')).toBe('true')
  })

  test('commands to paste quote the texts of callers, and card data is masked', async () => {
    await pay("it's $(touch here) `x`", { headers: { 'x-sandbox-namespace': "o'brien $(x)" } })
    const page = await open(`#/exchanges/j1?namespace=${encodeURIComponent("o'brien $(x)")}`)
    const curl = await page.locator('.to-paste pre').first().innerText()
    expect(curl).toContain("cat > body.json <<'END_OF_BODY'")
    expect(curl).toContain("npm run --silent sign -- --url '")
    expect(curl).toContain("-H 'x-sandbox-namespace: o'\\''brien $(x)'")
    expect(curl).toContain("--merchant 'smcc_all'")
    expect(await page.locator('.facts > div', { hasText: /^Namespace/ }).innerText()).toContain("o'brien $(x)")

    expect(curl).not.toContain('4111111111111111')
    const commands = await page.locator('.to-paste pre').allInnerTexts()
    expect(commands.filter((text) => text.includes("pact -- --url '"))).toHaveLength(2)
    for (const text of commands.slice(1)) expect(text).toContain(`--namespace='o'\\''brien $(x)' --journal 'j1'`)
    await page.getByText('put your test card number').waitFor()
  })

  test('a refusal of the account shows what to put into the world file', async () => {
    await pay('no-contract', { body: toSamplePayment({ method: 'single', card: '4242424242424242' }) })
    const page = await open('#/exchanges/j1')
    await page.getByRole('heading', { name: 'Into the world file: List the card' }).waitFor()
    await page.getByText('cards:\n  - number: "424242******4242"\n    issuer: sakura').waitFor()
    await page.getByText('A card has its whole number there.').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('in the default namespace it offers a contract and a test; an entry that is gone says why', async () => {
    await pay('take-me')
    const page = await open('#/exchanges/j1')
    await page.getByText(`pact -- --url '${gateway.url}' --journal 'j1' --as test`).waitFor()
    await page.getByText(`--journal 'j1' --consumer`).waitFor()
    await page.evaluate(() => {
      location.hash = '#/exchanges/j77'
    })
    await page.getByText('This exchange is not in the journal').waitFor()
    // Chromium reports the 404.
    opened?.complaints.splice(0, 9, ...opened.complaints.filter((text) => !text.includes('status of 404')))
  })
})
