/** Yen in groups of three digits. */
export const toYen = (amount: bigint): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
