import { redactDigits } from '../../src/card-data/redact.ts'
import type { Interaction } from './interaction.ts'
import { judge, type Verdict } from './judge.ts'
import type { Side } from './side.ts'
import type { Sighting } from './sighting.ts'

/** The `code` of errors that say that a side cannot do what it was asked for. */
const badReplay = 'BAD_REPLAY'

/** What became of an interaction in a run. */
export interface Result extends Verdict {
  readonly id: string
  readonly description: string
  /** Whether the target was sent anything. */
  readonly isSent: boolean
  /** When the request went out; of what was not sent, when it was looked at. ISO 8601. */
  readonly at: string
  /** How long the target took, in ms; 0 when nothing was sent. */
  readonly ms: number
  /** HTTP statuses of the answers that came. */
  readonly status: { readonly target?: number; readonly gateway?: number }
  /** Whether it is of an earlier run, which this one goes on with. */
  readonly isEarlier?: true
}

export interface ReplayOptions {
  readonly interactions: readonly Interaction[]
  readonly target: Side
  readonly gateway: Side
  /** Least time from one request to the target to the next, in ms. */
  readonly pace: number
  /** After so many environment failures in a row, nothing more is sent. */
  readonly patience: number
  /** Results of an earlier run, which are not sought again. */
  readonly done?: ReadonlyMap<string, Result>
  /** Stops before the next interaction, or in the middle of one, which then has no result. */
  readonly signal?: AbortSignal
  /** Epoch ms. */
  readonly clock: () => number
  /** Waits for some ms, or until the signal. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>
  /** What is sent in place of an interaction, to both sides. Default: itself. */
  readonly freshen?: (interaction: Interaction) => Interaction
  /** Told each interaction before it is looked at. */
  readonly onBegin?: (interaction: Interaction) => void
  /** Told each result at once, new ones with what the target sent. */
  readonly onResult?: (result: Result, sighting?: Sighting) => void | Promise<void>
}

export interface Replay {
  readonly results: readonly Result[]
  /** Why not all were replayed. */
  readonly stopped?: 'interrupted' | 'environment'
}

/** Replays interactions one after another: target and gateway get the same request, and their answers are judged. */
export async function replay(options: ReplayOptions): Promise<Replay> {
  const { interactions, done, signal, patience, onBegin, onResult } = options
  const pacer = createPacer(options)
  const results: Result[] = []
  let failures = 0
  for (const interaction of interactions) {
    if (signal?.aborted) return { results, stopped: 'interrupted' }
    onBegin?.(interaction)
    const earlier = done?.get(interaction.id)
    const made =
      earlier === undefined
        ? await replayOne(interaction, options, pacer)
        : { result: { ...earlier, isEarlier: true as const } }
    if (made === undefined) return { results, stopped: 'interrupted' }
    const { result, sighting } = made
    results.push(result)
    await onResult?.(result, sighting)
    // What is not sent says nothing of the target's health.
    if (result.outcome === 'environment') failures++
    else if (result.isSent) failures = 0
    if (failures >= patience) return { results, stopped: 'environment' }
  }
  return { results }
}

interface Made {
  readonly result: Result
  readonly sighting?: Sighting
}

/** Nothing when it was interrupted: half an answer proves nothing. */
async function replayOne(
  interaction: Interaction,
  { target, gateway, signal, clock, freshen = (same) => same }: ReplayOptions,
  pacer: Pacer,
): Promise<Made | undefined> {
  const { id, description } = interaction
  const toAbout = () => ({ id, description, at: new Date(clock()).toISOString() })
  const refusal = target.refusal(interaction) ?? gateway.refusal(interaction)
  if (refusal !== undefined) {
    const verdict = { outcome: 'not-enabled', why: `not sent: ${refusal}`, differences: [] } as const
    return { result: { ...toAbout(), ...verdict, isSent: false, ms: 0, status: {} } }
  }
  await pacer.next()
  if (signal?.aborted) return undefined
  const about = toAbout()
  const sent = freshen(interaction)
  const theirs = await target.send(sent, signal).catch((error: unknown) => toAccident(error, signal))
  if (signal?.aborted || theirs === undefined) return undefined
  if ('obstacle' in theirs) {
    const verdict = { outcome: 'environment', why: theirs.obstacle, differences: [] } as const
    return { result: { ...about, ...verdict, isSent: false, ms: 0, status: {} } }
  }
  const ours = await gateway.send(sent).catch(toFailure)
  const status = {
    ...(theirs.status !== undefined && { target: theirs.status }),
    ...('status' in ours && ours.status !== undefined && { gateway: ours.status }),
  }
  const verdict =
    'failure' in ours
      ? ({ outcome: 'environment', why: ours.failure, differences: [] } as const)
      : judge(sent, theirs, ours)
  return { result: { ...about, ...verdict, isSent: !isUnreached(theirs), ms: theirs.ms, status }, sighting: theirs }
}

/** No connection came about, so that nothing can have arrived; all else may have, though no answer came. */
const isUnreached = (sighting: Sighting): boolean =>
  sighting.status === undefined &&
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(ERR_TLS|CERT)_\w+)$/.test(
    sighting.detail,
  )

/** What a side throws that could not be brought into a state: a sandbox that went away, for one. Nothing when interrupted. */
function toAccident(error: unknown, signal: AbortSignal | undefined): { readonly obstacle: string } | undefined {
  if (signal?.aborted) return undefined
  if (error instanceof Error && (error as { readonly code?: unknown }).code === badReplay) {
    return { obstacle: error.message }
  }
  throw error
}

/** Whatever the gateway throws: the target has answered by then, and what was found before must be told. */
const toFailure = (error: unknown): { readonly failure: string } => ({
  failure: `the target was asked, and the gateway could not be: ${redactDigits(error instanceof Error ? error.message : String(error))}`,
})

interface Pacer {
  /** Resolves when the next request may go out. */
  next(): Promise<void>
}

function createPacer({ pace, clock, wait, signal }: ReplayOptions): Pacer {
  let last: number | undefined
  return {
    async next() {
      const rest = last === undefined ? 0 : last + pace - clock()
      if (rest > 0) await wait(rest, signal)
      last = clock()
    },
  }
}
