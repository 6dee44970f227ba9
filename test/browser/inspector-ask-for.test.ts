import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'
import { findBarriers, type Inspected, openInspector, waitUntilLive } from './inspector.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

describe.skipIf(isMissing)('the view “Ask for” in Chromium', () => {
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

  async function open(address: string): Promise<Page> {
    opened = await openInspector(browser, gateway.url, { address })
    opened.page.setDefaultTimeout(10_000)
    await waitUntilLive(opened.page)
    return opened.page
  }

  async function pay(namespace?: string): Promise<{ status: string }> {
    const response = await fetch(`${gateway.url}/pts/v2/payments`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(namespace !== undefined && { 'x-sandbox-namespace': namespace }),
      },
      body: JSON.stringify(toSamplePayment({ method: 'single', sale: true })),
    })
    return response.json()
  }

  const armed = async (path: string) => (await (await fetch(`${gateway.admin}/${path}`)).json()).armed
  const clock = async () => (await fetch(`${gateway.admin}/clock`)).json()

  test('an outcome that is armed by keyboard is used by the next payment, and the page says so', async () => {
    const page = await open('#/ask-for')
    await page.getByText('Nothing is armed.').waitFor()
    await page.getByLabel('Find').fill('expired')
    const row = page.getByRole('link', { name: /^Expired card/ })
    await row.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Expired card' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('How often').press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(new URL(page.url()).hash).toBe('#/ask-for?q=expired')
    const list = page.getByRole('table', { name: 'Armed' })
    await list.getByText('waiting').waitFor()
    expect((await pay()).status).toBe('DECLINED')
    await list.getByText('used 1 ×').waitFor()
    await list.getByText('used up').waitFor()
    expect((await pay()).status).toBe('AUTHORIZED')
  })

  test('settings and conditions of the form are those that are armed', async () => {
    const page = await open('#/ask-for/late-answer?kind=faults')
    await page.getByLabel('How often').fill('always')
    await page.getByLabel('Chance in %').fill('50')
    await page.getByLabel('Delay in ms').fill('1500')
    await page.getByText('Only for some requests').click()
    await page.getByLabel('Operation').selectOption('createPayment')
    await page.getByLabel('Payment option').selectOption('bonus')
    await page.getByLabel('Card, last four').fill('1111')
    await page.getByLabel('Part of the reference').fill('<b>order</b>')
    await page.getByRole('button', { name: 'Arm', exact: true }).click()
    await page.getByText('<b>order</b>').waitFor()
    const match = { operation: 'createPayment', method: 'bonus', card: '1111', reference: '<b>order</b>' }
    expect(await armed('faults')).toMatchObject([
      { name: 'late-answer', times: 'always', probability: 0.5, delay: 1500, match },
    ])
  })

  test.each([
    ['#/ask-for/expired-card', 'How often', '0', 'How often is a whole number'],
    ['#/ask-for/expired-card', 'Chance in %', '101', 'The chance is a number'],
    ['#/ask-for/latency?kind=faults', 'Delay in ms', 'soon', 'Delay in ms: a whole number'],
    ['#/ask-for/latency?kind=faults', 'Delay in ms', '9000000', '600'],
  ])('%s: %s of %s is refused beside the form', async (address, label, text, says) => {
    const page = await open(address)
    await page.getByLabel(label).fill(text)
    await page.getByRole('button', { name: 'Arm', exact: true }).click()
    await page.getByRole('alert').getByText(says).waitFor()
    expect(await armed('scenarios')).toEqual([])
    // Chromium reports every 400.
    const { complaints } = opened as Inspected
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('status of 400')))
  })

  test('a verdict is armed and disarmed; all are disarmed at once', async () => {
    const page = await open('#/ask-for/rejected?kind=verdicts')
    await page.getByRole('button', { name: 'Arm', exact: true }).click()
    await page.getByRole('button', { name: /^Disarm Rejected/ }).click()
    await page.getByRole('table', { name: 'Armed' }).getByText('disarmed').waitFor()
    gateway.scenarios.next('expired-card')
    gateway.faults.next('answer-lost')
    await page.getByRole('button', { name: 'Disarm all, forget used' }).click()
    await page.getByText('Nothing is armed.').waitFor()
    expect([await armed('scenarios'), await armed('faults'), await armed('verdicts')]).toEqual([[], [], []])
  })

  test('the clock is frozen, moved, set, taken to the next batch, and back', async () => {
    await pay()
    const page = await open('#/ask-for?kind=clock')
    await page.getByRole('button', { name: 'Freeze' }).click()
    await page.getByText('frozen').first().waitFor()
    await page.getByLabel('Set to').fill('2026-12-16T12:00')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await page.getByText('2026-12-16 12:00:00').waitFor()
    expect((await clock()).epochMs).toBe(Date.parse('2026-12-16T12:00:00+09:00'))
    await page.getByRole('button', { name: 'Forward: 1 hour' }).click()
    await page.getByText('2026-12-16 13:00:00').waitFor()
    await page.getByRole('button', { name: 'Back to the start' }).click()
    await page.getByText('as the clock of this machine').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test('the next batch takes what waits, and the page tells what became of it', async () => {
    gateway.clock.freeze(noon)
    await pay()
    const page = await open('#/ask-for?kind=clock')
    await page.getByText('No batch went to the acquirer yet').waitFor()
    await page.getByRole('button', { name: 'Advance to the next batch' }).click()
    await page.getByText('Batch b1: 1 settled, 0 rejected.').waitFor()
    await page.getByRole('table', { name: 'Settlement' }).getByText('b1').waitFor()
    expect((await clock()).japan.slice(11)).toBe('00:00:00')
    await page.getByRole('button', { name: 'Advance to the next batch' }).click()
    await page.getByText('Nothing waited for a batch').waitFor()
    await pay()
    await page.getByRole('button', { name: 'Run a batch now' }).click()
    await page.getByText('Batch b2: 1 settled, 0 rejected.').waitFor()
  })

  test('a reset asks first, and is of the namespace that is looked at', async () => {
    await pay()
    await pay('shop')
    const page = await open('#/ask-for?kind=clock&namespace=shop')
    const total = async (namespace: string) =>
      (await (await fetch(`${gateway.admin}/journal?namespace=${namespace}`)).json()).total
    await page.getByRole('button', { name: 'Reset …' }).click()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await total('shop')).toBe(1)
    await page.getByRole('button', { name: 'Reset …' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('Cleared: 1 exchanges, 1 payments.').waitFor()
    expect([await total('shop'), await total('')]).toEqual([0, 1])
  })

  test('all namespaces are dropped after a question, and the default stays', async () => {
    await pay()
    await pay('shop')
    const page = await open('#/ask-for?kind=clock')
    await page.getByRole('link', { name: 'shop' }).waitFor()
    await page.getByRole('button', { name: 'Forget all namespaces …' }).click()
    await page.getByRole('button', { name: 'Drop them' }).click()
    await page.getByText('1 namespaces dropped.').waitFor()
    await page.getByRole('link', { name: 'shop' }).waitFor({ state: 'detached' })
    expect((await (await fetch(`${gateway.admin}/journal`)).json()).total).toBe(1)
  })
})
