import type { FundingTerms } from '../world/world.ts'

/** Digits behind the point of a rate in percent: a rate is a whole number of millionths. */
const decimals = 4
const whole = 100n * 10n ** BigInt(decimals)

const added: Readonly<Record<FundingTerms['feeRounding'], bigint>> = { down: 0n, 'half-up': whole / 2n, up: whole - 1n }

/**
 * Makes the fee of amounts in whole yen, exactly. The rate is a decimal in percent, with at most four digits behind the point.
 * @example createFee('3.24', 'down')(12_345n) // 399n, of 399.978
 */
export function createFee(rate: string, rounding: FundingTerms['feeRounding']): (amount: bigint) => bigint {
  const [percent = '', fraction = ''] = rate.split('.')
  const millionths = BigInt(percent + fraction.padEnd(decimals, '0'))
  return (amount) => (amount * millionths + added[rounding]) / whole
}
