import { createTestEngine, send } from '../../support.ts'
import type { FaceDefinition } from '../face.ts'

export const face: FaceDefinition = {
  name: 'the engine itself',
  async open({ onEntry: _, now: __, seed: ___, state: ____, ...options } = {}) {
    const engine = await createTestEngine(options)
    return { engine, send: (body, how) => send(engine, body, how), close: async () => {} }
  },
}
