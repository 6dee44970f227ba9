import type { BonusWindow, JpoMethod, Merchant } from '../world/world.ts'

/** A merchant's contract with its acquirer (加盟店契約). An absent list allows everything. */
export interface Contract {
  readonly options: readonly JpoMethod[]
  /** Numbers of installments (支払回数), by option. */
  readonly counts: Readonly<Partial<Record<JpoMethod, readonly number[]>>>
  /** When bonus payments are open. */
  readonly seasons: readonly BonusWindow[] | undefined
}

const known = new WeakMap<Merchant['acquirerAgreement'], Contract>()

/** Reads the contract of a merchant from its `acquirerAgreement`; each once. */
export function toContract({ acquirerAgreement }: Merchant): Contract {
  const contract = known.get(acquirerAgreement) ?? readContract(acquirerAgreement)
  known.set(acquirerAgreement, contract)
  return contract
}

function readContract(agreement: Merchant['acquirerAgreement']): Contract {
  const installment = toCounts(agreement.numberOfInstallmentPayments)
  const combination = toCounts(agreement.numberOfIntegratedInstallments)
  const bonus = toCounts(agreement.numberOfBonusPayments)
  const seasons = [
    ...toSeason(agreement.summerBonusStartDate, agreement.summerBonusEndDate, agreement.summerBonusMonth),
    ...toSeason(agreement.winterBonusStartDate, agreement.winterBonusEndDate, agreement.winterBonusMonth),
  ]
  return {
    options: agreement.paymentOptions.jpPaymentOptionType,
    counts: {
      ...(installment !== undefined && { installment }),
      ...(combination !== undefined && { combination }),
      ...(bonus !== undefined && { bonus }),
    },
    seasons: seasons.length === 0 ? undefined : seasons,
  }
}

const toCounts = (list: string | undefined): readonly number[] | undefined => list?.split(',').map(Number)

/** The schema allows only whole seasons. */
const toSeason = (begins: string | undefined, ends: string | undefined, paid: string | undefined): BonusWindow[] =>
  begins === undefined || ends === undefined || paid === undefined ? [] : [{ begins, ends, paid: Number(paid) }]
