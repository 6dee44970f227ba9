import type { Page } from 'playwright-core'
import { type ReplayScheme, sign } from '../../contracts/states/sign.ts'
import type { HttpGateway } from '../../mocks/node/start-gateway.ts'
import { type SamplePayment, toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { standInHost } from '../../src/base/hosts.ts'

/** What a scene plays with. */
export interface Stage {
  readonly gateway: HttpGateway
  readonly page: Page
  /** Shows an address of the inspector, such as `#/payments`. */
  readonly show: (address: string) => Promise<void>
}

/** One picture of the README: plays until the page shows what it is of. */
export interface Scene {
  /** Name of its files in docs/images. */
  readonly name: string
  readonly play: (stage: Stage) => Promise<void>
}

interface Sending {
  readonly body: object
  /** Path that is signed. */
  readonly path?: string
  /** Path that is called, where it is another. */
  readonly called?: string
  readonly scheme?: ReplayScheme
}

const paymentsPath = '/pts/v2/payments'

/** Sends a signed request at the gateway's time; returns the id in the reply. */
async function send(
  { gateway }: Stage,
  { body, path = paymentsPath, called = path, scheme = 'jwt' }: Sending,
): Promise<string> {
  const text = JSON.stringify(body)
  const signed = await sign(
    { method: 'POST', path, host: standInHost, body: new TextEncoder().encode(text) },
    { scheme, keys: gateway.merchant(), signedHost: standInHost, isSecretWrong: false, now: gateway.clock.now() },
  )
  const response = await gateway.fetch(`https://${standInHost}${called}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed },
    body: text,
  })
  const reply = await response.json()
  return String(reply.id)
}

const pay = (stage: Stage, payment: SamplePayment, sending: Omit<Sending, 'body'> = {}): Promise<string> =>
  send(stage, { ...sending, body: toSamplePayment(payment) })

const amountOf = (totalAmount: string, code: string) => ({
  clientReferenceInformation: { code },
  orderInformation: { amountDetails: { totalAmount, currency: 'JPY' } },
})

/** A 401 whose path has a slash that was not signed: the strings stand side by side, the slash is marked. */
const refusal: Scene = {
  name: 'inspector-401',
  async play(stage) {
    await pay(
      stage,
      { method: 'installment', reference: 'order-1001' },
      { scheme: 'http-signature', called: `${paymentsPath}/` },
    )
    await stage.show('#/exchanges/j1')
    await stage.page.locator('table.signing mark').first().waitFor()
  },
}

/** A payment by installments with bonus months, captured, settled and in part refunded. */
const timeLine: Scene = {
  name: 'inspector-payment',
  async play(stage) {
    const { gateway, page } = stage
    const reference = 'order-1002'
    const payment = {
      method: 'combination',
      code: '32',
      amount: '120000',
      installments: '10',
      bonusAmount: '24000',
    } as const
    const id = await pay(stage, { ...payment, reference })
    gateway.clock.advance('2h')
    const capture = await send(stage, {
      path: `${paymentsPath}/${id}/captures`,
      body: amountOf('120000', reference),
    })
    gateway.clock.advance('12h')
    await send(stage, { path: `/pts/v2/captures/${capture}/refunds`, body: amountOf('20000', reference) })
    await stage.show(`#/payments/${id}`)
    await page.locator('.bills').waitFor()
    await page.locator('.time-line > li').nth(3).waitFor()
  },
}

/** An outcome that is armed in the page and used by the next payment, and a fault that waits. */
const armed: Scene = {
  name: 'inspector-ask-for',
  async play(stage) {
    const { page } = stage
    await stage.show('#/ask-for/answer-lost?kind=faults')
    await page.getByText('Only for some requests').click()
    await page.getByLabel('Part of the reference').fill('order-2')
    await page.getByRole('button', { name: 'Arm', exact: true }).click()
    await stage.show('#/ask-for/insufficient-fund')
    await page.getByRole('button', { name: 'Arm', exact: true }).click()
    await page.getByRole('table', { name: 'Armed' }).locator('tbody tr').nth(1).waitFor()
    await pay(stage, { method: 'revolving', reference: 'order-1003' })
    await page.getByText('used 1 ×').waitFor()
  },
}

/** In this order: the ids of one follow those of another. */
export const scenes: readonly Scene[] = [refusal, timeLine, armed]
