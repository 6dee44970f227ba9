import type { Merchant, PortfolioEntry, Signer, World } from '../../src/world/world.ts'
import type { Recall } from './recall.ts'
import type { WorldTables } from './world-tables.ts'

type Signers = Pick<World, 'signerOfKey' | 'signerOfCertificate' | 'sharedSecrets' | 'isSharedSecret'>

/** Finds the owners of keys among merchants and portfolios. */
export function createSigners(
  { merchants, portfolios }: Pick<WorldTables, 'merchants' | 'portfolios'>,
  recall: Recall,
): Signers {
  const find = (test: (entry: Merchant | PortfolioEntry) => boolean): Signer | undefined => {
    const merchant = merchants().find(test)
    if (merchant !== undefined) return toSigner(merchant, merchant.merchantId, false, [merchant.merchantId])
    const portfolio = portfolios().find(test)
    return portfolio === undefined ? undefined : toSigner(portfolio, portfolio.portfolioId, true, portfolio.merchants)
  }
  const secrets = recall((_: 'secrets') => [...merchants(), ...portfolios()].map(({ sharedSecret }) => sharedSecret))
  return {
    signerOfKey: recall((id: string) => find(({ keyId }) => keyId === id)),
    signerOfCertificate: (wanted) =>
      find(({ certificate }) => {
        if (certificate === undefined) return false
        return 'der' in wanted
          ? toDer(certificate.pem) === wanted.der
          : certificate.serialNumber === wanted.serialNumber
      }),
    sharedSecrets: () => secrets('secrets') ?? [],
    isSharedSecret: (text) => find(({ sharedSecret }) => sharedSecret === text) !== undefined,
  }
}

const toSigner = (
  entry: Merchant | PortfolioEntry,
  id: string,
  isPortfolio: boolean,
  merchants: readonly string[],
): Signer => ({
  id,
  isPortfolio,
  sharedSecret: entry.sharedSecret,
  certificate: entry.certificate?.pem,
  mayActFor: (merchantId) => merchants.includes(merchantId),
})

/** The base64 of a PEM on one line, like in `x5c`. */
const toDer = (pem: string): string => pem.replace(/-----[A-Z ]+-----|\s/g, '')
