import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { OpenedState } from '../../src/state/opened-state.ts'
import { type Row, StoreError } from '../../src/state/row-store.ts'
import { isSharedState } from './is-shared-state.ts'
import { toOpenedState } from './opened-state.ts'

/** Environment variable with the key of a state. */
export const stateKeyName = 'JPO_SANDBOX_STATE_KEY'

/** Form of a key. */
export const stateKeyForm = /^[\x21-\x7E]{32,200}$/

/**
 * Opens the state of a gateway in a file, which is made when there is none. Its key is in `FILE.key`, unless
 * `JPO_SANDBOX_STATE_KEY` is set.
 *
 * @throws {StoreError} `TAKEN` while another gateway uses it, `FORMAT`, `BROKEN`
 * @example
 * const gateway = await createGateway({ state: await openState('jpo-state') })
 */
export async function openState(location: string): Promise<OpenedState> {
  if (isSharedState(location))
    throw new StoreError(
      'BROKEN',
      'A shared state is of replicas. Allowed here: a file. Use startReplica({ state }) for a server.',
    )
  const { openFileStore } = await import('./file.ts')
  const store = await openFileStore(location)
  try {
    const rows: Row[] = []
    for await (const row of store.load()) rows.push(row)
    return toOpenedState(rows, store, await readStateKey(`${location}.key`, rows.length > 0))
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The key of the environment. @throws {StoreError} `FORMAT` */
export function stateKeyOfEnvironment(): string | undefined {
  const key = process.env[stateKeyName]
  if (key === undefined || key === '') return undefined
  if (stateKeyForm.test(key)) return key
  throw new StoreError(
    'FORMAT',
    `${stateKeyName} is not allowed. Allowed: 32 to 200 printable ASCII characters without spaces. Make one: openssl rand -hex 32`,
  )
}

async function readStateKey(file: string, isOld: boolean): Promise<string> {
  const ofEnvironment = stateKeyOfEnvironment()
  if (ofEnvironment !== undefined) return ofEnvironment
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (isOld)
    throw new StoreError(
      'FORMAT',
      `The state has no key: ${file} is missing. Put it back, or set ${stateKeyName} to what it held.`,
    )
  const key = randomBytes(32).toString('hex')
  await writeFile(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return key
}
