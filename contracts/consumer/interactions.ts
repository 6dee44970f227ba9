import { accidents } from './accidents.ts'
import { approvedPayments } from './approved.ts'
import { authenticationInteractions } from './authentication.ts'
import { declinedPayments } from './declined.ts'
import { followOnInteractions, searchInteractions } from './follow-on.ts'
import type { ClientInteraction } from './interaction.ts'
import { refusedInteractions } from './refused.ts'
import { reference } from './shop.ts'
import { tokenInteractions } from './tokens.ts'

/** Every interaction of the pact. */
export const interactions: readonly ClientInteraction[] = [
  ...approvedPayments,
  ...refusedInteractions,
  ...declinedPayments,
  ...accidents,
  ...followOnInteractions,
  ...searchInteractions,
  ...tokenInteractions,
  ...authenticationInteractions,
].map(withOwnReference)

/** Replayed one after another, payments of one reference would be refused as duplicates by some accounts (observed). */
function withOwnReference(row: ClientInteraction): ClientInteraction {
  const own = row.name.replaceAll(' ', '-').slice(0, 50)
  // Rows are plain JSON, and the reference stands in the request, and in what the client makes of it.
  return JSON.parse(JSON.stringify(row).replaceAll(`"${reference}"`, `"${own}"`))
}
