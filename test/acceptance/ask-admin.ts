import { type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { type HttpGateway, type HttpGatewayOptions, startGateway } from '../../mocks/node/start-gateway.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { noon, toSamplePayment, unverified } from '../support.ts'
import { findViolations } from './admin-contract.ts'

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Text and bytes are sent raw, everything else as JSON. */
  readonly body?: unknown
  /** False leaves `Host` out. */
  readonly setHost?: boolean
}

export interface Told {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any kind.
  readonly body: any
}

/** Sends a raw request; fetch would set `Host`, `Origin` and content types itself. */
export function send(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body, setHost = true }: Asked = {},
): Promise<Told> {
  const bytes =
    typeof body === 'string' || body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const asking = request(
      url + path,
      {
        method,
        setHost,
        // A new connection: an outage does not affect open ones.
        agent: false,
        headers: { ...(bytes !== undefined && { 'content-length': Buffer.byteLength(bytes) }), ...headers },
      },
      async (response) => {
        const said = await text(response)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: said,
          body: said === '' ? undefined : JSON.parse(said),
        })
      },
    )
    asking.once('error', reject)
    asking.end(bytes)
  })
}

/**
 * Asks the admin API; `path` comes without its prefix. Whatever the answer is, it must be as the document
 * describes it, and no page may read it.
 */
export async function ask({ url }: Pick<HttpGateway, 'url'>, path: string, asked: Asked = {}): Promise<Told> {
  const told = await send(url, adminPrefix + path, asked)
  expect(findViolations({ ...told, method: asked.method ?? 'GET', path })).toEqual([])
  expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
  return told
}

export const post = (gateway: Pick<HttpGateway, 'url'>, path: string, body: unknown): Promise<Told> =>
  ask(gateway, path, { method: 'POST', body })

export const remove = (gateway: Pick<HttpGateway, 'url'>, path: string): Promise<Told> =>
  ask(gateway, path, { method: 'DELETE' })

/** A gateway without authentication, on a frozen machine clock, until the end of the test. */
export async function start(options: HttpGatewayOptions = {}): Promise<HttpGateway> {
  const gateway = await startGateway({ clock: () => noon, auth: unverified, ...options })
  onTestFinished(() => gateway.close())
  return gateway
}

export interface Paying extends Omit<NonNullable<Parameters<typeof toSamplePayment>[0]>, 'method'> {
  readonly method?: Parameters<typeof toSamplePayment>[0]['method']
  readonly headers?: Readonly<Record<string, string>>
}

/** Pays, by installments unless another method is given. */
export const pay = ({ url }: Pick<HttpGateway, 'url'>, { headers, ...payment }: Paying = {}): Promise<Told> =>
  send(url, '/pts/v2/payments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: toSamplePayment({ method: 'installment', ...payment }),
  })
