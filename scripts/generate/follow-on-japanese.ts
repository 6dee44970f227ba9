import { toRow } from '../../cli/catalogue-markdown.ts'
import { catalogue, type OutcomeName } from '../../src/acquirer/outcome-catalogue.ts'
import {
  evidenceOf,
  followOnExamples as examples,
  lifecycleRows,
  queryRows,
  searchRuleRows,
} from './follow-on-examples.ts'
import type { ServiceSetting } from './follow-on-pages.ts'
import { banner, toServiceRows } from './page.ts'

const table = (head: readonly string[], rows: readonly string[]): string[] => [
  toRow(head),
  toRow(head.map(() => '---')),
  ...rows,
  '',
]

/** Settings in Japanese; the English text is that of the schema. */
const descriptions: Readonly<Record<string, string>> = {
  captures:
    '1件のオーソリに対する売上確定の回数。`single` は1回 (残額は自動取消)、`multiple` は分割、`split` は分割発送',
  overCapture: 'オーソリ金額を超える売上確定。`small` はわずかな超過、`20-percent` は20%まで',
  partialReversals: '一部金額のオーソリ取消',
  reversalAfterVoid: '売上取消後のオーソリ取消',
  reversalReason: '`reversalInformation.reason` に使える値',
  credits: '元の決済がない返金 (credits)',
  creditAuthorization: '返金時の発行会社への照会',
  overRefund: '残額を超える返金',
  incrementalAuthorization: '仮オーソリの増額',
  transactionIdDays: '`transactionId` が一意でなければならない日数。0 は再利用可',
  searchDelay: '検索できるようになるまでの時間 (ミリ秒)',
  selfLinks: '`self` リンクの GET。`replay` は元の応答を返す (当ツール独自)',
  threeDSecure: '3-D セキュアのない支払区分付き EC 決済。`required` は拒否 (当ツール独自)、`advised` は記録のみ',
  failedAuthentication: '本人認証に失敗したときのステータス',
  transientTokenUse:
    'Microform のトークンで承認できる決済の数。`once`: 1回 (新しいガイド)。`many`: 何回でも (古いガイド)。',
  transientTokenSeconds: 'Microform のトークンの有効秒数。CyberSource のガイドでは 900、項目一覧では 86400。',
  vault: 'トークン (TMS) の保管。`false` では TOKEN_CREATE の応答に `tokenInformation` がない',
  tokenCreate: 'TOKEN_CREATE でトークンを作る決済。`always` は拒否された決済でも作る',
  tokenTypes: '`actionTokenTypes` がない場合に作るトークン',
}

