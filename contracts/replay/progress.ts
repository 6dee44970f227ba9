import { toCount } from '../base/sentences.ts'
import { cutToWidth, widthOf } from '../base/text-width.ts'
import { type ParityOutcome, parityOutcomes } from '../parity/judge.ts'
import type { ReplayResult } from '../parity/replay.ts'
import { createPaint, outcomeSigns } from '../parity/report-table.ts'

interface ProgressOptions {
  readonly stream: {
    write(text: string): unknown
    readonly isTTY?: boolean | undefined
    readonly columns?: number | undefined
  }
  readonly total: number
  /** Minimum time between two requests, in ms. */
  readonly pace: number
  /** Environment variables; `NO_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** In ms. */
  readonly clock: () => number
  /** Calls a function repeatedly, until the returned function is called. */
  readonly every: (ms: number, call: () => void) => () => void
}

/** Shows the progress of a replay. */
export interface Progress {
  begin(id: string): void
  tell(result: ReplayResult): void
  end(): void
}

/** Calls a function repeatedly, without keeping the process alive. */
export function every(ms: number, call: () => void): () => void {
  const timer = setInterval(call, ms)
  timer.unref()
  return () => clearInterval(timer)
}

/** Makes a progress bar for a terminal, and plain lines otherwise. */
export const createProgress = (options: ProgressOptions): Progress =>
  options.stream.isTTY === true && options.env['TERM'] !== 'dumb' ? createBar(options) : createLines(options)

function createTally({ clock, total, pace }: ProgressOptions) {
  const started = clock()
  const counts = { same: 0, drift: 0, 'not-enabled': 0, environment: 0 }
  let done = 0
  /** Results of this run, and those of them that were sent. The remaining time is estimated from them. */
  let fresh = 0
  let sent = 0
  return {
    /** Outcomes that occurred, in words. */
    counts: () =>
      (Object.entries(counts) as [ParityOutcome, number][])
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => ({ colour: outcomeSigns[outcome].colour, text: `${count} ${shortNames[outcome]}` })),
    get done() {
      return done
    },
    count({ outcome, isSent, isEarlier }: ReplayResult): void {
      counts[outcome]++
      done++
      if (isEarlier) return
      fresh++
      if (isSent) sent++
    },
    /** Such as `0:14, about 0:43 left`. */
    times(): string {
      const passed = clock() - started
      if (sent === 0 || done === total) return toClock(passed)
      // The same share of the remaining interactions will be sent.
      const share = sent / fresh
      const each = Math.max(passed / sent, pace)
      return `${toClock(passed)}, about ${toClock((total - done) * share * each)} left`
    },
  }
}

/** Prints minutes and seconds. */
export function toClock(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const barWidth = 20
/** Minimum time between two drawings, in ms. */
const redrawing = 100
const erase = '\r\u001B[2K'

function createBar(options: ProgressOptions): Progress {
  const { stream, total, env, clock, every: repeat } = options
  const tally = createTally(options)
  const paint = createPaint((env['NO_COLOR'] ?? '') === '')
  let current = ''
  let drawn = Number.NEGATIVE_INFINITY

  function draw(): void {
    if (clock() - drawn < redrawing) return
    drawn = clock()
    const full = total === 0 ? barWidth : Math.round((tally.done / total) * barWidth)
    const bar = `[${'#'.repeat(full)}${'.'.repeat(barWidth - full)}]`
    // The least important part comes last: a narrow terminal cuts it off.
    const parts = [
      { text: bar },
      { text: `${tally.done}/${total}` },
      { text: tally.times() },
      ...tally.counts(),
      { text: current },
    ]
    let room = Math.max((stream.columns ?? 80) - 1, 1)
    let line = ''
    for (const part of parts) {
      const text = cutToWidth(`${line === '' ? '' : '  '}${part.text}`, room)
      room -= widthOf(text)
      line += 'colour' in part ? paint(part.colour, text) : text
    }
    stream.write(erase + line)
  }

  const stop = repeat(1_000, draw)
  return {
    begin(id) {
      current = id
      draw()
    },
    tell(result) {
      tally.count(result)
      draw()
    },
    end() {
      stop()
      stream.write(erase)
    },
  }
}

const shortNames: Readonly<Record<ParityOutcome, string>> = {
  same: 'same',
  drift: 'drift',
  'not-enabled': 'not enabled',
  environment: 'failed',
}

/** A line is written at least after this many results, or ms. */
const heartbeat = { results: 10, ms: 10_000 } as const

function createLines(options: ProgressOptions): Progress {
  const { stream, total, clock, every: repeat } = options
  const tally = createTally(options)
  let current = ''
  let written = clock()

  function write(text: string): void {
    written = clock()
    stream.write(`${text}\n`)
  }

  function beat(): void {
    const words = tally
      .counts()
      .map(({ text }) => text)
      .join(', ')
    write([`${tally.done}/${total}`, words, tally.times()].filter((part) => part !== '').join('  '))
  }

  const stop = repeat(1_000, () => {
    if (clock() - written < heartbeat.ms) return
    beat()
    if (current !== '') write(`      waiting for ${current}`)
  })
  return {
    begin(id) {
      current = id
    },
    tell(result) {
      tally.count(result)
      const { id, outcome, why, differences, isEarlier } = result
      if (outcome !== 'same' && isEarlier !== true) {
        const { en, ja } = parityOutcomes[outcome]
        const what = outcome === 'drift' ? toCount(differences.length, 'difference') : why
        write(`${tally.done}/${total}  ${id}: ${en} (${ja})${what === undefined ? '' : `, ${what}`}`)
      }
      if (tally.done % heartbeat.results === 0 && tally.done < total) beat()
    },
    end: stop,
  }
}
