import type { Text } from '../verdict/text.ts'
import type { Issuer, JpoMethod, Merchant, RefusalName, World } from '../world/world.ts'
import { toContract } from './contract.ts'

/** What a remedy knows of the request that was refused. */
export interface RefusedFacts {
  readonly world: Pick<World, 'acquirers' | 'issuers'>
  readonly merchant: Merchant
  readonly issuer: Issuer
  /** First six and last four digits. */
  readonly card: string
  readonly method: JpoMethod | undefined
  readonly installments: number | undefined
  readonly bonusCount: number | undefined
  /** 1 to 12. */
  readonly bonusMonths: readonly number[]
}

/**
 * A part of a world file: what an entry of a list needs, beside the key that names it (`merchantId`, `id`, `number`). A
 * card stands with its masked number.
 */
export interface WorldPart {
  readonly merchants?: readonly ({ readonly merchantId: string } & Readonly<Record<string, unknown>>)[]
  readonly issuers?: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[]
  readonly cards?: readonly ({ readonly number: string } & Readonly<Record<string, unknown>>)[]
}

export interface Remedy {
  readonly title: Text
  /** Undefined where no change of the world lets this request pass. */
  readonly change: (facts: RefusedFacts) => WorldPart | undefined
}

const allYear = { begins: '01-01', ends: '12-31' } as const

/** The only month that a bonus payment of this request can be of; undefined where it names several. */
function monthOf({ bonusMonths }: RefusedFacts, otherwise: number): number | undefined {
  const [first = otherwise, ...others] = new Set(bonusMonths)
  return others.length === 0 ? first : undefined
}

const withOption = (merchant: Merchant, method: JpoMethod) => ({
  paymentOptions: { jpPaymentOptionType: [...new Set([...toContract(merchant).options, method])] },
})

/** The key of a merchant's contract that has the counts of an option. */
const countKeys: Partial<Readonly<Record<JpoMethod, keyof Merchant['acquirerAgreement']>>> = {
  installment: 'numberOfInstallmentPayments',
  combination: 'numberOfIntegratedInstallments',
  bonus: 'numberOfBonusPayments',
}

const inOrder = (counts: readonly number[]): number[] => [...new Set(counts)].sort((one, other) => one - other)

/**
 * What a world file can say, so that a refused request passes: a row for each refusal that is a matter of the account or
 * of the card. The other refusals are mistakes of the request. A test sends each again, in a world with the change.
 */
