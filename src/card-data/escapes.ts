const more = '%[89ab][0-9a-f]'
/**
 * A character that is written as something else. In order: percent-escaped UTF-8, or a byte outside of any character;
 * `%u0034`; `\u0034`, `\x34`, `\u{34}`, whose backslash may be escaped too; an entity; a tag, which stands for a blank;
 * invisible characters; another digit than 0 to 9; full-width Latin and half-width katakana.
 */
const escapes = new RegExp(
  [
    `%[0-7][0-9a-f]|%[cd][0-9a-f]${more}|%e[0-9a-f](?:${more}){2}|%f[0-4](?:${more}){3}|%[89a-f][0-9a-f]`,
    '(?:%|\\\\{1,8})u(?<unit>[0-9a-f]{4})|\\\\{1,8}(?:x(?<byte>[0-9a-f]{2})|u\\{(?<point>[0-9a-f]{1,6})\\})',
    '&#0{0,8}(?:x0{0,8}(?<hexadecimal>[0-9a-f]{1,6})|(?<decimal>\\d{1,7}));?|&(?<name>[a-z]{2,8});',
    '</?[a-z][^<>]{0,60}>',
    '[\\p{Cf}\\p{Mn}\\p{Me}]{1,20}',
    '(?![0-9\uFF10-\uFF19])[\\p{Nd}\\p{No}]|[\uFF01-\uFF0F\uFF1A-\uFF5E]|[\uFF66-\uFF9F]{1,20}',
  ].join('|'),
  'giu',
)

/** A character that may begin one of them. Japanese letters and signs, and those of Western Europe, do not. */
const beginnings =
  /[%\\<]|&[#a-z]|[\u0080-\u00BF\u0370-\u2FFF]|[\u0300-\u036F\u3099\u309A]|[\uA620-\uABFF\uD800-\uDFFF\uFB00-\uFF00\uFF05\uFF1A-\uFFFF]/i

/** Whether a text may hold one of them. */
export const mayBeEscaped = (text: string): boolean => beginnings.test(text)

/** Entities that people put between digits or signs. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  equals: '=',
  colon: ':',
  num: '#',
  percnt: '%',
  bsol: '\\',
  sol: '/',
  lowbar: '_',
  period: '.',
  comma: ',',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  middot: '·',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  tab: ' ',
  newline: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
}

/** Places and characters of the escapes in a text. */
export function* findEscapes(
  text: string,
): Generator<{ readonly index: number; readonly end: number; readonly character: string }> {
  for (const match of text.matchAll(escapes)) {
    const { 0: written, index, groups = {} } = match
    const character = toCharacter(written, groups)
    if (character !== written) yield { index, end: index + written.length, character }
  }
}

function toCharacter(written: string, groups: Readonly<Record<string, string | undefined>>): string {
  const { unit, byte, point, hexadecimal, decimal, name } = groups
  const hex = unit ?? byte ?? point ?? hexadecimal
  if (hex !== undefined) return toText(Number.parseInt(hex, 16))
  if (decimal !== undefined) return toText(Number(decimal))
  if (name !== undefined) return entities[name.toLowerCase()] ?? written
  const first = written.charAt(0)
  if (first === '<') return ' '
  if (first === '%') return toUtf8(written)
  if (/[\p{Cf}\p{Mn}\p{Me}]/u.test(first + written.charAt(1))) return ''
  const plain = toDigit(written) ?? written.normalize('NFKC')
  // A 10 in a circle is of a list.
  return /^\p{No}.+|^\d\d/u.test(plain) ? written : plain
}

const toText = (code: number): string => (code > 0x10_ffff ? '\uFFFD' : String.fromCodePoint(code))

function toUtf8(escaped: string): string {
  const byte = Number.parseInt(escaped.slice(1), 16)
  if (escaped.length === 3) return byte > 0x7f ? '\uFFFD' : String.fromCharCode(byte)
  try {
    return decodeURIComponent(escaped)
  } catch {
    return '\uFFFD'
  }
}

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))
const knownDigits = new Map<string, string>()

/** A digit of any script as ASCII. Its script has ten in a row, beginning with zero; scripts may adjoin. */
function toDigit(character: string): string | undefined {
  const known = knownDigits.get(character)
  if (known !== undefined) return known
  const code = character.codePointAt(0) as number
  if (!isDigit(code)) return undefined
  let before = 0
  while (isDigit(code - before - 1)) before++
  const digit = String(before % 10)
  knownDigits.set(character, digit)
  return digit
}
