import type { FaceDefinition } from '../face.ts'
import { openMsw } from '../msw-face.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isAvailable = major > 22 || (major === 22 && minor >= 12)

export const face: FaceDefinition = {
  name: 'msw 3',
  ...(!isAvailable && { unavailable: `msw 3 needs Node 22.12, and this is ${process.versions.node}` }),
  open: openMsw(async () => {
    const [{ http }, { setupServer }] = await Promise.all([import('msw-3'), import('msw-3/node')])
    return { http, setupServer }
  }),
}
