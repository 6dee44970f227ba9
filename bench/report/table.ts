/** Rows of cells; a cell may be missing. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Markdown that reads in a terminal too. The first column is to the left, numbers are to the right. */
export function toMarkdown({ head, rows }: Table): string {
  const lines = [head, ...rows].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const isText = head.map((_, column) => column === 0 || rows.some((row) => /^[A-Za-z`*]{2}/.test(row[column] ?? '')))
  const print = (line: readonly string[]) =>
    `| ${widths.map((width, at) => pad(line[at] ?? '', width, isText[at] === true)).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (isText[at] === true ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  const [first = [], ...rest] = lines
  return [print(first), rule, ...rest.map(print)].join('\n')
}

const pad = (text: string, width: number, isLeft: boolean) => (isLeft ? text.padEnd(width) : text.padStart(width))

/** What a missing value looks like. */
export const missing = '-'

/** A number with a thousands separator. */
export const show = (value: number | undefined, digits = 0): string =>
  value === undefined || !Number.isFinite(value)
    ? missing
    : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
