import { judge, type Sample, type SoakReport } from '../../test/fuzz/soak-report.ts'
import type { Goal, Section } from './section.ts'
import { missing, show, type Table } from './table.ts'

/** Of a soak that broke off too: what it did not reach is not measured, and that it broke off is a goal not met. */
export function toSoakSection(report: SoakReport): Section {
  const findings = judge(report)
  return {
    how: report.start === undefined ? ['It broke off before anything was measured.'] : toWords(report),
    tables: report.start === undefined ? [] : [toTable(report, report.start)],
    goals: findings.map(
      ({ goal, measured, holds }): Goal => ({ goal, measured, ...(holds !== undefined && { isMet: holds }) }),
    ),
    ...(report.failure !== undefined && { trouble: [`It broke off: ${report.failure}`] }),
  }
}

function toWords({ code, caps, requests, connections, seconds, filled, seed, kinds }: SoakReport): readonly string[] {
  const gateway = code === 'built package' ? 'The built package' : 'The source, compiled as it is loaded,'
  const sent = Object.values(kinds).reduce((sum, count) => sum + count, 0)
  const parts = Object.entries(kinds)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${show((count / sent) * 100)} %`)
  return [
    `${gateway} in a process of its own, at ${caps} caps; \`npm run soak\` sends to it from another, on no core in particular.`,
    `${show(filled)} requests fill journal, ledger and namespaces until each lets its oldest go, then ${show(requests)} are counted, over ${connections} connections that are closed and opened again, in ${show(seconds)} s, seed ${seed}.`,
    `All five payment options, HTTP Signature and tokens of both kinds, every outcome and every fault: ${parts.join(', ')}; and nobody can connect for a moment after each tenth.`,
    'Heap is read after garbage collection in the gateway’s process, with all connections closed; it counts what lies outside of the heap and hangs on it. p50 is of plain payments, in which the sender has its part; processor time is of the gateway’s process.',
  ]
}

function toTable({ filled, samples }: SoakReport, start: Sample): Table {
  const [full, ...tenths] = samples
  const rows = [
    toRow('at the start', start),
    ...(full === undefined ? [] : [toRow(`full after ${show(filled)}`, full)]),
    ...tenths.map((sample) => toRow(show(sample.requests), sample)),
  ]
  return {
    head: ['requests', 'heap, MB', 'RSS, MB', 'files and sockets', 'connections', 'p50, ms', 'CPU of a request, µs'],
    rows,
  }
}

const toRow = (name: string, { heap, rss, handles, sockets, p50, cpu }: Sample): readonly string[] => [
  name,
  show(heap, 1),
  show(rss),
  handles === undefined ? missing : show(handles),
  show(sockets),
  show(p50, 2),
  show(cpu),
]
