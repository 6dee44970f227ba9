import { setTimeout as wait } from 'node:timers/promises'
import { toSamplePayment } from '../support.ts'

/** What a caller was told of a payment. */
export interface Told {
  readonly reference: string
  /** `refused`: no connection was made. `broken`: the connection ended without a reply. */
  readonly status: number | 'refused' | 'broken'
  readonly id: string | undefined
  /** Ms until the answer. */
  readonly took: number
}

/** Payments that go on until they are stopped, from several callers at a time, to one address after another. */
export function startLoad(urls: () => readonly string[], callers = 8) {
  const told: Told[] = []
  let isOver = false
  let count = 0

  async function call(): Promise<void> {
    while (!isOver) {
      const reference = `load-${++count}`
      const list = urls()
      const url = list[count % list.length]
      const began = performance.now()
      const answer = await pay(url ?? '', reference)
      told.push({ reference, ...answer, took: performance.now() - began })
      // The next address at once, as a balancer would.
      await wait(answer.status === 'refused' ? 5 : 1)
    }
  }
  const calls = Array.from({ length: callers }, call)
  return {
    told,
    async stop() {
      isOver = true
      await Promise.all(calls)
      return told
    },
  }
}

async function pay(url: string, reference: string): Promise<Pick<Told, 'status' | 'id'>> {
  try {
    const response = await fetch(`${url}/pts/v2/payments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toSamplePayment({ method: 'single', reference })),
    })
    const { id } = (await response.json()) as { readonly id?: string }
    return { status: response.status, id }
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    return { status: code === 'ECONNREFUSED' ? 'refused' : 'broken', id: undefined }
  }
}

/** What the ledger has beside what the callers were told; all lists are empty when nothing was lost or made up. */
export async function audit(admin: string, told: readonly Told[]) {
  const kept = new Map<string, string[]>()
  for (let next: string | undefined = '/__admin/payments?limit=500'; next !== undefined; ) {
    const page = (await (await fetch(new URL(next, admin))).json()) as {
      readonly entries: readonly { readonly reference: string; readonly id: string }[]
      readonly next?: string
    }
    for (const { reference, id } of page.entries) kept.set(reference, [...(kept.get(reference) ?? []), id])
    next = page.next
  }
  const isKept = ({ reference, id }: Told) => kept.get(reference)?.includes(id ?? '') === true
  return {
    lost: told.filter((one) => one.status === 201 && !isKept(one)).map(({ reference }) => reference),
    double: [...kept].filter(([, ids]) => ids.length > 1).map(([reference]) => reference),
    untold: told
      .filter(({ status, reference }) => (status === 503 || status === 'refused') && kept.has(reference))
      .map(({ reference }) => reference),
    sameId: told
      .filter(({ id }, index) => id !== undefined && told.findIndex((other) => other.id === id) !== index)
      .map(({ reference }) => reference),
  }
}

export const clean = { lost: [], double: [], untold: [], sameId: [] }

/** Numbers of answers by status. */
export function countByStatus(told: readonly Told[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { status } of told) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
