import type { Text } from '../../src/verdict/text.ts'
import type { ReplayResult } from '../parity/replay.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayScheme } from '../states/sign.ts'

const schemeNames = { jwt: 'JWT', 'http-signature': 'HTTP Signature' } as const satisfies Record<ReplayScheme, string>

/** Advice for refused credentials, in both languages. */
export function toCredentialsAdvice(schemes: Iterable<ReplayScheme>): Text {
  const names = [...new Set(schemes)].map((scheme) => schemeNames[scheme])
  return {
    en: `The credentials were refused (401). Check CYBERSOURCE_MERCHANT_ID, CYBERSOURCE_KEY_ID and CYBERSOURCE_SHARED_SECRET against the TEST Business Center (EBC2), whose keys are others than the live one's; CYBERSOURCE_PORTFOLIO, which a meta key needs and no other key may have; and this machine's clock. What was refused was signed by ${names.join(' and by ')}: a pact is signed as its headers have it, a case as CYBERSOURCE_SCHEME says.`,
    ja: `認証情報が拒否されました (401)。CYBERSOURCE_MERCHANT_ID、CYBERSOURCE_KEY_ID、CYBERSOURCE_SHARED_SECRET がテスト環境の Business Center (EBC2) の値か (本番のキーは別のものです)、CYBERSOURCE_PORTFOLIO がメタキーの場合だけ設定されているか、このマシンの時計が合っているかを確認してください。拒否されたリクエストの署名方式は ${names.join('、')} です。pact はヘッダーの方式、ケースは CYBERSOURCE_SCHEME の方式で署名します。`,
  }
}

/**
 * Advice for a run in which the target has refused credentials; nothing if it has refused none.
 *
 * @param scheme signature scheme of interactions without one of their own
 */
export function adviseOnCredentials(
  results: readonly ReplayResult[],
  interactions: readonly Interaction[],
  scheme: ReplayScheme,
): Text | undefined {
  const refused = new Set(
    results.filter(({ outcome, status }) => outcome === 'environment' && status.target === 401).map(({ id }) => id),
  )
  const schemes = interactions
    .filter(({ id }) => refused.has(id))
    .map((interaction) => interaction.scheme ?? scheme)
    .filter((used) => used !== 'none')
  return schemes.length === 0 ? undefined : toCredentialsAdvice(schemes)
}
