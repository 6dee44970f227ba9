import { adminPrefix } from '../../src/admin/admin.ts'
import type { Page } from '../../src/bounded-log.ts'
import type { JournalEntry } from '../../src/journal.ts'
import type { PaymentRecord } from '../../src/ledger/ledger.ts'
import { isNamespace, namespaceHeader, namespaceWords } from '../../src/namespaces.ts'
import { GatewayError } from '../gateway/gateway-error.ts'
import { explainEntries } from './explain-journal.ts'

/** What is kept, asked for over HTTP. */
export interface RemoteLog<T> {
  get(id: string): Promise<T | undefined>
  /** Newest first, 500 at the most. */
  page(options?: { readonly limit?: number; readonly before?: number }): Promise<Page<T>>
}

/** One namespace of a gateway that runs elsewhere: the verbs of a gateway, each a promise. */
export interface RemoteGateway {
  readonly url: string
  readonly namespace: string
  /** Headers that take a request of any client there. */
  readonly headers: Readonly<Record<string, string>>
  /** The global `fetch`, with the headers added. */
  readonly fetch: typeof globalThis.fetch
  readonly journal: RemoteLog<JournalEntry>
  readonly payments: RemoteLog<PaymentRecord>
  reset(): Promise<{ readonly journal: number; readonly payments: number }>
  /** What was sent and why it was answered so, in words; nothing when nothing was. */
  explain(title?: string): Promise<string | undefined>
}

/**
 * Takes a namespace of a gateway that is running already, such as one for all test files. Without a name a
 * new one, so that nothing of anybody else is seen in it.
 *
 * @throws {GatewayError} `BAD_NAMESPACE`
 * @example
 * const gateway = connectGateway(process.env.GATEWAY_URL)
 * await gateway.fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 */
export function connectGateway(url: string, namespace: string = crypto.randomUUID()): RemoteGateway {
  if (!isNamespace(namespace))
    throw new GatewayError('BAD_NAMESPACE', `Failed to name a namespace. Allowed: ${namespaceWords}.`)
  const base = url.replace(/\/+$/, '')
  const headers = { [namespaceHeader]: namespace }

  async function ask(path: string, method = 'GET'): Promise<unknown> {
    const response = await fetch(base + adminPrefix + path, { method, headers })
    if (response.ok) return response.json()
    if (response.status === 404) return undefined
    const { title, detail } = (await response.json().catch(() => ({}))) as { title?: string; detail?: string }
    throw new GatewayError('NOT_ANSWERED', `Failed to ask the gateway: ${title ?? response.status}. ${detail ?? ''}`)
  }

  const log = <T>(path: string): RemoteLog<T> => ({
    get: async (id) => (await ask(`${path}/${encodeURIComponent(id)}`)) as T | undefined,
    async page({ limit = 50, before } = {}) {
      const told = (await ask(`${path}?limit=${limit}${before === undefined ? '' : `&before=${before}`}`)) as Told<T>
      const next = /[?&]before=(\d+)/.exec(told.next ?? '')?.[1]
      return { entries: told.entries, ...(next !== undefined && { next: Number(next) }) }
    },
  })

  const journal = log<JournalEntry>('/journal')
  return {
    url: base,
    namespace,
    headers,
    fetch: (input, init) => {
      const request = new Request(input, init)
      request.headers.set(namespaceHeader, namespace)
      return fetch(request)
    },
    journal,
    payments: log<PaymentRecord>('/payments'),
    async reset() {
      const { cleared } = (await ask('/state', 'DELETE')) as { cleared: { journal: number; payments: number } }
      return cleared
    },
    explain: async (title = namespace) => explainEntries((await journal.page({ limit: 10 })).entries, title),
  }
}

interface Told<T> {
  readonly entries: T[]
  readonly next?: string
}
