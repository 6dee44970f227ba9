import { assumed, documented, observed, ofSandbox } from '../verdict/evidence.ts'
import { type AuthReason, httpRules } from './auth-reason.ts'

/** Reasons of HTTP Signature and of its date, by code. */
export const httpReasons = {
  'http-signature-retired': {
    title: { en: 'HTTP Signature is no longer taken', ja: 'HTTP Signature の受付は終了しています' },
    fix: {
      en: 'sign with a JWT; the same key id and shared secret serve (HS256)',
      ja: '同じキー ID と共有シークレットで JWT (HS256) を使ってください',
    },
    evidence: documented('guide: restgs-http-message-intro announces the end; the day is a setting here'),
  },
  'signature-in-authorization': {
    title: { en: 'the signature stands in the header authorization', ja: '署名が authorization ヘッダーにあります' },
    fix: {
      en: 'send it in a header of its own, `signature: keyid="...", ...`, without the word Signature; authorization is for tokens',
      ja: '`signature: keyid="…", …` として専用のヘッダーで送ってください (先頭の Signature は不要)。authorization はトークン用です',
    },
    evidence: httpRules,
  },
  'signature-malformed': {
    title: { en: 'the signature header cannot be read', ja: 'signature ヘッダーの形式が正しくありません' },
    fix: {
      en: 'write keyid="...", algorithm="HmacSHA256", headers="...", signature="...", each once',
      ja: 'keyid="…", algorithm="HmacSHA256", headers="…", signature="…" の形で送ってください',
    },
    evidence: httpRules,
  },
  'request-target-parenthesised': {
    title: { en: 'the signed headers name (request-target) with parentheses', ja: '(request-target) が括弧付きです' },
    fix: {
      en: 'sign request-target without parentheses, in the list and in the signing string; --parenthesised-target, or `auth: { parenthesisedTarget: true }`, takes it',
      ja: '括弧を付けずに request-target として署名してください。--parenthesised-target (`auth: { parenthesisedTarget: true }`) で受け付けます',
    },
    evidence: documented(
      "vendor's developer blog: refused from 22 April 2024; a report of May 2026 contradicts it: a connector that signs so was answered 201",
    ),
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
  'date-malformed': {
    title: {
      en: 'the date is none of HTTP in GMT, or cannot be read',
      ja: '日時が GMT の HTTP 形式ではないか、読み取れません',
    },
    fix: {
      en: 'send it as `Mon, 23 Nov 2026 03:00:00 GMT`, or with +0000; a date without a zone, in UTC by that name, or in JST is not read',
      ja: '`Mon, 23 Nov 2026 03:00:00 GMT` の形 (または +0000) で送ってください。タイムゾーンのない日時、UTC や JST と書いた日時は読みません',
    },
    evidence: observed(
      'a maintained client (BoltApp/sleet, 108) had to replace UTC by +0000; that others are refused is an inference',
    ),
  },
  'date-form': {
    title: { en: 'the date has another form than the dates of HTTP', ja: '日時が HTTP の形式ではありません' },
    fix: {
      en: 'send it as `Mon, 23 Nov 2026 03:00:00 GMT`; the profile guide reads a date with a numeric zone, strict refuses it',
      ja: '`Mon, 23 Nov 2026 03:00:00 GMT` の形で送ってください。プロファイル guide は数値のタイムゾーン付きの日時を受け付け、strict は拒否します',
    },
    evidence: assumed(
      'public clients had to change to GMT or +0000, and one connector that sends another form reports payments',
    ),
  },
  'date-skewed': {
    title: { en: "the date is too far from the gateway's clock", ja: '日時がゲートウェイの時計とずれています' },
    fix: {
      en: "sign with the present time in GMT, and set the clock; where the gateway's own clock was set (/__admin/clock), start it with --auth-clock system, or `auth: { clock: 'system' }` in a test",
      ja: "現在時刻 (GMT) で署名し、時計を合わせてください。ゲートウェイの時計を変えている場合は --auth-clock system で起動するか、テストでは `auth: { clock: 'system' }` を指定してください",
    },
    evidence: assumed('a limit exists; how large it is, is not published'),
  },
  'date-in-local-time': {
    title: {
      en: 'the date is the local time of Japan, labelled as GMT',
      ja: '日時が日本時間のまま GMT と書かれています',
    },
    fix: {
      en: "write the date in UTC; in PHP: `gmdate('D, d M Y H:i:s') . ' GMT'`, and date.timezone UTC for the vendor's SDK",
      ja: "UTC で日時を書いてください。PHP では `gmdate('D, d M Y H:i:s') . ' GMT'` を使い、公式 SDK には date.timezone = UTC を設定してください",
    },
    evidence: ofSandbox("the vendor's PHP SDK of 2025 sends this where date.timezone is Asia/Tokyo"),
  },
  'signature-mismatch': {
    title: { en: 'the signature is not that of these lines with this key', ja: '署名が一致しません' },
    fix: {
      en: 'compare the signing string with yours, line by line; if all lines are the same, then it is the key: is the shared secret that of this keyid, and decoded from base64?',
      ja: 'ジャーナルの署名文字列を1行ずつ比べてください。すべて同じなら原因はキーです。共有シークレットはこの keyid のものですか。base64 デコードしましたか',
    },
    evidence: httpRules,
  },
  'query-left-out': {
    title: { en: 'the signed path lacks the query', ja: '署名された path に query がありません' },
    fix: { en: 'sign path and query exactly as sent', ja: '送信する path と query をそのまま署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'slash-at-end': {
    title: {
      en: 'the signed path and the called one differ in the slash at the end',
      ja: '署名した path と呼び出した path の末尾のスラッシュが異なります',
    },
    fix: { en: 'sign the path exactly as it is sent', ja: '送信する path をそのまま署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'method-upper-case': {
    title: { en: 'the signed method is in upper case', ja: '署名された HTTP メソッドが大文字です' },
    fix: { en: 'sign the method in lower case: post', ja: 'メソッドは小文字 (post) で署名してください' },
    evidence: ofSandbox('a classic mistake'),
  },
  'another-host-signed': {
    title: {
      en: 'the signed host is not the one in the header host',
      ja: '署名したホスト名が host ヘッダーと異なります',
    },
    fix: {
      en: 'send the host that was signed, with its port or without, as signed',
      ja: '署名したホスト名を (ポートの有無もそのまま) host ヘッダーで送ってください',
    },
    evidence: ofSandbox('a classic mistake'),
  },
  'another-body-signed': {
    title: {
      en: 'the signing string has the digest of the same JSON, printed differently',
      ja: '署名文字列の digest は同じ JSON を別の書式にしたものです',
    },
    fix: {
      en: 'turn the body into a string once; hash, sign and send that string',
      ja: '本文を一度だけ文字列にし、その文字列をハッシュ・署名・送信に使ってください',
    },
    evidence: ofSandbox('a classic mistake'),
  },
  'line-separator': {
    title: {
      en: 'the lines of the signing string are not joined by one newline',
      ja: '署名文字列の行の区切りが改行1文字ではありません',
    },
    fix: {
      en: 'join the lines with \\n alone: no \\r\\n, no spaces',
      ja: '行を \\n だけでつないでください (\\r\\n や空白は使いません)',
    },
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
} as const satisfies Record<string, AuthReason>
