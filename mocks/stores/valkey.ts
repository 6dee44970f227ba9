import { createHmac, randomUUID } from 'node:crypto'
import { StoreError } from '../../src/state/row-store.ts'
import type { Lead, SharedStore } from './shared-store.ts'
import { readValkeyUrl } from './valkey-address.ts'
import { connectValkey } from './valkey-connection.ts'
import { readWarning } from './valkey-persistence.ts'
import { createValkeyReign } from './valkey-reign.ts'
import { takeLead } from './valkey-scripts.ts'

/** Version of the layout of the keys. */
const format = '1'

/**
 * Opens a Valkey or a Redis as the store of many replicas. A server that is away is tried again until it is there.
 *
 * @param url `valkey://USER:PASSWORD@HOST:PORT/DATABASE?prefix=jpo&expire=7d`; `valkeys://` for TLS; `redis://`, `rediss://`
 * @param key the state key of all replicas: a store that was made with another one is refused
 * @throws {GatewayError} `BAD_OPTION` for a wrong URL, a refused password and a missing package
 * @throws {StoreError} `FORMAT`
 */
export async function openValkeyStore(url: string, key: string): Promise<SharedStore> {
  const address = readValkeyUrl(url)
  const { prefix, expiry, shown } = address
  // One slot of a cluster holds all keys of a prefix.
  const toKey = (name: string) => `{${prefix}}:${name}`
  const keys = {
    head: toKey('head'),
    lease: toKey('lease'),
    spaces: toKey('spaces'),
    rows: (space: string) => toKey(`rows:${encodeURIComponent(space)}`),
  }
  const check = createHmac('sha256', key).update('jpo-sandbox: the key of a state').digest('base64url')
  let warning: string | undefined
  let refusal: string | undefined
  const connection = await connectValkey(address, (made) => {
    readWarning(made).then((words) => {
      warning = words
    })
  })
  const trouble = () => connection.trouble() ?? refusal

  async function tryToLead(leader: string | undefined, lease: number): Promise<Lead> {
    const name = randomUUID()
    const asked = performance.now()
    const [answer, ...told] = (await connection.run(
      takeLead,
      [keys.head, keys.lease],
      [format, check, name, leader ?? '', lease],
    )) as [string, ...unknown[]]
    if (answer === 'FORMAT')
      throw new StoreError(
        'FORMAT',
        `${shown} has the state of another version: format ${told[0]}, this one reads ${format}. Use another prefix, or remove its keys {${prefix}}:*.`,
      )
    if (answer === 'KEY')
      throw new StoreError(
        'FORMAT',
        `${shown} has a state that was made with another key. Start with the JPO_SANDBOX_STATE_KEY of the other replicas, or with another prefix.`,
      )
    const [term, address = null, writes = 0] = told as [number, string | null, number]
    if (answer === 'HELD' && address !== null) return { term, leader: address }
    if (answer !== 'LEADS') return { term }
    const reign = createValkeyReign({
      ...{ connection, keys, name, lease, asked, writes, expiry, shown, trouble },
      onRefusal: (words) => {
        refusal = words
      },
    })
    return { term, reign, ...(leader !== undefined && { leader }) }
  }

  return {
    kind: 'valkey',
    shown,
    takeLead: tryToLead,
    trouble,
    warning: () => warning,
    async close() {
      connection.close()
    },
  }
}
