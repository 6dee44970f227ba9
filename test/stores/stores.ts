import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../../mocks/stores/file.ts'
import type { RowStore } from '../../src/state/row-store.ts'
import { type MemoryPlace, openMemoryStore } from './memory-store.ts'

/** Rows that outlive the stores which are opened on them. */
export interface Place {
  open(): Promise<RowStore>
  remove(): Promise<void>
}

/** A kind of store. The suite of row stores runs over each. */
export interface StoreKind {
  readonly name: string
  /** Why its tests cannot run on this machine; undefined when they can. */
  readonly missing?: string
  /** An empty one. */
  createPlace(): Promise<Place>
}

export const stores: readonly StoreKind[] = [
  {
    name: 'memory',
    async createPlace() {
      const place: MemoryPlace = { spaces: new Map(), isOpen: false }
      return { open: async () => openMemoryStore(place), remove: async () => undefined }
    },
  },
  {
    name: 'file',
    async createPlace() {
      const folder = await mkdtemp(join(tmpdir(), 'jpo-sandbox-store-'))
      return {
        open: () => openFileStore(join(folder, 'state')),
        remove: () => rm(folder, { recursive: true }),
      }
    },
  },
]
