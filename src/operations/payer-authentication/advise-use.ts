import { toText, valueAt } from '../../base/json-path.ts'
import { toEchoedAmount } from '../../base/money.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { resultOf } from '../../payer-authentication/results.ts'
import { assumed } from '../../verdict/evidence.ts'
import type { Advice } from '../../verdict/finding.ts'
import type { Text } from '../../verdict/text.ts'
import type { PaymentReading } from '../authorize/read-payment.ts'
import type { OperationContext } from '../operation.ts'

interface Use {
  readonly ask: 'enrol' | 'validate' | 'passed'
  readonly authentication: Authentication | undefined
  readonly usedBy: string | undefined
}

const evidence = assumed('what CyberSource does then is not published; it takes contradictory data without error')
const noShift: Text = { en: '; no shift of liability', ja: '。ライアビリティシフトはありません' }

const toAdvice = (rule: string, en: string, ja: string): Advice => ({
  rule,
  text: { en: en + noShift.en, ja: ja + noShift.ja },
  evidence,
})

/** Compares a payment with the authentication that it refers to. */
export function adviseUse(
  { ask, authentication, usedBy }: Use,
  reading: PaymentReading,
  { fingerprint }: OperationContext,
): Advice[] {
  const { body, payment, plan } = reading
  if (authentication === undefined) return ask === 'passed' && hasProof(body) ? [foreign] : []
  const { card, amount, currency, installments, result } = authentication
  const advice: Advice[] = []
  if (card.fingerprint !== fingerprint(payment.card.number))
    advice.push(
      toAdvice(
        'authentication-of-another-card',
        `the authentication is of the card ${card.shown}, and the payment has another`,
        `本人認証はカード ${card.shown} のもので、この決済のカードと異なります`,
      ),
    )
  const authenticated = `${toEchoedAmount(amount, currency)} ${currency}`
  const paid = `${toEchoedAmount(payment.totalAmount, payment.currency)} ${payment.currency.toUpperCase()}`
  if (authenticated !== paid)
    advice.push(
      toAdvice(
        'authentication-of-another-amount',
        `the cardholder was authenticated for ${authenticated}, and this is ${paid}`,
        `本人認証の金額は ${authenticated} ですが、この決済は ${paid} です`,
      ),
    )
  const count = toText(plan?.installments)
  if (installments !== undefined && count !== undefined && Number(installments) !== Number(count))
    advice.push(
      toAdvice(
        'authentication-of-other-installments',
        `the cardholder was authenticated for ${Number(installments)} installments, and this has ${count}`,
        `本人認証の支払回数は ${Number(installments)} 回ですが、この決済は ${count} 回です`,
      ),
    )
  if (ask === 'passed' && (result === undefined || resultOf(result).verdict === 'failed'))
    advice.push(
      toAdvice(
        'authentication-not-finished',
        'the authentication that is named has not ended well: ask for its result first',
        '指定された本人認証は完了していません。先に結果を確認してください',
      ),
    )
  if (usedBy !== undefined)
    advice.push(
      toAdvice(
        'authentication-used',
        `payment ${usedBy} has used this authentication: an issuer takes it once`,
        `この本人認証は決済 ${usedBy} で使用済みです。使えるのは1回だけです`,
      ),
    )
  return advice
}

const hasProof = (body: unknown): boolean =>
  ['cavv', 'ucafAuthenticationData', 'authenticationTransactionId'].some(
    (name) => valueAt(body, `consumerAuthenticationInformation.${name}`) !== undefined,
  )

const foreign: Advice = {
  rule: 'authentication-elsewhere',
  text: {
    en: 'this gateway has not authenticated the cardholder for this merchant with this data: it is taken as it is, unchecked',
    ja: 'この本人認証データはこのゲートウェイ (この加盟店) のものではないため、照合せずに受け付けました',
  },
  evidence: assumed('another server may have authenticated the cardholder'),
}
