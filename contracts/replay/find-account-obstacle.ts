import { randomUUID } from 'node:crypto'
import { toSamplePayment } from '../../mocks/samples/sample-payment.ts'
import { seed } from '../../mocks/world/generated/seed.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { Text } from '../../src/verdict/text.ts'
import { setUpReasons } from '../parity/judge.ts'
import type { ReplayResult } from '../parity/replay.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ReplayWorld, Side } from '../states/side.ts'
import { type Sighting, toReason } from '../states/sighting.ts'
import type { ReplayScheme } from '../states/sign.ts'
import { paymentHeaders } from './read-cases.ts'

const { method, path } = operationRows.createPayment

export interface AccountOptions {
  /** Signature scheme of interactions without one of their own. */
  readonly scheme: ReplayScheme
  /** Awaited after the payment: the vendor forbids load. */
  readonly pace: (signal?: AbortSignal) => Promise<void>
  /** World whose cards may be sent; default the seed world. */
  readonly world?: ReplayWorld
  readonly signal?: AbortSignal
}

/**
 * Sends one ordinary payment and reports, in both languages, an obstacle to all payments: refused credentials, or a
 * merchant that is not set up. Otherwise a wrong account would look like dozens of drifts. Temporary failures, such as
 * silence or a 503, are left to the run. Nothing is sent when no signed interaction can be asked.
 *
 * @param interactions that are about to be sent
 */
export async function findAccountObstacle(
  side: Side,
  interactions: readonly Interaction[],
  { scheme, pace, world = seed, signal }: AccountOptions,
): Promise<Text | undefined> {
  const first = interactions.find(
    (interaction) => interaction.scheme !== 'none' && side.refusal(interaction) === undefined,
  )
  const used = first?.scheme === undefined || first.scheme === 'none' ? scheme : first.scheme
  const payment = toOrdinaryPayment(world, used)
  if (first === undefined || payment === undefined || side.refusal(payment) !== undefined) return undefined
  const seen = await side.send(payment, signal).catch((error: unknown) => {
    if (signal?.aborted) return undefined
    throw error
  })
  if (seen === undefined) return undefined
  await pace(signal)
  return toObstacle(seen, used)
}

/** A payment with a card without special meaning; nothing if the world has none. */
function toOrdinaryPayment({ cards, issuers }: ReplayWorld, scheme: ReplayScheme): Interaction | undefined {
  const card = cards.find(
    ({ issuer, outcome, revolvingContract }) =>
      issuer === issuers[0]?.id && outcome === undefined && revolvingContract !== false,
  )
  if (card === undefined) return undefined
  const reference = `account-check-${randomUUID().slice(0, 8)}`
  const { processingInformation: _, ...body } = toSamplePayment({ method: 'single', card: card.number, reference })
  return {
    id: 'account-check',
    description: 'An ordinary payment, before all others.',
    source: 'jpo-sandbox',
    states: [],
    request: { method, path, headers: paymentHeaders, body },
    scheme,
  }
}

function toObstacle(seen: Sighting, scheme: ReplayScheme): Text | undefined {
  if (seen.status === 401) return toCredentialsAdvice([scheme])
  const reason = toReason(seen)
  if (typeof reason !== 'string' || !setUpReasons.has(reason)) return undefined
  return {
    en: `The account is not set up: an ordinary payment (JPY, a test card) was answered ${seen.status} ${reason}. Have the provider of the test account enable card payments, and see that the merchant id is the one that was set up.`,
    ja: `アカウントの設定が完了していません。通常の決済 (円、テストカード) に ${seen.status} ${reason} が返りました。テストアカウントの提供元にカード決済の有効化を依頼し、加盟店 ID が正しいか確認してください。`,
  }
}

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
