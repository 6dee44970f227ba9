import { http } from 'msw'
import { setupServer } from 'msw/node'
import type { FaceDefinition } from '../face.ts'
import { openMsw } from '../msw-face.ts'

export const face: FaceDefinition = { name: 'msw 2', open: openMsw(async () => ({ http, setupServer })) }
