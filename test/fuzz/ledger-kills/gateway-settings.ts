import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seed } from '../../../mocks/world/generated/seed.ts'

/** Enough for all payments of a round. The journal fills up. */
export const caps = {
  ledger: { entries: 100_000, bytes: 500_000_000 },
  journal: { entries: 2_000, bytes: 100_000_000 },
} as const

/** Writes the seed world, whose merchant captures and reverses in parts, and returns the name of the file. */
export function writeWorld(folder: string): string {
  const [merchant, ...others] = seed.merchants
  const services = { captures: 'multiple', partialReversals: true }
  const file = join(folder, 'world.json')
  writeFileSync(file, JSON.stringify({ ...seed, merchants: [{ ...merchant, services }, ...others] }))
  return file
}
