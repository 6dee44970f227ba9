import { catalogue } from '../../src/acquirer/catalogue.ts'
import { readTime, timeWords } from '../../src/clock.ts'
import { findNearest } from '../../src/did-you-mean.ts'
import { type FaultName, faults } from '../../src/faults/faults.ts'
import {
  checkProviderState,
  isProviderState,
  type ProviderState,
  type ProviderStateName,
  providerStates,
} from '../../src/provider-states.ts'
import { toCommandLine, toShippedPath } from '../cli/command-line.ts'

/** What states are checked against. */
export interface CheckedWorld {
  readonly merchants: readonly { readonly merchantId: string }[]
}

/** Faults that leave a whole answer: a contract says what comes back, so something must. */
const answering = (Object.keys(faults) as FaultName[]).filter((name) => ['answer', 'drip'].includes(faults[name].mode))

/** What else is wrong with the parameters of a state of that name, or nothing. */
const checks: Readonly<
  Record<ProviderStateName, (params: ProviderState['params'], world: CheckedWorld | undefined) => string | undefined>
> = {
  'the payment is sent by a merchant': ({ merchantId }, world) => {
    const known = world?.merchants.map((merchant) => merchant.merchantId)
    if (known === undefined || known.includes(String(merchantId))) return undefined
    return `merchantId "${merchantId}" is no merchant of the world. Allowed: ${known.join(', ')}`
  },
  'the next payment has an outcome': ({ outcome }) => checkName('outcome', outcome, Object.keys(catalogue)),
  'the next payment meets a fault': ({ fault, delay }) => {
    const unknown = checkName('fault', fault, Object.keys(faults))
    if (unknown !== undefined) return unknown
    if (!answering.includes(fault as FaultName))
      return `fault "${fault}" leaves no whole answer, and a contract holds nothing but answers. Allowed: ${answering.join(', ')}`
    if (delay === undefined || (typeof delay === 'number' && delay >= 0)) return undefined
    return `delay ${JSON.stringify(delay)} is no wait. Allowed: a number of ms`
  },
  'the same payment was sent before': () => undefined,
  'the payment is signed with a wrong secret': () => undefined,
  'the time is set': ({ now }) =>
    readTime(now) === undefined ? `now "${now}" is no time. Allowed: ${timeWords}` : undefined,
}

function checkName(kind: 'outcome' | 'fault', name: unknown, known: readonly string[]): string | undefined {
  if (known.includes(String(name))) return undefined
  const places = `\`${toCommandLine('catalogue')}\` and ${toShippedPath('docs/scenarios.md')} list them all`
  return `${kind} "${name}" is unknown${toGuess(String(name), known)}; ${places}`
}

function toGuess(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known)
  return nearest === undefined ? '' : `, did you mean "${nearest}"?`
}

function describeUnknownState(name: string): string {
  const known = Object.keys(providerStates)
  const guess = toGuess(name, known) || '.'
  return `the state "${name}" is unknown${guess} Allowed: ${known.map((state) => `"${state}"`).join(', ')}`
}

/** Everything that is wrong with the states of an interaction. Without a world, any merchant will do. */
export const checkStates = (states: readonly ProviderState[], world: CheckedWorld | undefined): string[] =>
  states.flatMap((state) => {
    if (!isProviderState(state.name)) return [describeUnknownState(state.name)]
    const wrong = checkProviderState(state)
    if (wrong !== undefined) return [wrong]
    const detail = checks[state.name](state.params, world)
    return detail === undefined ? [] : [`the state "${state.name}": ${detail}`]
  })
