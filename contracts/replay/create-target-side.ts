import { seed } from '../../mocks/world/generated/seed.ts'
import { merchantDefaults } from '../../mocks/world/to-world.ts'
import { valueAt } from '../../src/base/json-path.ts'
import { findAmountTrigger } from '../../src/on-demand/amounts.ts'
import { readInstructions } from '../../src/on-demand/read-instructions.ts'
import { escapeControls } from '../base/to-printable.ts'
import { findStateProblem } from '../states/check-states.ts'
import type { Interaction } from '../states/interaction.ts'
import { type ProviderState, type ProviderStateName, providerStates } from '../states/provider-states.ts'
import { type Destination, sendInState } from '../states/send-in-state.ts'
import type { ReplayWorld, Side, SideOptions } from '../states/side.ts'
import type { ReplayCredentials } from './read-credentials.ts'
import type { Target } from './read-target.ts'

interface TargetSideOptions extends SideOptions, Pick<Destination, 'pace'> {
  /** From `readTarget`, which refuses production. */
  readonly target: Target
  readonly credentials: ReplayCredentials
  /** World of the gateway that the target is compared with; default the seed world. */
  readonly world?: ReplayWorld
  /** Epoch ms; default the machine's clock. */
  readonly now?: () => number
}

/**
 * Makes a side of CyberSource's test system, or of a stand-in for it. It gets the same bytes as a sandbox, so an account
 * that refuses duplicates refuses the same interaction within 15 minutes.
 *
 * @example createTargetSide({ target: readTarget('https://apitest.cybersource.com'), credentials })
 */
export function createTargetSide({
  target,
  credentials,
  world = seed,
  name = target.name,
  now = Date.now,
  pace,
  ...options
}: TargetSideOptions): Side {
  const { scheme, ...keys } = credentials
  const { origin, signedHost } = target
  const refusal = (interaction: Interaction) => findTargetRefusal(interaction, world)
  const destination = { name, refusal, origin, signedHost, scheme, keysOf: () => keys, now, pace }
  return { name, refusal, send: (interaction, signal) => sendInState(interaction, destination, { ...options, signal }) }
}

/** Finds why an interaction cannot be sent to a target that is no sandbox. */
export const findTargetRefusal = (
  { states, request, unsendable }: Interaction,
  world: ReplayWorld = seed,
): string | undefined =>
  unsendable ??
  states.map((state) => refuseState(state, world)).find((why) => why !== undefined) ??
  findSandboxWish(request, world)

/** Maps interactions that cannot be sent to a target that is no sandbox to the reason, by id. */
export const listUnaskable = (interactions: readonly Interaction[], world?: ReplayWorld): ReadonlyMap<string, string> =>
  new Map(
    interactions.flatMap((interaction) => {
      const why = findTargetRefusal(interaction, world)
      return why === undefined ? [] : [[interaction.id, why] as const]
    }),
  )

type Elsewhere = (typeof providerStates)[ProviderStateName]['elsewhere']

const refusals: Readonly<Record<Elsewhere, (state: ProviderState, world: ReplayWorld) => string | undefined>> = {
  sent: () => undefined,
  own: ({ params: { merchantId } }, { merchants }) => {
    const own = merchants[0]?.merchantId
    if (merchantId === own) return undefined
    return `it is of the sandbox's merchant ${escapeControls(String(merchantId))}; your own stands in for ${own} alone`
  },
  never: ({ name }) => `the state "${name}" can be made true in a sandbox only`,
}

function refuseState(state: ProviderState, world: ReplayWorld): string | undefined {
  const problem = findStateProblem(state)
  if (problem !== undefined) return problem
  return refusals[providerStates[state.name as ProviderStateName].elsewhere](state, world)
}

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
