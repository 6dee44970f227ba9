import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useWords } from '../base/words.ts'
import './table.css'
import { partWords } from './words.ts'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers stand at the end. */
  readonly align?: 'end'
  /** Left out on a narrow screen. */
  readonly isExtra?: boolean
}

interface TableProps<Row> {
  /** What the table lists, for a screen reader. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Where a row leads. Its first cell becomes the link, and the whole row can be clicked. */
  readonly hrefOf?: (row: Row) => string
  readonly isChosen?: (row: Row) => boolean
}

/** Rows drawn at first, and with each step: thousands would slow the page down. */
const step = 100

export function DataTable<Row>({ caption, columns, rows, keyOf, hrefOf, isChosen }: TableProps<Row>) {
  const words = useWords(partWords)
  const [most, setMost] = useState(step)
  const left = rows.length - most
  const classOf = ({ align, isExtra }: Column<Row>) =>
    `${align === 'end' ? 'end' : ''} ${isExtra ? 'extra' : ''}`.trim()
  return (
    <>
      <table class="rows">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" class={classOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr
              key={keyOf(row)}
              data-chosen={isChosen?.(row) || undefined}
              data-link={hrefOf !== undefined || undefined}
            >
              {columns.map((column, index) => (
                <td key={column.key} class={classOf(column)}>
                  {index === 0 && hrefOf !== undefined ? (
                    <a class="whole-row" href={hrefOf(row)}>
                      {column.cell(row)}
                    </a>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="quiet more" onClick={() => setMost(most + step)}>
          {words.more(Math.min(left, step))}
        </button>
      )}
    </>
  )
}
