import type { DeliveryMode } from '../request/gateway-request.ts'
import type { Text } from '../verdict/text.ts'
import { type Delay, longestDelay } from './delay.ts'

/** Where a fault is available. `msw` is interception in Node and in a browser page. */
export type Carrier = 'http' | 'in-process' | 'msw'

/** The caller's knowledge of the payment afterwards. */
export type Leaves = 'answered' | 'unknown' | 'not-processed'

export interface FaultRow {
  readonly title: Text
  readonly what: Text
  /** Whether the gateway handles the payment as usual, so that the ledger may have it. */
  readonly processed: boolean
  readonly leaves: Leaves
  readonly carriers: readonly Carrier[]
  readonly mode: DeliveryMode
  /** Default wait before the delivery. */
  readonly delay?: Delay
  /** The request is handled twice. */
  readonly twice?: true
  /** The gateway cannot be reached: armed for a time, not for a number of requests. */
  readonly outage?: true
  /** Replacement of the gateway's reply. */
  readonly replaces?: 'html-502' | 'broken-json' | 'content-type' | 'status'
  /** Status of the reply when the request is not handled. */
  readonly answers?: 429 | 503
  /** `Retry-After` in seconds. */
  readonly retryAfter?: number
}

const everywhere = ['http', 'in-process', 'msw'] as const

/** Returns its rows, typed by their names. */
const defineFaults = <Name extends string>(rows: Readonly<Record<Name, FaultRow>>) => rows

/**
 * Faults of the network and of time. They happen between CyberSource and an application; only a missing status was seen
 * in its own answers, of refunds.
 */
