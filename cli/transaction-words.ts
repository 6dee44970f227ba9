import type { TransactionKind } from '../src/ledger/transaction.ts'

interface KindRow {
  readonly kind: TransactionKind
  /** Applications of Transaction Search, in order. */
  readonly applications: string
  readonly en: string
  readonly ja: string
}

/** Kinds of transactions by their applications. A refund and a credit have the same one. Source: guide of Transaction Search. */
const kindRows: readonly KindRow[] = [
  { kind: 'authorization', applications: 'ics_auth', en: 'authorization', ja: 'オーソリ' },
  { kind: 'sale', applications: 'ics_auth ics_bill', en: 'sale', ja: '即時売上' },
  { kind: 'increment', applications: 'ics_incremental_auth', en: 'increment', ja: '増額' },
  { kind: 'capture', applications: 'ics_bill', en: 'capture', ja: '売上確定' },
  { kind: 'reversal', applications: 'ics_auth_reversal', en: 'reversal', ja: 'オーソリ取消' },
  { kind: 'reversal', applications: 'ics_timeout_auth_reversal', en: 'time-out reversal', ja: 'オーソリ取消' },
  { kind: 'reversal', applications: 'ics_auto_auth_reversal', en: 'reversal of the rest', ja: '残額の自動取消' },
  { kind: 'refund', applications: 'ics_credit', en: 'refund', ja: '返金' },
  { kind: 'void', applications: 'ics_void', en: 'void', ja: '取消' },
]

/** A kind of transaction in Japanese. */
export const toJapaneseKind = (kind: TransactionKind): string =>
  (kind === 'credit' ? credit : kindRows.find((row) => row.kind === kind))?.ja ?? ''

/** A stand-alone credit, and what a search cannot tell from a refund. */
const credit: KindRow = { kind: 'credit', applications: 'ics_credit', en: 'credit', ja: '単独返金' }
const either: KindRow = { ...credit, en: 'refund or credit', ja: '返金' }

/**
 * Kind of a transaction, in words. A refund follows another transaction, a credit does not; `isFirst` is undefined where
 * that is not known. Undefined for applications that this gateway does not have.
 */
export function toKindWords(applications: readonly string[], isFirst: boolean | undefined): KindRow | undefined {
  const names = applications.join(' ')
  if (names === credit.applications && isFirst !== false) return isFirst ? credit : either
  return kindRows.find((row) => row.applications === names)
}

const states: Readonly<Record<string, string>> = {
  AUTHORIZED: '承認',
  PENDING: '締め処理待ち',
  TRANSMITTED: '締め処理済み',
  REVERSED: 'オーソリ取消済み',
  VOIDED: '取消済み',
  CANCELLED: '取消済み',
  DECLINED: '拒否',
  INVALID_REQUEST: 'リクエスト不正',
  PARTIAL_AUTHORIZED: '一部承認',
  AUTHORIZED_PENDING_REVIEW: '承認後の保留',
  AUTHORIZED_RISK_DECLINED: 'リスクによる拒否',
  PENDING_REVIEW: '審査待ち',
  PENDING_AUTHENTICATION: '本人認証待ち',
  SERVER_ERROR: 'システムエラー',
}

/** A status of the wire in Japanese; empty for another one. */
export const toJapaneseState = (status: string): string => states[status] ?? ''
