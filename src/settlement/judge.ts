import { type SettlementOutcome, settlementOutcomes } from '../acquirer/settlement-outcomes.ts'
import type { SettlementVerdict } from '../ledger/store.ts'
import type { Family, Rejection, Transaction } from '../ledger/transaction.ts'

/** A verdict on demand, by its name. */
export interface ChosenVerdict {
  readonly name: SettlementOutcome
}

/**
 * The acquirer's verdict on a transaction of a batch. A payment outside of the contracts is rejected (documented: guide,
 * payments-jpo); that its refunds are too is the sandbox's model.
 */
export function judgeTransaction(
  transaction: Transaction,
  family: Family,
  chosen: ChosenVerdict | undefined,
): SettlementVerdict {
  if (chosen !== undefined) return chosen.name === 'settled' ? settled : toRejected(onDemand(chosen.name))
  const original = family.find(({ id }) => id === transaction.parentId)
  if (transaction.kind === 'refund' && original?.settlement?.verdict === 'REJECTED')
    return toRejected(originalRejected(original))
  const { settlementWouldFail } = family[0]
  return settlementWouldFail === undefined ? settled : toRejected(settlementWouldFail)
}

const settled: SettlementVerdict = { verdict: 'SETTLED' }
const toRejected = (rejection: Rejection): SettlementVerdict => ({ verdict: 'REJECTED', rejection })

const onDemand = (name: SettlementOutcome): Rejection => ({
  rule: `settlement:${name}`,
  en: `${settlementOutcomes[name].en}: asked for`,
  ja: `${settlementOutcomes[name].ja}: 指定による`,
})

const originalRejected = ({ id }: Transaction): Rejection => ({
  rule: 'original-rejected',
  en: `${id} was rejected at settlement, so there is nothing to refund`,
  ja: `元の売上 ${id} が売上処理で拒否されたため、返金できません`,
})
