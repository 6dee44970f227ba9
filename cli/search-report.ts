import { isObject } from '../src/base/json-path.ts'
import type { ReplyBody } from '../src/openapi/index.ts'
import { type PlaceFlags, toNextLine } from './next-commands.ts'
import { readObject } from './reply-report.ts'
import type { SeenReply } from './signed-sender.ts'
import { toShownTime } from './time-line.ts'
import { toTable } from './to-table.ts'
import { toKindWords } from './transaction-words.ts'

type SearchReply = ReplyBody<'createSearch', 201>

/** The reply of a search; undefined for any other reply. */
export function toSearchReply({ status, text }: SeenReply): SearchReply | undefined {
  const value = status === 201 ? readObject(text) : undefined
  return isObject(value?.['_embedded']) ? (value as unknown as SearchReply) : undefined
}

/** The transactions of a search, a line each, and how many there are. */
export function toFoundLines(
  { totalCount, count, offset, _embedded: { transactionSummaries } }: SearchReply,
  flags: PlaceFlags,
): string[] {
  const rows = transactionSummaries.map((summary) => {
    const { id, submitTimeUtc, applicationInformation, orderInformation, clientReferenceInformation } = summary
    const { totalAmount = '', currency = '' } = orderInformation?.amountDetails ?? {}
    const names = applicationInformation.applications.map(({ name }) => name)
    // A summary does not say whether an `ics_credit` follows another transaction.
    const words = toKindWords(names, undefined)
    return [
      toShownTime(submitTimeUtc),
      words === undefined ? names.join(' ') : `${words.en} ${words.ja}`,
      `${totalAmount} ${currency}`,
      summary.errorInformation?.reason ?? 'OK',
      id,
      clientReferenceInformation?.code ?? '',
    ]
  })
  const heads = ['Time (日本時間)', 'What (取引)', 'Amount (金額)', 'Result (結果)', 'Id', 'Reference (参照番号)']
  const table = toTable(['left', 'left', 'right', 'left', 'left', 'left'], [heads, ...rows])
  const end = offset + count
  return [
    ...(rows.length === 0 ? [] : [...table, '']),
    `${totalCount} found (件)${count < totalCount ? `, ${count} of them shown` : ''}`,
    ...(end < totalCount ? [`More: --offset ${end}`] : []),
    ...(rows.length === 0 ? [] : [`Details (詳細): ${toNextLine('show', 'ID', flags)}`]),
  ]
}
