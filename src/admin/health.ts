import { version } from '../base/version.ts'
import type { Namespaces } from '../engine/namespaces.ts'

/** The settings of a gateway, and how full its logs are. */
export const toHealth = ({
  main: { profile, auth, world, journal, ledger, replays },
  health,
  keeps,
  trouble,
}: Namespaces) => ({
  status: trouble() === undefined ? 'ok' : 'unavailable',
  version,
  profile,
  auth: auth.policy,
  merchants: world.merchants.length,
  journal: journal.health(),
  ledger: ledger.health(),
  namespaces: health(),
  tokens: replays.health(),
  state: { keeps, ...(trouble() !== undefined && { trouble: trouble() }) },
})
