import { places } from '../measure/cores.ts'
import { countFailed } from '../measure/load.ts'
import { median } from '../measure/statistics.ts'
import type { Peer, PeerRound, Peers } from '../parts/peers.ts'
import { servers } from '../servers/servers.ts'
import { type Goal, type Section, showMedian, showSpread, toGoal } from './section.ts'
import { missing, show } from './table.ts'

const titles = new Map(servers.map(({ name, title }) => [name, title]))
const toTitle = ({ name }: Peer): string => titles.get(name) ?? name
/** Those of which the fastest counts. */
const rivals = ['prism', 'mockoon', 'wiremock', 'pact']
const isOurs = ({ name }: Peer) => name === 'ours-http' || name === 'ours-jwt'

const head = [
  ...[
    'server',
    'requests/s',
    '× bare',
    'p50, ms',
    'p99, ms',
    'CPU, µs',
    '× bare',
    'busy',
    'load',
    'RSS, MB',
    'reply',
    'failed',
  ],
]

const leastPart = 0.6
const leastTimes = 6

/** The table of servers under load. Goals are about servers and load on one core. */
export function toPeersSection({ layout, requestBytes, peers }: Peers): Section {
  const bare = peers.find(({ name }) => name === 'bare')
  return {
    how: [
      `Medians of the rounds, the smallest and largest in parentheses; ${places[layout]}.`,
      'Ratios are made within a round. CPU is user and system time of the server and its children.',
      `Busy and load say which part of the time the server, and what makes the load, were on a core. The request has ${requestBytes} bytes of body.`,
    ],
    tables: [
      {
        head,
        rows: peers.map((peer) => toRow(peer, bare)),
      },
    ],
    goals: layout === 'same' ? toGoals(peers, bare) : [],
    trouble: peers.flatMap(toTrouble),
    servers: peers.map(({ name }) => name),
  }
}

function toRow(peer: Peer, bare: Peer | undefined): readonly string[] {
  const { rounds, memory, first } = peer
  const of = (key: 'p50' | 'p99') => rounds.map((round) => round[key] / 1000)
  return [
    toTitle(peer),
    showSpread(rounds.map(({ requestsPerSecond }) => requestsPerSecond)),
    showMedian(ratios(peer, bare, 'requestsPerSecond'), 2),
    showMedian(of('p50'), 2),
    showMedian(of('p99'), 2),
    showMedian(rounds.map(({ cpuPerRequest }) => cpuPerRequest)),
    showMedian(ratios(peer, bare, 'cpuPerRequest'), 2),
    showPart(rounds.map(({ busy }) => busy)),
    showPart(rounds.map(({ loadBusy }) => loadBusy)),
    show(memory),
    first === undefined ? missing : `${first.status}, ${show(first.bytes)} B`,
    rounds.length === 0 ? missing : show(rounds.reduce((sum, round) => sum + countFailed(round), 0)),
  ]
}

/** A part of one, in percent. */
const showPart = (values: readonly (number | undefined)[]): string => {
  const percent = median(values.filter((value) => value !== undefined))
  return percent === undefined ? missing : `${show(percent * 100)} %`
}

/** JSON has null for what is no number. */
const isKnown = (value: number | null | undefined): value is number => Number.isFinite(value)

function ratios(
  { rounds }: Peer,
  other: Peer | undefined,
  key: 'requestsPerSecond' | 'cpuPerRequest',
): readonly (number | undefined)[] {
  const divide = (value: number | undefined, by: number | undefined) =>
    isKnown(value) && isKnown(by) ? value / by : undefined
  return rounds.map((round, index) => divide(round[key], other?.rounds[index]?.[key]))
}

function toGoals(peers: readonly Peer[], bare: Peer | undefined): readonly Goal[] {
  const ours = peers.filter(isOurs)
  const fastest = peers
    .filter((peer) => rivals.includes(peer.name) && speedOf(peer) > 0)
    .sort((a, b) => speedOf(b) - speedOf(a))[0]
  const missed = rivals.filter((name) => !(speedOf(peers.find((peer) => peer.name === name)) > 0))
  const empty = peers.find(({ name }) => name === 'express')
  const compare = (other: Peer | undefined) =>
    ours.map((peer) => {
      const found = ratios(peer, other, 'requestsPerSecond').filter((ratio) => ratio !== undefined)
      const ratio = other === undefined ? undefined : median(found)
      return [toTitle(peer), ratio, `${show(ratio, 2)} ×`] as const
    })
  const beside = missed.length === 0 ? '' : `; without ${missed.join(', ')}`
  const timesFastest = toGoal(
    `at least ${leastTimes} times the fastest of Prism, Mockoon, WireMock and Pact's mock server (${fastest === undefined ? 'none measured' : toTitle(fastest)}${beside})`,
    compare(fastest),
    (ratio) => ratio >= leastTimes,
  )
  const { isMet, ...open } = timesFastest
  return [
    toGoal(`at least ${leastPart} of bare node:http`, compare(bare), (ratio) => ratio >= leastPart),
    // One that was not measured may have been faster.
    missed.length > 0 && isMet === true ? open : timesFastest,
    toGoal('faster than an empty Express', compare(empty), (ratio) => ratio > 1),
  ]
}

const speedOf = (peer: Peer | undefined): number =>
  median((peer?.rounds ?? []).map(({ requestsPerSecond }) => requestsPerSecond).filter(Number.isFinite)) ?? 0

function toTrouble(peer: Peer): readonly string[] {
  if (peer.failure !== undefined) return [`${toTitle(peer)} failed: ${peer.failure}`]
  const told = peer.rounds.filter((round) => countFailed(round) > 0)
  return told.length === 0 ? [] : [`${toTitle(peer)}: ${told.map(toWords).join('; ')}`]
}

function toWords({ requests, refused, unanswered }: PeerRound): string {
  const statuses = Object.entries(refused).map(([status, count]) => `${count} answers ${status}`)
  return [
    `${requests} answers of 2xx`,
    ...statuses,
    ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
  ].join(', ')
}
