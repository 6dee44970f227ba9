import { standInHost } from '../base/hosts.ts'
import type { Engine } from '../engine/engine.ts'

type Merchant = Engine['world']['merchants'][number]
type PortfolioEntry = Engine['world']['portfolios'][number]

/** The vendor's names of its schemes: HTTP Signature, JWT with shared secret, JWT with a P12 file. */
export const sdkSchemes = ['jwt', 'jwt_p12', 'http_signature'] as const
export type SdkScheme = (typeof sdkSchemes)[number]

export interface SdkConfigOptions {
  /** Base URL of the gateway. */
  readonly url: string
  readonly scheme: SdkScheme
  readonly merchant: Merchant
  /** Signs with the meta key of this portfolio. */
  readonly portfolio?: PortfolioEntry | undefined
  /** Folder of the P12 file, which is named after its owner, as its password is. Default `mocks/keys`. */
  readonly keysDirectory?: string
}

/**
 * The configuration with which the vendor's Node SDK talks to a gateway. The line that matters is
 * `intermediateHost`; what is signed stays `runEnvironment`. Source: the SDK's code and a measurement.
 */
export function toSdkConfig({
  url,
  scheme,
  merchant,
  portfolio,
  keysDirectory = 'mocks/keys',
}: SdkConfigOptions): Readonly<Record<string, unknown>> {
  const owner = portfolio ?? merchant
  const ownerId = portfolio?.portfolioId ?? merchant.merchantId
  return {
    authenticationType: scheme === 'http_signature' ? 'http_signature' : 'jwt',
    ...(scheme === 'jwt' && { jwtKeyType: 'SHARED_SECRET' }),
    ...(scheme === 'jwt_p12' && {
      jwtKeyType: 'P12',
      keysDirectory,
      keyFileName: ownerId,
      keyAlias: ownerId,
      keyPass: ownerId,
    }),
    runEnvironment: standInHost,
    intermediateHost: url,
    merchantID: merchant.merchantId,
    ...(scheme !== 'jwt_p12' && { merchantKeyId: owner.keyId, merchantsecretKey: owner.sharedSecret }),
    ...(portfolio !== undefined && { useMetaKey: true, portfolioID: portfolio.portfolioId }),
    logConfiguration: { enableLog: false },
  }
}
