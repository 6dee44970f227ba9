/** Peers that are libraries: `node peers.mjs NAME PORT FOLDER`. Each answers a constant. */
import { readFileSync } from 'node:fs'

const [name, port, dir] = process.argv.slice(2)
const reply = readFileSync(`${dir}/reply.json`, 'utf8')
const type = 'application/hal+json'
const path = '/pts/v2/payments'

const peers = {
  /** Express 5 with `express.json()` and one route. */
  async express() {
    const { default: express } = await import('express')
    const app = express().use(express.json())
    app.post(path, (_request, response) => response.status(201).type(type).send(reply))
    app.listen(Number(port), '127.0.0.1')
  },
  /** Plain msw behind Express, as its authors join them. */
  async msw() {
    const { createMiddleware } = await import('@mswjs/http-middleware')
    const { default: express } = await import('express')
    const { HttpResponse, http } = await import('msw')
    const handler = http.post(path, async ({ request }) => {
      await request.json()
      return new HttpResponse(reply, { status: 201, headers: { 'content-type': type } })
    })
    express().use(createMiddleware(handler)).listen(Number(port), '127.0.0.1')
  },
  /** Pact's mock server with one V4 interaction: any body of the payment's shape. */
  async pact() {
    const { MatchersV3, PactV4 } = await import('@pact-foundation/pact')
    const body = MatchersV3.like(JSON.parse(readFileSync(`${dir}/body.json`, 'utf8')))
    const pact = new PactV4({ consumer: 'bench', provider: 'gateway', port: Number(port), dir, logLevel: 'error' })
    await pact
      .addInteraction()
      .uponReceiving('an installment payment')
      .withRequest('POST', path, (request) => request.jsonBody(body))
      .willRespondWith(201, (response) => response.jsonBody(JSON.parse(reply)))
      // The server lives as long as the test, which is until this process is ended.
      .executeTest(() => new Promise((resolve) => setTimeout(resolve, 2 ** 31 - 1)))
  },
}

await peers[name]()
