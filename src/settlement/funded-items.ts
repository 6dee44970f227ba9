import { toContract } from '../acquirer/contract.ts'
import { type JapanDay, toDayInJapan } from '../base/japan-day.ts'
import { toMinorUnits } from '../base/money.ts'
import type { FundedItem } from '../funding/funded-item.ts'
import { unitsOf } from '../ledger/balance.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { Family, Transaction } from '../ledger/transaction.ts'
import type { BonusWindow, Merchant, World } from '../world/world.ts'

/** What the acquirer has settled for a merchant, in yen; transactions in other currencies are counted only. */
export interface FundedItems {
  readonly items: readonly FundedItem[]
  readonly otherCurrencies: number
}

/** Settled transactions of a merchant that the ledger still holds, as the plan of deposits wants them. */
export async function listFundedItems(
  families: LedgerStore['families'],
  merchant: Merchant,
  world: Pick<World, 'issuers'>,
): Promise<FundedItems> {
  const items: FundedItem[] = []
  let otherCurrencies = 0
  for await (const family of families()) {
    if (family[0].merchantId !== merchant.merchantId) continue
    for (const transaction of family) {
      if (transaction.settlement?.verdict !== 'SETTLED') continue
      if (transaction.amount.currency.toUpperCase() === 'JPY')
        items.push(toFundedItem(transaction, family, merchant, world))
      else otherCurrencies++
    }
  }
  return { items, otherCurrencies }
}

/** When bonus payments are accepted: by the contract, else by the issuer. Undefined where neither says. */
export const bonusWindowsOf = (
  merchant: Merchant,
  issuer: string,
  { issuers }: Pick<World, 'issuers'>,
): readonly BonusWindow[] | undefined =>
  toContract(merchant).seasons ?? issuers.find(({ id }) => id === issuer)?.bonusWindows

function toFundedItem(
  transaction: Transaction,
  [root]: Family,
  merchant: Merchant,
  world: Pick<World, 'issuers'>,
): FundedItem {
  const { id, kind, parentId, settlement } = transaction
  const bonusWindows = bonusWindowsOf(merchant, root.card.issuer, world)
  return {
    id,
    kind: kind as FundedItem['kind'],
    amount: unitsOf(transaction),
    planAmount: toMinorUnits(root.amount.authorized ?? root.amount.requested, root.amount.currency),
    ...(root.jpo !== undefined && { plan: root.jpo }),
    ...(bonusWindows !== undefined && { bonusWindows }),
    purchasedOn: toDayInJapan(Date.parse(root.submitTimeUtc)),
    settledOn: toBatchDay(settlement?.time ?? ''),
    ...(kind === 'refund' && parentId !== undefined && { originalId: parentId }),
  }
}

/** Day of a batch. A batch at midnight is of the day that has ended. */
const toBatchDay = (time: string): JapanDay => toDayInJapan(Date.parse(time) - 1)
