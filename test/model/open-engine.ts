import { createWorld } from '../../mocks/world/create-world.ts'
import { createFingerprint } from '../../src/card-data/fingerprint.ts'
import { createEngine, type Engine } from '../../src/engine/engine.ts'
import type { ServiceSettings } from '../../src/world/world.ts'
import { createRandom, unverified } from '../support.ts'

/** 23 November 2026, 12:00 in Japan, in epoch seconds. */
export const start = Date.UTC(2026, 10, 23, 3) / 1_000

const world = await createWorld()
const fingerprint = createFingerprint(new Uint8Array(32))

/** A fresh engine whose merchants all have the settings. `now` returns epoch seconds. */
export function openEngine(services: Partial<ServiceSettings>, now: () => number = () => start): Engine {
  const settle = <M extends typeof world.defaultMerchant | undefined>(merchant: M): M =>
    merchant && { ...merchant, services: { ...merchant.services, ...services } }
  return createEngine({
    world: {
      ...world,
      defaultMerchant: settle(world.defaultMerchant),
      merchant: (id) => settle(world.merchant(id)),
    },
    clock: () => now() * 1_000,
    random: createRandom(),
    fingerprint,
    auth: unverified,
  })
}
