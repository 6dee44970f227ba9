import type { JournalEntry } from '../../../src/journal/journal.ts'
import type { PaymentRecord } from '../../../src/ledger/payment-record.ts'
import type { Batch } from '../../../src/settlement/batch.ts'
import type { Send } from './send.ts'

/** A transaction as Transaction Search shows it. */
export interface Summary {
  readonly id: string
  readonly reference: string
  readonly amount: string
  readonly applications: readonly string[]
}

/** Everything that one door shows. */
export interface Shown {
  readonly summaries: readonly Summary[]
  readonly payments: readonly PaymentRecord[]
  /** Undefined when it was not asked for. */
  readonly journal: readonly JournalEntry[] | undefined
  readonly batches: readonly Batch[]
  /** Payments and entries that gave way. */
  readonly evicted: { readonly payments: number; readonly journal: number }
  /** Ms from the machine's time to the gateway's. */
  readonly ahead: number
}

const searchPage = 2_500
const adminPage = 500
const mostTries = 100

/** Reads all that a gateway shows at one address; the journal, the largest part, only when it is asked for. */
export async function readGateway(send: Send, url: string, hasJournal: boolean): Promise<Shown> {
  // biome-ignore lint/suspicious/noExplicitAny: replies of any operation.
  async function ask(method: string, path: string, body?: object): Promise<any> {
    let why = ''
    for (let tries = 0; tries < mostTries; tries++) {
      const fate = await send(url, { method, path, ...(body !== undefined && { body }) })
      if (fate.is === 'told') {
        if (fate.reply.status < 300) return fate.reply.body
        throw new Error(`${method} ${path} of ${url}: ${fate.reply.status} ${JSON.stringify(fate.reply.body)}`)
      }
      why = fate.why
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`${method} ${path} of ${url} is not answered: ${why}`)
  }

  async function readLog<T>(name: string): Promise<{ readonly entries: T[]; readonly evicted: number }> {
    const entries: T[] = []
    let evicted = 0
    for (let path: string | undefined = `/__admin/${name}?limit=${adminPage}`; path !== undefined; ) {
      const page = await ask('GET', path)
      entries.push(...page.entries)
      evicted = page.evicted
      path = page.next
    }
    return { entries, evicted }
  }

  async function search(): Promise<Summary[]> {
    const found: Summary[] = []
    for (;;) {
      const query = { query: 'merchantId:smcc_all', sort: 'id:asc', offset: found.length, limit: searchPage }
      const { totalCount, _embedded } = await ask('POST', '/tss/v2/searches', query)
      for (const each of _embedded.transactionSummaries)
        found.push({
          id: each.id,
          reference: each.clientReferenceInformation.code,
          amount: each.orderInformation.amountDetails.totalAmount,
          applications: each.applicationInformation.applications.map(({ name }: { name: string }) => name),
        })
      if (found.length >= totalCount || _embedded.transactionSummaries.length === 0) return found
    }
  }

  const { entries: batches } = await ask('GET', '/__admin/batches')
  const clock = await ask('GET', '/__admin/clock')
  const payments = await readLog<PaymentRecord>('payments')
  const journal = hasJournal ? await readLog<JournalEntry>('journal') : undefined
  return {
    summaries: await search(),
    payments: payments.entries,
    journal: journal?.entries,
    batches,
    evicted: { payments: payments.evicted, journal: journal?.evicted ?? 0 },
    ahead: clock.offsetMs,
  }
}
