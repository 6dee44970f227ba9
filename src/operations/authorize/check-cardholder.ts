import { isMissing, toText, valueAt } from '../../base/json-path.ts'
import { secureIndicators, wordsOfBrand } from '../../payer-authentication/brand-words.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import type { Merchant } from '../../world/world.ts'
import { authenticationRules as rules } from '../payer-authentication/authentication-rules.ts'
import { checkEnrolment } from '../payer-authentication/check-enrolment.ts'
import { readAsk } from './cardholder.ts'
import type { PaymentReading } from './read-payment.ts'

const at = (name: string) => `consumerAuthenticationInformation.${name}`
const indicatorPath = 'processingInformation.commerceIndicator'
const actionsPath = 'processingInformation.actionList'
const actions = ['CONSUMER_AUTHENTICATION', 'VALIDATE_CONSUMER_AUTHENTICATION'] as const

const none: readonly Finding[] = []

/** Findings on what a payment says about 3-D Secure. Most say nothing. */
export function checkCardholder({ body, payment, details }: PaymentReading): readonly Finding[] {
  const indicator = details.commerceIndicator?.toLowerCase()
  const isSecure = indicator !== undefined && secureIndicators.includes(indicator)
  const list = valueAt(body, actionsPath)
  if (!isSecure && list === undefined && body['consumerAuthenticationInformation'] === undefined) return none
  const ask = readAsk(body)
  return [
    ...(isBoth(list) ? [toFinding(rules.bothActions, actionsPath)] : []),
    ...(ask === 'enrol' ? checkEnrolment(body) : []),
    ...(ask === 'validate' && isMissing(valueAt(body, at('authenticationTransactionId')))
      ? [toFinding(rules.transactionId, at('authenticationTransactionId'))]
      : []),
    // In a bundled payment the gateway passes the result on itself.
    ...(ask === 'passed' || isSecure ? checkPassed(body, payment.card.brand?.type, indicator, ask) : []),
  ]
}

/** Whether a list begins an authentication and asks for the result of one. */
const isBoth = (list: unknown): boolean => Array.isArray(list) && actions.every((action) => list.includes(action))

/** Whether a payment has an authentication of its cardholder, or makes one. */
function isAuthenticated(body: unknown): boolean {
  const list = valueAt(body, actionsPath)
  if (Array.isArray(list) && actions.some((action) => list.includes(action))) return true
  if (!isMissing(valueAt(body, at('cavv'))) || !isMissing(valueAt(body, at('ucafAuthenticationData')))) return true
  return ['05', '06', '02', '01'].includes(toText(valueAt(body, at('eciRaw'))) ?? '')
}

/** Words for payments that a cardholder makes on the web. */
const webIndicators = new Set(['internet', ...secureIndicators])

const policies = {
  required: [{ ...toFinding(rules.required, 'consumerAuthenticationInformation'), saidInReply: true }],
  // Made once: every ordinary payment with an option has it.
  advised: [{ ...toFinding(rules.without, 'consumerAuthenticationInformation'), quiet: true }],
  off: none,
} as const satisfies Record<Merchant['services']['threeDSecure'], readonly Finding[]>

/** What the merchant's setting says to a payment with an option and without 3-D Secure. */
export function checkPolicy({ body, plan, details }: PaymentReading, { services }: Merchant): readonly Finding[] {
  if (plan === undefined || services.threeDSecure === 'off') return none
  const indicator = details.commerceIndicator?.toLowerCase()
  if (indicator !== undefined && !webIndicators.has(indicator)) return none
  if (body['pointOfSaleInformation'] !== undefined && !isMissing(valueAt(body, 'pointOfSaleInformation.entryMode')))
    return none
  if (valueAt(body, 'processingInformation.authorizationOptions.initiator.type') === 'merchant') return none
  return isAuthenticated(body) ? none : policies[services.threeDSecure]
}

/** Compares the parts of the data of an authentication with one another. */
function checkPassed(
  body: unknown,
  brand: string | undefined,
  indicator: string | undefined,
  ask: ReturnType<typeof readAsk>,
): Finding[] {
  const text = (name: string) => toText(valueAt(body, at(name)))
  const words = wordsOfBrand(brand)
  const known = Object.values(words.indicators)
  const isOther = indicator !== undefined && indicator !== 'internet' && secureIndicators.includes(indicator)
  if (isOther && !known.includes(indicator) && indicator !== words.failure)
    return [
      toFinding(rules.indicator, indicatorPath, {
        en: `commerceIndicator ${indicator} is of another brand; this card has ${[...new Set(known)].join(', ')}: no shift of liability`,
        ja: `commerceIndicator ${indicator} は別ブランドの値です。このカードでは ${[...new Set(known)].join('、')} を使います。ライアビリティシフトはありません`,
      }),
    ]
  if (ask !== 'passed' && ask !== undefined) return []
  const eci = text('eciRaw') ?? text('eci')
  const proof = (Object.keys(words.eci) as (keyof typeof words.eci)[]).find((name) => words.eci[name] === eci)
  const claimed = proof ?? (isOther && indicator === words.indicators.full ? 'full' : undefined)
  const fits = indicator !== undefined && proof !== undefined && isWordFor(indicator, proof, words)
  const findings: Finding[] = []
  if (proof !== undefined && !fits)
    findings.push(
      toFinding(rules.indicator, indicatorPath, {
        en: `${words.indicators[proof]} expected for ${eci}, and commerceIndicator is ${indicator ?? 'missing'}: taken, without a shift of liability`,
        ja: `ECI ${eci} では commerceIndicator に ${words.indicators[proof]} が必要です。受け付けますが、ライアビリティシフトはありません`,
      }),
    )
  const proofName = words.isUcaf === true ? 'ucafAuthenticationData' : 'cavv'
  if (claimed !== undefined && claimed !== 'none') {
    if (isMissing(text(proofName))) findings.push(toFinding(rules.noProof, at(proofName)))
    const wanted = words.isUcaf === true ? ucafFields : cavvFields
    const missing = wanted.filter((name) => isMissing(text(name)))
    if (missing.length > 0) {
      const { en, ja } = rules.incomplete.title
      findings.push(
        toFinding(rules.incomplete, at(missing[0] as string), {
          en: `${en}: ${missing.join(', ')}`,
          ja: `${ja}: ${missing.join('、')}`,
        }),
      )
    }
  }
  return findings
}

/** Source: guide, data of 3-D Secure on a separate authorization. */
const cavvFields = ['eciRaw', 'xid', 'paresStatus', 'paSpecificationVersion'] as const
const ucafFields = ['ucafCollectionIndicator', 'directoryServerTransactionId', 'paSpecificationVersion'] as const

const isWordFor = (
  indicator: string,
  proof: 'full' | 'attempt' | 'none',
  { indicators, failure }: ReturnType<typeof wordsOfBrand>,
): boolean => indicator === indicators[proof] || (proof === 'none' && indicator === failure)
