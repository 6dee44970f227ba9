import type { FundingTerms } from '../world/world.ts'

/** Digits behind the point of a rate in percent: a rate is a whole number of millionths. */
const decimals = 4
const whole = 100n * 10n ** BigInt(decimals)

const added: Readonly<Record<FundingTerms['feeRounding'], bigint>> = { down: 0n, 'half-up': whole / 2n, up: whole - 1n }

/**
 * Fee of an amount in whole yen, exactly. The rate is a decimal in percent, with at most four digits behind the point.
 * @example toFee(12_345n, '3.24', 'down') // 399n, of 399.978
 */
export function toFee(amount: bigint, rate: string, rounding: FundingTerms['feeRounding']): bigint {
  const [percent = '', fraction = ''] = rate.split('.')
  return (amount * BigInt(percent + fraction.padEnd(decimals, '0')) + added[rounding]) / whole
}
