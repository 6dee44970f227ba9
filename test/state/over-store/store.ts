import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openFileStore } from '../../../mocks/stores/file.ts'
import { openValkeyStore } from '../../../mocks/stores/valkey.ts'
import type { RowChange, RowStore } from '../../../src/state/row-store.ts'
import { openMemoryStore } from '../../stores/memory-store.ts'

/** Where the gateways of a run of the suites keep their state. `restored`: in memory, and read back after each request. */
export type StateKind = 'file' | 'valkey' | 'restored'
export const stateKind = process.env['TEST_STATE'] as StateKind

const kinds: Readonly<Record<StateKind, () => Promise<RowStore>>> = {
  file() {
    const folder = mkdtempSync(join(tmpdir(), 'jpo-sandbox-suite-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    return openFileStore(join(folder, 'state'))
  },
  async valkey() {
    const server = inject('valkey')
    if (server === undefined) throw new Error('There is neither a Valkey nor a Redis on this machine.')
    const store = await openValkeyStore(`${server}?prefix=suite-${crypto.randomUUID()}`, 'k'.repeat(32))
    const { reign } = await store.takeLead('http://127.0.0.1', 3_600_000)
    if (reign === undefined) throw new Error('Another leads.')
    return reign
  },
  restored: async () => openMemoryStore({ spaces: new Map(), isOpen: false }),
}

/** One for all gateways of this process: each has spaces of its own. */
const shared = kinds[stateKind]()
let gateways = 0

/** A new store within it. */
export async function openSuiteStore(): Promise<RowStore> {
  const store = await shared
  const name = `${++gateways}`
  const inside = (change: RowChange): RowChange => ({ ...change, space: `${name} ${change.space}` })
  return {
    // A gateway alone, whose port a fault may close, and not one of many replicas.
    kind: 'file',
    async *load() {},
    write: (changes) => store.write(changes.map(inside)),
    trouble: store.trouble,
    close: async () => {},
  }
}
