import { parseArgs } from 'node:util'
import { type CommandName, toCommandLine } from '../contracts/base/command-line.ts'
import { findNearest } from '../src/base/did-you-mean.ts'
import { redactDigits } from '../src/card-data/redact.ts'

/** A flag of the command line; one without `value` is a switch. */
export interface Flag {
  readonly name: string
  /** What stands for the value in the help text. */
  readonly value?: string
  readonly help: string
  /** Whether it may come more than once; its values are then a list. A flag that may not is refused when it does. */
  readonly isRepeatable?: true
  /** What is allowed, and what it becomes. Throws nothing: undefined means not allowed. */
  readonly allows?: { readonly what: string; readonly test: RegExp }
}

export interface Command {
  readonly name: CommandName
  readonly summary: string
  /** What may stand before the flags. */
  readonly operands?: string
  readonly flags: readonly Flag[]
  readonly examples: readonly string[]
}

/** What was given for each flag: a text, true for a switch, a list for a flag that may be repeated. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** All values of a flag that may be repeated. */
export const listOf = (value: FlagValues[string]): readonly string[] => (Array.isArray(value) ? value : [])

/** Bad usage, which ends the program with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Whether the help text would help: not where the command was right and the machine was not. */
  readonly isAboutFlags: boolean

  constructor(message: string, { isAboutFlags = true } = {}) {
    super(message)
    this.isAboutFlags = isAboutFlags
  }
}

const help: Flag = { name: 'help', help: 'show this' }

/**
 * Reads the command line of a command.
 *
 * @throws {UsageError} that says what is allowed.
 */
export function readFlags(command: Command, args: readonly string[]): FlagValues {
  const flags = [...command.flags, help]
  const options = Object.fromEntries(
    flags.map(({ name, value, isRepeatable = false }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: isRepeatable },
    ]),
  )
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const met = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw misuse(`Unexpected "${show(token.value)}". ${list(flags)}`, `「${show(token.value)}」は指定できません。`)
    }
    if (token.kind !== 'option') continue
    const flag = flags.find(({ name }) => name === token.name)
    if (flag === undefined) {
      throw misuse(
        `Unknown flag ${show(token.rawName)}${suggest(token.name, flags)} ${list(flags)}`,
        `${show(token.rawName)} というフラグはありません。`,
      )
    }
    checkValue(flag, token.value, token.inlineValue === true)
    if (met.has(flag.name) && flag.isRepeatable !== true) {
      throw misuse(
        `--${flag.name} comes more than once. Allowed: once.${listRepeatable(flags)}`,
        `--${flag.name} は一度しか指定できません。`,
      )
    }
    met.add(flag.name)
  }
  return values as FlagValues
}

function checkValue({ name, value, allows }: Flag, given: string | undefined, isInline: boolean): void {
  if (value === undefined) {
    if (given !== undefined) throw misuse(`--${name} takes no value.`, `--${name} に値は指定できません。`)
    return
  }
  const wanting = `--${name} には値 (${value}) が必要です。`
  if (given === undefined) throw misuse(`--${name} needs a value: ${value}.`, wanting)
  if (!isInline && given.startsWith('-') && given !== '-') {
    throw misuse(
      `--${name} needs a value: ${value}. Write --${name}=VALUE for one that begins with a dash.`,
      `${wanting}「-」で始まる値は --${name}=VALUE と書いてください。`,
    )
  }
  if (allows !== undefined && !allows.test.test(given)) {
    throw misuse(
      `--${name} "${show(given)}" is not allowed. Allowed: ${allows.what}.`,
      `--${name} に「${show(given)}」は指定できません。`,
    )
  }
}

/** A flag that is wrong, told in both languages, a line each. */
export const misuse = (english: string, japanese: string): UsageError => new UsageError(`${english}\n${japanese}`)

/** A value as it may be repeated: people put card numbers in the wrong place. */
const show = (value: string): string => redactDigits(value).slice(0, 60)

/** Such as `, did you mean --target?`. */
function suggest(name: string, flags: readonly Flag[]): string {
  const nearest = findNearest(
    name,
    flags.map((flag) => flag.name),
  )
  return nearest === undefined ? '.' : `, did you mean --${nearest}?`
}

const list = (flags: readonly Flag[]): string => `Allowed: ${flags.map(({ name }) => `--${name}`).join(', ')}.`

/** Such as ` May be repeated: --only.` */
function listRepeatable(flags: readonly Flag[]): string {
  const names = flags.filter(({ isRepeatable }) => isRepeatable).map(({ name }) => `--${name}`)
  return names.length === 0 ? '' : ` May be repeated: ${names.join(', ')}.`
}

/** The help text of a command. */
export function toHelp({ name, summary, operands, flags, examples }: Command): string {
  const rows = [...flags, help].map(
    (flag) => [`--${flag.name}${flag.value ? ` ${flag.value}` : ''}`, flag.help] as const,
  )
  const width = Math.max(...rows.map(([left]) => left.length))
  return [
    summary,
    '',
    `Usage: ${toCommandLine(name, operands === undefined ? '[flags]' : `${operands} [flags]`)}`,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}

/** Runs a command's main function: help, usage errors and exit codes are the same for all. */
export async function runCommand(
  command: Command,
  main: (flags: FlagValues) => Promise<number | undefined>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  try {
    const flags = readFlags(command, process.argv.slice(2))
    if (flags.help === true) {
      process.stdout.write(toHelp(command))
      return
    }
    process.exitCode = await main(flags)
  } catch (error) {
    if (!(error instanceof UsageError || isInvalidWorld(error))) throw error
    const hint =
      'isAboutFlags' in error && error.isAboutFlags ? `See \`${toCommandLine(command.name, '--help')}\`.\n` : ''
    process.stderr.write(`${error.message}\n${hint}`)
    process.exitCode = 2
  }
}

/** Of a world file that is wrong; its message says where. */
const isInvalidWorld = (error: unknown): error is Error =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'INVALID_WORLD'

/** A reader that goes away, as `head` does, is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** Common patterns of values. */
export const whole = { what: 'a whole number from 0 to 999999999999', test: /^\d{1,12}$/ }
export const oneOf = (...values: readonly string[]) => ({
  what: values.join(', '),
  test: new RegExp(`^(${values.join('|')})$`),
})
