import type { PaymentRecord } from '../../../src/ledger/payment-record.ts'
import type { Call, Memory, Reply } from './calls.ts'
import { checkFamily } from './check-family.ts'
import { checkBatches, checkJournal } from './check-logs.ts'
import type { FaultKind, Finding, Report, There } from './findings.ts'
import { groupBy } from './group-by.ts'
import type { Shown, Summary } from './read-gateway.ts'

const day = 86_400_000

/**
 * Compares what a gateway shows with what its callers were told. No call may be in flight.
 *
 * @param isSettled whether a cut-off has passed since the last call
 */
export function judge({ calls, days, complaints }: Memory, shown: Shown, isSettled = false): Finding[] {
  const findings: Finding[] = []
  const report = (kind: FaultKind, what: string): void => void findings.push({ kind, what })
  for (const complaint of complaints) report(complaint.startsWith('lost') ? 'lost' : 'other', complaint)
  if (shown.evicted.payments > 0) report('other', 'payments gave way: the caps of the harness are too small')
  if (shown.ahead < days * day)
    report('lost', `the clock is ${shown.ahead} ms ahead, and callers were told ${days} days`)

  const there = listThere(shown, report)
  const byId = new Map(there.map((each) => [each.id, each]))
  const byReference = groupBy(there, ({ reference }) => reference)
  const known = new Map(calls.map((call) => [call.reference, call]))

  for (const [reference, all] of byReference) {
    const call = known.get(reference)
    if (call === undefined) report('ghost', `${reference} was never sent: ${all.map(describe).join(', ')}`)
    else checkThere(call, all, report)
  }
  for (const call of calls) checkTold(call, byId, byReference.get(call.takesBack?.reference ?? '')?.[0], report)
  checkUnique(calls, report)
  for (const payment of shown.payments) for (const what of checkFamily(payment)) report('balance', what)
  checkJournal(calls, shown, report)
  checkBatches(there, shown, isSettled, report)
  return findings
}

const describe = ({ kind, id, amount }: There): string => `${kind} ${id} of ${amount}`

/** All transactions by Transaction Search, with what the admin API says of them. */
function listThere({ summaries, payments }: Shown, report: Report): There[] {
  const found = new Map<string, Summary>()
  for (const summary of summaries) {
    if (found.has(summary.id)) report('doubled', `Transaction Search shows ${summary.id} twice`)
    found.set(summary.id, summary)
  }
  const there: There[] = []
  const ids = new Set<string>()
  const add = (each: Omit<There, 'reference'>): void => {
    if (ids.has(each.id)) report('doubled', `the admin API shows ${each.id} twice`)
    ids.add(each.id)
    const summary = found.get(each.id)
    if (summary === undefined) report('changed', `Transaction Search does not show ${each.kind} ${each.id}`)
    else there.push({ ...each, reference: summary.reference })
  }
  for (const payment of payments) {
    add(toRoot(payment))
    for (const { id, kind, amount, parentId, state, isVoided, automatic, settlement } of payment.followOns ?? [])
      add({
        ...{ id, kind, amount, parentId },
        isAttempt: state === 'INVALID_REQUEST',
        isDeclined: state === 'DECLINED',
        isVoided: isVoided === true,
        isAutomatic: automatic === true,
        batch: settlement?.batch,
        verdict: settlement?.verdict,
      })
  }
  for (const id of found.keys()) if (!ids.has(id)) report('changed', `only Transaction Search shows ${id}`)
  return there
}

function toRoot({ id, kind, amount, status, settlement, followOns = [] }: PaymentRecord): Omit<There, 'reference'> {
  return {
    ...{ id, kind },
    amount: amount.requested,
    isAttempt: status === 'INVALID_REQUEST',
    isDeclined: amount.authorized === undefined && status !== 'INVALID_REQUEST',
    isVoided: followOns.some((each) => each.kind === 'void' && each.state === 'VOIDED' && each.parentId === id),
    isAutomatic: false,
    batch: settlement?.batch,
    verdict: settlement?.verdict,
  }
}

