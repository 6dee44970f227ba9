import { toCommandLine } from '../base/command-line.ts'
import { assumed, documented } from '../verdict/evidence.ts'
import { type AuthReason, jwtRules } from './auth-reason.ts'

const keysLine = toCommandLine('keys', '--kind p12')

/** Reasons of tokens, by code. */
export const tokenReasons = {
  'token-malformed': {
    title: { en: 'the token cannot be read', ja: 'トークンの形式が正しくありません' },
    fix: {
      en: 'send a compact JWS: header.claims.signature',
      ja: 'header.claims.signature の形の JWS を送ってください',
    },
    evidence: jwtRules,
  },
  'token-not-signed': {
    title: { en: 'the token has the algorithm none', ja: 'トークンに署名がありません (alg: none)' },
    fix: { en: 'sign it with HS256', ja: 'HS256 で署名してください' },
    evidence: jwtRules,
  },
  'critical-header': {
    title: { en: 'the token names critical headers', ja: 'トークンに crit ヘッダーがあります' },
    fix: { en: 'leave crit out', ja: 'crit を外してください' },
    evidence: assumed('the vendor documents none'),
  },
  'claim-missing': {
    title: { en: 'the token lacks a claim', ja: 'トークンに必要なクレームがありません' },
    fix: {
      en: 'send iat, exp, request-host, request-resource-path, request-method, v-c-merchant-id, and digest with digest-algorithm when there is a body',
      ja: 'iat、exp、request-host、request-resource-path、request-method、v-c-merchant-id、本文があれば digest と digest-algorithm が必要です',
    },
    evidence: jwtRules,
  },
  'token-expired': {
    title: { en: 'the token has expired', ja: 'トークンの有効期限が切れています' },
    fix: {
      en: "make a token for each request; where the gateway's own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "リクエストごとにトークンを作ってください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: jwtRules,
  },
  'token-not-yet-valid': {
    title: { en: 'the token comes from the future', ja: 'トークンの発行時刻が未来です' },
    fix: {
      en: "set iat to the present time in seconds, and set the clock; where the gateway's own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "iat を現在時刻 (秒) にし、時計を合わせてください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: assumed('that a limit exists is an inference'),
  },
  'token-life-too-long': {
    title: { en: 'the token lives longer than 120 seconds', ja: 'トークンの有効期間が120秒を超えています' },
    fix: { en: 'set exp to iat + 120', ja: 'exp を iat + 120 にしてください' },
    evidence: documented("code of the vendor's Node SDK; that a longer life is refused is assumed"),
  },
  'certificate-unknown': {
    title: { en: 'no merchant has this certificate', ja: '登録されていない証明書です' },
    fix: {
      en: `register the certificate in the world file (\`${keysLine}\` prints the entry), and send its serial number as kid`,
      ja: `証明書を world ファイルに登録し (\`${keysLine}\`)、そのシリアル番号を kid として送ってください`,
    },
    evidence: jwtRules,
  },
  'token-signature-mismatch': {
    title: {
      en: 'the token is not signed with the key that its kid names',
      ja: 'トークンの署名が kid のキーによるものではありません',
    },
    fix: {
      en: 'it is the secret: decode it from base64 before signing, and take that of this kid; with a certificate, sign with its private key',
      ja: '原因はシークレットです。base64 デコードしてから署名し、この kid のシークレットを使ってください。証明書では、その秘密鍵で署名してください',
    },
    evidence: jwtRules,
  },
  'issuer-mismatch': {
    title: { en: 'iss is not the owner of the key', ja: 'iss がキーの所有者と異なります' },
    fix: {
      en: 'set iss to the merchant id, or to the portfolio id with a meta key',
      ja: 'iss には加盟店 ID (メタキーではポートフォリオ ID) を入れてください',
    },
    evidence: documented("code of the vendor's Node SDK; that another iss is refused is assumed"),
  },
  'path-mismatch': {
    title: {
      en: 'request-resource-path is not the path that was called',
      ja: 'request-resource-path が呼び出した path と異なります',
    },
    fix: { en: 'put the path into the token as it is called', ja: '呼び出す path をそのまま入れてください' },
    evidence: jwtRules,
  },
  'method-mismatch': {
    title: {
      en: 'request-method is not the method that was used',
      ja: 'request-method が使われたメソッドと異なります',
    },
    fix: {
      en: 'put the method into the token in lower case (or all in upper case, as most SDKs do)',
      ja: 'メソッドを小文字 (または SDK のようにすべて大文字) で入れてください',
    },
    evidence: jwtRules,
  },
  'token-replayed': {
    title: { en: 'a token with this jti was used before', ja: 'この jti のトークンは使用済みです' },
    fix: {
      en: "make a token for each request; where the gateway's own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "リクエストごとにトークンを作ってください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: assumed('whether the real gateway looks for replays is not published'),
  },
} as const satisfies Record<string, AuthReason>
