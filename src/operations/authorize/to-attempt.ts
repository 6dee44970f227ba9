import type { PaymentAttempt } from '../../acquirer/attempt.ts'
import type { JpoPlan } from '../../jpo/plan.ts'
import type { WorldCard } from '../../world/world.ts'
import type { OperationContext } from '../operation.ts'
import type { PaymentReading } from './read-payment.ts'

/** The attempt of a payment for the acquirer's rules. */
export function toAttempt(
  { payment, plan }: PaymentReading,
  { listed, earlier }: { readonly listed: WorldCard | undefined; readonly earlier: PaymentAttempt['earlier'] },
  { world, merchant, now }: OperationContext,
): PaymentAttempt {
  const { bonusMonths, bonusTotal } = toBonusSums(plan)
  return {
    merchant,
    method: plan?.method,
    totalAmount: payment.totalAmount,
    currency: payment.currency,
    installments: plan?.installments,
    bonusCount: plan?.bonuses?.count,
    bonusMonths,
    bonusTotal,
    card: payment.card,
    revolvingContract: listed?.revolvingContract,
    issuer: listed?.issuer ?? world.unlistedCards.issuer,
    isListed: listed !== undefined,
    acceptsUnlistedCards: world.unlistedCards.policy === 'allow',
    earlier,
    now,
  }
}

const noBonuses = { bonusMonths: [], bonusTotal: 0n }

function toBonusSums(plan: JpoPlan | undefined): Pick<PaymentAttempt, 'bonusMonths' | 'bonusTotal'> {
  const entries = plan?.bonuses?.entries
  if (entries === undefined) return noBonuses
  return {
    bonusMonths: entries.flatMap(({ month }) => (month === undefined ? [] : [Number(month)])),
    bonusTotal: entries.reduce((sum, { amount }) => sum + BigInt(amount ?? 0), 0n),
  }
}
