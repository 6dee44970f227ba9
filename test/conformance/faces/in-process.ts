import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from '../face.ts'

export const face: FaceDefinition = {
  name: 'a call in the same process',
  async open(options) {
    const gateway = await createGateway(toFaceOptions(options))
    return {
      engine: gateway.engine,
      send: sendTo('https://apitest.cybersource.com', gateway.fetch),
      close: gateway.close,
    }
  },
}
