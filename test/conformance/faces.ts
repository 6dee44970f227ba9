import { readdirSync } from 'node:fs'
import type { FaceDefinition } from './face.ts'

export type { Face } from './face.ts'

const folder = new URL('./faces/', import.meta.url)

/** Every way to reach the engine, one file each in `faces`. */
export const allFaces: readonly FaceDefinition[] = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(
      async (file) => ((await import(/* @vite-ignore */ new URL(file, folder).href)) as { face: FaceDefinition }).face,
    ),
)

/** The faces that this Node supports. */
export const faces = allFaces
  .filter(({ unavailable }) => unavailable === undefined)
  .map(({ name, open }) => [name, open] as const)