/** What is there of one call. */
function checkThere(call: Call, all: readonly There[], report: Report): void {
  const { fate, reference } = call
  const own = all.filter(({ isAutomatic }) => !isAutomatic)
  const words = () => own.map(describe).join(', ')
  if (own.length > 1) report('doubled', `${reference} is there ${own.length} times: ${words()}`)
  if (all.length - own.length > (call.isFinal === true ? 1 : 0))
    report('ghost', `${reference} has a reversal that nobody asked for`)
  const [transaction] = own
  if (transaction === undefined) report('ghost', `${reference} left a reversal and nothing else`)
  else if (fate.is === 'open') report('other', `${reference} is still open`)
  else if (fate.is === 'refused')
    report('ghost', `${reference} was not handled (${fate.why}), and is there: ${words()}`)
  else if (fate.is === 'told') {
    const id = /unknown-transaction/.test(fate.reply.advice) ? undefined : fate.reply.body?.id
    if (id === undefined) report('ghost', `${reference} was told ${fate.reply.status}, and is there: ${words()}`)
    else if (!own.some((each) => each.id === id))
      report('doubled', `${reference} was told ${id}, and is there as ${words()}`)
    else if (fate.reply.status !== 201 && !transaction.isAttempt)
      report('ghost', `${reference} was told ${fate.reply.status}, and has an effect: ${words()}`)
  } else if (!hasSent(call, transaction))
    report('changed', `${reference} asked for ${call.kind} of ${call.amount}, and is there as ${words()}`)
}

/** Whether a transaction is what a call asked for. */
const hasSent = ({ kind, amount, target }: Call, there: There): boolean =>
  there.kind === kind &&
  (kind === 'void' || Number(there.amount) === amount) &&
  (target === undefined || there.parentId === target)

/**
 * What a caller was told is there, with its amounts and its state.
 *
 * @param lost what is there of the payment that the call takes back
 */
function checkTold(call: Call, byId: ReadonlyMap<string, There>, lost: There | undefined, report: Report): void {
  const { fate, reference, takesBack } = call
  if (fate.is !== 'told') return
  const { status, body } = fate.reply
  if (status !== 201 && status !== 400) report('other', `${reference} was told ${status} ${JSON.stringify(body)}`)
  // Such a refusal has an id, and leaves nothing.
  if (/unknown-transaction/.test(fate.reply.advice)) {
    if (call.target !== undefined)
      report('lost', `${reference} follows ${call.target}, which was told and is not known`)
    else if (lost !== undefined)
      report(
        'ghost',
        `${reference} was told that ${takesBack?.reference} is not there, and it is: ${describe(lost)}; ${toTimes(call, lost)}`,
      )
    return
  }
  const { id } = body ?? {}
  if (id === undefined) return
  const there = byId.get(id)
  if (there === undefined) {
    report('lost', `${reference} was told ${status}, ${call.kind} ${id} of ${call.amount}, and it is not there`)
    return
  }
  const isDeclined = body.status === 'DECLINED'
  if (!hasSent(call, there) || there.isDeclined !== isDeclined || (status === 201) === there.isAttempt)
    report(
      'changed',
      `${reference} was told ${status} ${body.status}, ${call.kind} of ${call.amount}, and is there as ${describe(there)}`,
    )
  if (status !== 201 || isDeclined) return
  const target = there.parentId === undefined ? undefined : byId.get(there.parentId)
  if (call.kind === 'void' && target?.isVoided !== true)
    report('lost', `${reference} voided ${there.parentId}, which stands`)
  if (takesBack !== undefined && target?.reference !== takesBack.reference)
    report('changed', `${reference} took back another payment than ${takesBack.reference}`)
}

/** Ids and sales slips of what was told belong to one call. */
function checkUnique(calls: readonly Call[], report: Report): void {
  const owners = new Map<string, string>()
  const own = (name: string, value: string | undefined, { reference }: Call): void => {
    if (value === undefined) return
    const before = owners.get(`${name} ${value}`)
    if (before !== undefined) report('doubled', `${before} and ${reference} were told the same ${name}: ${value}`)
    owners.set(`${name} ${value}`, reference)
  }
  for (const call of calls) {
    if (call.fate.is !== 'told') continue
    const { body, journal } = call.fate.reply
    own('id', body?.id, call)
    own('journal entry', journal, call)
    own('sales slip', slipOf(call.fate.reply), call)
  }
}

/** The sales slip of a sale or an authorization. */
const slipOf = ({ body }: Reply): string | undefined =>
  body?.status === 'AUTHORIZED' ? body.processorInformation?.salesSlipNumber : undefined

/** When a payment was given up, said not to be there, and made; a clock that was set forward counts by whole days. */
function toTimes({ takesBack, endedAt }: Call, { id }: There): string {
  const made = Number(`1${id.slice(0, 12)}`)
  const print = (ms: number): string => new Date(ms).toISOString().slice(11, 23)
  const [given, told] = [takesBack?.endedAt ?? 0, endedAt].map((at) => print(performance.timeOrigin + at))
  const why = takesBack?.fate.is === 'unknown' ? takesBack.fate.why : ''
  return `given up at ${given} (${why}), told at ${told}, made at ${print(made)}`
}
