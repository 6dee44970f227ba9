import { expect, test } from 'vitest'
import { type Import, importsOf, listSources, roomOf } from './sources.ts'

/** What a room may import: other rooms, and packages as they are imported. */
interface Room {
  readonly rooms: readonly string[]
  readonly packages?: readonly (string | RegExp)[]
}

const node = /^node:/
/** Rooms that a stage may import. */
const ground = ['src/base', 'src/openapi', 'src/verdict', 'src/card-data', 'src/clock', 'src/world', 'src/request']
const inSrc = (...names: readonly string[]): string[] => names.map((name) => `src/${name}`)

/** A row for each room. Types count as imports. A room may always import itself. */
const rooms: Readonly<Record<string, Room>> = {
  // The ground floor.
  'src/crypto': { rooms: [], packages: ['node:crypto', /^@noble\/hashes\//] },
  'src/base': { rooms: ['src/crypto'], packages: ['leven', /^pure-rand\//, 'get-east-asian-width'] },
  'src/openapi': { rooms: [] },
  'src/verdict': { rooms: inSrc('openapi') },
  'src/world': { rooms: inSrc('openapi') },
  'src/signing': { rooms: inSrc('crypto', 'base'), packages: ['jose'] },
  'src/card-data': { rooms: inSrc('crypto', 'base') },
  'src/clock': { rooms: inSrc('base') },
  'src/request': { rooms: inSrc('base', 'verdict', 'card-data'), packages: ['jsonc-parser'] },
  'src/reply': { rooms: inSrc('base', 'openapi', 'verdict') },
  // Stages: none imports another. `on-demand` chooses among the outcomes, faults and options that they define.
  'src/auth': { rooms: [...ground, ...inSrc('signing', 'crypto')], packages: ['jose'] },
  'src/validation': { rooms: ground },
  'src/jpo': { rooms: ground },
  'src/acquirer': { rooms: ground },
  'src/faults': { rooms: ground },
  'src/on-demand': { rooms: [...ground, ...inSrc('jpo', 'acquirer', 'faults')] },
  // What is kept.
  'src/ledger': { rooms: inSrc('base', 'openapi', 'jpo') },
  'src/journal': { rooms: [...ground, ...inSrc('reply', 'auth', 'faults', 'on-demand')] },
  'src/events': { rooms: inSrc('journal', 'ledger') },
  // What brings the stages together.
  'src/operations': {
    rooms: [...ground, ...inSrc('reply', 'validation', 'jpo', 'acquirer', 'on-demand', 'ledger')],
    packages: ['rou3'],
  },
  'src/engine': {
    rooms: [
      ...ground,
      ...inSrc('reply', 'auth', 'validation', 'faults', 'on-demand', 'ledger', 'journal', 'events', 'operations'),
    ],
  },
  'src/admin': { rooms: inSrc('base', 'engine', 'on-demand') },
  'src/fidelity': { rooms: inSrc('verdict', 'auth', 'validation', 'jpo', 'acquirer') },
  // A client that knows the gateway proves nothing.
  'src/client': { rooms: inSrc('base', 'openapi', 'signing', 'card-data'), packages: ['node-forge'] },
}

test('todo', () => {
  expect(listSources().length).toBeGreaterThan(100)
  expect(rooms).toBeDefined()
  expect(roomOf('src/base/x.ts')).toBe('src/base')
  expect(importsOf('src/base/ids.ts') as Import[]).toBeDefined()
  expect(node).toBeDefined()
})