export const faults = defineFaults({
  latency: {
    title: { en: 'Latency, fixed', ja: '遅延 (固定)' },
    what: { en: 'the answer comes later', ja: '応答が遅れます' },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'answer',
    delay: 1_000,
  },
  'latency-range': {
    title: { en: 'Latency, within a range', ja: '遅延 (範囲)' },
    what: { en: 'the answer comes later, by a time within a range', ja: '応答が一定の範囲内で遅れます' },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'answer',
    delay: { min: 100, max: 1_000 },
  },
  'latency-lognormal': {
    title: { en: 'Latency, lognormal', ja: '遅延 (対数正規分布)' },
    what: { en: 'the answer comes later, now and then by much more', ja: '応答が遅れ、まれに大きく遅れます' },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'answer',
    delay: { median: 300, sigma: 0.6 },
  },
  'connection-refused': {
    title: { en: 'Connection refused', ja: '接続拒否' },
    what: {
      en: 'for a time the gateway takes no connections; it comes back by itself',
      ja: '一定時間、接続を受け付けません (自動的に復旧)',
    },
    processed: false,
    leaves: 'not-processed',
    // A page or an intercepted call cannot tell it from a reset.
    carriers: ['http', 'in-process'],
    mode: 'refuse',
    outage: true,
  },
  'reset-before-commit': {
    title: { en: 'Reset before the payment was handled', ja: '処理前の接続リセット' },
    what: { en: 'the connection is reset; nothing was handled', ja: '何も処理されないまま接続がリセットされます' },
    processed: false,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'reset',
  },
  'reset-after-commit': {
    title: { en: 'Reset after the payment was handled', ja: '処理後の接続リセット' },
    what: { en: 'the payment is handled, then the connection is reset', ja: '決済の処理後に接続がリセットされます' },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'reset',
  },
  'answer-lost': {
    title: { en: 'Committed, but the answer is lost', ja: '処理済みで応答が届かない' },
    what: {
      en: 'the payment is handled and recorded, then the connection ends without an answer',
      ja: '決済は記録されますが、応答なしで接続が閉じます',
    },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'close',
  },
  'no-answer': {
    title: { en: 'Committed, and silence', ja: '処理済みで無応答' },
    what: {
      en: 'the payment is handled and recorded; the connection stays open and nothing comes, until the caller gives up or the delay has passed',
      ja: '決済は記録されますが、接続は開いたまま何も返りません (`delay` の時間が過ぎるまで)',
    },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'silence',
    delay: longestDelay,
  },
  'black-hole': {
    title: { en: 'Silence, and nothing was handled', ja: '未処理で無応答' },
    what: {
      en: 'nothing is handled, and nothing comes, until the caller gives up or the delay has passed',
      ja: '処理されず、何も返りません (`delay` の時間が過ぎるまで)',
    },
    processed: false,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'silence',
    delay: longestDelay,
  },
  'late-answer': {
    title: { en: 'Late answer, after the caller has given up', ja: 'タイムアウト後の応答' },
    what: {
      en: 'the payment is handled at once, the answer comes when the caller has given up; the vendor’s SDK waits for 60 s',
      ja: '決済はすぐ処理され、応答はタイムアウト後に届きます (公式SDKのタイムアウトは 60 秒)',
    },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'answer',
    delay: 65_000,
  },
  'truncated-body': {
    title: { en: 'Body cut off', ja: '応答本文の途中で切断' },
    what: { en: 'the connection ends in the middle of the body', ja: '本文の途中で接続が切れます' },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'truncate',
  },
  'broken-json': {
    title: { en: 'Broken JSON', ja: '壊れた JSON' },
    what: { en: 'the answer is whole, but its JSON ends in the middle', ja: '応答の JSON が途中で終わっています' },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'answer',
    replaces: 'broken-json',
  },
  'html-502': {
    title: { en: 'HTML 502 of a middle box, payment handled', ja: '中継プロキシによる HTML の 502 (処理済み)' },
    what: {
      en: 'the payment is handled and recorded; a page of HTML with status 502 comes instead of the answer',
      ja: '決済は記録されますが、HTML の 502 が返ります',
    },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'answer',
    replaces: 'html-502',
  },
  'html-502-before-commit': {
    title: { en: 'HTML 502 of a middle box, nothing handled', ja: '中継プロキシによる HTML の 502 (未処理)' },
    what: { en: 'the same page, and nothing was handled', ja: '処理されずに HTML の 502 が返ります' },
    processed: false,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'answer',
    replaces: 'html-502',
  },
  'too-many-requests': {
    title: { en: '429 with Retry-After', ja: '429 (Retry-After 付き)' },
    what: { en: 'nothing is handled; the caller is to come back later', ja: '処理されません。後で再試行が必要です' },
    processed: false,
    leaves: 'not-processed',
    carriers: everywhere,
    mode: 'answer',
    answers: 429,
    retryAfter: 1,
  },
  'service-unavailable': {
    title: { en: '503 with Retry-After', ja: '503 (Retry-After 付き)' },
    what: { en: 'nothing is handled; the caller is to come back later', ja: '処理されません。後で再試行が必要です' },
    processed: false,
    leaves: 'not-processed',
    carriers: everywhere,
    mode: 'answer',
    answers: 503,
    retryAfter: 5,
  },
  'slow-drip': {
    title: { en: 'Slow drip', ja: '少しずつ届く応答' },
    what: { en: 'the answer comes in 20 pieces, spread over the delay', ja: '応答が 20 回に分けて少しずつ届きます' },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'drip',
    delay: 2_000,
  },
  'wrong-content-type': {
    title: { en: 'Wrong content type', ja: 'Content-Type の誤り' },
    what: { en: 'the answer is right, but called text/html', ja: '応答は正しく、Content-Type が text/html です' },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'answer',
    replaces: 'content-type',
  },
  'status-missing': {
    title: { en: 'Status missing', ja: 'ステータスの欠落' },
    what: {
      en: 'the answer is right, but has no `status`; a transaction read by `GET /tss/v2/transactions/{id}` has no `applicationInformation.status`, as now and then in public reports',
      ja: '応答は正しいものの `status` がありません。取引照会では `applicationInformation.status` がありません (公開された報告に同じ例があります)',
    },
    processed: true,
    leaves: 'unknown',
    carriers: everywhere,
    mode: 'answer',
    replaces: 'status',
  },
  'duplicated-delivery': {
    title: { en: 'Delivered twice', ja: 'リクエストの二重到達' },
    what: {
      en: 'the request reaches the gateway twice; the caller gets the first answer',
      ja: '同じリクエストが2回届き、最初の応答が返ります',
    },
    processed: true,
    leaves: 'answered',
    carriers: everywhere,
    mode: 'answer',
    twice: true,
  },
})

export type FaultName = keyof typeof faults

export const isFaultName = (name: string): name is FaultName => Object.hasOwn(faults, name)

/** Default duration of an outage in ms. */
export const usualOutage = 2_000
