import dns from 'node:dns'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import { text } from 'node:stream/consumers'
import tls from 'node:tls'
import axios from 'axios'
import got from 'got'
import ky from 'ky'
import { http as http2x } from 'msw'
import { setupServer as setupServer2 } from 'msw/node'
import nodeFetch from 'node-fetch'
import { Agent, Client, getGlobalDispatcher, fetch as undiciFetch, request as undiciRequest } from 'undici'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { setupServerGateway } from '../../mocks/msw/setup-server-gateway.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { allFaces } from '../conformance/faces.ts'
import { toSamplePayment, unverified } from '../support.ts'

/** It has no types of its own. */
const { default: superagent } = await import('superagent' as string)

const origin = 'https://apitest.cybersource.com'
const url = `${origin}/pts/v2/payments`
const body = JSON.stringify(toSamplePayment({ method: 'installment' }))
const headers = { 'content-type': 'application/json' }
const init = { method: 'POST', headers, body } as const

/** Status and body of a payment by each client. */
type Send = () => Promise<{ readonly status: number; readonly json: unknown }>
const ofFetch = async (response: Pick<Response, 'status' | 'json'>) => ({
  status: response.status,
  json: await response.json(),
})

/** superagent does not take `application/hal+json` for JSON. */
const parseJson = async (response: NodeJS.ReadableStream, done: (error: unknown, json: unknown) => void) =>
  done(null, JSON.parse(await text(response)))

const answered: Readonly<Record<string, Send>> = {
  fetch: async () => ofFetch(await fetch(url, init)),
  'undici fetch': async () => ofFetch((await undiciFetch(url, init)) as unknown as Response),
  'undici request': async () => {
    const { statusCode, body: reply } = await undiciRequest(url, init)
    return { status: statusCode, json: await reply.json() }
  },
  axios: async () => {
    const { status, data } = await axios.post(url, body, { headers })
    return { status, json: data }
  },
  'axios with fetch': async () => {
    const { status, data } = await axios.post(url, body, { headers, adapter: 'fetch' })
    return { status, json: data }
  },
  'axios with an agent': async () => {
    const { status, data } = await axios.post(url, body, { headers, httpsAgent: new https.Agent({ keepAlive: true }) })
    return { status, json: data }
  },
  got: async () => {
    const { statusCode, body: reply } = await got.post(url, { headers, body })
    return { status: statusCode, json: JSON.parse(reply) }
  },
  'node-fetch': async () => ofFetch((await nodeFetch(url, init)) as unknown as Response),
  superagent: async () => {
    const { status, body: reply } = await superagent.post(url).set(headers).send(body).buffer(true).parse(parseJson)
    return { status, json: reply }
  },
  ky: async () => ofFetch(await ky.post(url, { headers, body, retry: 0 })),
  'https.request': () =>
    new Promise((resolve, reject) => {
      const sending = https.request(url, { method: 'POST', headers }, async (response) => {
        resolve({ status: response.statusCode ?? 0, json: JSON.parse(await text(response)) })
      })
      sending.once('error', reject)
      sending.end(body)
    }),
}

const refused: Readonly<Record<string, () => Promise<unknown>>> = {
  'got with http2': () => got.post(url, { headers, body, http2: true, retry: { limit: 0 } }),
  'http2.connect': () =>
    new Promise((_, reject) => {
      http2.connect(origin).once('error', reject)
    }),
  'undici with a dispatcher of its own': () => undiciRequest(url, { ...init, dispatcher: new Agent() }),
  'a client of undici': () => new Client(origin).request({ path: '/pts/v2/payments', ...init }),
  'net.connect': () =>
    new Promise((_, reject) => {
      net.connect(443, 'api.cybersource.com').once('error', reject)
    }),
  'tls.connect to an address, by the name of the host': () =>
    new Promise((_, reject) => {
      tls.connect({ host: '127.0.0.2', port: 443, servername: 'api.cybersource.com' }).once('error', reject)
    }),
  // Of the name that msw 3 has for its own.
  'a socket with a lookup of its own': () =>
    new Promise((_, reject) => {
      const mockLookup: net.LookupFunction = (host, _options, done) => {
        outside.push(`own lookup ${host}`)
        done(null, '127.0.0.1', 4)
      }
      new net.Socket().once('error', reject).connect({ port: 443, host: 'api.cybersource.com', lookup: mockLookup })
    }),
}

