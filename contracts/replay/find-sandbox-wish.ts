import { seed } from '../../mocks/world/generated/seed.ts'
import { merchantDefaults } from '../../mocks/world/to-world.ts'
import { valueAt } from '../../src/base/json-path.ts'
import { findAmountTrigger } from '../../src/on-demand/amounts.ts'
import { readInstructions } from '../../src/on-demand/read-instructions.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayWorld } from '../states/side.ts'

/**
 * Finds a part of a request that only a sandbox understands. Another target would answer differently, which would mean
 * nothing.
 *
 * @param world world of the sandbox; default the seed world
 */
export function findSandboxWish(
  { headers, body }: Interaction['request'],
  { merchants, issuers, cards }: ReplayWorld = seed,
): string | undefined {
  const text = (path: string): string => {
    const value = valueAt(body, path)
    return typeof value === 'string' ? value : ''
  }
  const header = Object.keys(headers).find((name) => name.startsWith('x-sandbox-'))
  if (header !== undefined) return `the header ${header} means something to a sandbox only`
  const { scenario, fault } = readInstructions({}, text('clientReferenceInformation.code'))
  const mark = scenario ?? fault
  if (mark !== undefined) return `its reference asks a sandbox for ${mark.name}`
  const card = cards.find(({ number }) => number === text('paymentInformation.card.number'))
  if (card?.outcome !== undefined) return `its test card means ${card.outcome} to a sandbox only`
  // Issuers and contracts of a world are invented: no published test card has any.
  if (card !== undefined && (card.issuer !== issuers[0]?.id || card.revolvingContract === false))
    return 'its test card has an issuer, or a contract, to a sandbox only'
  const totalAmount = text('orderInformation.amountDetails.totalAmount')
  const currency = text('orderInformation.amountDetails.currency')
  // The other lists belong to the vendor's own simulators.
  const lists = (merchants[0]?.amountTriggers ?? merchantDefaults.amountTriggers).filter((list) => list === 'sandbox')
  const trigger = /^\d+(\.\d*)?$/.test(totalAmount)
    ? findAmountTrigger(lists, { totalAmount, currency, takesPart: true })
    : undefined
  return trigger === undefined ? undefined : `its amount means ${trigger.outcome} to a sandbox only`
}
