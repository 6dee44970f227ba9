import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createRandom } from '../../../src/base/random.ts'
import { findFreePort } from '../../replicas/valkey-server.ts'
import { buildPrograms } from './build-programs.ts'
import { startCallers } from './callers.ts'
import { createMemory } from './calls.ts'
import { createFileTarget } from './file-target.ts'
import type { Finding } from './findings.ts'
import { judge } from './judge.ts'
import { addCalls, type Counts, createCounts, type KillOptions, type KillReport, sum } from './kill-report.ts'
import { readGateway, type Shown } from './read-gateway.ts'
import { createSender } from './send.ts'
import type { Target } from './target.ts'
import { createValkeyTarget } from './valkey-target.ts'

/** Ms between two kills. */
const shortest = 1
const longest = 800
/** Ms after which somebody must have been told something. */
const longestSilence = 20_000

/**
 * Lets callers pay while a gateway is killed at random moments, and compares what it shows in the end with what they were
 * told. Ends with the first comparison that finds something.
 */
export async function runRounds(options: KillOptions): Promise<KillReport> {
  const { kills, perRound = 25, time = Number.POSITIVE_INFINITY, onRound } = options
  const counts = createCounts()
  const end = performance.now() + time
  const built = options.programs === undefined ? await buildPrograms() : undefined
  const programs = options.programs ?? built?.folder ?? ''
  try {
    for (let done = 0, round = 1; done < kills && counts.findings.length === 0; done += perRound, round++) {
      if (performance.now() > end) break
      await runRound(options, { programs, round, kills: Math.min(perRound, kills - done), end }, counts)
      const { told, unknown, findings } = counts
      onRound?.(
        `round ${round}: ${sum(counts.kills)} kills, ${told} told, ${unknown} unknown, ${findings.length} findings`,
      )
    }
    return counts
  } finally {
    await built?.remove()
  }
}

interface Round {
  readonly programs: string
  readonly round: number
  readonly kills: number
  /** When nothing more is killed, by `performance.now()`. */
  readonly end: number
}

async function runRound(options: KillOptions, { programs, round, kills, end }: Round, counts: Counts): Promise<void> {
  const { seed, callers: count = 16, perCheck = 25 } = options
  const folder = await mkdtemp(join(tmpdir(), 'jpo-kills-'))
  const of = (stream: string) => createRandom(`${seed} ${round}`, stream)
  const random = of('moments')
  const memory = createMemory()
  const target = await createTarget(options, { programs, folder, random: of('harm') })
  const sender = createSender()
  const report = (kind: Finding['kind'], what: string): void => void counts.findings.push({ kind, what })
  const ofUrl = of('urls')
  const url = (): string | undefined => {
    const open = target.open()
    return open[Math.floor(ofUrl() * open.length)]
  }
  const callers = startCallers({ count, run: `${seed}-${round}`, url, memory, random: of('calls'), pause: 20 })

  async function look(isSettled: boolean): Promise<readonly Shown[]> {
    const shown: Shown[] = []
    for (const [index, each] of target.urls.entries()) shown.push(await readGateway(sender.send, each, index === 0))
    counts.checks++
    for (const [index, each] of shown.entries()) {
      counts.findings.push(
        ...judge(memory, each, isSettled).map(({ kind, what }) => ({ kind, what: `${target.urls[index]}: ${what}` })),
      )
      if (toText(each) !== toText(shown[0]))
        report('changed', `${target.urls[index]} shows something else than ${target.urls[0]}`)
    }
    return shown
  }

  /** The clock passes the cut-off, unless nobody says so. */
  async function passDay(): Promise<boolean> {
    const to = url()
    if (to === undefined) return false
    const fate = await sender.send(to, { method: 'PUT', path: '/__admin/clock', body: { advance: '1d' } })
    const isTold = fate.is === 'told' && fate.reply.status === 200
    if (isTold) memory.days++
    return isTold
  }

  /** Resolves when somebody was told something after now. */
  async function hear(after: string): Promise<void> {
    const begun = performance.now()
    while (callers.last() < begun) {
      if (performance.now() - begun > longestSilence)
        throw new Error(`Nobody is told anything after this kill: ${after}.`)
      await wait(5)
    }
    counts.longestSilence = Math.max(counts.longestSilence, performance.now() - begun)
  }

  try {
    await target.start()
    await hear('the start')
    let pending: Promise<unknown>[] = []
    const isLast = (kill: number): boolean => kill === kills || performance.now() > end
    for (let kill = 1, isOver = false; !isOver; kill++) {
      await wait(shortest * (longest / shortest) ** random())
      if (random() < 0.15) void passDay()
      const { kind, mended } = await target.harm()
      counts.kills[kind] = (counts.kills[kind] ?? 0) + 1
      // Some kills come before the last one is mended.
      if (random() < 0.2) pending.push(mended)
      else {
        await mended
        await hear(kind)
      }
      isOver = isLast(kill)
      if (kill % perCheck !== 0 && !isOver) continue
      await Promise.all(pending)
      pending = []
      await callers.hold()
      await look(false)
      isOver ||= counts.findings.length > 0
      callers.resume()
    }
    await callers.stop()
    if (counts.findings.length > 0) return
    while (!(await passDay())) await wait(50)
    const before = await look(true)
    if (counts.findings.length > 0) return
    await target.restart()
    const after = await look(true)
    if (toText(before[0]) !== toText(after[0])) report('changed', 'a last restart changed what is shown')
  } catch (error) {
    report('other', `${(error as Error).message}\n${target.words()}`)
  } finally {
    await callers.stop()
    sender.close()
    await target.stop()
    await rm(folder, { recursive: true, force: true })
    addCalls(memory, counts)
  }
}

/** What must be the same for all who look, whenever they look: no journal, which looking fills. */
const toText = (shown: Shown | undefined): string =>
  JSON.stringify({ ...shown, journal: undefined, evicted: shown?.evicted.payments, ahead: undefined })

async function createTarget(
  { store, plant }: KillOptions,
  parts: { readonly programs: string; readonly folder: string; readonly random: () => number },
): Promise<Target> {
  return store === 'file'
    ? createFileTarget({ ...parts, plant, port: await findFreePort() })
    : createValkeyTarget({ ...parts, plant, replicas: 3 })
}