const unavailable = allFaces.find(({ name }) => name === 'msw 3')?.unavailable
const versions = [
  ['msw 2', async () => setupServerGateway({ http: http2x, setupServer: setupServer2 }, { auth: unverified })],
  [
    'msw 3',
    async () => {
      const [{ http }, { setupServer }] = await Promise.all([import('msw-3'), import('msw-3/node')])
      return setupServerGateway({ http, setupServer }, { auth: unverified })
    },
  ],
] as const

/** What would have left this process: looked up names, and connections. */
let outside: string[] = []
beforeEach(() => {
  outside = []
  // After the gateway has closed: it puts back what it found.
  onTestFinished(() => void vi.restoreAllMocks())
  const { lookup } = dns
  vi.spyOn(dns, 'lookup').mockImplementation(((host: string, ...rest: unknown[]) => {
    if (host === '127.0.0.1') return Reflect.apply(lookup, dns, [host, ...rest])
    outside.push(`lookup ${host}`)
    const done = rest.at(-1) as (error: Error) => void
    done(Object.assign(new Error('no network'), { code: 'ENOTFOUND' }))
  }) as never)
  const { connect } = net.Socket.prototype
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (this: net.Socket, ...args: unknown[]) {
    const options = (Array.isArray(args[0]) ? args[0][0] : args[0]) as { host?: string; path?: string }
    if (options?.host !== '127.0.0.1' && options?.path === undefined) outside.push(`connect ${options?.host}`)
    return Reflect.apply(connect, this, args)
  } as never)
})
describe.each(versions)('%s', (name, setup) => {
  const skipped = name === 'msw 3' && unavailable !== undefined
  const open = async () => {
    const gateway = await setup()
    gateway.listen()
    onTestFinished(() => gateway.close())
    return gateway
  }

  // axios keeps the classes of its first fetch, which are those of msw 2 in this process.
  const mayBeAnswered = Object.entries(answered).filter(([client]) => name === 'msw 2' || client !== 'axios with fetch')
  test.skipIf(skipped).each(mayBeAnswered)('%s is answered, and nothing is looked up or connected', async (_, send) => {
    const gateway = await open()
    const { status, json } = await send()
    expect([status, json]).toEqual([201, expect.objectContaining({ status: 'AUTHORIZED' })])
    expect(gateway.payments.health().entries).toBe(1)
    expect(gateway.journal.page({ limit: 1 }).entries[0]?.request.headers.host).toBe('apitest.cybersource.com')
    expect(outside).toEqual([])
  })

  // msw 3 answers on sockets: it takes these too, and waits for HTTP/1.1 on them.
  const taken = [
    ...['got with http2', 'http2.connect', 'net.connect', 'a socket with a lookup of its own'],
    'tls.connect to an address, by the name of the host',
  ]
  test.skipIf(skipped || name === 'msw 2').each(taken)('%s reaches no network', async (client) => {
    await open()
    await Promise.race([refused[client]?.().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 300))])
    expect(outside).toEqual([])
  })

  test.skipIf(skipped).each(Object.entries(refused).filter(([client]) => name === 'msw 2' || !taken.includes(client)))(
    '%s is refused with words, and nothing is looked up or connected',
    async (_, send) => {
      const gateway = await open()
      const error = await send().then(
        () => 'sent',
        (thrown: Error) => thrown,
      )
      expect(String((error as Error).message)).toMatch(
        /jpo-sandbox ends a connection to api(test)?\.cybersource\.com: .*HTTP\/2.*startGateway/,
      )
      expect(gateway.payments.health().entries).toBe(0)
      expect(outside).toEqual([])
    },
  )

  test.skipIf(skipped)('undici reaches other hosts, and everything is put back at the end', async () => {
    const server = await startGateway({ auth: unverified })
    onTestFinished(() => server.close())
    const before = [getGlobalDispatcher(), net.Socket.prototype.connect]
    const gateway = await open()
    expect((await undiciRequest(`${server.url}/other`)).statusCode).toBe(404)
    expect(server.journal.health().entries).toBe(1)
    await gateway.close()
    expect([getGlobalDispatcher(), net.Socket.prototype.connect]).toEqual(before)
  })

  test.skipIf(skipped)('a fault reaches undici as it would over a network', async () => {
    const gateway = await open()
    gateway.faults.next('reset-before-commit')
    await expect(undiciRequest(url, init)).rejects.toThrow()
    gateway.faults.next('truncated-body')
    await expect(undiciRequest(url, init).then((reply) => reply.body.json())).rejects.toThrow()
  })
})
