import { createFixedWorld } from '../../../mocks/world/create-fixed-world.ts'
import type { BonusEntry, JpoPlan } from '../../../src/jpo/plan.ts'
import type { FundingTerms } from '../../../src/world/world.ts'

/** The default terms with changes. */
export const toTerms = (changes: Partial<FundingTerms> = {}): FundingTerms => ({
  ...createFixedWorld().defaultMerchant.funding,
  ...changes,
})

/** Terms without fees. */
export const noFees = { single: '0', bonus: '0', installment: '0', combination: '0', revolving: '0' }

/** Plans of the five options. */
export const plans = {
  single: (): JpoPlan => ({ method: 'single', ja: '一括払い', code: '10' }),
  bonus: (...entries: readonly BonusEntry[]): JpoPlan => ({
    method: 'bonus',
    ja: 'ボーナス一括払い',
    code: '21',
    ...toBonuses(entries),
  }),
  installment: (installments: number, firstBillingMonth?: string): JpoPlan => ({
    method: 'installment',
    ja: '分割払い',
    code: '61',
    installments,
    ...(firstBillingMonth !== undefined && { firstBillingMonth }),
  }),
  combination: (installments: number, ...entries: readonly BonusEntry[]): JpoPlan => ({
    method: 'combination',
    ja: 'ボーナス併用分割払い',
    code: '31',
    installments,
    ...toBonuses(entries),
  }),
  revolving: (firstBillingMonth?: string): JpoPlan => ({
    method: 'revolving',
    ja: 'リボ払い',
    code: '80',
    ...(firstBillingMonth !== undefined && { firstBillingMonth }),
  }),
}

const toBonuses = (entries: readonly BonusEntry[]): Partial<JpoPlan> =>
  entries.length === 0 ? {} : { bonuses: { count: entries.length, entries } }
