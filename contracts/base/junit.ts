/** Result of one test case. Without `failure`, `error` or `skipped` it passed. */
export interface JUnitCase {
  readonly name: string
  readonly classname: string
  readonly seconds: number
  /** The check failed. */
  readonly failure?: JUnitNote
  /** The check could not run. */
  readonly error?: JUnitNote
  /** Why the check was skipped. */
  readonly skipped?: string
  /** Further notes, which do not affect the result. */
  readonly output?: string
}

interface JUnitNote {
  /** One line. */
  readonly message: string
  readonly text: string
}

export interface JUnitSuite {
  readonly name: string
  readonly cases: readonly JUnitCase[]
}

/**
 * Prints a JUnit report. The result is valid XML 1.0 whatever the texts hold.
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

/** Characters that XML 1.0 forbids even when escaped, lone surrogates included (flag `u`). */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // XML readers turn a bare carriage return into a line feed.
  '\r': '&#13;',
}

const escapeText = (text: string): string =>
  text.replace(notXml, '\uFFFD').replace(/[&<>"\r]/g, (character) => escapes[character] ?? '')
