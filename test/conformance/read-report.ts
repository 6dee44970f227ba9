/** Reads CSV as RFC 4180 has it, independent of the code that prints it. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y
  const lines: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [, value, end] = cell.exec(text) ?? []
    if (value === undefined) throw new Error(`Failed to read CSV at character ${at}: ${text.slice(at, at + 40)}`)
    lines.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end === '\r\n') lines.push([])
  }
  const [heads = [], ...rows] = lines.slice(0, -1)
  return rows.map((row) => {
    if (row.length !== heads.length)
      throw new Error(`Failed to read CSV: ${row.length} cells for ${heads.length} names`)
    return Object.fromEntries(heads.map((name, index) => [name, row[index] ?? '']))
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads the leaves of an XML document, by the element that they are in, as rows. */
export function readXml(text: string, element: string): readonly Readonly<Record<string, string>>[] {
  const readEntities = (part: string): string =>
    part.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
      code === undefined ? (entities[name] ?? 'unknown') : String.fromCodePoint(Number(code)),
    )
  return [...text.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(([, inner = '']) =>
    Object.fromEntries(
      [...inner.matchAll(/<(\w+)(?:\/>|>([^<]*)<\/\1>)/g)].map(([, name = '', value = '']) => [
        name,
        readEntities(value),
      ]),
    ),
  )
}
