import type { OutcomeName } from '../../acquirer/outcome-catalogue.ts'
import type { Service } from '../../acquirer/services.ts'
import { fromMinorUnits, toMinorUnits } from '../../base/money.ts'
import { type Balance, type Charge, daysSince, isEffective } from '../../ledger/balance.ts'
import type { Family, Transaction, TransactionKind } from '../../ledger/transaction.ts'
import { assumed, documented, type Evidence, observed } from '../../verdict/evidence.ts'
import type { Text } from '../../verdict/text.ts'
import type { ServiceSettings } from '../../world/world.ts'
import type { FollowOnReading } from './reading.ts'

/** A follow-on request and the state of its payment. */
export interface LifecycleAttempt {
  readonly service: Service
  readonly reading: FollowOnReading
  /** Kinds that the path can refer to. */
  readonly targets: readonly TransactionKind[]
  readonly isTimeOut: boolean
  readonly target: Transaction
  readonly family: Family
  readonly balance: Balance
  readonly settings: ServiceSettings
  /** Amount in the smallest units of the currency; that of the target when the request has none. */
  readonly units: bigint
  /** Currency of the amount, when the request names none. */
  readonly currency: string
  /** Epoch ms. */
  readonly now: number
}

/** A rule about the state of a payment. */
export interface LifecycleRule {
  readonly name: string
  readonly title: Text
  readonly of: readonly Service[]
  readonly outcome: OutcomeName
  /** The field at fault, for `details`. */
  readonly field?: string
  readonly applies: (attempt: LifecycleAttempt) => boolean
  readonly explain: (attempt: LifecycleAttempt) => Text
  readonly evidence: Evidence
}

/** Days for which an authorization can be captured, and a capture refunded. Source: guide. */
const longestDays = 180
const mostIncrements = 100

const money = (units: bigint, { target }: LifecycleAttempt): string =>
  `${fromMinorUnits(units < 0n ? 0n : units, target.amount.currency)} ${target.amount.currency}`

const chargeOf = ({ balance, target }: LifecycleAttempt): Charge | undefined =>
  balance.charges.find(({ transaction }) => transaction.id === target.id)

const standing = ({ balance }: LifecycleAttempt): readonly Charge[] =>
  balance.charges.filter(({ isVoided }) => !isVoided)

const isAnyTransmitted = (attempt: LifecycleAttempt): boolean =>
  standing(attempt).some(({ transaction }) => transaction.settlement !== undefined)

/** Card types with over-capture: Visa, Discover, Diners Club, JCB. Source: guide and API description of 2026. */
const overCaptured: ReadonlySet<string | undefined> = new Set(['001', '004', '005', '007'])

const isPreAuthorization = ({ family: [root] }: LifecycleAttempt): boolean => root.details?.authIndicator === '0'

/** What can be captured above the authorized amount, in the smallest units. */
function toleranceOf(attempt: LifecycleAttempt): bigint {
  const { settings, balance, target } = attempt
  if (settings.overCapture === '20-percent')
    return isPreAuthorization(attempt) && overCaptured.has(target.card.type) ? balance.authorized / 5n : 0n
  if (settings.overCapture === 'refuse') return 0n
  return toMinorUnits('1', target.amount.currency)
}

const isFinalCaptured = ({ family, balance }: LifecycleAttempt): boolean =>
  family.some(
    ({ id, kind, state, capture }) =>
      kind === 'capture' && state !== 'INVALID_REQUEST' && capture?.isFinal === true && !balance.voided.has(id),
  )

const isReversed = ({ balance }: LifecycleAttempt): boolean =>
  balance.authorized > 0n && balance.reversed >= balance.authorized

const isExpired = ({ family, now }: LifecycleAttempt): boolean => daysSince(family[0], now) > longestDays

