import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type HttpGateway, startGateway } from '../../mocks/node/start-gateway.ts'
import { claimsOf, session, withoutCard } from '../conformance/type-card.ts'
import { noon, unverified } from '../support.ts'
import { findChromium, launchChromium, noChromium } from './chromium.ts'

const isMissing = findChromium() === undefined
if (isMissing) process.stderr.write(`${noChromium}\n`)

const number = '4111111111111111'
const code = '8317'.slice(0, 3)
const spaced = '4111 1111 1111 1111'

/** What the script puts into the page, as a test sees it. */
interface Shop {
  // biome-ignore lint/suspicious/noExplicitAny: the page's script has no types, as for a shop.
  microform: any
  heard: { event: string; data: unknown }[]
  messages: unknown[]
}

describe.skipIf(isMissing)('Microform in a page of another origin', () => {
  let browser: Browser
  let site: Server
  let origin: string
  let gateway: HttpGateway
  let context: BrowserContext
  let page: Page
  /** What the page and its frames sent, and to whom. */
  let sent: { url: string; from: string; body: string }[]
  let complaints: string[]

  beforeAll(async () => {
    site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
    site.listen(0, '127.0.0.1')
    ;[browser] = await Promise.all([launchChromium(), once(site, 'listening')])
    origin = `http://localhost:${(site.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await browser?.close()
    site?.closeAllConnections()
    site?.close()
  })

  beforeEach(async () => {
    gateway = await startGateway({ clock: () => noon, auth: unverified })
    context = await browser.newContext()
    page = await context.newPage()
    sent = []
    complaints = []
    context.on('request', (request) =>
      sent.push({ url: request.url(), from: request.frame().url(), body: request.postData() ?? '' }),
    )
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
  })
  afterEach(async () => {
    await context.close()
    await gateway.close()
  })

  const html =
    '<!doctype html><html lang="ja"><link rel="icon" href="data:,"><title>shop</title><div id="number" style="height:40px"></div><div id="code" style="height:40px"></div>'

  const post = async (path: string, body: unknown): Promise<Response> =>
    fetch(gateway.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  const begin = async (targetOrigins: readonly string[] = [origin]): Promise<string> =>
    (await post('/microform/v2/sessions', { ...session, targetOrigins })).text()

  /** Loads the script as the guide says, with its seal. */
  async function openShop(captureContext: string): Promise<void> {
    await page.goto(origin)
    const { clientLibrary, clientLibraryIntegrity } = claimsOf(captureContext).ctx[0].data
    await page.evaluate(
      ([src, integrity]) =>
        new Promise((resolve, reject) => {
          const script = Object.assign(document.createElement('script'), { src, integrity, crossOrigin: 'anonymous' })
          script.onload = resolve
          script.onerror = () => reject(new Error('the script does not load'))
          document.head.append(script)
        }),
      [clientLibrary, clientLibraryIntegrity],
    )
  }

  /** Loads both fields, and waits for them. */
  async function loadFields(captureContext: string, options: object = {}): Promise<{ number: Frame; code: Frame }> {
    await openShop(captureContext)
    await page.evaluate(
      async ([given, set]) => {
        const heard: Shop['heard'] = []
        const messages: unknown[] = []
        addEventListener('message', ({ data }) => messages.push(data))
        // biome-ignore lint/suspicious/noExplicitAny: the page's script has no types, as for a shop.
        const microform = new (globalThis as any).Flex(given).microform(set)
        const load = (type: string, place: string, more: object) =>
          new Promise((resolve) => {
            const field = microform.createField(type, more)
            for (const event of ['load', 'focus', 'blur', 'change', 'error', 'inputSubmit'])
              field.on(event, (data: unknown) => heard.push({ event: `${type} ${event}`, data }))
            field.on('load', resolve)
            field.load(place)
            Object.assign(globalThis, { [`${type}Field`]: field })
          })
        Object.assign(globalThis, { microform, heard, messages })
        await Promise.all([load('number', '#number', { placeholder: '0000' }), load('securityCode', '#code', {})])
      },
      [captureContext, options] as const,
    )
    const frames = page.frames().filter((frame) => frame.url().startsWith(gateway.url))
    const [one, two] = frames.sort(
      (left, right) => Number(right.url().includes('field=number')) - Number(left.url().includes('field=number')),
    )
    return { number: one as Frame, code: two as Frame }
  }

  const createToken = (options: object) =>
    page.evaluate(
      (given) =>
        new Promise<{ error: { reason: string; message: string; details: unknown } | null; token: string | undefined }>(
          (resolve) =>
            (globalThis as unknown as Shop).microform.createToken(
              given,
              (error: { reason: string; message: string; details: unknown } | null, token?: string) =>
                resolve({
                  error: error && { reason: error.reason, message: error.message, details: error.details },
                  token,
                }),
            ),
        ),
      options,
    )

  const expiry = { expirationMonth: '12', expirationYear: '2031' }

  test('pays in twelve installments, and the page never sees the number', async () => {
    const fields = await loadFields(await begin())
    await fields.number.locator('input').focus()
    await page.keyboard.type(number)
    await page.keyboard.press('Tab')
    await page.keyboard.type(code)
    const { error, token } = await createToken(expiry)
    expect(error).toBeNull()
    const reply = await post('/pts/v2/payments', withoutCard({ transientTokenJwt: token }))
    expect([reply.status, ((await reply.json()) as { status: string }).status]).toEqual([201, 'AUTHORIZED'])

    // The DOM, the events, the messages and the network of the page.
    const { heard, messages } = await page.evaluate(() => {
      const { heard, messages } = globalThis as unknown as Shop
      return { heard, messages }
    })
    const changes = heard.filter(({ event }) => event === 'number change')
    expect(changes[0]?.data).toMatchObject({
      empty: false,
      valid: false,
      couldBeValid: true,
      card: [{ name: 'visa', cardType: '001' }],
    })
    expect(changes.at(-1)?.data).toMatchObject({ valid: true, card: [{ valid: true, securityCode: { lengths: [3] } }] })
    expect(heard.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['number focus', 'number blur', 'securityCode focus']),
    )
    expect(messages).toEqual([])
    const seen = [await page.content(), JSON.stringify(heard), JSON.stringify(claimsOf(token ?? ''))].join('\n')
    for (const secret of [number, spaced, number.slice(0, 8)]) expect(seen).not.toContain(secret)
    const withNumber = sent.filter(({ url, body }) => url.includes(number) || body.includes(number))
    expect(
      withNumber.map(({ url, from }) => [url, from.startsWith(`${gateway.url}/__pages/microform/field?`)]),
    ).toEqual([[`${gateway.url}/__pages/microform/tokens`, true]])
    expect(sent.filter(({ body }) => body.includes(code))).toEqual([])
    expect(
      await page.evaluate(() => {
        try {
          return frames[0]?.document.title
        } catch {
          return 'closed'
        }
      }),
    ).toBe('closed')
    expect(complaints).toEqual([])
  })

  test('a field is a labelled input in the language of the page, with the styles that are harmless', async () => {
    const styles = {
      input: {
        color: 'rgb(1, 2, 3)',
        'font-size': '20px',
        background: 'url(https://evil.example/x)',
        'font-family': 'url(https://evil.example/y)',
      },
      '::placeholder': { color: 'rgb(4, 5, 6)' },
      valid: { color: 'rgb(7, 8, 9)' },
      'input{}body': { color: 'red' },
      ':focus': { color: 'red;background-image:url(https://evil.example/z)' },
      constructor: { color: 'red' },
    }
    const fields = await loadFields(await begin(), { styles })
    const input = fields.number.locator('input')
    const styleOf = (name: 'color' | 'fontSize' | 'backgroundImage') =>
      input.evaluate((element, property) => getComputedStyle(element)[property], name)
    expect(await page.getByTitle('カード番号').count()).toBe(1)
    expect(await fields.number.getByLabel('カード番号').getAttribute('autocomplete')).toBe('cc-number')
    expect(await fields.code.getByLabel('セキュリティコード').getAttribute('autocomplete')).toBe('cc-csc')
    expect(await input.getAttribute('placeholder')).toBe('0000')
    expect([await styleOf('color'), await styleOf('fontSize'), await styleOf('backgroundImage')]).toEqual([
      'rgb(1, 2, 3)',
      '20px',
      'none',
    ])
    await input.pressSequentially(number)
    expect(await input.inputValue()).toBe(spaced)
    expect([await styleOf('color'), await styleOf('backgroundImage')]).toEqual(['rgb(7, 8, 9)', 'none'])
    await input.fill('4111 1111 1111 1112')
    await input.blur()
    expect(await input.getAttribute('aria-invalid')).toBe('true')
    await page.evaluate(() =>
      (globalThis as unknown as { numberField: { setDisabled(is: boolean): void } }).numberField.setDisabled(true),
    )
    await expect.poll(() => input.isDisabled()).toBe(true)
    expect(sent.filter(({ url }) => url.includes('evil'))).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each([
    [
      'an empty field',
      { typed: '', options: expiry },
      'CREATE_TOKEN_VALIDATION_FIELDS',
      { location: 'number', message: 'Required' },
    ],
    [
      'a wrong check digit',
      { typed: '4111111111111112', options: expiry },
      'CREATE_TOKEN_VALIDATION_FIELDS',
      { location: 'number', message: 'Invalid' },
    ],
    [
      'a wrong month',
      { typed: number, options: { ...expiry, expirationMonth: '13' } },
      'CREATE_TOKEN_VALIDATION_PARAMS',
      { location: 'expirationMonth' },
    ],
    [
      'a card that is not listed',
      { typed: '4012888888881881', options: expiry },
      'CREATE_TOKEN_VALIDATION_SERVERSIDE',
      { location: 'number', message: expect.stringContaining('テストカード') },
    ],
  ])('createToken fails for %s', async (_, { typed, options }, reason, detail) => {
    const fields = await loadFields(await begin())
    await fields.code.locator('input').pressSequentially(code)
    await fields.number.locator('input').pressSequentially(typed)
    const { error, token } = await createToken(options)
    expect([error?.reason, token]).toEqual([reason, undefined])
    expect(error?.details).toContainEqual(expect.objectContaining(detail))
  })

  test('createToken says which field is missing, and whether the gateway is there', async () => {
    await openShop(await begin())
    const captureContext = await begin()
    await page.evaluate((given) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's script has no types, as for a shop.
      Object.assign(globalThis, { microform: new (globalThis as any).Flex(given).microform() })
    }, captureContext)
    expect((await createToken(expiry)).error?.reason).toBe('CREATE_TOKEN_NO_FIELDS')
    await page.evaluate(() => (globalThis as unknown as Shop).microform.createField('number'))
    expect((await createToken(expiry)).error?.reason).toBe('CREATE_TOKEN_NO_FIELDS_LOADED')
    const fields = await loadFields(await begin())
    await fields.number.locator('input').pressSequentially(number)
    await fields.code.locator('input').pressSequentially(code)
    await context.route('**/microform/tokens', (route) => route.abort())
    expect((await createToken(expiry)).error?.reason).toBe('CREATE_TOKEN_UNABLE_TO_START')
  })

  test('a page that the session does not name gets no field', async () => {
    const captureContext = await begin(['https://shop.example.jp'])
    await openShop(captureContext)
    const flex = (given: string) => {
      try {
        // biome-ignore lint/suspicious/noExplicitAny: the page's script has no types, as for a shop.
        return String(new (globalThis as any).Flex(given))
      } catch (error) {
        return String(error)
      }
    }
    expect(await page.evaluate(flex, captureContext)).toContain(`this page is of ${origin}`)
    expect(await page.evaluate(flex, '{"keyId":"x"}')).toContain('takes the capture context')
    // A page that frames the field without the script is stopped by the browser.
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }))
    }, `${gateway.url}/__pages/microform/field?field=number&context=${captureContext}`)
    await expect.poll(() => complaints.join()).toContain('frame-ancestors')
    expect(await page.frames().at(-1)?.locator('input').count()).toBe(0)
  })

  test('a field listens to the page that frames it alone, and begins once', async () => {
    const captureContext = await begin()
    await openShop(captureContext)
    const heard = await page.evaluate(
      async ([target, src]) => {
        const place = (source?: string) => {
          const frame = document.createElement('iframe')
          if (source !== undefined) frame.src = source
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
          document.body.append(frame)
          return { frame, loaded }
        }
        const { frame: field, loaded } = place(src)
        const stranger = place().frame.contentWindow as unknown as typeof globalThis
        await loaded
        /** Whether a first message from a window is answered. */
        const knock = (send: (port: MessagePort) => void) =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = ({ data }) => resolve(data.kind)
            setTimeout(resolve, 300, 'nothing')
            send(port2)
          })
        const first = { kind: 'begin', options: {} }
        const to = field.contentWindow as Window
        Object.assign(stranger, { to, first, target })
        return [
          await knock((port) => {
            Object.assign(stranger, { port })
            stranger.eval('to.postMessage(first, target, [port])')
          }),
          await knock((port) => to.postMessage({ kind: 'token', id: 1 }, target, [port])),
          await knock((port) => to.postMessage(null, target, [port])),
          await knock((port) => to.postMessage(first, target, [port])),
          await knock((port) => to.postMessage(first, target, [port])),
        ]
      },
      [gateway.url, `${gateway.url}/__pages/microform/field?field=number&context=${captureContext}`] as const,
    )
    expect(heard).toEqual(['nothing', 'nothing', 'nothing', 'load', 'nothing'])
  })

  test('a field can be unloaded, loaded again and disposed of', async () => {
    await loadFields(await begin())
    const result = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's script has no types, as for a shop.
      const { numberField: field, microform } = globalThis as any
      field.unload()
      const without = document.querySelectorAll('#number iframe').length
      await new Promise((resolve) => {
        field.on('load', resolve)
        field.load(document.querySelector('#number'))
      })
      const again = document.querySelectorAll('#number iframe').length
      field.dispose()
      microform.createField('number')
      return [without, again, document.querySelectorAll('#number iframe').length]
    })
    expect(result).toEqual([0, 1, 0])
  })
})
