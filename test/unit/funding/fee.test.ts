import { expect, test } from 'vitest'
import { createFee } from '../../../src/funding/fee.ts'

test.each([
  [12_345n, '3.24', 'down', 399n],
  [12_345n, '3.24', 'half-up', 400n],
  [12_345n, '3.24', 'up', 400n],
  [50n, '1', 'down', 0n],
  [50n, '1', 'half-up', 1n],
  [49n, '1', 'half-up', 0n],
  [1n, '0.0001', 'up', 1n],
  [100n, '3', 'up', 3n],
  [0n, '3', 'up', 0n],
  // A number would lose its last digits here.
  [9_007_199_254_740_993n, '99.9999', 'down', 9_007_190_247_541_738n],
] as const)('the fee of %s yen at %s percent, rounded %s, is %s', (amount, rate, rounding, want) => {
  expect(createFee(rate, rounding)(amount)).toBe(want)
})