/** Rules in the order of precedence: the first that applies refuses the request. */
export const lifecycleRules: readonly LifecycleRule[] = [
  {
    name: 'sale-cannot-be-reversed',
    title: { en: 'reversal of a sale', ja: '売上 (sale) のオーソリ取消' },
    of: ['reversal'],
    outcome: 'transaction-already-reversed-or-settled',
    applies: ({ target }) => target.kind === 'sale',
    explain: ({ target }) => ({
      en: `${target.id} is a sale: use its void link, and after the batch its refund link`,
      ja: `${target.id} は売上です。オーソリ取消はできません。締め前は売上取消 (void)、締め後は返金 (refund) です`,
    }),
    evidence: assumed('a reversal of a sale fails (observed over SOAP); the reason is the best documented guess'),
  },
  {
    name: 'not-voidable-kind',
    title: {
      en: 'void of a transaction of another kind, such as an authorization',
      ja: '売上取消の対象でない取引 (オーソリなど)',
    },
    of: ['void'],
    outcome: 'not-voidable',
    applies: ({ target, targets }) => !targets.includes(target.kind),
    explain: ({ target, targets }) => ({
      en:
        target.kind === 'authorization'
          ? `${target.id} is an authorization: reverse it, or void its capture`
          : `${target.id} is a ${target.kind}; this path voids a ${targets.join(' or ')}`,
      ja: `${target.id} (${target.kind}) はこのパスでは取り消せません。対象: ${targets.join(', ')}`,
    }),
    evidence: documented('guide: NOT_VOIDABLE for other types; for an authorization it is inferred'),
  },
  {
    name: 'increment-not-enabled',
    title: { en: 'increment, where the account has none', ja: '増額オーソリ (設定により不可)' },
    of: ['increment'],
    outcome: 'invalid-data',
    // Not together with split shipment. Source: guide.
    applies: ({ settings }) => !settings.incrementalAuthorization || settings.captures === 'split',
    explain: () => ({
      en: 'the account has no incremental authorization (services.incrementalAuthorization), or has split shipment (services.captures)',
      ja: '増額オーソリに対応していない設定です (services.incrementalAuthorization、または services.captures: split)',
    }),
    evidence: observed('INVALID_DATA on an account without it, whatever the body'),
  },
  {
    name: 'wrong-kind',
    title: { en: 'id of a transaction of another kind', ja: '種類の異なる取引のID' },
    of: ['capture', 'reversal', 'refund', 'increment'],
    outcome: 'invalid-data',
    applies: ({ target, targets }) => !targets.includes(target.kind),
    explain: ({ target, targets, family, service }) => {
      const capture = family.find(({ kind, state }) => kind === 'capture' && state === 'PENDING')
      const hint = service === 'refund' && capture !== undefined ? `; its capture is ${capture.id}` : ''
      return {
        en: `${target.id} is ${toArticle(target.kind)}; a ${service} wants the id of ${targets.map(toArticle).join(' or ')}${hint}`,
        ja: `${target.id} は ${target.kind} です。必要な ID: ${targets.join(', ')}${hint === '' ? '' : ` (売上: ${capture?.id})`}`,
      }
    },
    evidence: assumed('which reason another kind of transaction gets is not public'),
  },
  {
    name: 'original-declined',
    title: { en: 'the original was declined or refused', ja: '元の取引が承認されていない' },
    of: ['capture', 'reversal', 'refund', 'increment', 'void'],
    outcome: 'invalid-data',
    applies: ({ target, isTimeOut }) => !isTimeOut && !isEffective(target),
    explain: ({ target }) => ({
      en: `${target.id} was not approved (${target.state}), so nothing can follow it`,
      ja: `${target.id} は承認されていません (${target.state})`,
    }),
    evidence: observed('a refund and a reversal of a declined payment; for the others assumed'),
  },
  {
    name: 'currency-differs',
    title: { en: 'currency other than that of the original', ja: '元の取引と異なる通貨' },
    of: ['capture', 'reversal', 'refund', 'increment'],
    outcome: 'invalid-data',
    field: 'orderInformation.amountDetails.currency',
    applies: ({ reading: { currency }, target }) =>
      currency !== undefined && currency.toUpperCase() !== target.amount.currency.toUpperCase(),
    explain: ({ reading: { currency }, target }) => ({
      en: `currency ${currency} is not that of ${target.id}: ${target.amount.currency}`,
      ja: `通貨 ${currency} が元の取引の通貨 ${target.amount.currency} と異なります`,
    }),
    evidence: documented('API description of 2026: the currency of the authorization; the reason is assumed'),
  },
  {
    name: 'amount-is-zero',
    title: { en: 'amount of zero', ja: '金額が 0' },
    of: ['capture', 'reversal', 'refund', 'increment'],
    outcome: 'invalid-data',
    field: 'orderInformation.amountDetails.totalAmount',
    applies: ({ units, isTimeOut }) => units === 0n && !isTimeOut,
    explain: ({ service }) => ({
      en: `a ${service} of nothing is no ${service}`,
      ja: '金額が 0 です',
    }),
    evidence: assumed('not public'),
  },
  {
    name: 'reversed-before',
    title: { en: 'the authorization was reversed before', ja: 'オーソリ取消済み' },
    of: ['capture', 'reversal'],
    outcome: 'auth-already-reversed',
    applies: isReversed,
    explain: ({ target }) => ({
      en: `the authorization ${target.rootId} was reversed before`,
      ja: `オーソリ ${target.rootId} は取消済みです`,
    }),
    evidence: observed('a second reversal, over REST; for a capture documented by name'),
  },
  {
    name: 'authorization-expired',
    title: { en: 'authorization older than 180 days', ja: '180日を超えたオーソリ' },
    of: ['capture'],
    outcome: 'missing-auth',
    applies: isExpired,
    explain: ({ family, now }) => ({
      en: `the authorization is ${Math.floor(daysSince(family[0], now))} days old; it is kept for ${longestDays}`,
      ja: `オーソリから${longestDays}日を超えています`,
    }),
    evidence: documented('guide: authorizations are kept for 180 days; the reason is assumed'),
  },
  {
    name: 'captured-before',
    title: { en: 'captured before, and more captures are not possible', ja: '売上確定済み (追加の売上確定は不可)' },
    of: ['capture'],
    outcome: 'missing-auth',
    applies: (attempt) =>
      !isAnyTransmitted(attempt) &&
      ((attempt.settings.captures === 'single' && standing(attempt).length > 0) || isFinalCaptured(attempt)),
    explain: (attempt) => ({
      en: `the authorization was captured before (${standing(attempt)[0]?.transaction.id}); several captures are a setting of the account: services.captures in the world file`,
      ja: `売上確定済みです (${standing(attempt)[0]?.transaction.id})。複数回の売上確定はアカウント設定 (services.captures) が必要です`,
    }),
    evidence: documented('legacy 242, and the reason by name; that REST gives it before the batch is our choice'),
  },
  {
    name: 'captured-and-settled',
    title: { en: 'captured, and the batch has gone out', ja: '売上確定後、締め処理済み' },
    of: ['capture'],
    outcome: 'transaction-already-settled',
    applies: (attempt) =>
      isAnyTransmitted(attempt) && (attempt.settings.captures === 'single' || isFinalCaptured(attempt)),
    explain: () => ({
      en: 'the authorization was captured, and the batch has gone out',
      ja: '売上確定後、締め処理が済んでいます',
    }),
    evidence: assumed('238 by name; that it comes after the batch is our choice'),
  },
  {
    name: 'over-capture',
    title: { en: 'capture of more than is left', ja: '残額を超える売上確定' },
    of: ['capture'],
    outcome: 'exceeds-auth-amount',
    applies: (attempt) => attempt.units > attempt.balance.available + toleranceOf(attempt),
    explain: (attempt) => ({
      en: `${money(attempt.units, attempt)} is more than can be captured: ${money(attempt.balance.available, attempt)}`,
      ja: `売上金額が残額 ${money(attempt.balance.available, attempt)} を超えています`,
    }),
    evidence: documented('API description of 2026; the shared sandbox does not always refuse a small excess'),
  },
  {
    name: 'reversal-after-capture',
    title: { en: 'reversal of a captured authorization', ja: '売上確定後のオーソリ取消' },
    of: ['reversal'],
    outcome: 'transaction-already-reversed-or-settled',
    applies: (attempt) =>
      !attempt.settings.partialReversals && !isAnyTransmitted(attempt) && standing(attempt).length > 0,
    explain: (attempt) => ({
      en: `it was captured (${standing(attempt)[0]?.transaction.id}): void the capture first`,
      ja: `売上確定済みです (${standing(attempt)[0]?.transaction.id})。先に売上取消 (void) を行ってください`,
    }),
    evidence: documented('guide: a reversal after a capture needs a void first; the reason is 243 by name'),
  },
  {
    name: 'reversal-after-settlement',
    title: { en: 'reversal after the batch has gone out', ja: '締め処理後のオーソリ取消' },
    of: ['reversal'],
    outcome: 'transaction-already-settled',
    applies: (attempt) => !attempt.settings.partialReversals && isAnyTransmitted(attempt),
    explain: () => ({
      en: 'the capture has gone out with the batch: refund it',
      ja: '締め処理が済んでいます。返金してください',
    }),
    evidence: documented('238 by name'),
  },
  {
    name: 'reversal-after-void',
    title: { en: 'reversal after a void, where the account has none', ja: '売上取消後のオーソリ取消 (設定により不可)' },
    of: ['reversal'],
    outcome: 'transaction-already-reversed-or-settled',
    applies: ({ settings, balance }) => !settings.reversalAfterVoid && balance.charges.some(({ isVoided }) => isVoided),
    explain: () => ({
      en: 'its capture was voided, and the account has no reversal after void (services.reversalAfterVoid)',
      ja: '売上取消後のオーソリ取消に対応していない設定です (services.reversalAfterVoid)',
    }),
    evidence: documented('guide: only some processors support it; for this acquirer it is unknown'),
  },
  {
    name: 'reversal-reason',
    title: { en: '`reversalInformation.reason` other than 34', ja: '34 以外の `reversalInformation.reason`' },
    of: ['reversal'],
    outcome: 'invalid-data',
    field: 'reversalInformation.reason',
    applies: ({ settings, reading }) =>
      settings.reversalReason === '34' && reasonOf(reading) !== undefined && reasonOf(reading) !== '34',
    explain: () => ({ en: 'reason must be 34, or absent', ja: 'reason は 34 のみです' }),
    evidence: observed('free text was refused in July 2026, and accepted in June 2024'),
  },
  {
    name: 'reversal-amount',
    title: { en: 'reversal of another amount than is held', ja: '保留額と異なる金額のオーソリ取消' },
    of: ['reversal'],
    outcome: 'invalid-amount',
    applies: ({ settings, units, balance, isTimeOut, target }) =>
      !(isTimeOut && !isEffective(target)) &&
      (settings.partialReversals ? units > balance.available : units !== balance.available),
    explain: (attempt) => ({
      en: `${money(attempt.units, attempt)} is not what is held: ${money(attempt.balance.available, attempt)}${attempt.settings.partialReversals ? ' at the most' : '; a part needs services.partialReversals'}`,
      ja: `取消金額が残額 ${money(attempt.balance.available, attempt)} と一致しません`,
    }),
    evidence: documented('guide: the amount must equal the authorized one, unless the account has partial reversals'),
  },
  {
    name: 'refund-after-void',
    title: { en: 'refund of a voided transaction', ja: '取消済みの取引への返金' },
    of: ['refund'],
    outcome: 'capture-already-voided',
    applies: (attempt) => chargeOf(attempt)?.isVoided === true,
    explain: ({ target }) => ({ en: `${target.id} was voided`, ja: `${target.id} は取消済みです` }),
    evidence: documented('API description of 2026'),
  },
  {
    name: 'refund-too-late',
    title: { en: 'refund after 180 days', ja: '180日を超えた返金' },
    of: ['refund'],
    outcome: 'invalid-data',
    applies: ({ target, now }) => daysSince(target, now) > longestDays,
    explain: () => ({
      en: `a refund is possible for ${longestDays} days; after that, a stand-alone credit`,
      ja: `返金は${longestDays}日以内です。それ以降は credits を使ってください`,
    }),
    evidence: documented('guide: within 180 days; the reason is assumed'),
  },
  {
    name: 'over-refund',
    title: { en: 'refund of more than is left', ja: '残額を超える返金' },
    of: ['refund'],
    outcome: 'invalid-amount',
    applies: (attempt) => {
      const charge = chargeOf(attempt)
      return (
        attempt.settings.overRefund === 'refuse' &&
        charge !== undefined &&
        attempt.units > charge.amount - charge.refunded
      )
    },
    explain: (attempt) => {
      const charge = chargeOf(attempt)
      const left = money((charge?.amount ?? 0n) - (charge?.refunded ?? 0n), attempt)
      return {
        en: `${money(attempt.units, attempt)} is more than is left to refund: ${left}`,
        ja: `返金額が残額 ${left} を超えています`,
      }
    },
    evidence: assumed('the guide forbids it; the shared sandbox accepts it (services.overRefund)'),
  },
  {
    name: 'voided-before',
    title: { en: 'voided before', ja: '取消済み' },
    of: ['void'],
    outcome: 'not-voidable',
    applies: ({ balance, target }) => balance.voided.has(target.id),
    explain: ({ target }) => ({ en: `${target.id} was voided before`, ja: `${target.id} は取消済みです` }),
    evidence: assumed('the reason of a second void is not public'),
  },
  {
    name: 'void-after-batch',
    title: { en: 'void after the batch has gone out', ja: '締め処理後の売上取消' },
    of: ['void'],
    outcome: 'not-voidable',
    applies: ({ target }) => isEffective(target) && target.settlement !== undefined,
    explain: ({ target }) => ({
      en: `${target.id} has gone out with the batch: refund it`,
      ja: `${target.id} は締め処理済みです。返金してください`,
    }),
    evidence: documented('guide: until the batch; API description of 2026'),
  },
  {
    name: 'void-after-refund',
    title: { en: 'void of a refunded transaction', ja: '返金済みの取引の取消' },
    of: ['void'],
    outcome: 'not-voidable',
    applies: (attempt) => (chargeOf(attempt)?.refunded ?? 0n) > 0n,
    explain: ({ target }) => ({
      en: `${target.id} was refunded: void the refund first`,
      ja: `${target.id} は返金済みです。先に返金を取り消してください`,
    }),
    evidence: assumed('not public'),
  },
  {
    name: 'increment-needs-preauthorization',
    title: { en: 'increment of a payment that is no pre-authorization', ja: '仮オーソリでない決済の増額' },
    of: ['increment'],
    outcome: 'invalid-data',
    applies: (attempt) => !isPreAuthorization(attempt),
    explain: () => ({
      en: 'only a pre-authorization can be increased: authorizationOptions.authIndicator "0" in the payment. For another amount, authorize the new amount with the payment option, and then reverse this authorization; the new one has no 3-D Secure data of the old one',
      ja: '増額できるのは仮オーソリ (authIndicator "0") のみです。金額変更は、支払区分を指定して新しい金額でオーソリし、元のオーソリを取消します (3-D セキュアの結果は引き継がれません)',
    }),
    evidence: documented('guide: incremental authorization; the reason is assumed'),
  },
  {
    name: 'increment-of-ended',
    title: {
      en: 'increment of an authorization that was reversed or is too old',
      ja: '取消済みまたは期限切れのオーソリの増額',
    },
    of: ['increment'],
    outcome: 'invalid-data',
    applies: (attempt) => isReversed(attempt) || isExpired(attempt),
    explain: ({ target }) => ({
      en: `the authorization ${target.rootId} was reversed, or is more than ${longestDays} days old`,
      ja: `オーソリ ${target.rootId} は取消済みか、${longestDays}日を超えています`,
    }),
    evidence: assumed('the API description of 2026 has no closer reason for an increment'),
  },
  {
    name: 'increment-after-capture',
    title: { en: 'increment after a capture, or after 100 increments', ja: '売上確定後、または100回を超える増額' },
    of: ['increment'],
    outcome: 'invalid-data',
    applies: (attempt) =>
      standing(attempt).length > 0 ||
      attempt.family.filter((transaction) => transaction.kind === 'increment' && isEffective(transaction)).length >=
        mostIncrements,
    explain: () => ({
      en: `an authorization can be increased ${mostIncrements} times at the most, and not after a capture`,
      ja: `増額は${mostIncrements}回まで、売上確定前のみです`,
    }),
    evidence: documented('guide: at most 100 increments; after a capture it is assumed'),
  },
]

const reasonOf = ({ body }: FollowOnReading): string | undefined => {
  const information = body['reversalInformation'] as { readonly reason?: string | null } | undefined
  return information?.reason ?? undefined
}

const toArticle = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
