import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../../mocks/stores/file.ts'
import { openValkeyStore } from '../../mocks/stores/valkey.ts'
import { type RowStore, StoreError } from '../../src/state/row-store.ts'
import { startValkey, valkeyBinary } from '../replicas/valkey-server.ts'
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
  {
    name: 'valkey',
    ...(valkeyBinary === undefined && { missing: 'neither valkey-server nor redis-server is installed' }),
    async createPlace() {
      const server = await startValkey()
      return { open: () => openAlone(server.url), remove: server.stop }
    },
  },
]

/** A store of replicas, used by one. */
async function openAlone(url: string): Promise<RowStore> {
  const store = await openValkeyStore(url, 'k'.repeat(32))
  const { reign } = await store.takeLead('http://127.0.0.1', 600_000)
  if (reign !== undefined) {
    const close = async () => {
      await reign.close()
      await store.close()
    }
    return { ...reign, close }
  }
  await store.close()
  throw new StoreError('TAKEN', 'Another leads.')
}
