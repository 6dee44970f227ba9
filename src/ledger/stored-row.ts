import type { SettlementRecord } from './transaction.ts'

/** A transaction as a row has it. */
export interface StoredRow {
  /** Place in the order of storing. */
  readonly sequence: number
  readonly settlement: SettlementRecord | undefined
  /** Its JSON. */
  readonly text: string
}

/** Separates the parts of a row: no JSON text has it raw (RFC 7464). */
const separator = '\u001E'

export const toLedgerRow = ({ sequence, settlement }: Omit<StoredRow, 'text'>, text: string): string =>
  [sequence, settlement === undefined ? '' : JSON.stringify(settlement), text].join(separator)

export function readLedgerRow(row: string): StoredRow {
  const [sequence, settlement = '', text = ''] = row.split(separator)
  return { sequence: Number(sequence), settlement: settlement === '' ? undefined : JSON.parse(settlement), text }
}
