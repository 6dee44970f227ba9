import type { Text } from '../verdict/text.ts'

interface Note {
  readonly rule: string
  readonly field?: string
  readonly weight?: string
  readonly text: Text
  readonly quiet?: boolean
}

const longestHeader = 2_000
const longestNote = 600

/**
 * Notes on a request as one header value: rules and English texts, separated by bars, the worst first. A rule that
 * found several fields is told once, with the names of the others. ASCII, at most 2,000 characters; rules beyond that
 * are counted. Quiet notes are left out: what every ordinary payment has would hide what is odd (decisions/0020).
 */
export function toAdviceHeader(all: readonly Note[]): string {
  const notes = all.filter(({ quiet }) => quiet !== true)
  const rules = notes.length < 2 ? notes.map((note) => [note]) : toRules(notes)
  const parts: string[] = []
  let length = 0
  for (const [index, found] of rules.entries()) {
    const part = toAscii(toPart(found)).slice(0, longestNote)
    const rest = `and ${rules.length - index} more in the journal`
    length += part.length + ' | '.length
    if (length + rest.length > longestHeader) return [...parts, rest].join(' | ')
    parts.push(part)
  }
  return parts.join(' | ')
}

/** Notes by rule. Refusals come first, and advice that strict refuses before mere notes. */
function toRules(notes: readonly Note[]): Note[][] {
  const rules = new Map<string, Note[]>()
  const isMere = ({ weight }: Note) => weight === 'note'
  for (const note of [...notes.filter((one) => !isMere(one)), ...notes.filter(isMere)]) {
    const others = rules.get(note.rule)
    if (others === undefined) rules.set(note.rule, [note])
    else others.push(note)
  }
  return [...rules.values()]
}

function toPart(notes: readonly Note[]): string {
  const [{ rule, text, field } = { rule: '', text: { en: '' }, field: undefined }, ...others] = notes
  const fields = new Set(others.flatMap((other) => (other.field === undefined ? [] : [other.field])))
  fields.delete(field ?? '')
  return `${rule}: ${text.en}${fields.size === 0 ? '' : ` (also: ${[...fields].join(', ')})`}`
}

const isAscii = /^[\x20-\x7E]*$/

/** Marks of print as a keyboard has them. */
const plain: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '“': '"', '”': '"', '«': '"', '»': '"', '「': '"', '」': '"' },
  ...{ '–': '-', '—': '-', '…': '...', '×': 'x', '→': '->', '\u00a0': ' ', '\u3000': ' ' },
}

/** Printable ASCII only, so that no header can be split. The journal has the text as it is. */
const toAscii = (text: string): string =>
  isAscii.test(text) ? text : text.replace(/[^\x20-\x7E]/gu, (character) => plain[character] ?? '?')
