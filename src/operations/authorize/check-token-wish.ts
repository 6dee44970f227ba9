import { didYouMean } from '../../base/did-you-mean.ts'
import { isMissing, isObject, valueAt } from '../../base/json-path.ts'
import { redactText } from '../../card-data/redact.ts'
import { tokenKinds } from '../../vault/token.ts'
import type { Finding } from '../../verdict/finding.ts'
import { type Rule, toFinding } from '../../verdict/rule.ts'
import { sentAt } from '../follow-on/reading.ts'
import type { Body, OperationContext } from '../operation.ts'
import { actionList, readTokenKinds } from './create-tokens.ts'
import { tokenRules } from './token-rules.ts'

const tokenTypes = 'processingInformation.actionTokenTypes'

/** Words of `actionList`. Source: API description of 2026. */
const actions = [
  ...['DECISION_SKIP', 'TOKEN_CREATE', 'CONSUMER_AUTHENTICATION', 'VALIDATE_CONSUMER_AUTHENTICATION'],
  ...['WATCHLIST_SCREENING', 'AP_INITIATE', 'AP_SALE', 'AP_AUTH', 'AP_REAUTH'],
]

/** Findings on the actions of a payment, and on what TOKEN_CREATE will not do. */
export function checkTokenWish(body: Body, context: Pick<OperationContext, 'merchant' | 'world'>): readonly Finding[] {
  const [sentActions, sentTypes] = [valueAt(body, actionList), valueAt(body, tokenTypes)]
  if (sentActions === undefined && sentTypes === undefined) return none
  const findings = [
    ...checkWords(sentActions, actionList, actions, tokenRules.action),
    ...checkWords(sentTypes, tokenTypes, tokenKinds, tokenRules.tokenType),
  ]
  const kinds = readTokenKinds(body, context)
  const note = (rule: Rule) => findings.push(toFinding(rule, kinds === undefined ? tokenTypes : actionList))
  if (kinds === undefined) {
    if (!isMissing(sentTypes)) note(tokenRules.noAction)
    return findings
  }
  const number = sentAt(body, 'paymentInformation.card.number')
  if (!context.merchant.services.vault) note(tokenRules.noVault)
  else if (number !== undefined && context.world.cardOf(number) === undefined) note(tokenRules.unlisted)
  const hasCustomer = sentAt(body, 'paymentInformation.customer.id') !== undefined
  const hasOwner = hasCustomer || kinds.has('customer')
  if (kinds.has('shippingAddress') && !(hasOwner && isObject(valueAt(body, 'orderInformation.shipTo'))))
    note(tokenRules.noOwner)
  if (kinds.has('customer') && !hasCustomer && !kinds.has('paymentInstrument')) note(tokenRules.noInstrument)
  return findings
}

const none: readonly Finding[] = []
/** Most words of a list that are looked at. */
const mostWords = 20

function checkWords(sent: unknown, path: string, known: readonly string[], rule: Rule): Finding[] {
  if (!Array.isArray(sent)) return []
  return sent.slice(0, mostWords).flatMap((word, index) => {
    if (typeof word !== 'string' || known.includes(word)) return []
    const field = `${path}[${index}]`
    const near = didYouMean(word, known)
    return toFinding(rule, field, {
      en: `${field}: "${redactText(word).slice(0, 60)}" is none of ${known.join(', ')}${near.en}`,
      ja: `${field} は次のいずれかで指定します: ${known.join('、')}。${near.ja}`,
    })
  })
}
