import { catalogue } from '../../src/acquirer/outcome-catalogue.ts'
import { toCommandLine, toShippedPath } from '../../src/base/command-line.ts'
import { readTime, timeWords } from '../../src/clock/clock.ts'
import { type FaultName, faults } from '../../src/faults/faults.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { Text } from '../../src/verdict/text.ts'
import { suggest, suggestInJapanese } from '../base/sentences.ts'
import {
  checkProviderState,
  isProviderState,
  type ProviderState,
  type ProviderStateName,
  providerStates,
  type TransactionStateName,
} from './provider-states.ts'
import { isTransactionState } from './transaction-states.ts'

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
  Record<
    Exclude<ProviderStateName, TransactionStateName>,
    (params: ProviderState['params'], context: StateContext) => Text | undefined
  >
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
  'the batch has gone out': () => undefined,
}

/** Patterns of the values of a state that makes a transaction. */
const transactionForms = {
  amount: /^\d{1,12}(\.\d+)?$/,
  currency: /^[A-Za-z]{3}$/,
  paymentMethod: new RegExp(`^(${jpoMethods.map(({ name }) => name).join('|')})$`),
} as const

function checkTransaction(name: TransactionStateName, params: ProviderState['params']): Text | undefined {
  for (const [key, form] of Object.entries(transactionForms)) {
    const value = params[key]
    if (value === undefined || form.test(String(value))) continue
    const { allowed = '' } = providerStates[name].parameters[key] ?? {}
    return {
      en: `${key} ${JSON.stringify(value)} is none. Allowed: ${allowed}`,
      ja: `${key} ${JSON.stringify(value)} は使えません。使える値: ${allowed}`,
    }
  }
  return undefined
}

/** States that must hold before a transaction is made. */
const early: readonly ProviderStateName[] = ['the payment is sent by a merchant', 'the time is set']

/** A state made true too late: transactions are made in the order of the states. */
function findLate(states: readonly ProviderState[]): Text | undefined {
  const first = states.findIndex(({ name }) => isProviderState(name) && isTransactionState(name))
  const late = states.find(({ name }, index) => first !== -1 && index > first && early.some((one) => one === name))
  if (late === undefined) return undefined
  const made = states[first]?.name
  return {
    en: `the state "${late.name}" comes too late: states hold in their order. Allowed: it before "${made}"`,
    ja: `前提条件 "${late.name}" は "${made}" より前に書いてください (順に適用されます)`,
  }
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
export function checkStates(states: readonly ProviderState[], context: StateContext = {}): Text[] {
  const wrong = states.flatMap((state) => checkState(state, context) ?? [])
  const late = findLate(states)
  return late === undefined ? wrong : [...wrong, late]
}

function checkState(state: ProviderState, context: StateContext): Text | undefined {
  const wrong = checkProviderState(state)
  const { name, params } = state
  if (wrong !== undefined || !isProviderState(name)) return wrong
  const detail = isTransactionState(name) ? checkTransaction(name, params) : checks[name](params, context)
  return detail && { en: `the state "${name}": ${detail.en}`, ja: `前提条件 "${name}": ${detail.ja}` }
}

/**
 * Finds the first problem of a state that is replayed.
 *
 * @example findStateProblem({ name: 'the time is set', params: { now: 'soon' } }) // 'the state "the time is set": …'
 */
export const findStateProblem = (state: ProviderState, world?: StateContext['world']): string | undefined =>
  checkStates([state], { world, allowsSilence: true })[0]?.en
