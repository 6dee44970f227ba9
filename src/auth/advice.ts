import { assumed, documented } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import { authReasons } from './reasons.ts'

/** Advice on credentials that are accepted. */
export const authAdvice = {
  httpSignatureDeprecated: {
    rule: 'http-signature-deprecated',
    text: {
      en: 'HTTP Signature is deprecated by CyberSource from September 2026; move to JWT with the same key',
      ja: 'HTTP Signature は2026年9月以降 CyberSource で非推奨です。同じキーで JWT へ移行してください',
    },
    evidence: documented('guide: restgs-http-message-intro'),
  },
  dateForm: {
    rule: 'date-form',
    text: {
      en: `${authReasons['date-form'].title.en}: ${authReasons['date-form'].fix.en}`,
      ja: `${authReasons['date-form'].title.ja}。${authReasons['date-form'].fix.ja}`,
    },
    evidence: authReasons['date-form'].evidence,
  },
  upperCaseMethod: {
    rule: 'request-method-in-capitals',
    text: {
      en: "the claim request-method is in upper case; the guide says lower case, and the vendor's SDKs for Python, PHP, Ruby and .NET send it so, which is why it is taken",
      ja: 'クレーム request-method が大文字です。ガイドでは小文字ですが、公式 SDK (Python、PHP、Ruby、.NET) が大文字で送るため受け付けます',
    },
    evidence: assumed(
      "the guide's table says lower case, the SDKs of 2026 send upper case; that both are taken is inferred",
    ),
  },
} as const satisfies Record<string, Advice>
