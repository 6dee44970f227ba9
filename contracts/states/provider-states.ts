import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import type { Text } from '../../src/verdict/text.ts'
import { suggest, suggestInJapanese } from '../base/sentences.ts'

/** Parameters of each provider state, by its name. */
export interface ProviderStateParameters {
  /** A merchant of the world sends the payment; `merchantId` names it. */
  'the payment is sent by a merchant': { readonly merchantId: string }
  /** The next payment has this outcome, whatever its content. */
  'the next payment has an outcome': { readonly outcome: OutcomeName }
  /** This network fault happens to the next payment. `delay` is in ms, for faults that take one. */
  'the next payment meets a fault': { readonly fault: FaultName; readonly delay?: number }
  /** The payment of the interaction was sent once before, so its reference is known. */
  'the same payment was sent before': Readonly<Record<string, never>>
  /** The payment is signed with a shared secret that is not the merchant's. */
  'the payment is signed with a wrong secret': Readonly<Record<string, never>>
  /** The gateway's clock is stopped at a time: ISO 8601, or a day in Japan such as `2026-12-16`. */
  'the time is set': { readonly now: string }
}

export type ProviderStateName = keyof ProviderStateParameters

/** A state as a pact has it: it must hold before the request is sent. */
export interface ProviderState {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

export interface ProviderStateRow {
  readonly what: Text
  readonly parameters: Readonly<Record<string, { readonly isRequired: boolean; readonly allowed: string }>>
  /**
   * How a gateway that is no sandbox reaches the state. `sent`: the replay sends or signs accordingly. `own`: only for
   * the sandbox's first merchant, which the user's own replaces. `never`: not possible.
   */
  readonly elsewhere: 'sent' | 'own' | 'never'
}

/** Every provider state (前提条件). Consumer tests name them; the verification makes them true. */
export const providerStates: Readonly<Record<ProviderStateName, ProviderStateRow>> = {
  'the payment is sent by a merchant': {
    what: { en: 'A merchant of the world sends the payment.', ja: '指定した加盟店が決済を送信する。' },
    parameters: {
      merchantId: { isRequired: true, allowed: 'the merchantId of a merchant of the world, such as smcc_all' },
    },
    elsewhere: 'own',
  },
  'the next payment has an outcome': {
    what: { en: 'The next payment has an outcome of the catalogue.', ja: '次の決済が指定した結果になる。' },
    parameters: { outcome: { isRequired: true, allowed: 'the name of an outcome, such as insufficient-fund' } },
    elsewhere: 'never',
  },
  'the next payment meets a fault': {
    what: { en: 'The next payment meets a fault of the network.', ja: '次の決済で通信障害が起きる。' },
    parameters: {
      fault: { isRequired: true, allowed: 'the name of a fault, such as answer-lost' },
      delay: { isRequired: false, allowed: 'a number of ms' },
    },
    elsewhere: 'never',
  },
  'the same payment was sent before': {
    what: { en: 'The same payment was sent once before.', ja: '同じ決済が既に一度送信されている。' },
    parameters: {},
    elsewhere: 'sent',
  },
  'the payment is signed with a wrong secret': {
    what: {
      en: 'The payment is signed with a secret that is not the merchant’s.',
      ja: '誤った共有シークレットで署名する。',
    },
    parameters: {},
    elsewhere: 'sent',
  },
  'the time is set': {
    what: { en: 'The gateway’s clock stands at a time.', ja: 'ゲートウェイの時計を指定した時刻に合わせる。' },
    parameters: { now: { isRequired: true, allowed: 'ISO 8601, or a day such as 2026-12-16' } },
    elsewhere: 'never',
  },
}

export const isProviderState = (name: string): name is ProviderStateName => Object.hasOwn(providerStates, name)

/** The argument with a state's parameters; optional for states without any. */
type GivenParameters<Name extends ProviderStateName> = Name extends unknown
  ? ProviderStateParameters[Name] extends Readonly<Record<string, never>>
    ? [params?: ProviderStateParameters[Name]]
    : [params: ProviderStateParameters[Name]]
  : never

/**
 * Arguments for Pact's `given`. The state is checked at run time too, because test runners do not check types.
 *
 * @example
 * pact.addInteraction().given(...providerState('the next payment has an outcome', { outcome: 'expired-card' }))
 * @throws {TypeError} for an unknown state or parameter; says what is allowed.
 */
export function providerState<Name extends ProviderStateName>(
  name: Name,
  ...[params]: GivenParameters<Name>
): [name: Name, params: Record<string, string | number>] {
  const given: Record<string, string | number> = { ...(params as object) }
  const problem = checkProviderState({ name, params: given })?.en
  if (problem !== undefined) throw new TypeError(`${problem[0]?.toUpperCase()}${problem.slice(1)}.`)
  return [name, given]
}

/** Finds a problem with the name or the parameters of a state, and says what is allowed. */
export function checkProviderState({ name, params }: ProviderState): Text | undefined {
  if (!isProviderState(name)) {
    const known = Object.keys(providerStates)
    const quoted = known.map((state) => `"${state}"`)
    return {
      en: `the state "${name}" is unknown${suggest(name, known)} Allowed: ${quoted.join(', ')}`,
      ja: `前提条件 (provider state) "${name}" はありません。${suggestInJapanese(name, known)}使えるのは ${quoted.join('、')} です`,
    }
  }
  const { parameters } = providerStates[name]
  const known = Object.keys(parameters)
  const unknown = Object.keys(params).find((parameter) => !known.includes(parameter))
  if (unknown !== undefined) {
    const allowed = known.length === 0 ? 'パラメーターは指定できません' : `使えるのは ${known.join('、')} です`
    return {
      en: `the state "${name}" takes no ${unknown}${suggest(unknown, known)} Allowed: ${known.join(', ') || 'no parameters'}`,
      ja: `前提条件 "${name}" に ${unknown} というパラメーターはありません。${suggestInJapanese(unknown, known)}${allowed}`,
    }
  }
  const missing = known.filter((parameter) => parameters[parameter]?.isRequired && params[parameter] === undefined)
  const [first] = missing
  if (first === undefined) return undefined
  return {
    en: `the state "${name}" needs ${first}: ${parameters[first]?.allowed}`,
    ja: `前提条件 "${name}" には ${missing.join('、')} が必要です`,
  }
}
