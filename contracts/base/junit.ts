/** What one test case came to; without failure, error or `skipped` it passed. */
export interface JUnitCase {
  readonly name: string
  readonly classname: string
  readonly seconds: number
  /** What was checked did not hold. */
  readonly failure?: JUnitNote
  /** It could not be checked. */
  readonly error?: JUnitNote
  /** Why it was left out. */
  readonly skipped?: string
  /** What is worth reading although it says nothing about the result. */
  readonly output?: string
}

export interface JUnitNote {
  /** One line. */
  readonly message: string
  readonly text: string
}

export interface JUnitSuite {
  readonly name: string
  readonly cases: readonly JUnitCase[]
}

/**
 * A report in the form of JUnit, which every CI reads: XML 1.0, whatever the texts hold.
 *
 * @example await writeFile('report.xml', toJUnit([{ name: 'shop', cases: [{ name: 'pays', classname: 'shop', seconds: 0.1 }] }]))
 */
export function toJUnit(suites: readonly JUnitSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="jpo-sandbox" ${toCounts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite ${toAttributes({ name })} ${toCounts(cases)}>`,
      ...cases.flatMap(toCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function toCase({ name, classname, seconds, failure, error, skipped, output }: JUnitCase): string[] {
  const attributes = toAttributes({ name, classname, time: toTime(seconds) })
  const inner = [
    ...toNote('failure', failure),
    ...toNote('error', error),
    ...(skipped === undefined ? [] : [`      <skipped ${toAttributes({ message: skipped })}/>`]),
    ...(output === undefined ? [] : [`      <system-out>${escapeText(output)}</system-out>`]),
  ]
  return inner.length === 0
    ? [`    <testcase ${attributes}/>`]
    : [`    <testcase ${attributes}>`, ...inner, '    </testcase>']
}

const toNote = (element: 'failure' | 'error', note: JUnitNote | undefined): string[] =>
  note === undefined
    ? []
    : [`      <${element} ${toAttributes({ message: note.message })}>${escapeText(note.text)}</${element}>`]

function toCounts(cases: readonly JUnitCase[]): string {
  const count = (key: 'failure' | 'error' | 'skipped') => String(cases.filter((one) => one[key] !== undefined).length)
  return toAttributes({
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: toTime(cases.reduce((sum, { seconds }) => sum + seconds, 0)),
  })
}

const toTime = (seconds: number): string => seconds.toFixed(3)

const toAttributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escapeText(value).replace(/[\t\n]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`)
    .join(' ')

/** Everything that XML 1.0 does not let into a document, not even escaped; `u` makes halves of characters count too. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make a line feed of it.
  '\r': '&#13;',
}

const escapeText = (text: string): string =>
  text.replace(notXml, '\uFFFD').replace(/[&<>"\r]/g, (character) => escapes[character] ?? '')
