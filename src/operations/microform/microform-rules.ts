import { assumed, documented, ofSandbox } from '../../verdict/evidence.ts'
import type { Rule } from '../../verdict/rule.ts'

const description = documented('API description of 2026; that another value is refused is assumed')
const invalid = { weight: 'refuse', reason: 'INVALID_DATA' } as const
const noted = { weight: 'note', reason: 'INVALID_DATA' } as const

/** Rules about sessions of Microform and Unified Checkout. */
export const microformRules = {
  origin: {
    ...invalid,
    name: 'target-origin',
    title: {
      en: 'a target origin is scheme, host and port of a page, such as https://shop.example.jp; http only on this machine; no wildcards',
      ja: 'targetOrigins は https://shop.example.jp のような、スキーム・ホスト・ポートだけの値です。http はこのマシンのみ、ワイルドカードは使えません',
    },
    evidence: description,
  },
  network: {
    ...invalid,
    name: 'card-network',
    title: { en: 'there is no such card network', ja: 'そのカードネットワークはありません' },
    evidence: description,
  },
  version: {
    ...invalid,
    name: 'client-version',
    title: {
      en: 'clientVersion is a version such as v2 or 0.11',
      ja: 'clientVersion は v2 や 0.11 のようなバージョンです',
    },
    evidence: assumed('the answer to an unknown version is not published'),
  },
  paymentType: {
    ...noted,
    name: 'payment-type-not-simulated',
    title: {
      en: 'only cards are simulated: the fields take a card number and a security code',
      ja: '再現しているのはカードだけです。カード番号とセキュリティコードの入力欄が使えます',
    },
    evidence: ofSandbox('CyberSource also takes checks and wallets'),
  },
  unifiedCheckout: {
    ...noted,
    name: 'unified-checkout-page',
    title: {
      en: 'the page of Unified Checkout (`Accept`) is not simulated; `new Flex(captureContext)` of Microform takes this capture context too',
      ja: 'Unified Checkout の画面 (Accept) は再現していません。この captureContext は Microform の new Flex(captureContext) でも使えます',
    },
    evidence: ofSandbox('CyberSource shows a page of its own'),
  },
} as const satisfies Readonly<Record<string, Rule>>
