import fc from 'fast-check'
import type { FundingTerms } from '../../../src/world/world.ts'

const rate = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9999 }))
const anyRate = rate.map(([percent, fraction]) => (fraction === 0 ? `${percent}` : `${percent}.${fraction}`))
const day = fc.integer({ min: 1, max: 31 })

const cycle = fc
  .record({ closes: day, months: fc.integer({ min: 0, max: 3 }), day })
  .map(({ closes, months, day }) => ({ closes, paid: { months: months === 0 && day <= closes ? 1 : months, day } }))

/** Any terms that a world file may have. */
export const anyTerms: fc.Arbitrary<FundingTerms> = fc.record({
  cycles: fc.uniqueArray(cycle, { minLength: 1, maxLength: 4, selector: ({ closes }) => closes }),
  nonBusinessDay: fc.constantFrom('next', 'previous'),
  closedDays: fc.subarray(['12-29', '12-30', '12-31', '01-02', '01-03', '01-04', '08-13', '08-14', '08-15']),
  bonus: fc.constantFrom('held', 'early'),
  bonusPaid: fc.array(fc.record({ month: fc.integer({ min: 1, max: 12 }), day }), { minLength: 1, maxLength: 4 }),
  fees: fc.record({ single: anyRate, bonus: anyRate, installment: anyRate, combination: anyRate, revolving: anyRate }),
  feeRounding: fc.constantFrom('down', 'half-up', 'up'),
  feeOnRefund: fc.constantFrom('returned', 'kept'),
  refundOfHeld: fc.constantFrom('with-sale', 'next-deposit'),
})
