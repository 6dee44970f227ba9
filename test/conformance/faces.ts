import { readdirSync } from 'node:fs'
import type { FaceDefinition } from './face.ts'

export type { Face } from './face.ts'

const folder = new URL('./faces/', import.meta.url)

/** Every way in which a request can reach the engine: a file each in `faces`. */
export const allFaces: readonly FaceDefinition[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(
      async (file) => ((await import(/* @vite-ignore */ new URL(file, folder).href)) as { face: FaceDefinition }).face,
    ),
)

/** Those that can be opened on this Node. */
export const faces = allFaces
  .filter(({ unavailable }) => unavailable === undefined)
  .map(({ name, open }) => [name, open] as const)
