import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { SettlementOutcome } from '../../src/acquirer/settlement-outcomes.ts'
import { adminPrefix } from '../../src/admin/admin.ts'
import { aFunction, matching, type SettingsOf } from '../../src/base/allowed.ts'
import type { Page } from '../../src/base/caps.ts'
import type { ClockState, Time } from '../../src/clock/clock.ts'
import { isNamespace, namespaceWords } from '../../src/engine/namespaces.ts'
import type { Snapshot } from '../../src/engine/snapshot.ts'
import type { FaultSettings } from '../../src/faults/chosen-fault.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import type { JournalEntry } from '../../src/journal/journal.ts'
import type { PaymentRecord } from '../../src/ledger/payment-record.ts'
import type { Armed, ArmOptions } from '../../src/on-demand/armed-queue.ts'
import type { ArmedFault, ArmedScenario, ArmedVerdict } from '../../src/on-demand/control.ts'
import type { Catalogue } from '../../src/on-demand/to-catalogue.ts'
import { namespaceHeader } from '../../src/request/sandbox-headers.ts'
import type { Batch } from '../../src/settlement/batch.ts'
import type { BatchItem } from '../../src/settlement/batch-items.ts'
import type { ArmedDeliveryFault } from '../../src/webhooks/delivery-faults.ts'
import type { WebhookDelivery } from '../../src/webhooks/delivery-log.ts'
import type { SubscriptionRecord } from '../../src/webhooks/webhooks.ts'
import type { Arming, GatewayClock, GatewayWebhooks } from '../gateway/gateway.ts'
import { GatewayError } from '../gateway/gateway-error.ts'
import { readOptions } from '../gateway/gateway-options.ts'
import { explainEntries } from './explain-journal.ts'

/** Records that are read over HTTP. */
export interface RemoteLog<T> {
  get(id: string): Promise<T | undefined>
  /** Newest first, at most 500. */
  page(options?: { readonly limit?: number; readonly before?: number }): Promise<Page<T>>
}

type Promised<Verbs> = {
  readonly [Verb in keyof Verbs]: Verbs[Verb] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never
}

/** `Arming` with a promise for each verb. */
export type RemoteArming<Name extends string, Options, Entry> = Promised<Arming<Name, Options, Entry>>

/** `GatewayClock` with a promise for each verb. */
export type RemoteClock = Promised<GatewayClock>

/** `GatewayWebhooks` with a promise for each verb. */
export interface RemoteWebhooks extends Promised<Pick<GatewayWebhooks, 'subscriptions' | 'resend'>> {
  readonly deliveries: RemoteLog<WebhookDelivery>
  readonly faults: Promised<GatewayWebhooks['faults']>
}

export interface ConnectOptions {
  /** Token of the admin API, where it requires one. */
  readonly adminToken?: string
  /** Cancels a request to the admin API; its reason is thrown. */
  readonly signal?: () => AbortSignal
}

const connectOptions = {
  adminToken: matching('the token that the gateway printed at its start', /\S/),
  signal: aFunction,
} as const satisfies SettingsOf<ConnectOptions>

/** A namespace of a gateway in another process, with a promise for each verb. */
export interface RemoteGateway {
  readonly url: string
  readonly namespace: string
  /** Headers that lead the requests of any client there. */
  readonly headers: Readonly<Record<string, string>>
  /** The global `fetch`, with the headers added. */
  readonly fetch: typeof globalThis.fetch
  readonly journal: RemoteLog<JournalEntry>
  readonly payments: RemoteLog<PaymentRecord> & {
    /** Payments of that reference, newest first. */
    find(reference: string, limit?: number): Promise<PaymentRecord[]>
  }
  readonly scenarios: RemoteArming<OutcomeName, ArmOptions, ArmedScenario>
  /** The acquirer's verdicts at settlement. */
  readonly verdicts: RemoteArming<SettlementOutcome, ArmOptions, ArmedVerdict>
  readonly settlement: {
    /** Sends all that waits now. Undefined: nothing waited. */
    run(): Promise<Batch | undefined>
    /** Batches newest first. */
    batches(): Promise<readonly Batch[]>
    /** Transactions of a batch with the acquirer's verdicts, oldest first, 500 at the most. */
    items(batchId: string): Promise<readonly BatchItem[]>
  }
  readonly faults: RemoteArming<FaultName, ArmOptions & FaultSettings, ArmedFault>
  /** The clock of the namespace. */
  readonly clock: RemoteClock
  /** Webhooks of the namespace. */
  readonly webhooks: RemoteWebhooks
  /** Every outcome and fault that can be requested. */
  catalogue(): Promise<Catalogue>
  /** Clears payments, journal and armed entries, and resets the clock. */
  reset(): Promise<{ readonly journal: number; readonly payments: number }>
  /** All of the state, as plain JSON. */
  snapshot(): Promise<Snapshot>
  /** Replaces the state by a snapshot of this gateway, or of one with the same key. */
  restore(snapshot: Snapshot): Promise<void>
  /** Explains the exchanges in words; undefined when there were none. */
  explain(title?: string): Promise<string | undefined>
}

/**
 * Connects to a namespace of a running gateway, such as one for all test files. Default: a new namespace, which nobody
 * else uses.
 *
 * @throws {GatewayError} `BAD_NAMESPACE`, `BAD_OPTION`
 * @example
 * const gateway = connectGateway(process.env.GATEWAY_URL)
 * await gateway.fetch(`${gateway.url}/pts/v2/payments`, { method: 'POST', headers, body })
 */
