import { redactDigits } from '../../src/card-data/redact.ts'
import { ReplayError } from '../base/replay-error.ts'
import type { Interaction } from '../states/interaction.ts'
import type { Side } from '../states/side.ts'
import type { Sighting } from '../states/sighting.ts'
import { judge, type ParityVerdict } from './judge.ts'

/** The result of an interaction in a run. */
export interface ReplayResult extends ParityVerdict {
  readonly id: string
  readonly description: string
  /** Whether anything was sent to the target. */
  readonly isSent: boolean
  /** Time of the request, or of the refusal to send it. ISO 8601. */
  readonly at: string
  /** Response time of the target, in ms; 0 when nothing was sent. */
  readonly ms: number
  /** HTTP statuses of the answers. */
  readonly status: { readonly target?: number; readonly gateway?: number }
  /** Set for a result taken from the earlier run that is resumed. */
  readonly isEarlier?: true
}

export interface ReplayOptions {
  readonly interactions: readonly Interaction[]
  readonly target: Side
  readonly gateway: Side
  /** Minimum time between two requests to the target, in ms. */
  readonly pace: number
  /** Number of consecutive environment failures that stop the run. */
  readonly patience: number
  /** Results of an earlier run; their interactions are not sent again. */
  readonly done?: ReadonlyMap<string, ReplayResult>
  /** Stops the run. An interaction in progress gets no result. */
  readonly signal?: AbortSignal
  /** Epoch ms. */
  readonly clock: () => number
  /** Waits for the given ms, or until the signal. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>
  /** Replaces an interaction before it is sent to both sides. Default: no change. */
  readonly freshen?: (interaction: Interaction) => Interaction
  /** Called before each interaction. */
  readonly onBegin?: (interaction: Interaction) => void
  /** Called with each result, and with the target's answer if the result is new. */
  readonly onResult?: (result: ReplayResult, sighting?: Sighting) => void | Promise<void>
}

export interface Replay {
  readonly results: readonly ReplayResult[]
  /** Why the run is incomplete. */
  readonly stopped?: 'interrupted' | 'environment'
}

/** Replays interactions one by one: both sides get the same request, and their answers are judged. */
export async function replay(options: ReplayOptions): Promise<Replay> {
  const { interactions, done, signal, patience, onBegin, onResult } = options
  const pacer = createPacer(options)
  const results: ReplayResult[] = []
  let failures = 0
  for (const interaction of interactions) {
    if (signal?.aborted) return { results, stopped: 'interrupted' }
    onBegin?.(interaction)
    const earlier = done?.get(interaction.id)
    const next =
      earlier === undefined
        ? await replayOne(interaction, options, pacer)
        : { result: { ...earlier, isEarlier: true as const } }
    if (next === undefined) return { results, stopped: 'interrupted' }
    const { result, sighting } = next
    results.push(result)
    await onResult?.(result, sighting)
    // Only a request that was sent says something about the target's health.
    if (result.outcome === 'environment') failures++
    else if (result.isSent) failures = 0
    if (failures >= patience) return { results, stopped: 'environment' }
  }
  return { results }
}

interface NewResult {
  readonly result: ReplayResult
  readonly sighting?: Sighting
}

/** Returns nothing when interrupted: half an answer proves nothing. */
async function replayOne(
  interaction: Interaction,
  { target, gateway, signal, clock, freshen = (same) => same }: ReplayOptions,
  pacer: Pacer,
): Promise<NewResult | undefined> {
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
    const verdict = { outcome: theirs.outcome, why: theirs.obstacle, differences: [] } as const
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

/** Whether no connection was made, so nothing can have arrived. Otherwise the request may have arrived unanswered. */
const isUnreached = (sighting: Sighting): boolean =>
  sighting.status === undefined &&
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|(ERR_TLS|CERT)_\w+)$/.test(
    sighting.detail,
  )

interface Obstacle {
  readonly obstacle: string
  readonly outcome: 'environment' | 'not-enabled'
}

/** Turns a ReplayError, such as of a sandbox that went away, into an obstacle. Returns nothing when interrupted. */
function toAccident(error: unknown, signal: AbortSignal | undefined): Obstacle | undefined {
  if (signal?.aborted) return undefined
  if (!(error instanceof ReplayError)) throw error
  return { obstacle: error.message, outcome: error.isNotEnabled ? 'not-enabled' : 'environment' }
}

/** An error of the gateway must not end the run: the target has answered, and earlier results must be reported. */
const toFailure = (error: unknown): { readonly failure: string } => ({
  failure: `the target was asked, and the gateway could not be: ${redactDigits(error instanceof Error ? error.message : String(error))}`,
})

type Pacer = ReturnType<typeof createPacer>

function createPacer({ pace, clock, wait, signal }: ReplayOptions) {
  let last: number | undefined
  return {
    /** Resolves when the next request may be sent. */
    async next(): Promise<void> {
      const rest = last === undefined ? 0 : last + pace - clock()
      if (rest > 0) await wait(rest, signal)
      last = clock()
    },
  }
}
