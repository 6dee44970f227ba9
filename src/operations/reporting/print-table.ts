/** Rows of texts under their columns. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Prints CSV: a line of names, then a line for each row (RFC 4180). */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')

const toCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** An element and what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly content: string | readonly XmlElement[]
}

/** Prints an XML document. */
export const toXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}`

function printElement({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const words = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ')
  if (content.length === 0) return `${indent}<${words}/>\n`
  if (typeof content === 'string') return `${indent}<${words}>${escapeXml(content)}</${name}>\n`
  const inner = content.map((element) => printElement(element, `${indent}  `)).join('')
  return `${indent}<${words}>\n${inner}${indent}</${name}>\n`
}

/** The rows of a table as elements. */
export const toElements = (name: string, { columns, rows }: Table): XmlElement[] =>
  rows.map((cells) => ({
    name,
    content: columns.map((column, index) => ({ name: column, content: cells[index] ?? '' })),
  }))

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold in any spelling: most control characters, half of a pair, U+FFFE and U+FFFF. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Line ends and tabs are escaped too: a reader would make blanks of them in an attribute. */
const escapeXml = (text: string): string =>
  text
    .replace(unprintable, '\u{FFFD}')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
