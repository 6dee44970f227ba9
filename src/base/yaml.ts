import { isObject } from './json-path.ts'

/** A word that YAML reads as itself, whatever its version: no number, no truth value, no null. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z]{2}[A-Za-z0-9_-]*$/.test(text) && !/^(yes|no|on|off|true|false|null)$/i.test(text)

/** A text that YAML reads as this text. A JSON text is one of YAML. */
const toScalar = (value: unknown): string =>
  typeof value === 'string' ? (isPlain(value) ? value : JSON.stringify(value)) : JSON.stringify(value)

/** Prints a JSON value as YAML: objects as blocks, lists of plain values in one line. */
export const toYaml = (value: unknown): string => `${toLines(value).join('\n')}\n`

function toLines(value: unknown): string[] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object' || item === null)) return [`[${value.map(toScalar).join(', ')}]`]
    return value.flatMap((item) => toLines(item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`))
  }
  if (!isObject(value) || isEmpty(value)) return [toScalar(value)]
  return Object.entries(value).flatMap(([key, inner]) => {
    const lines = toLines(inner)
    const isBlock = (isObject(inner) && !isEmpty(inner)) || (Array.isArray(inner) && !lines[0]?.startsWith('['))
    return isBlock ? [`${toScalar(key)}:`, ...lines.map((line) => `  ${line}`)] : [`${toScalar(key)}: ${lines[0]}`]
  })
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0