export function connectGateway(
  url: string,
  namespace: string = crypto.randomUUID(),
  options: ConnectOptions = {},
): RemoteGateway {
  const { adminToken, signal } = readOptions(options, connectOptions, 'connect to the gateway')
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new GatewayError(
      'BAD_OPTION',
      'Failed to connect to the gateway: the URL is none. Allowed: that of a running gateway, such as http://127.0.0.1:8392.',
    )
  if (!isNamespace(namespace))
    throw new GatewayError('BAD_NAMESPACE', `Failed to name a namespace. Allowed: ${namespaceWords}.`)
  const base = url.replace(/\/+$/, '')
  const headers = { [namespaceHeader]: namespace }

  async function ask(path: string, method = 'GET', body?: object): Promise<unknown> {
    const response = await fetch(base + adminPrefix + path, {
      method,
      redirect: 'manual',
      ...(signal !== undefined && { signal: signal() }),
      headers: {
        ...headers,
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(adminToken !== undefined && { authorization: `Bearer ${adminToken}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (response.ok) return response.json()
    // There is none, or nothing waits for a batch.
    if (response.status === (method === 'GET' ? 404 : path === '/batches' ? 409 : 0)) return undefined
    const { title, detail } = (await response.json().catch(() => ({}))) as { title?: string; detail?: string }
    const code = method === 'GET' ? 'NOT_ANSWERED' : 'BAD_CONTROL'
    throw new GatewayError(code, `Failed to ask the gateway: ${title ?? response.status}. ${detail ?? ''}`)
  }

  function arming<Name extends string, Options extends object, Entry extends Armed>(
    path: string,
  ): RemoteArming<Name, Options, Entry> {
    const arm = async (name: Name, options: object) => (await ask(path, 'POST', { ...options, name })) as Entry
    const list = async () => ((await ask(path)) as { armed: Entry[]; unused: string[] }) ?? { armed: [], unused: [] }
    return {
      next: (name, options = {} as Options) => arm(name, options),
      always: (name, options = {} as Options) => arm(name, { ...options, times: 'always' }),
      list: async () => (await list()).armed,
      async unused() {
        const { armed, unused } = await list()
        return armed.filter(({ id }) => unused.includes(id))
      },
      disarm: async (id) => void (await ask(`${path}/${encodeURIComponent(id)}`, 'DELETE')),
      clear: async () => ((await ask(path, 'DELETE')) as { disarmed: number }).disarmed,
    } as RemoteArming<Name, Options, Entry>
  }

  const askClock = async (method = 'GET', body?: object) => (await ask('/clock', method, body)) as ClockState
  const toText = (time: Time) => (time instanceof Date ? time.getTime() : time)

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
    payments: {
      ...log<PaymentRecord>('/payments'),
      find: async (reference, limit = 50) =>
        ((await ask(`/payments?${new URLSearchParams({ reference, limit: String(limit) })}`)) as Told<PaymentRecord>)
          .entries,
    },
    scenarios: arming('/scenarios'),
    verdicts: arming('/verdicts'),
    settlement: {
      run: async () => (await ask('/batches', 'POST')) as Batch | undefined,
      batches: async () => ((await ask('/batches')) as { entries: Batch[] }).entries,
      items: async (id) =>
        ((await ask(`/batches/${encodeURIComponent(id)}`)) as { transactions: BatchItem[] } | undefined)
          ?.transactions ?? [],
    },
    faults: arming('/faults'),
    clock: {
      now: async () => (await askClock()).epochMs,
      state: () => askClock(),
      set: (time) => askClock('PUT', { now: toText(time) }),
      freeze: (time) => askClock('PUT', { ...(time !== undefined && { now: toText(time) }), frozen: true }),
      advance: (span) => askClock('PUT', { advance: span }),
      resume: () => askClock('PUT', { frozen: false }),
      reset: () => askClock('DELETE'),
    },
    webhooks: {
      subscriptions: async () => ((await ask('/webhooks')) as { subscriptions: SubscriptionRecord[] }).subscriptions,
      deliveries: log<WebhookDelivery>('/webhooks/deliveries'),
      faults: {
        next: async (name, options = {}) =>
          (await ask('/webhooks/faults', 'POST', { ...options, name })) as ArmedDeliveryFault,
        list: async () => ((await ask('/webhooks/faults')) as { armed: ArmedDeliveryFault[] }).armed,
        disarm: async (id) => void (await ask(`/webhooks/faults/${encodeURIComponent(id)}`, 'DELETE')),
        clear: async () => ((await ask('/webhooks/faults', 'DELETE')) as { disarmed: number }).disarmed,
      },
      resend: async (id) => void (await ask(`/webhooks/deliveries/${encodeURIComponent(id)}/resend`, 'POST')),
    },
    catalogue: async () => (await ask('/catalogue')) as Catalogue,
    async reset() {
      const { cleared } = (await ask('/reset', 'POST')) as { cleared: { journal: number; payments: number } }
      return cleared
    },
    snapshot: async () => (await ask('/snapshot')) as Snapshot,
    restore: async (snapshot) => void (await ask('/snapshot', 'PUT', snapshot)),
    explain: async (title = namespace) => explainEntries((await journal.page({ limit: 10 })).entries, title),
  }
}

interface Told<T> {
  readonly entries: T[]
  readonly next?: string
}
