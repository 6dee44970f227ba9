import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createApp } from '../../../mocks/express/create-app.ts'
import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from '../face.ts'
import { fetchOverHttp } from '../fetch-over-http.ts'

export const face: FaceDefinition = {
  name: 'an Express app behind a prefix',
  async open(options) {
    const gateway = await createGateway(toFaceOptions(options))
    const server = createServer(express().use('/cybersource', createApp(gateway)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return {
      engine: gateway.engine,
      send: sendTo(`http://127.0.0.1:${port}/cybersource`, fetchOverHttp),
      async close() {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
        await gateway.close()
      },
    }
  },
}
