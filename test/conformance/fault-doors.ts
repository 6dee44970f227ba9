import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { createApp } from '../../mocks/express/create-app.ts'
import { createGateway } from '../../mocks/gateway/create-gateway.ts'
import type { Gateway, GatewayOptions } from '../../mocks/gateway/gateway.ts'
import { type MswForNode, setupServerGateway } from '../../mocks/msw/setup-server-gateway.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import type { Carrier } from '../../src/faults/faults.ts'
import { face as msw3 } from './faces/msw-3.ts'

/** A gateway whose faults reach a caller of `fetch`. */
export interface OpenDoor {
  readonly gateway: Gateway
  readonly fetch: typeof globalThis.fetch
  /** Base URL for payments. */
  readonly base: string
  close(): Promise<void>
}

export interface FaultDoor {
  readonly name: string
  readonly carrier: Carrier
  /** Why it cannot be opened on this Node. */
  readonly unavailable?: string
  open(options: GatewayOptions): Promise<OpenDoor>
}

const base = 'https://api.cybersource.com'
/** Looked up on each call, because msw replaces the global one. */
const globalFetch: typeof fetch = (input, init) => globalThis.fetch(input, init)

const openMsw =
  <Handler>(load: () => Promise<MswForNode<Handler>>): FaultDoor['open'] =>
  async (options) => {
    const gateway = await setupServerGateway(await load(), { ...options, onUnhandledRequest: 'error' })
    gateway.listen()
    return { gateway, fetch: globalFetch, base, close: gateway.close }
  }

/** Every way for `fetch` to reach a gateway, with the carrier of its faults. */
export const faultDoors: readonly FaultDoor[] = [
  {
    name: 'HTTP',
    carrier: 'http',
    async open(options) {
      const gateway = await startGateway(options)
      return { gateway, fetch: globalFetch, base: gateway.url, close: gateway.close }
    },
  },
  {
    name: 'an Express app',
    carrier: 'http',
    async open(options) {
      const gateway = await createGateway(options)
      const server = createServer(express().use('/cybersource', createApp(gateway)))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      return {
        gateway,
        fetch: globalFetch,
        base: `http://127.0.0.1:${port}/cybersource`,
        async close() {
          server.closeAllConnections()
          await new Promise((resolve) => server.close(resolve))
          await gateway.close()
        },
      }
    },
  },
  {
    name: 'a call in the same process',
    carrier: 'in-process',
    async open(options) {
      const gateway = await createGateway(options)
      return { gateway, fetch: gateway.fetch, base, close: gateway.close }
    },
  },
  { name: 'msw 2', carrier: 'msw', open: openMsw(async () => ({ http, setupServer })) },
  {
    name: 'msw 3',
    carrier: 'msw',
    ...(msw3.unavailable !== undefined && { unavailable: msw3.unavailable }),
    open: openMsw(async () => {
      const [{ http }, { setupServer }] = await Promise.all([import('msw-3'), import('msw-3/node')])
      return { http, setupServer }
    }),
  },
]
