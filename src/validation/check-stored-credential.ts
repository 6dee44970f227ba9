import { didYouMean } from '../base/did-you-mean.ts'
import { isMissing, isObject, toText, valueAt } from '../base/json-path.ts'
import type { Finding } from '../verdict/finding.ts'
import { toFinding } from '../verdict/rule.ts'
import { credentialRules as rules } from './stored-credential-rules.ts'

const initiatorAt = 'processingInformation.authorizationOptions.initiator'
const types = ['customer', 'merchant'] as const
const none: readonly Finding[] = []

/** Advice on a payment with stored credentials. Most payments have none. */
export function checkStoredCredential(body: unknown): readonly Finding[] {
  const initiator = valueAt(body, initiatorAt)
  if (!isObject(initiator)) return none
  const { type, credentialStoredOnFile, storedCredentialUsed, merchantInitiatedTransaction } = initiator
  const findings: Finding[] = []
  if (typeof type === 'string' && !isMissing(type) && !types.some((known) => known === type)) {
    const near = didYouMean(type, types)
    const { en, ja } = rules.initiator.title
    findings.push(toFinding(rules.initiator, `${initiatorAt}.type`, { en: `${en}${near.en}`, ja: `${ja}。${near.ja}` }))
  }
  const original = isObject(merchantInitiatedTransaction) ? merchantInitiatedTransaction : {}
  const originalAt = `${initiatorAt}.merchantInitiatedTransaction`
  const reason = toText(original['reason'])
  if (!isMissing(reason) && !/^([1-9]|10)$/.test(reason ?? ''))
    findings.push(toFinding(rules.reason, `${originalAt}.reason`))
  if (type !== 'merchant') return findings
  if (isMissing(original['previousTransactionId']))
    findings.push(toFinding(rules.noOriginal, `${originalAt}.previousTransactionId`))
  if (toText(credentialStoredOnFile) === 'true' && toText(storedCredentialUsed) !== 'true')
    findings.push(toFinding(rules.notStored, `${initiatorAt}.credentialStoredOnFile`))
  const securityCode = 'paymentInformation.card.securityCode'
  if (!isMissing(valueAt(body, securityCode))) findings.push(toFinding(rules.securityCode, securityCode))
  return findings
}
