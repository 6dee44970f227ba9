import { widthOf } from '../contracts/base/text-width.ts'

/** A column: to the left, or to the right as amounts are. */
type Alignment = 'left' | 'right'

/** Lines of a table, aligned in terminal columns. */
export function toTable(alignments: readonly Alignment[], rows: readonly (readonly string[])[]): string[] {
  const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))))
  return rows.map((row) =>
    alignments
      .map((alignment, column) => {
        const cell = row[column] ?? ''
        const blank = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return alignment === 'right' ? blank + cell : cell + blank
      })
      .join('  ')
      .trimEnd(),
  )
}
