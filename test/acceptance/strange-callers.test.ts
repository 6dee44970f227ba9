import { connect as connectHttp2 } from 'node:http2'
import { connect as connectTls } from 'node:tls'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type HttpGateway, type HttpGatewayOptions, startGateway } from '../../mocks/node/start-gateway.ts'
import { findViolations as findPaymentViolations } from '../conformance/contract.ts'
import { signedByHttp } from '../conformance/signed.ts'
import { openConnection } from '../fuzz/raw-http.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { findViolations as findAdminViolations } from './admin-contract.ts'
import { connectRaw } from './raw-connection.ts'
import { spawnProgram } from './spawn.ts'

async function start(options: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const gateway = await startGateway({ clock: () => noon, auth: unverified, ...options })
  onTestFinished(() => gateway.close())
  return gateway
}

const body = JSON.stringify(toSamplePayment({ method: 'single' }))

/** A payment as it stands on the wire. */
const toText = (target: string, ...headers: readonly string[]) =>
  [
    `POST ${target} HTTP/1.1`,
    ...headers,
    'Content-Type: application/json',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')

const path = '/pts/v2/payments'

test.each([
  ['two that differ', path, ['Host: 127.0.0.1', 'Host: apitest.cybersource.com']],
  ['two that are the same', path, ['Host: 127.0.0.1', 'host: 127.0.0.1']],
  ['two with others between them', path, ['HOST: 127.0.0.1', 'Accept: */*', 'Host: evil.example']],
  ['two, to the admin API,', '/__admin/reset', ['Host: 127.0.0.1', 'Host: evil.example']],
  ['two, beside the admin API,', '/__adminx', ['Host: 127.0.0.1', 'Host: evil.example']],
  ['two, after the whole URL of the admin API,', 'http://a.example/__admin/reset', ['Host: a', 'Host: a']],
  ['two, to nothing of the admin API,', '/__admin/nothing', ['Host: 127.0.0.1', 'Host: evil.example']],
])('%s Host headers are a 400, and reach neither journal nor admin API', async (_, target, hosts) => {
  const gateway = await start()
  const connection = await openConnection(gateway.url)
  connection.socket.write(toText(target, ...hosts))
  expect(await connection.end(5_000)).toBe('ended')
  expect(connection.replies).toEqual([
    { status: 400, headers: expect.anything(), body: expect.stringContaining('Send one.') },
  ])
  const [{ headers = {}, body: problem = '' } = {}] = connection.replies
  const [, adminPath] = /__admin(\/.*)/.exec(target) ?? []
  const answer = { status: 400, headers, body: JSON.parse(problem) }
  expect(
    adminPath === undefined
      ? findPaymentViolations(answer)
      : findAdminViolations({ ...answer, method: 'POST', path: adminPath }),
  ).toEqual([])
  expect(gateway.journal.health().entries).toBe(0)
})

test('the host of a whole URL is judged, not the Host header', async () => {
  const gateway = await start({ auth: { policy: 'strict' } })
  const signed = await signedByHttp({ body: new TextEncoder().encode(body) })
  const headers = Object.entries(signed.headers).flatMap(([name, value]) =>
    ['host', 'content-type'].includes(name) ? [] : [`${name}: ${value}`],
  )
  const pay = async (target: string, host: string) => {
    const connection = await connectRaw(gateway.url)
    connection.write(toText(target, `Host: ${host}`, ...headers))
    return connection.ended
  }
  const host = 'apitest.cybersource.com'
  expect(await pay(path, host)).toMatch(/^HTTP\/1\.1 201 /)
  expect(await pay(`http://${host}${path}`, host)).toMatch(/^HTTP\/1\.1 201 /)
  expect(await pay(`http://${host}${path}`, 'evil.example')).toMatch(/^HTTP\/1\.1 201 /)
  expect(await pay(`http://evil.example${path}`, host)).toMatch(/x-sandbox-reason: host-not-accepted/)
  expect(gateway.journal.page({ limit: 1 }).entries[0]?.request.headers.host).toBe('evil.example')
})

test('a page cannot reach the admin API by a whole URL of another host', async () => {
  const gateway = await start()
  const ask = async (target: string) => {
    const connection = await connectRaw(gateway.url)
    connection.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    return (await connection.ended).slice(0, 12)
  }
  expect(await ask('/__admin/health')).toBe('HTTP/1.1 200')
  expect(await ask('http://127.0.0.1/__admin/health')).toBe('HTTP/1.1 200')
  expect(await ask('http://evil.example/__admin/health')).toBe('HTTP/1.1 403')
})

test('a caller that expects 100-continue gets it, or the 413 at once', async () => {
  const { url } = await start()
  const toHead = (bytes: number) =>
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\nExpect: 100-continue\r\n\r\n`
  const small = await connectRaw(url)
  small.write(toHead(Buffer.byteLength(body)))
  await small.until(/100 Continue/)
  small.write(body)
  await small.until(/HTTP\/1.1 201/)

  const large = await connectRaw(url)
  large.write(toHead(1_000_001))
  await large.until(/PAYLOAD_TOO_LARGE/)
  expect(large.text()).toMatch(/^HTTP\/1\.1 413 /)
})

test.each([
  ['prints the line about TLS', [], 1],
  ['prints nothing with --quiet', ['--quiet'], 0],
] as const)('the command %s', async (_, flags, lines) => {
  const program = spawnProgram('cli/start.ts', '--port', '0', '--json', ...flags)
  const { url } = JSON.parse(await program.stdout.until(/^.*\n/)) as { url: string }
  const caller = await connectRaw(url)
  caller.write(Buffer.from('16030100050100000100', 'hex'))
  await caller.ended
  program.kill('SIGTERM')
  const { stderr } = await program.exit
  expect(stderr.match(/A caller spoke TLS/g) ?? []).toHaveLength(lines)
})

test('TLS and HTTP/2 at the port leave one line each, and nothing else does', async () => {
  const onNotice = vi.fn<(line: string) => void>()
  const { url } = await start({ onNotice })
  const { port } = new URL(url)
  await new Promise<void>((resolve) => {
    const socket = connectTls({ port: Number(port), host: '127.0.0.1', rejectUnauthorized: false })
    socket.on('error', () => resolve()).on('close', () => resolve())
  })
  expect(onNotice.mock.calls.map(([line]) => line)).toEqual([expect.stringMatching(/TLS.*https:\/\/.*https:\/\//)])
  await new Promise<void>((resolve) => {
    const session = connectHttp2(url)
    session.on('error', () => resolve()).on('close', () => resolve())
  })
  expect(onNotice.mock.calls.map(([line]) => line)).toEqual([
    expect.stringContaining('TLS'),
    expect.stringContaining('HTTP/2'),
  ])
  const stray = await connectRaw(url)
  stray.write('\u0016 hello\r\n\r\n')
  await stray.ended
  expect((await fetch(`${url}/__admin/health`)).status).toBe(200)
  expect(onNotice).toHaveBeenCalledTimes(2)
})
