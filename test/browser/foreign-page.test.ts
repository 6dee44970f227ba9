import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway as Gateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { type Loot, type Target, tryEverything } from './attempts.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

/** The attacker's host name resolves to this machine; no other name resolves. */
const names = 'MAP evil.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'

/** A site on another port of this machine; `/sandboxed` has no origin. */
async function startSite(): Promise<Server> {
  const site = createServer((request, response) => {
    if (request.url === '/sandboxed') response.setHeader('content-security-policy', 'sandbox allow-scripts allow-forms')
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>a page</title>')
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  return site
}

const portOf = (site: Server) => (site.address() as AddressInfo).port

const adminTargets = (base: string): Target[] => [
  { url: `${base}/__admin/inspector/app.js`, method: 'GET' },
  { url: `${base}/__admin/sdk-config`, method: 'GET' },
  { url: `${base}/__admin/journal`, method: 'GET' },
  { url: `${base}/__admin/scenarios`, method: 'POST', body: '{"name":"expired-card"}' },
  { url: `${base}/__admin/faults`, method: 'POST', body: '{"name":"latency"}' },
  { url: `${base}/__admin/clock`, method: 'PUT', body: '{"now":"2031-01-01"}' },
  { url: `${base}/__admin/scenarios`, method: 'DELETE' },
  { url: `${base}/__admin/namespaces`, method: 'DELETE' },
  { url: `${base}/__admin/reset`, method: 'POST' },
]

/** A stream: whoever may read it reads for ever. */
const eventTargets = (base: string): Target[] => [{ url: `${base}/__admin/events`, method: 'GET' }]

const paymentTargets = (base: string): Target[] => [
  {
    url: `${base}/pts/v2/payments`,
    method: 'POST',
    body: JSON.stringify(toSamplePayment({ method: 'single', reference: 'of a page' })),
  },
]

/** State that a page could have changed, except the journal. */
const stateOf = ({ scenarios, faults, clock, payments, namespaces }: Gateway) => ({
  armed: [scenarios.list(), faults.list()],
  clock: clock.state(),
  kept: [payments.health(), namespaces()],
})

describe.skipIf(isMissing)('a page in Chromium', () => {
  let browser: Browser
  let site: Server
  let gateway: Gateway
  let context: BrowserContext
  let page: Page
  /** Statuses of the gateway's replies to it. */
  let answered: string[]

  beforeAll(async () => {
    ;[browser, site] = await Promise.all([launchChromium(undefined, [`--host-resolver-rules=${names}`]), startSite()])
  })

  afterAll(async () => {
    await browser?.close()
    site?.closeAllConnections()
    site?.close()
  })

  beforeEach(async () => {
    gateway = await startGateway({ clock: () => noon, auth: unverified })
    await gateway.fetch('https://apitest.cybersource.com/pts/v2/payments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toSamplePayment({ method: 'bonus' })),
    })
    gateway.scenarios.always('insufficient-fund', { match: { reference: 'nobody' } })
    answered = []
    context = await browser.newContext()
    page = await context.newPage()
    context.on('response', (response) => {
      if (new URL(response.url()).port === new URL(gateway.url).port)
        answered.push(`${response.request().method()} ${response.status()}`)
    })
  })

  afterEach(async () => {
    await context.close()
    await gateway.close()
  })

  /** Opens a page under a host name and lets it try everything on the gateway. */
  async function attack(address: string, toTargets: (base: string) => Target[], host = '127.0.0.1'): Promise<Loot[]> {
    const port = new URL(gateway.url).port
    await page.goto(address.replace(':site', `:${portOf(site)}`).replace(':gateway', `:${port}`))
    answered.length = 0
    return page.evaluate(tryEverything, toTargets(`http://${host}:${port}`))
  }

  const places: readonly [string, { from: string; host?: string; isRebound?: true }][] = [
    ['of another site', { from: 'http://evil.example:site/' }],
    ['of another local port', { from: 'http://127.0.0.1:site/' }],
    ['of localhost, which asks for 127.0.0.1', { from: 'http://localhost:site/' }],
    ['without an origin, which asks for localhost', { from: 'http://127.0.0.1:site/sandboxed', host: 'localhost' }],
    // The gateway's own 404 stands for the page that was there before the name was rebound.
    [
      'of a name that was turned to this machine',
      { from: 'http://evil.example:gateway/nothing', host: 'evil.example', isRebound: true },
    ],
  ]

  test.each(places)('%s reads nothing of the admin API, and changes nothing', async (_, { from, host, isRebound }) => {
    const entries = gateway.journal.health().entries
    const before = stateOf(gateway)
    const loot = await attack(from, (base) => [...adminTargets(base), ...eventTargets(base)], host)
    expect(
      loot.filter(
        ({ status, text }) => isRebound !== true || (status || 403) !== 403 || !text.includes('for this machine'),
      ),
    ).toEqual([])
    expect(JSON.stringify(loot)).not.toContain(gateway.merchant().sharedSecret)
    expect(stateOf(gateway)).toEqual(before)
    // The journal has the page and its icon if the gateway was its site.
    const added = gateway.journal.health().entries - entries
    expect(isRebound ? added > 0 : added === 0).toBe(true)
    expect(gateway.journal.get('j1')?.id).toBe('j1')
    // The requests did arrive.
    expect(answered.filter((answer) => answer === 'POST 403').length).toBeGreaterThan(5)
    // 400: a form has a parameter that the route does not know.
    expect(answered.filter((answer) => !/^GET (200|400|405)$| 403$/.test(answer))).toEqual([])
  })

  test.each(places)('%s pays nothing with auth off, and reads nothing', async (_, { from, host, isRebound }) => {
    const loot = await attack(from, paymentTargets, host)
    expect(loot.filter(({ status }) => !(isRebound && status === 403) && status !== 0)).toEqual([])
    expect(gateway.payments.health().entries).toBe(1)
    expect(answered.filter((answer) => /^POST 4(03|15)$/.test(answer)).length).toBeGreaterThan(3)
    expect(answered.filter((answer) => answer.endsWith(' 201'))).toEqual([])
  })

  test.each(['http://evil.example:site/', 'http://127.0.0.1:site/', 'http://127.0.0.1:gateway/nothing'])(
    '%s cannot frame the inspector, nor reach into its window',
    async (address) => {
      const port = new URL(gateway.url).port
      await page.goto(address.replace(':site', `:${portOf(site)}`).replace(':gateway', `:${port}`))
      const reached = await page.evaluate(async (url) => {
        const frame = document.createElement('iframe')
        const loaded = new Promise((resolve) => {
          frame.onload = resolve
          setTimeout(resolve, 2_000)
        })
        frame.src = url
        document.documentElement.append(frame)
        await loaded
        const opened = open(url)
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        const read = (get: () => unknown) => {
          try {
            return get() ?? null
          } catch {
            return null
          }
        }
        return [
          read(() => frame.contentDocument?.querySelector('main')),
          read(() => opened?.document?.querySelector('main')),
          read(() => opened?.location.href),
        ]
      }, `${gateway.url}/`)
      expect(reached.filter((one) => one !== null && one !== 'about:blank')).toEqual([])
      const framed = page.frames().filter((frame) => frame !== page.mainFrame())
      for (const frame of framed)
        expect(
          await frame
            .locator('main, nav')
            .count()
            .catch(() => 0),
        ).toBe(0)
    },
  )

  test('of the gateway itself can do all of it: what is tried works', async () => {
    const loot = await attack('http://127.0.0.1:gateway/nothing', adminTargets)
    expect(new Set(loot.filter(({ status }) => status === 201).map(({ way }) => way)).size).toBeGreaterThan(5)
    expect(JSON.stringify(loot)).toContain(gateway.merchant().sharedSecret)
    expect(gateway.payments.health().entries).toBe(0)
    await attack('http://127.0.0.1:gateway/nothing', paymentTargets)
    // An armed fault may hold back the reply of a payment.
    await expect.poll(() => gateway.payments.health().entries).toBeGreaterThan(0)
  })
})
