import { isMissing, stringAt, valueAt } from '../../base/json-path.ts'
import { readReturnUrl } from '../../payer-authentication/return-url.ts'
import type { Finding } from '../../verdict/finding.ts'
import { toFinding } from '../../verdict/rule.ts'
import { authenticationRules as rules } from './authentication-rules.ts'

const at = (name: string) => `consumerAuthenticationInformation.${name}`

/** Data of the browser that EMV 3-D Secure wants. Source: API description of 2026. */
const browserFields = [
  'ipAddress',
  'httpAcceptContent',
  'httpBrowserLanguage',
  'httpBrowserJavaEnabled',
  'httpBrowserJavaScriptEnabled',
  'httpBrowserColorDepth',
  'httpBrowserScreenHeight',
  'httpBrowserScreenWidth',
  'httpBrowserTimeDifference',
  'userAgentBrowserValue',
] as const

/** Findings on a request that authenticates a cardholder: by itself, or in a payment. */
export function checkEnrolment(body: unknown): Finding[] {
  const returnUrl = stringAt(body, at('returnUrl'))
  const isWithout = isMissing(valueAt(body, at('returnUrl')))
  const missing = browserFields.filter((name) => isMissing(valueAt(body, `deviceInformation.${name}`)))
  const { en, ja } = rules.deviceData.title
  return [
    ...(isWithout ? [toFinding(rules.noReturnUrl, at('returnUrl'))] : []),
    ...(!isWithout && readReturnUrl(returnUrl ?? '') === undefined
      ? [{ ...toFinding(rules.returnUrl, at('returnUrl')), saidInReply: true }]
      : []),
    ...(isMissing(valueAt(body, at('referenceId'))) ? [toFinding(rules.noReference, at('referenceId'))] : []),
    ...(missing.length > 0
      ? [
          toFinding(rules.deviceData, 'deviceInformation', {
            en: `${en}: ${missing.join(', ')}`,
            ja: `${ja}: ${missing.join('、')}`,
          }),
        ]
      : []),
  ]
}
