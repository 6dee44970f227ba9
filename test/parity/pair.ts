import { type Replay, replay } from '../../contracts/parity/replay.ts'
import type { Interaction } from '../../contracts/states/interaction.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { createHttpSide } from './create-http-side.ts'
import { type Plant, type StandIn, startStandIn } from './stand-in.ts'

export interface Planting {
  readonly target?: Plant | undefined
  readonly gateway?: Plant | undefined
  /** Wait for a reply of the target in ms. */
  readonly timeout?: number
}

/** Two independent gateways, half a minute apart, so that ids, times and numbers differ. */
export interface Pair {
  /** Replays against stand-ins for both, with changes planted in each. */
  replay(interactions: readonly Interaction[], planting?: Planting): Promise<Replay>
  /** A stand-in for the target. */
  startStandIn(plant?: Plant): Promise<StandIn>
  close(): Promise<void>
}

export async function startPair(): Promise<Pair> {
  const [theirs, ours] = await Promise.all([startGateway({ now: Date.now() - 30_000 }), startGateway()])
  return {
    async replay(interactions, { target = {}, gateway = {}, timeout = 5_000 } = {}) {
      const standIns = await Promise.all([startStandIn(theirs.url, target), startStandIn(ours.url, gateway)])
      const replayed = await replay({
        interactions,
        target: createHttpSide(standIns[0].url, { timeout }),
        gateway: createHttpSide(standIns[1].url),
        pace: 0,
        patience: Number.POSITIVE_INFINITY,
        clock: Date.now,
        wait: async () => {},
      })
      await Promise.all(standIns.map((standIn) => standIn.close()))
      return replayed
    },
    startStandIn: (plant) => startStandIn(theirs.url, plant),
    async close() {
      await Promise.all([theirs.close(), ours.close()])
    },
  }
}
