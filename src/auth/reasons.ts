import { toCommandLine } from '../base/command-line.ts'
import { assumed, observed, ofSandbox } from '../verdict/evidence.ts'
import { type AuthReason, httpRules, jwtRules } from './auth-reason.ts'
import { httpReasons } from './http-reasons.ts'
import { tokenReasons } from './token-reasons.ts'

const signLine = toCommandLine('sign', '--body FILE')

const commonReasons = {
  'credentials-missing': {
    title: { en: 'the request carries no credentials', ja: '認証情報がありません' },
    fix: {
      en: `send \`Authorization: Bearer <JWT>\`, or the headers \`signature\`, \`digest\`, \`date\`, \`host\` and \`v-c-merchant-id\`; \`${signLine}\` prints either for a body, with test keys, and \`${toCommandLine('sdk-config')}\` the settings of the vendor's SDK`,
      ja: `\`Authorization: Bearer <JWT>\`、または \`signature\` などのヘッダーを送ってください。\`${signLine}\` がテスト用キーで署名したヘッダーを、\`${toCommandLine('sdk-config')}\` が公式 SDK の設定を表示します`,
    },
    evidence: observed(
      'public reports of 2025 and 2026 show the message (rest-client-dotnet 236, rest-samples-php 86)',
    ),
  },
  'credentials-twice': {
    title: { en: 'the request carries credentials more than once', ja: '認証情報が重複しています' },
    fix: { en: 'send one signature or one token', ja: '署名かトークンのどちらか1つだけを送ってください' },
    evidence: assumed('the answer to several credentials is not published'),
  },
  'scheme-unknown': {
    title: { en: 'the authorization scheme is not Bearer', ja: '認証方式が Bearer ではありません' },
    fix: { en: 'send `Authorization: Bearer <JWT>`', ja: '`Authorization: Bearer <JWT>` を送ってください' },
    evidence: jwtRules,
  },
  'algorithm-not-allowed': {
    title: { en: 'the algorithm is not one that the gateway takes', ja: '使えない署名アルゴリズムです' },
    fix: {
      en: 'use HmacSHA256 for HTTP Signature; for a token HS256, HS384 or HS512 with a shared secret, and RS256, RS384, RS512, PS256, PS384 or PS512 with a certificate',
      ja: 'HTTP Signature では HmacSHA256、トークンでは HS256・HS384・HS512 (証明書では RS256・RS384・RS512・PS256・PS384・PS512) を使ってください',
    },
    evidence: httpRules,
  },
  'key-unknown': {
    title: { en: 'no merchant has this key id', ja: '登録されていないキー ID です' },
    fix: {
      en: `use the keyId of a merchant of the world; \`${toCommandLine('start')}\` and /__admin/world list them`,
      ja: 'world に登録された加盟店の keyId を使ってください',
    },
    evidence: observed('a 401 of the real gateway'),
  },
  'key-and-secret-swapped': {
    title: {
      en: 'the shared secret stands where the key id belongs',
      ja: 'キー ID の位置に共有シークレットがあります',
    },
    fix: { en: 'swap key id and shared secret', ja: 'キー ID と共有シークレットを入れ替えてください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'digest-malformed': {
    title: { en: 'the digest is not SHA-256', ja: 'digest が SHA-256 の形式ではありません' },
    fix: {
      en: 'HTTP Signature: `digest: SHA-256=<base64>`; token: claim `digest` without the prefix, and `digest-algorithm` SHA-256',
      ja: 'HTTP Signature では `SHA-256=<base64>`、トークンでは接頭辞なしの `digest` と `digest-algorithm` を使ってください',
    },
    evidence: httpRules,
  },
  'digest-mismatch': {
    title: { en: 'the digest is not that of the bytes that arrived', ja: 'digest が受信した本文と一致しません' },
    fix: {
      en: 'hash exactly the UTF-8 bytes that are sent, after the last change to them',
      ja: '実際に送信する UTF-8 のバイト列から計算してください',
    },
    evidence: httpRules,
  },
  'digest-of-another-serialisation': {
    title: {
      en: 'the digest is that of the same JSON, printed differently',
      ja: 'digest は同じ JSON を別の書式にしたものです',
    },
    fix: {
      en: 'turn the body into a string once; hash that string and send that string',
      ja: '本文を一度だけ文字列にし、その文字列を digest の計算と送信の両方に使ってください',
    },
    evidence: ofSandbox('a classic mistake'),
  },
  'host-not-accepted': {
    title: {
      en: "the signed host is none of the gateway's",
      ja: '署名されたホスト名がゲートウェイのものではありません',
    },
    fix: {
      en: 'sign the host that the client thinks it calls, such as apitest.cybersource.com; names of containers or of a network: --accept-host NAME, or `acceptHosts` in a test',
      ja: 'apitest.cybersource.com などのホスト名で署名してください。コンテナや LAN の名前は --accept-host NAME (テストでは `acceptHosts`) で追加できます',
    },
    evidence: jwtRules,
  },
  'merchant-missing': {
    title: { en: 'the request names no merchant', ja: '加盟店が指定されていません' },
    fix: {
      en: 'send v-c-merchant-id: as a header with HTTP Signature, as a claim with a token',
      ja: 'v-c-merchant-id を、HTTP Signature ではヘッダー、トークンではクレームとして送ってください',
    },
    evidence: httpRules,
  },
  'merchant-not-of-key': {
    title: { en: 'the key belongs to another merchant', ja: '別の加盟店のキーです' },
    fix: {
      en: 'use the key of the merchant that v-c-merchant-id names',
      ja: 'v-c-merchant-id の加盟店のキーを使ってください',
    },
    evidence: httpRules,
  },
  'secret-not-decoded': {
    title: {
      en: 'the shared secret was used without decoding its base64',
      ja: '共有シークレットが base64 デコードされていません',
    },
    fix: {
      en: 'decode the shared secret from base64 before signing',
      ja: '署名の前に共有シークレットを base64 デコードしてください',
    },
    evidence: ofSandbox('a classic mistake'),
  },
  'secret-of-another-key': {
    title: {
      en: 'the signature was made with the shared secret of another key',
      ja: '別のキーの共有シークレットで署名されています',
    },
    fix: {
      en: 'take key id and shared secret from the same key',
      ja: 'キー ID と共有シークレットは同じキーのものを使ってください',
    },
    evidence: ofSandbox('a classic mistake'),
  },
} as const satisfies Record<string, AuthReason>

/** Reasons by code. Codes are stable: the journal, log lines and the header `x-sandbox-reason` show them. */
export const authReasons = { ...commonReasons, ...httpReasons, ...tokenReasons } as const satisfies Record<
  string,
  AuthReason
>

export type AuthReasonCode = keyof typeof authReasons
