/**
 * Pact's mock server with one V4 interaction: any body of the payment's shape, a constant answer.
 *
 *     PACT_DO_NOT_TRACK=true node pact.mjs PORT FILE BODY-FILE FOLDER
 */
import { readFileSync } from 'node:fs'
import { MatchersV3, PactV4 } from '@pact-foundation/pact'

const [port, file, bodyFile, dir] = process.argv.slice(2)
const reply = JSON.parse(readFileSync(file, 'utf8'))
const body = JSON.parse(readFileSync(bodyFile, 'utf8'))

const pact = new PactV4({ consumer: 'bench', provider: 'gateway', port: Number(port), dir, logLevel: 'error' })
await pact
  .addInteraction()
  .uponReceiving('an installment payment')
  .withRequest('POST', '/pts/v2/payments', (request) => request.jsonBody(MatchersV3.like(body)))
  .willRespondWith(201, (response) => response.jsonBody(reply))
  // The server lives as long as the test, which is until this process is ended.
  .executeTest(() => new Promise((resolve) => setTimeout(resolve, 2 ** 31 - 1)))
