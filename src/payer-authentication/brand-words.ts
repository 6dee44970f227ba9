import type { ResultRow } from './results.ts'

/** A word and a code for each proof of an authentication. */
type ByProof = Readonly<Record<ResultRow['proof'], string>>

/** What a brand calls the results of 3-D Secure. */
export interface BrandWords {
  /** Values of `commerceIndicator`, `indicator` and `ecommerceIndicator`. */
  readonly indicators: ByProof
  /** A word for no proof that some processors have in place of `internet`. */
  readonly failure?: string
  readonly eci: ByProof
  /** Mastercard has `ucafAuthenticationData` and `ucafCollectionIndicator` in place of `cavv` and `eci`. */
  readonly isUcaf?: true
}

const usualEci: ByProof = { full: '05', attempt: '06', none: '07' }
const words = (word: string, failure?: string): BrandWords => ({
  indicators: { full: word, attempt: `${word}_attempted`, none: 'internet' },
  ...(failure !== undefined && { failure }),
  eci: usualEci,
})

const visa = words('vbv', 'vbv_failure')

/** By `card.type`. Source: guide of payer authentication, testing pages and the page of authorizations. */
const rows: Readonly<Record<string, BrandWords>> = {
  '001': visa,
  '002': {
    indicators: { full: 'spa', attempt: 'spa', none: 'internet' },
    failure: 'spa_failure',
    eci: { full: '02', attempt: '01', none: '00' },
    isUcaf: true,
  },
  '003': words('aesk'),
  '004': words('dipb'),
  '005': words('pb'),
  '007': words('js', 'js_failure'),
}

/** Words of a brand; an unknown brand has those of Visa. */
export const wordsOfBrand = (type: string | undefined): BrandWords => (type !== undefined && rows[type]) || visa

/** All values of `commerceIndicator` that say how 3-D Secure went, but `internet`. */
export const secureIndicators: readonly string[] = [
  ...new Set(
    Object.values(rows).flatMap(({ indicators, failure = 'internet' }) => [...Object.values(indicators), failure]),
  ),
].filter((word) => word !== 'internet')
