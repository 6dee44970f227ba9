import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import { openState } from '../../../mocks/stores/open-state.ts'
import { type FaceDefinition, sendTo, toFaceOptions } from '../face.ts'

export const face: FaceDefinition = {
  name: 'a call in the same process, with the state in a file',
  async open(options) {
    const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-face-'))
    const gateway = await createGateway({ ...toFaceOptions(options), state: await openState(join(folder, 'state')) })
    return {
      engine: gateway.engine,
      send: sendTo('https://apitest.cybersource.com', gateway.fetch),
      async close() {
        await gateway.close()
        await rm(folder, { recursive: true })
      },
    }
  },
}
