import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EnvironmentDefault, ResponseRuleDefault, RouteDefault, RouteResponseDefault } from '@mockoon/commons'
import { path, readReply, signPayments } from '../measure/signed-requests.ts'

/** Files that servers are started with. */
export interface ServerFiles {
  /** Also the home of the servers: nothing of the user's is read or written. */
  readonly folder: string
  /** The reply that is answered as a constant. */
  readonly reply: string
  readonly body: string
  readonly bodyBytes: number
  readonly mockoon: string
  /** Root folder of WireMock. */
  readonly wiremock: string
}

const contentType = 'application/hal+json'

/** Writes them to a folder that goes when this process ends. */
export async function writeServerFiles(): Promise<ServerFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const reply = await readReply()
  const body = (await signPayments('jwt', 1))[0]?.body ?? ''
  mkdirSync(join(folder, 'mappings'))
  write('mappings/payments.json', JSON.stringify(toWireMockStub(reply)))
  return {
    folder,
    reply: write('reply.json', reply),
    body: write('body.json', body),
    bodyBytes: Buffer.byteLength(body),
    mockoon: write('mockoon.json', JSON.stringify(toMockoonData(reply))),
    wiremock: folder,
  }
}

/** One stub, which has to parse the body to match it. */
const toWireMockStub = (reply: string) => ({
  request: {
    method: 'POST',
    urlPath: path,
    bodyPatterns: [
      {
        matchesJsonPath: {
          expression: '$.processingInformation.japanPaymentOptions.paymentMethod',
          equalTo: '61',
        },
      },
    ],
  },
  response: { status: 201, headers: { 'Content-Type': contentType }, body: reply },
})

/** One route whose answer depends on a rule about the parsed body. */
function toMockoonData(reply: string) {
  const paid = {
    ...RouteResponseDefault,
    statusCode: 201,
    body: reply,
    headers: [{ key: 'Content-Type', value: contentType }],
    rules: [
      { ...ResponseRuleDefault, modifier: 'processingInformation.japanPaymentOptions.paymentMethod', value: '61' },
    ],
    disableTemplating: true,
  }
  const refused = { ...RouteResponseDefault, statusCode: 400, default: true }
  const route = { ...RouteDefault, method: 'post', endpoint: path.slice(1), responses: [paid, refused] }
  return {
    ...EnvironmentDefault,
    name: 'bench',
    hostname: '127.0.0.1',
    cors: false,
    routes: [route],
    rootChildren: [{ type: 'route', uuid: route.uuid }],
  }
}