export function toFollowOnJapanese(settings: readonly ServiceSetting[]): string {
  return [
    banner,
    '# 決済の後: 売上確定・取消・返金・検索',
    '',
    '[English](follow-on-services.md)',
    '',
    'オーソリは与信枠を確保するだけで、請求は行いません。ここでは、その後に店舗が送るリクエストと、拒否される条件を説明します。三井住友カードでの応答は',
    '1つも公開されていないため、応答の形式は他のアクワイアラのものです。推定の一覧は [fidelity.md](fidelity.md) にあります。',
    '',
    '## どのリクエストを送るか',
    '',
    ...table(
      ['やりたいこと', '用語', 'リクエスト', '期限'],
      [
        toRow([
          '発送時に請求する',
          '売上確定',
          'capture: `POST /pts/v2/payments/{id}/captures`',
          '180日。ただし与信枠の保持は通常5〜7日',
        ]),
        toRow([
          '売上確定前の注文を取り消す',
          'オーソリ取消',
          'reversal: `POST /pts/v2/payments/{id}/reversals`',
          '売上確定まで',
        ]),
        toRow([
          '当日の売上を取り消す',
          '売上取消',
          'void: `POST /pts/v2/captures/{id}/voids` (即時売上は `/pts/v2/payments/{id}/voids`)',
          '日本時間の午前0時の締めまで',
        ]),
        toRow([
          '返金する',
          '返金',
          'refund: `POST /pts/v2/payments/{id}/refunds` または `/pts/v2/captures/{id}/refunds`',
          '売上から180日',
        ]),
        toRow(['返金を取り消す', '返金取消', 'void: `POST /pts/v2/refunds/{id}/voids`', '日本時間の午前0時の締めまで']),
        toRow(['決済なしで返金する', '–', 'credit: `POST /pts/v2/credits` (カード情報が必要)', 'なし']),
        toRow([
          '仮オーソリを増額する',
          '増額',
          'increment: `PATCH /pts/v2/payments/{id}` と `additionalAmount`',
          '売上確定まで',
        ]),
        toRow(['金額を変える', '金額変更', '該当する API はありません (下記)', '']),
      ],
    ),
    ...examples.capture,
    '即時売上 (`processingInformation.capture: true`) はオーソリ取消ができません。締め前は void、締め後は refund を使います。売上を取り消しても与信枠は残るため、',
    '必要ならオーソリ取消も行います。',
    '',
    '**金額変更**は、新しい金額でオーソリを取り、承認されてから元のオーソリを取り消します。この順序なら、新しいオーソリが拒否されても元のオーソリが残ります。',
    '新しいオーソリには支払区分 (`japanPaymentOptions`) を改めて指定する必要があり、送らなければ 3-D セキュアの情報もありません。一時的に両方の金額が利用枠に',
    'かかります。減額だけなら変更は不要です。少ない金額で売上確定すれば、残額は自動的に取り消されます。',
    '',
    '## ID',
    '',
    '取引ごとに、応答の最上位に 22 桁の `id` があります。返金には、オーソリではなく売上確定 (または即時売上) の `id` が必要です。`reconciliationId` や',
    'ネットワークの取引 ID では `INVALID_DATA` になります。`self` リンクの GET は公開仕様にないため 404 です。`GET /tss/v2/transactions/{id}` を使ってください。',
    '',
    '`clientReferenceInformation.code` は注文番号 (重複可)、`clientReferenceInformation.transactionId` は1回の送信を表す番号 (重複不可、30 文字以内) です。',
    '',
    '## 応答が届かないとき',
    '',
    'タイムアウト、切断、500、502 の後は、決済が成立したかどうか分かりません。そのまま再送すると二重請求になるおそれがあります。',
    '',
    '1. 毎回新しい `transactionId` を付け、送信前に保存します。',
    '2. 応答がなければ待ち (ガイドでは 60 秒)、その `transactionId` で取り消します。オーソリは `POST /pts/v2/reversals`、売上・返金は `POST /pts/v2/voids` です。',
    '3. 201 なら、成立していた取引が取り消されました。400 `INVALID_DATA` なら、届いていませんでした。それ以外は手順2を繰り返します。',
    '4. その後で、新しい `transactionId` を付けて再送します。同じ `transactionId` は 400 `INVALID_DATA` (`id` なし) になります。',
    '',
    ...examples.timeOut,
    '検索で確かめる場合、CyberSource では数分かかることがあるため、見つからなくても未成立とは限りません (`services.searchDelay` で再現できます)。クライアントでは',
    '`client.reconcile({ transactionId }, { reverse: { amount } })` が一連の処理を行います。テストでは:',
    '',
    ...examples.lost,
    'どの結果も障害も、後続サービスで[再現](scenarios.ja.md)できます。',
    '',
    '## 拒否の規則',
    '',
    "最初に該当した規則により 400 になります。拒否された試行も記録され、検索で確認できます。日時はゲートウェイの時計に従います。署名は実際の時刻で検証するよう `auth: { clock: 'system' }` で開いてください:",
    '',
    ...examples.clock,
    ...table(
      ['規則', '内容', 'サービス', 'reason', '根拠'],
      lifecycleRows('ja', (outcome) => String(catalogue[outcome as OutcomeName].outcome.reason)),
    ),
    '8日目以降の売上確定には助言が付きます (`late-capture`)。売上確定の支払区分がオーソリと異なる場合、`guide` では助言、`strict` では 400 です。',
    '',
    '## 設定',
    '',
    'CyberSource ではアカウントの設定です。ここでは [world ファイル](world.md)の加盟店の `services` です。',
    '',
    ...examples.world,
    ...table(
      ['設定', '既定', '値', '内容', '根拠'],
      settings.map(({ name, default: value, allowed }) =>
        toRow([
          `\`${name}\``,
          `\`${value}\``,
          allowed.replace(' to ', '〜'),
          toDescription(name),
          evidenceOf(name).level,
        ]),
      ),
    ),
    '## 検索',
    '',
    '`POST /tss/v2/searches` で取引を検索し、`GET /tss/v2/transactions/{id}` で詳細を照会します。売上確定や返金も、それぞれ1件の取引です。',
    '',
    ...examples.search,
    ...table(['検索式', '対象'], queryRows('ja')),
    '`AND` と `OR` (大文字) は左から順に評価します。`a OR b AND c` は `(a OR b) AND c` です。ワイルドカードと `NOT` はありません。`limit` の既定は 20、最大は 2,500 です。',
    '検索できる項目と、詳細・一覧の違いは[英語版](follow-on-services.md#searching)にあります。',
    '',
    '状態は、売上確定と返金では `PENDING`、締め後は `TRANSMITTED`、取消後は `CANCELLED` です。',
    '',
    ...table(['規則', '重み', '内容', '根拠'], searchRuleRows('ja')),
    '## 操作',
    '',
    ...table(['サービス', '操作'], toServiceRows()),
  ].join('\n')
}

function toDescription(name: string): string {
  const text = descriptions[name]
  if (text === undefined) throw new Error(`Failed to print services.${name}: it has no Japanese text`)
  return text
}