export const remedies: Readonly<Partial<Record<RefusalName, Remedy>>> = {
  'card-not-listed': {
    title: { en: 'List the card', ja: 'カードを登録する' },
    change: ({ card, issuer }) => ({ cards: [{ number: card, issuer: issuer.id }] }),
  },
  'duplicate-request': {
    title: { en: 'Let the merchant repeat references', ja: '参照番号の重複を許可する' },
    change: ({ merchant: { merchantId } }) => ({ merchants: [{ merchantId, duplicateWindow: 0 }] }),
  },
  'acquirer-without-jpo': {
    title: { en: 'Give the merchant an acquirer with payment options', ja: '支払区分に対応するアクワイアラにする' },
    change({ merchant, method, world }) {
      const acquirer = world.acquirers.find(({ jpo }) => jpo)
      if (acquirer === undefined || method === undefined) return undefined
      const { merchantId } = merchant
      return { merchants: [{ merchantId, acquirer: acquirer.id, acquirerAgreement: withOption(merchant, method) }] }
    },
  },
  'option-not-contracted': {
    title: { en: 'Add the option to the contract of the merchant', ja: '加盟店の契約に支払区分を追加する' },
    change: ({ merchant, method }) =>
      method && {
        merchants: [{ merchantId: merchant.merchantId, acquirerAgreement: withOption(merchant, method) }],
      },
  },
  'count-not-contracted': {
    title: { en: 'Add the number to the contract of the merchant', ja: '加盟店の契約に回数を追加する' },
    change({ merchant, method, installments, bonusCount }) {
      const key = method && countKeys[method]
      const count = method === 'bonus' ? bonusCount : installments
      if (method === undefined || key === undefined || count === undefined) return undefined
      const counts = inOrder([...(toContract(merchant).counts[method] ?? []), count])
      return { merchants: [{ merchantId: merchant.merchantId, acquirerAgreement: { [key]: counts.join(',') } }] }
    },
  },
  'bonus-season-not-contracted': {
    title: { en: 'Open a season of the merchant for this bonus', ja: '加盟店のボーナス取扱期間を広げる' },
    change(facts) {
      const { merchant } = facts
      const month = monthOf(facts, toContract(merchant).seasons?.[0]?.paid ?? 8)
      if (month === undefined) return undefined
      const season = {
        summerBonusStartDate: allYear.begins,
        summerBonusEndDate: allYear.ends,
        summerBonusMonth: String(month).padStart(2, '0'),
      }
      return { merchants: [{ merchantId: merchant.merchantId, acquirerAgreement: season }] }
    },
  },
  'single-with-foreign-visa': {
    title: { en: 'Let a Japanese issuer issue the card', ja: '国内の発行会社のカードにする' },
    change({ card, world, method }) {
      const issuer = world.issuers.find(
        ({ country, options }) => country === 'JP' && options.includes(method ?? 'single'),
      )
      return issuer && { cards: [{ number: card, issuer: issuer.id }] }
    },
  },
  'issuer-without-jpo': {
    title: { en: 'Let the issuer agree the option', ja: '発行会社の契約に支払区分を追加する' },
    change: ({ issuer: { id, options }, method }) => method && { issuers: [{ id, options: [...options, method] }] },
  },
  'revolving-not-contracted': {
    title: { en: 'Give the cardholder the contract', ja: 'カード会員をリボ払い契約済みにする' },
    change: ({ card }) => ({ cards: [{ number: card, revolvingContract: true }] }),
  },
  'installment-count-not-offered': {
    title: { en: 'Let the issuer offer the number', ja: '発行会社の取扱回数に追加する' },
    change: ({ issuer: { id, installmentCounts = [] }, installments }) =>
      installments === undefined
        ? undefined
        : { issuers: [{ id, installmentCounts: inOrder([...installmentCounts, installments]) }] },
  },
  'bonus-month-closed': {
    title: { en: 'Open the bonus windows of the issuer', ja: '発行会社のボーナス取扱期間を広げる' },
    change(facts) {
      const { id, bonusWindows } = facts.issuer
      const paid = monthOf(facts, bonusWindows?.[0]?.paid ?? 8)
      return paid === undefined ? undefined : { issuers: [{ id, bonusWindows: [{ ...allYear, paid }] }] }
    },
  },
}

/** A merchant that the world does not have, with invented keys. Undefined where its id is none. */
export function toNewMerchant(merchantId: string, { acquirers }: RefusedFacts['world']): WorldPart | undefined {
  const acquirer = acquirers.find(({ jpo }) => jpo) ?? acquirers[0]
  if (acquirer === undefined || !/^[A-Za-z0-9_-]{1,30}$/.test(merchantId)) return undefined
  const jpPaymentOptionType = acquirer.jpo ? ['single', 'bonus', 'installment', 'combination', 'revolving'] : []
  const keys = { keyId: `key-of-${merchantId}`, sharedSecret: 'YSB0ZXN0IHNlY3JldCBvZiB0aGUgc2FuZGJveCBvbmx5' }
  return {
    merchants: [
      { merchantId, acquirer: acquirer.id, ...keys, acquirerAgreement: { paymentOptions: { jpPaymentOptionType } } },
    ],
  }
}

/** The rule of a request that names a merchant of no world. */
export const unknownMerchant = 'unknown-merchant'

export const newMerchantTitle: Text = { en: 'Add the merchant', ja: '加盟店を追加する' }
