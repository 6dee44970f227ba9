import { assumed, documented, observed, ofSandbox } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

const description = documented('API description of 2026; that another value is refused is assumed')
const invalid = { weight: 'refuse', reason: 'INVALID_DATA' } as const
const noted = { weight: 'note', reason: 'INVALID_DATA' } as const

/** Rules about subscriptions and keys. Those about addresses are in src/webhooks/receiver-url.ts. */
export const webhookRules = {
  organization: {
    ...invalid,
    name: 'webhook-organization',
    title: {
      en: 'an organization is the merchant that asks, or a portfolio that it belongs to',
      ja: 'organizationId は自分の加盟店 ID、または所属するポートフォリオの ID です',
    },
    evidence: assumed('which organizations a caller may name is not published'),
  },
  product: {
    ...invalid,
    name: 'webhook-product',
    title: { en: 'the product is unknown', ja: 'productId が正しくありません' },
    evidence: assumed('the answer to an unknown product is not published'),
  },
  eventType: {
    ...invalid,
    name: 'webhook-event-type',
    title: { en: 'the product has no such event type', ja: 'この productId にその eventType はありません' },
    evidence: assumed('the answer to an unknown event type is not published'),
  },
  scope: {
    ...invalid,
    name: 'webhook-scope',
    title: { en: 'notificationScope is SELF or DESCENDANTS', ja: 'notificationScope は SELF または DESCENDANTS です' },
    evidence: description,
  },
  retryPolicy: {
    ...invalid,
    name: 'webhook-retry-policy',
    title: { en: 'a value of the retry policy is not allowed', ja: 'retryPolicy の値が正しくありません' },
    evidence: documented('API description of 2026 for names and algorithms; the limits are of the sandbox'),
  },
  status: {
    ...invalid,
    name: 'webhook-status',
    title: { en: 'status is ACTIVE or INACTIVE', ja: 'status は ACTIVE または INACTIVE です' },
    evidence: description,
  },
  securityType: {
    ...invalid,
    name: 'webhook-security-type',
    title: {
      en: 'securityType is KEY; oAuth and oAuth_JWT are not simulated',
      ja: 'securityType は KEY です。oAuth と oAuth_JWT は再現していません',
    },
    evidence: ofSandbox('CyberSource also has oAuth and oAuth_JWT'),
  },
  full: {
    ...invalid,
    name: 'webhook-too-many',
    title: { en: 'there are 100 subscriptions already', ja: 'サブスクリプションは 100 件までです' },
    evidence: ofSandbox('everything that grows has a limit'),
  },
  keyAction: {
    ...invalid,
    name: 'webhook-key-action',
    title: {
      en: 'clientRequestAction is CREATE for a symmetric key, and STORE for a certificate',
      ja: 'clientRequestAction は共通鍵では CREATE、証明書では STORE です',
    },
    evidence: documented('guide: webhooks; other actions of the API description are not simulated'),
  },
  keyType: {
    ...invalid,
    name: 'webhook-key-type',
    title: {
      en: 'keyType is sharedSecret for a symmetric key, and publickey for a certificate',
      ja: 'keyType は共通鍵では sharedSecret、証明書では publickey です',
    },
    evidence: documented('guide: webhooks; that another type is refused is assumed'),
  },
  keyText: {
    ...invalid,
    name: 'webhook-key-text',
    title: {
      en: 'pub is a certificate as base64 in one line, without -----BEGIN CERTIFICATE-----',
      ja: 'pub は証明書の base64 (1 行、BEGIN/END 行なし) です',
    },
    evidence: documented('API description of 2026; that another form is refused is assumed'),
  },
  expiry: {
    ...invalid,
    name: 'webhook-key-expiry',
    title: { en: 'expiryDuration is a number of days from 1 to 3650', ja: 'expiryDuration は 1 から 3650 の日数です' },
    evidence: ofSandbox('CyberSource publishes no limit'),
  },
  noKey: {
    ...noted,
    name: 'webhook-no-key',
    title: {
      en: 'the organization has no key yet: events come without v-c-signature until POST /kms/egress/v2/keys-sym makes one',
      ja: '鍵がまだありません。POST /kms/egress/v2/keys-sym で作成するまで v-c-signature は付きません',
    },
    evidence: assumed('what CyberSource does without a key is not published'),
  },
  ping: {
    ...noted,
    name: 'webhook-ping',
    title: {
      en: 'the subscription becomes ACTIVE when its address answers 200 to a POST without a body; webhooks.activation changes that',
      ja: '空の POST に 200 が返ると ACTIVE になります (webhooks.activation で変更できます)',
    },
    evidence: documented('guide: webhooks; its time differs between revisions'),
  },
  clear: {
    ...noted,
    name: 'webhook-not-encrypted',
    title: {
      en: 'CyberSource encrypts events of the product payments; here they come in clear, as the form of the encrypted body is not published',
      ja: 'CyberSource は payments のイベントを暗号化しますが、本文の形式が公開されていないため、ここでは平文で送ります',
    },
    evidence: documented('guide: webhooks'),
  },
  empty: {
    ...noted,
    name: 'webhook-scope-without-events',
    title: {
      en: 'a portfolio has no payments of its own: with SELF nothing will come; DESCENDANTS has the events of its merchants',
      ja: 'ポートフォリオ自体には決済がないため SELF では何も届きません。DESCENDANTS にしてください',
    },
    evidence: documented('API description of 2026'),
  },
} as const satisfies Readonly<Record<string, Rule>>

/** Evidence of the 406. */
export const notAcceptable = observed('two public reports about application/hal+json;charset=utf-8')
