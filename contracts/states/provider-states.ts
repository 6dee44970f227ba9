import type { OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import type { FaultName } from '../../src/faults/faults.ts'
import { jpoMethods } from '../../src/jpo/methods.ts'
import type { Text } from '../../src/verdict/text.ts'
import type { JpoMethod } from '../../src/world/world.ts'
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
  'an authorization that can be captured': TransactionParameters
  'a pre-authorization': TransactionParameters
  'a captured authorization': TransactionParameters
  'a reversed authorization': TransactionParameters
  'a sale': TransactionParameters
  'a refund': TransactionParameters
  'a credit': TransactionParameters
  /** Gives no id: whoever lost the reply has none. */
  'an authorization whose reply was lost': TransactionParameters
  'a sale whose reply was lost': TransactionParameters
  'a payment that can be found by search': TransactionParameters
  /** A payment has kept its card in the vault (TMS). */
  'a card in the vault': TransactionParameters
  /** The issuer wants to ask the cardholder (3-D Secure), who has not answered yet. */
  'a challenge of the cardholder': TransactionParameters
  'a search': TransactionParameters
  /** The batch of the transactions before has gone out: a day has passed. */
  'the batch has gone out': Readonly<Record<string, never>>
}

/** What a transaction has that a state makes. */
interface TransactionParameters {
  /** In units of the currency; default `12000`. */
  readonly amount?: string
  /** Default `JPY`. */
  readonly currency?: string
  /** Default: an ordinary payment, without Japanese payment options. */
  readonly paymentMethod?: JpoMethod
}

/** The states that are made true by requests, and give values of their replies. */
export type TransactionStateName = {
  [Name in ProviderStateName]: ProviderStateParameters[Name] extends TransactionParameters
    ? TransactionParameters extends ProviderStateParameters[Name]
      ? Name
      : never
    : never
}[ProviderStateName]

export type ProviderStateName = keyof ProviderStateParameters

const jpoMethodNames = jpoMethods.map(({ name }) => name)

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
  /** Names of the values that it gives to the interaction, for the generator ProviderState. */
  readonly gives?: readonly string[]
}

const transaction = {
  parameters: {
    amount: { isRequired: false, allowed: 'a text such as 12000, the default' },
    currency: { isRequired: false, allowed: 'a code of ISO 4217; default JPY' },
    paymentMethod: { isRequired: false, allowed: `${jpoMethodNames.join(', ')}; default none of them` },
  },
  elsewhere: 'sent',
} as const satisfies Omit<ProviderStateRow, 'what'>

/** Names of what every transaction is found by. */
const found = ['reference', 'transactionId'] as const

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
  'an authorization that can be captured': {
    what: { en: 'There is an authorization, which was not captured.', ja: '未売上のオーソリがある。' },
    gives: ['id', 'payment.id', ...found],
    ...transaction,
  },
  'a pre-authorization': {
    what: { en: 'There is a pre-authorization, which can be increased.', ja: '増額できる仮オーソリがある。' },
    gives: ['id', 'payment.id', ...found],
    ...transaction,
  },
  'a captured authorization': {
    what: { en: 'There is an authorization, and its capture.', ja: '売上確定済みのオーソリがある。' },
    gives: ['id', 'payment.id', 'capture.id', ...found],
    ...transaction,
  },
  'a reversed authorization': {
    what: { en: 'There is an authorization that was reversed.', ja: '取消済みのオーソリがある。' },
    gives: ['id', 'payment.id', 'reversal.id', ...found],
    ...transaction,
  },
  'a sale': {
    what: { en: 'There is a sale.', ja: '即時売上がある。' },
    gives: ['id', 'payment.id', ...found],
    ...transaction,
  },
  'a refund': {
    what: { en: 'There is a sale, and its refund.', ja: '返金済みの即時売上がある。' },
    gives: ['id', 'payment.id', 'refund.id', ...found],
    ...transaction,
  },
  'a credit': {
    what: { en: 'There is a stand-alone credit.', ja: '単独の返金 (credit) がある。' },
    gives: ['id', 'credit.id', 'reference'],
    ...transaction,
  },
  'an authorization whose reply was lost': {
    what: {
      en: 'There is an authorization, and its reply was lost: only its transactionId is known.',
      ja: '応答を受け取れなかったオーソリがある (transactionId だけが分かる)。',
    },
    gives: found,
    ...transaction,
  },
  'a sale whose reply was lost': {
    what: {
      en: 'There is a sale, and its reply was lost: only its transactionId is known.',
      ja: '応答を受け取れなかった即時売上がある (transactionId だけが分かる)。',
    },
    gives: found,
    ...transaction,
  },
  'a payment that can be found by search': {
    what: { en: 'There is an authorization that a search finds.', ja: '検索できるオーソリがある。' },
    gives: ['id', 'payment.id', ...found],
    ...transaction,
  },
  'a card in the vault': {
    what: {
      en: 'A payment has kept its card in the vault (TMS).',
      ja: '決済時にカードがトークン (TMS) として保存されている。',
    },
    gives: ['customer.id', 'paymentInstrument.id', 'instrumentIdentifier.id', 'id', 'payment.id', ...found],
    ...transaction,
  },
  'a challenge of the cardholder': {
    what: {
      en: 'The issuer wants to ask the cardholder (3-D Secure), who has not answered yet.',
      ja: '本人認証 (3-D セキュア) のチャレンジが必要で、まだ応答されていない。',
    },
    gives: ['authenticationTransactionId', 'reference'],
    ...transaction,
  },
  'a search': {
    what: { en: 'There is an authorization, and a search that found it.', ja: 'オーソリと、その検索がある。' },
    gives: ['id', 'search.id', 'payment.id', ...found],
    ...transaction,
  },
  'the batch has gone out': {
    what: {
      en: 'The batch of the transactions before has gone out.',
      ja: 'それまでの取引の締め処理が済んでいる。',
    },
    parameters: {},
    elsewhere: 'never',
  },
}

export const isProviderState = (name: string): name is ProviderStateName => Object.hasOwn(providerStates, name)

/** The argument with a state's parameters; optional where all of them are. */
type GivenParameters<Name extends ProviderStateName> = Name extends unknown
  ? Record<never, never> extends ProviderStateParameters[Name]
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
