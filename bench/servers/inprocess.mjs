/**
 * One contender of the in-process measurement, in a process of its own, because nock and msw patch globals.
 *
 *     node inprocess.mjs NAME CALLS < {"url","requests":[{"headers","body"}],"reply"}
 *
 * Prints the time of each call in µs, as JSON. A call makes a request, sends it and reads the whole reply.
 */
import { text } from 'node:stream/consumers'

const gatewayEntry = '../../dist/node/index.js'
const mswDoor = '../../dist/node/msw.js'

/** Each returns what sends a request. */
const contenders = {
  async handle() {
    const { createGateway } = await import(gatewayEntry)
    const gateway = await createGateway()
    return (url, init) => gateway.handle(new Request(url, init))
  },
  async 'gateway-msw'() {
    const { setupGateway } = await import(mswDoor)
    const gateway = await setupGateway()
    gateway.listen()
    return fetch
  },
  async nock({ url, reply }) {
    const { default: nock } = await import('nock')
    const { origin, pathname } = new URL(url)
    nock(origin).persist().post(pathname).reply(201, reply, { 'content-type': 'application/hal+json' })
    return fetch
  },
  async msw({ url, reply }) {
    const { http, HttpResponse } = await import('msw')
    const { setupServer } = await import('msw/node')
    const headers = { 'content-type': 'application/hal+json' }
    setupServer(http.post(url, () => new HttpResponse(reply, { status: 201, headers }))).listen()
    return fetch
  },
}

const warmUpCalls = 500

const [name, calls] = process.argv.slice(2)
const input = JSON.parse(await text(process.stdin))
const { url, requests, reply } = input
const send = await contenders[name](input)

/** Ids differ in length, so replies do by a few characters. */
async function call(index) {
  const { headers, body } = requests[index % requests.length]
  const response = await send(url, { method: 'POST', headers, body })
  const answer = await response.text()
  if (response.status !== 201 || Math.abs(answer.length - reply.length) > 20)
    throw new Error(
      `${name} answered ${response.status} with ${answer.length} characters, not 201 with about ${reply.length}`,
    )
}

for (let index = 0; index < warmUpCalls; index++) await call(index)
const times = []
for (let index = 0; index < Number(calls); index++) {
  const start = performance.now()
  await call(index)
  times.push((performance.now() - start) * 1_000)
}
process.stdout.write(JSON.stringify(times))
process.exit(0)
