import { accidents } from './accidents.ts'
import { approvedPayments } from './approved.ts'
import { declinedPayments } from './declined.ts'
import type { PaymentInteraction } from './interaction.ts'
import { refusedInteractions } from './refused.ts'
import { reference } from './shop.ts'

/** Every interaction of the pact. */
export const interactions: readonly PaymentInteraction[] = [
  ...approvedPayments,
  ...refusedInteractions,
  ...declinedPayments,
  ...accidents,
].map(withOwnReference)

/** Replayed one after another, payments of one reference would be refused as duplicates by some accounts (observed). */
function withOwnReference(row: PaymentInteraction): PaymentInteraction {
  const own = row.name.replaceAll(' ', '-').slice(0, 50)
  // Rows are plain JSON, and the reference stands in the request, and in what the client makes of it.
  return JSON.parse(JSON.stringify(row).replaceAll(`"${reference}"`, `"${own}"`))
}
