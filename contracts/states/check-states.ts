import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { readTime, timeWords } from '../../src/clock/clock.ts'
import { type FaultName, faults } from '../../src/faults/faults.ts'
import type { Text } from '../../src/verdict/text.ts'
import { toCommandLine, toShippedPath } from '../base/command-line.ts'
import { suggest, suggestInJapanese } from '../base/sentences.ts'
import { checkProviderState, isProviderState, type ProviderState, type ProviderStateName } from './provider-states.ts'

interface StateContext {
  /** The world whose merchants states may name; any merchant without it. */
  readonly world?: { readonly merchants: readonly { readonly merchantId: string }[] } | undefined
  /** Whether faults without a complete answer are allowed. A contract needs an answer; a replay compares silence too. */
  readonly allowsSilence?: boolean
}

/** Faults with a complete answer. */
const answering = (Object.keys(faults) as FaultName[]).filter((name) => ['answer', 'drip'].includes(faults[name].mode))

/** Checks the values of a state's parameters. */
const checks: Readonly<
  Record<ProviderStateName, (params: ProviderState['params'], context: StateContext) => Text | undefined>
> = {
  'the payment is sent by a merchant': ({ merchantId }, { world }) => {
    const known = world?.merchants.map((merchant) => merchant.merchantId)
    if (known === undefined || known.includes(String(merchantId))) return undefined
    return {
      en: `merchantId "${merchantId}" is no merchant of the world. Allowed: ${known.join(', ')}`,
      ja: `merchantId "${merchantId}" という加盟店はありません。使えるのは ${known.join('、')} です`,
    }
  },
  'the next payment has an outcome': ({ outcome }) => checkName('outcome', outcome, Object.keys(catalogue)),
  'the next payment meets a fault': ({ fault, delay }, { allowsSilence }) => {
    const unknown = checkName('fault', fault, Object.keys(faults))
    if (unknown !== undefined) return unknown
    if (!allowsSilence && !answering.includes(fault as FaultName))
      return {
        en: `fault "${fault}" leaves no whole answer, and a contract holds nothing but answers. Allowed: ${answering.join(', ')}`,
        ja: `障害 "${fault}" では応答が完結しないため、契約にできません。使えるのは ${answering.join('、')} です`,
      }
    if (delay === undefined || (typeof delay === 'number' && delay >= 0)) return undefined
    return {
      en: `delay ${JSON.stringify(delay)} is no wait. Allowed: a number of ms`,
      ja: `delay ${JSON.stringify(delay)} は待ち時間ではありません。ミリ秒の数値で指定してください`,
    }
  },
  'the same payment was sent before': () => undefined,
  'the payment is signed with a wrong secret': () => undefined,
  'the time is set': ({ now }) =>
    readTime(now) === undefined
      ? {
          en: `now "${now}" is no time. Allowed: ${timeWords}`,
          ja: `now "${now}" は時刻ではありません。使えるのは ISO 8601 の時刻、または 2026-12-16 のような日付です`,
        }
      : undefined,
}

function checkName(kind: 'outcome' | 'fault', name: unknown, known: readonly string[]): Text | undefined {
  if (known.includes(String(name))) return undefined
  const [command, file] = [toCommandLine('catalogue'), toShippedPath('docs/scenarios.md')]
  return {
    en: `${kind} "${name}" is unknown${suggest(String(name), known)} \`${command}\` and ${file} list them all`,
    ja: `${kind} "${name}" はありません。${suggestInJapanese(String(name), known)}一覧は \`${command}\` と ${file} にあります`,
  }
}

/** Lists every problem of the states of an interaction. */
export const checkStates = (states: readonly ProviderState[], context: StateContext = {}): Text[] =>
  states.flatMap((state) => {
    const wrong = checkProviderState(state)
    if (wrong !== undefined) return [wrong]
    const detail = isProviderState(state.name) ? checks[state.name](state.params, context) : undefined
    if (detail === undefined) return []
    return [{ en: `the state "${state.name}": ${detail.en}`, ja: `前提条件 "${state.name}": ${detail.ja}` }]
  })

/**
 * Finds the first problem of a state that is replayed.
 *
 * @example findStateProblem({ name: 'the time is set', params: { now: 'soon' } }) // 'the state "the time is set": …'
 */
export const findStateProblem = (state: ProviderState, world?: StateContext['world']): string | undefined =>
  checkStates([state], { world, allowsSilence: true })[0]?.en
