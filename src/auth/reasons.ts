import { toCommandLine } from '../base/command-line.ts'
import { assumed, documented, type Evidence, observed, ofSandbox } from '../verdict/evidence.ts'
import type { Text } from '../verdict/text.ts'

/** Reason of a 401, and its fix. The wire says none of this. */
export interface AuthReason {
  readonly title: Text
  readonly fix: Text
  readonly evidence: Evidence
}

const keysLine = toCommandLine('keys', '--kind p12')

const httpRules = documented("guide on HTTP Signature; code of the vendor's Node SDK")
const jwtRules = documented("guide on JSON Web Tokens; code of the vendor's Node SDK")

/** Reasons by code. Codes are stable: the journal, log lines and the header `x-sandbox-reason` show them. */
export const authReasons = {
  'credentials-missing': {
    title: { en: 'the request carries no credentials', ja: '認証情報がありません' },
    fix: {
      en: 'send `Authorization: Bearer <JWT>`, or the headers `signature`, `digest`, `date`, `host` and `v-c-merchant-id`',
      ja: '`Authorization: Bearer <JWT>`、または `signature` などのヘッダーを送ってください',
    },
    evidence: observed('a 401 of the real gateway'),
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
  'http-signature-retired': {
    title: { en: 'HTTP Signature is no longer taken', ja: 'HTTP Signature の受付は終了しています' },
    fix: {
      en: 'sign with a JWT; the same key id and shared secret serve (HS256)',
      ja: '同じキー ID と共有シークレットで JWT (HS256) を使ってください',
    },
    evidence: documented('guide: restgs-http-message-intro announces the end; the day is a setting here'),
  },
  'signature-malformed': {
    title: { en: 'the signature header cannot be read', ja: 'signature ヘッダーの形式が正しくありません' },
    fix: {
      en: 'write keyid="…", algorithm="HmacSHA256", headers="…", signature="…", each once',
      ja: 'keyid="…", algorithm="HmacSHA256", headers="…", signature="…" の形で送ってください',
    },
    evidence: httpRules,
  },
  'algorithm-not-allowed': {
    title: { en: 'the algorithm is not one that the gateway takes', ja: '使えない署名アルゴリズムです' },
    fix: {
      en: 'use HmacSHA256 for HTTP Signature; HS256, HS384 or HS512 for a token with a shared secret, RS256 with a certificate',
      ja: 'HTTP Signature では HmacSHA256、トークンでは HS256・HS384・HS512 (証明書では RS256) を使ってください',
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
  'request-target-parenthesised': {
    title: { en: 'the signed headers name (request-target) with parentheses', ja: '(request-target) が括弧付きです' },
    fix: {
      en: 'sign request-target without parentheses, in the list and in the signing string',
      ja: '括弧を付けずに request-target として署名してください',
    },
    evidence: documented("vendor's developer blog: refused from 22 April 2024"),
  },
  'header-not-signed': {
    title: { en: 'a header that must be signed is not in the list', ja: '署名が必要なヘッダーが一覧にありません' },
    fix: {
      en: 'sign host, date (or v-c-date), request-target, v-c-merchant-id, and digest when there is a body',
      ja: 'host、date (または v-c-date)、request-target、v-c-merchant-id、本文があれば digest に署名してください',
    },
    evidence: httpRules,
  },
  'header-not-sent': {
    title: { en: 'a header is signed but was not sent', ja: '署名されたヘッダーが送られていません' },
    fix: { en: 'send every header that the list names', ja: '一覧にあるヘッダーをすべて送ってください' },
    evidence: httpRules,
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
  'date-malformed': {
    title: { en: 'the date cannot be read', ja: '日時の形式が正しくありません' },
    fix: {
      en: 'send it as `Mon, 23 Nov 2026 03:00:00 GMT`',
      ja: '`Mon, 23 Nov 2026 03:00:00 GMT` の形で送ってください',
    },
    evidence: httpRules,
  },
  'date-skewed': {
    title: { en: 'the date is too far from the gateway’s clock', ja: '日時がゲートウェイの時計とずれています' },
    fix: {
      en: "sign with the present time in GMT, and set the clock; where the gateway’s own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "現在時刻 (GMT) で署名し、時計を合わせてください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: assumed('a limit exists; how large it is, is not published'),
  },
  'host-not-accepted': {
    title: {
      en: 'the signed host is none of the gateway’s',
      ja: '署名されたホスト名がゲートウェイのものではありません',
    },
    fix: {
      en: 'sign the host that the client thinks it calls, such as apitest.cybersource.com',
      ja: 'apitest.cybersource.com などのホスト名で署名してください',
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
  'signature-mismatch': {
    title: { en: 'the signature is not that of these lines with this key', ja: '署名が一致しません' },
    fix: {
      en: 'compare the signing string line by line; the comparison is in the journal',
      ja: 'ジャーナルで署名文字列を1行ずつ比べてください',
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
  'query-left-out': {
    title: { en: 'the signed path lacks the query', ja: '署名された path に query がありません' },
    fix: { en: 'sign path and query exactly as sent', ja: '送信する path と query をそのまま署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'method-upper-case': {
    title: { en: 'the signed method is in upper case', ja: '署名された HTTP メソッドが大文字です' },
    fix: { en: 'sign the method in lower case: post', ja: 'メソッドは小文字 (post) で署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'newline-at-end': {
    title: { en: 'the signing string ends with a newline', ja: '署名文字列の末尾に改行があります' },
    fix: { en: 'join the lines with \\n and put none at the end', ja: '行を \\n でつなぎ、末尾には付けないでください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'header-order': {
    title: { en: 'the lines were signed in another order than the list names', ja: '署名の行の順序が一覧と異なります' },
    fix: { en: 'sign the lines in the order of the list in `headers`', ja: '`headers` の一覧の順序で署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
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
      en: "make a token for each request; where the gateway’s own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "リクエストごとにトークンを作ってください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: jwtRules,
  },
  'token-not-yet-valid': {
    title: { en: 'the token comes from the future', ja: 'トークンの発行時刻が未来です' },
    fix: {
      en: "set iat to the present time in seconds, and set the clock; where the gateway’s own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
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
    fix: { en: 'put the method into the token in lower case', ja: 'メソッドを小文字で入れてください' },
    evidence: jwtRules,
  },
  'token-replayed': {
    title: { en: 'a token with this jti was used before', ja: 'この jti のトークンは使用済みです' },
    fix: {
      en: "make a token for each request; where the gateway’s own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "リクエストごとにトークンを作ってください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: assumed('whether the real gateway looks for replays is not published'),
  },
} as const satisfies Record<string, AuthReason>

export type AuthReasonCode = keyof typeof authReasons
