import { StoreError, type StoreErrorCode } from '../../src/state/row-store.ts'

/** First words of refusals by the server, and what they mean. None of them did anything. */
const refusals: Readonly<Record<string, StoreErrorCode>> = {
  OOM: 'FULL',
  // A snapshot that cannot be written stops all changes.
  MISCONF: 'FULL',
  READONLY: 'AWAY',
  LOADING: 'AWAY',
  MASTERDOWN: 'AWAY',
  NOREPLICAS: 'AWAY',
  BUSY: 'AWAY',
  CLUSTERDOWN: 'AWAY',
  TRYAGAIN: 'AWAY',
  MOVED: 'AWAY',
  ASK: 'AWAY',
  NOAUTH: 'AWAY',
  WRONGPASS: 'AWAY',
  NOPERM: 'AWAY',
  WRONGTYPE: 'BROKEN',
}

const help: Readonly<Record<string, string>> = {
  OOM: 'Give it more memory (maxmemory), or take away namespaces or entries.',
  MISCONF: 'Its log says why it cannot save.',
  READONLY: 'Name the primary, not a replica of it.',
  MOVED: 'In a cluster, name the node that has the keys.',
  NOPERM: 'The user needs ~{PREFIX}:* and +@all or the commands that docs/replicas.md lists.',
}

/** The error of what the server said. */
export function toRefusal(words: string, shown: string): StoreError {
  const [kind = ''] = words.split(' ', 1)
  const code = refusals[kind] ?? 'BROKEN'
  const hint = help[kind] === undefined ? '' : ` ${help[kind]}`
  return new StoreError(code, `${shown} refuses: ${words.replace(/\. *$/, '')}.${hint}`)
}

/** Refusals after which another connection may find another server, such as the new primary behind a name. */
export const wantsNewConnection = (words: string): boolean => /^(READONLY|MASTERDOWN|NOAUTH)\b/.test(words)
