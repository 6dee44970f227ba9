import { createBoundedMap } from '../base/bounded-map.ts'
import { toSubmitTime } from '../base/japan-time.ts'
import { joinKept, type Kept, keptAsOne, type Note, noteFor } from '../base/kept.ts'
import { takeTurns } from '../base/take-turns.ts'
import type { Agenda } from '../clock/agenda.ts'
import type { Outbox } from '../events/outbox.ts'
import { isBatched } from '../ledger/balance.ts'
import type { Claim, LedgerStore, SettlementVerdict } from '../ledger/store.ts'
import type { Family, Transaction } from '../ledger/transaction.ts'
import { type Batch, createBatchTotals } from './batch.ts'
import { toNextCutOff } from './cut-off.ts'
import { type ChosenVerdict, judgeTransaction } from './judge.ts'

/** Batches of a gateway, and the acquirer's verdicts on them. */
export interface SettlementDesk {
  /** Sends everything that waits to the acquirer, and resolves when all of it is judged. Undefined: nothing waited. */
  run(): Promise<Batch | undefined>
  /** Batches newest first, as many as are remembered: 1,000. */
  batches(): readonly Batch[]
  /** The first cut-off after now, epoch ms, whether or not anything waits for it. */
  nextCutOff(): number
  /** Takes note of an appended transaction: the next cut-off is put on the agenda. */
  note(transaction: Transaction): void
  /** Starts the batches that came due by the clock; `now` is epoch ms. Costs nothing when none did. */
  catchUp(now: number): void
  /** Resolves when no batch is under way. */
  idle(): Promise<void>
  /** Forgets all batches. */
  clear(): void
  readonly kept: Kept
}

/** A batch that is not judged yet. */
interface OpenBatch extends Claim {
  readonly trigger: Batch['trigger']
}

interface SettlementParts {
  readonly now: () => number
  readonly agenda: Agenda
  readonly store: LedgerStore
  readonly outbox: Outbox
  /** The verdict on demand for a transaction. */
  readonly choose: (transaction: Transaction, family: Family) => ChosenVerdict | undefined
  /** `HH:MM` in Japan. Default `00:00`: assumed, nothing public names the hour of this acquirer. */
  readonly cutOff?: string | undefined
  readonly note?: Note | undefined
}

const mostBatches = 1_000
/** Transactions that are judged before other work has its turn. */
const judgedAtOnce = 200

export function createSettlement({
  now,
  agenda,
  store,
  outbox,
  choose,
  cutOff = '00:00',
  note,
}: SettlementParts): SettlementDesk {
  const batches = createBoundedMap<Batch>(mostBatches, noteFor(note, 'batches'))
  const open = createBoundedMap<OpenBatch>(mostBatches, noteFor(note, 'open'))
  let count = 0
  let clears = 0
  /** Time of the next batch on the agenda. */
  let due = Number.POSITIVE_INFINITY
  let cancel = () => {}
  let running: Promise<unknown> = Promise.resolve()

  /** Batches never overlap. The transactions are claimed at once when none is under way. */
  function send(time: number, trigger: Batch['trigger']): Promise<Batch | undefined> {
    const sent = settle(time, trigger, running)
    running = sent
    return sent
  }

  async function settle(
    time: number,
    trigger: Batch['trigger'],
    earlier: Promise<unknown>,
  ): Promise<Batch | undefined> {
    const begun = clears
    const claim = { batch: `b${++count}`, time: toSubmitTime(time) }
    // Before the claim: a claim without it would be judged by nobody after a restart.
    open.put(claim.batch, { ...claim, trigger })
    const ids = await store.claim(claim)
    if (ids.length === 0) {
      open.remove(claim.batch)
      count--
      return undefined
    }
    await earlier
    return judge({ ...claim, trigger }, ids, begun)
  }

  /** Judges the transactions of a batch, or those that a stopped process has left. A batch since cleared is of nobody. */
  async function judge({ trigger, ...claim }: OpenBatch, ids: readonly string[], begun = clears): Promise<Batch> {
    const totals = createBatchTotals()
    for (const [index, transactionId] of ids.entries()) {
      if (index % judgedAtOnce === judgedAtOnce - 1) await takeTurns()
      const family = (await store.familyOf(transactionId))?.family
      const transaction = family?.find((candidate) => candidate.id === transactionId)
      // The oldest give way when the ledger is full.
      if (family === undefined || transaction === undefined) continue
      const before = transaction.settlement?.verdict
      if (before !== undefined) {
        totals.add(transaction, before === 'REJECTED')
        continue
      }
      const verdict: SettlementVerdict = judgeTransaction(transaction, family, choose(transaction, family))
      await store.settle(transactionId, verdict)
      totals.add(transaction, verdict.verdict === 'REJECTED')
      outbox.publish('settlement', () => ({ transaction: { ...transaction, settlement: { ...claim, ...verdict } } }))
    }
    const batch = { id: claim.batch, time: claim.time, trigger, ...totals.finish() }
    if (begun === clears) {
      open.remove(batch.id)
      batches.put(batch.id, batch)
    }
    return batch
  }

  async function judgeRest(batch: OpenBatch): Promise<Batch> {
    const ids: string[] = []
    for await (const family of store.families())
      for (const { id, settlement } of family) if (settlement?.batch === batch.batch) ids.push(id)
    return judge(batch, ids)
  }

  const numberOf = (id: string): number => Number(id.slice(1))

  function resume(): void {
    const known = [...batches.values()].map(({ id }) => id)
    const begun = [...open.values()]
    count = Math.max(0, ...[...known, ...begun.map(({ batch }) => batch)].map(numberOf))
    for (const batch of begun) running = running.then(() => judgeRest(batch))
  }

  function plan(time: number): void {
    cancel()
    due = time
    note?.('due/all', () => String(time))
    cancel = agenda.at(time, async (at) => {
      due = Number.POSITIVE_INFINITY
      note?.('due/all')
      await send(at, 'cut-off')
    })
  }

  return {
    run: () => send(now(), 'manual'),
    batches: () => [...batches.values()].reverse(),
    nextCutOff: () => toNextCutOff(now(), cutOff),
    note(transaction) {
      if (!isBatched(transaction)) return
      const next = toNextCutOff(now(), cutOff)
      // Only after the clock was set back is the next cut-off before the one on the agenda: the earlier one stands.
      if (next >= due) return
      plan(next)
    },
    catchUp(time) {
      if (time >= due) void agenda.idle()
    },
    async idle() {
      await agenda.idle()
      await running
    },
    clear() {
      clears++
      cancel()
      due = Number.POSITIVE_INFINITY
      batches.clear()
      open.clear()
      count = 0
    },
    kept: joinKept({
      batches,
      open: {
        rows: open.rows,
        load(rows) {
          open.load(rows)
          resume()
        },
      },
      due: keptAsOne(
        () => (due === Number.POSITIVE_INFINITY ? undefined : String(due)),
        (text) => plan(Number(text)),
      ),
    }),
  }
}
