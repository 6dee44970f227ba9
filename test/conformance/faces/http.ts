import { startGateway } from '../../../mocks/node/start-gateway.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from '../face.ts'
import { fetchOverHttp } from '../fetch-over-http.ts'

export const face: FaceDefinition = {
  name: 'HTTP',
  async open(options) {
    const gateway = await startGateway(toFaceOptions(options))
    return { engine: gateway.engine, send: sendTo(gateway.url, fetchOverHttp), close: gateway.close }
  },
}
