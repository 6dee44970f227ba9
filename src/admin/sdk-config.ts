import { toShippedPath } from '../base/command-line.ts'
import { standInHost } from '../base/hosts.ts'
import type { Engine } from '../engine/engine.ts'

type Merchant = Engine['world']['merchants'][number]
type PortfolioEntry = Engine['world']['portfolios'][number]

/** The vendor's names for JWT with shared secret, JWT with a P12 file, and HTTP Signature. */
export const sdkSchemes = ['jwt', 'jwt_p12', 'http_signature'] as const
export type SdkScheme = (typeof sdkSchemes)[number]

interface SdkConfigOptions {
  /** Base URL of the gateway. */
  readonly url: string
  readonly scheme: SdkScheme
  readonly merchant: Merchant
  /** Portfolio whose meta key signs. */
  readonly portfolio?: PortfolioEntry | undefined
}

/**
 * Configuration with which the vendor's Node SDK talks to a gateway: `intermediateHost` is the gateway, while the
 * signature still covers `runEnvironment`. Source: the SDK's code and a measurement.
 */
export function toSdkConfig({ url, scheme, merchant, portfolio }: SdkConfigOptions): Readonly<Record<string, unknown>> {
  const owner = portfolio ?? merchant
  const ownerId = portfolio?.portfolioId ?? merchant.merchantId
  return {
    authenticationType: scheme === 'http_signature' ? 'http_signature' : 'jwt',
    ...(scheme === 'jwt' && { jwtKeyType: 'SHARED_SECRET' }),
    ...(scheme === 'jwt_p12' && {
      jwtKeyType: 'P12',
      // File name and password are the id of the owner.
      keysDirectory: toShippedPath('mocks/keys'),
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
