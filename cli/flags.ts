import { parseArgs } from 'node:util'
import { type Allowed, matching, suggestFor } from '../src/base/allowed.ts'
import { type CommandName, toCommandLine } from '../src/base/command-line.ts'
import { didYouMean, toSuggestion } from '../src/base/did-you-mean.ts'
import { redactDigits } from '../src/card-data/redact.ts'

/** A row of a command's table. */
export interface Flag {
  readonly help: string
  /** Placeholder of the value in the help text. A flag without one is a switch. */
  readonly value?: string
  /** Letter of the short form: `p` for `-p`. */
  readonly short?: string
  /** Whether an environment variable is the fallback, such as `JPO_SANDBOX_PORT` for `--port`. */
  readonly env?: true
  /** Whether the flag may be repeated; its value is then a list. Its environment variable has commas between them. */
  readonly isRepeatable?: true
  readonly allows?: Allowed<string>
}

type FlagTable = Readonly<Record<string, Flag>>

export interface Command {
  readonly name: CommandName
  readonly summary: string
  /** Placeholder of the operands in the help text. A command without one takes none. */
  readonly operands?: string
  /** Flags by the heading that they have in the help text. */
  readonly groups: Readonly<Record<string, FlagTable>>
  readonly examples: readonly string[]
}

type Merge<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

type ValueOf<F> = F extends { readonly isRepeatable: true }
  ? readonly string[]
  : F extends { readonly allows: Allowed<infer Value extends string> }
    ? Value
    : F extends { readonly value: string }
      ? string
      : boolean

type FlagsOf<C extends Command> = Merge<C['groups'][keyof C['groups']]>

/** Values of a command's flags, typed by its table. */
export type ValuesOf<C extends Command> = {
  readonly [Name in keyof FlagsOf<C>]: ValueOf<FlagsOf<C>[Name]> | undefined
}

/** Values of any command's flags. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** Values of a repeatable flag. */
export const listOf = (value: FlagValues[string]): readonly string[] => (Array.isArray(value) ? value : [])

/** Wrong usage: ends the program with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** Whether to point to `--help`. */
  readonly isAboutFlags: boolean

  constructor(message: string, { isAboutFlags = true } = {}) {
    super(message)
    this.isAboutFlags = isAboutFlags
  }
}

/** A wrong use that no flag can mend, so the help text is not mentioned. */
export const failure = (message: string): UsageError => new UsageError(message, { isAboutFlags: false })

/** A usage error in both languages, one line each. */
export const misuse = (english: string, japanese: string): UsageError => new UsageError(`${english}\n${japanese}`)

const common: Command['groups'] = { Help: { help: { short: 'h', help: 'show this text' } } }

const toVariable = (name: string): string => `JPO_SANDBOX_${name.toUpperCase().replaceAll('-', '_')}`

/**
 * Reads the arguments of a command. A flag wins over its environment variable; an empty variable counts as unset.
 *
 * @throws {UsageError} that says what is allowed.
 */
export function readArguments<C extends Command>(
  command: C,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): { readonly flags: ValuesOf<C> & { readonly help?: true }; readonly operands: readonly string[] } {
  const flags: FlagTable = Object.assign({}, ...Object.values(command.groups), ...Object.values(common))
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, short, isRepeatable = false }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: isRepeatable,
        ...(short !== undefined && { short }),
      },
    ]),
  )
  const parsed = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true })
  const seen = new Set<string>()
  for (const token of parsed.tokens) {
    if (token.kind === 'positional' && command.operands === undefined)
      throw misuse(`Unexpected "${show(token.value)}". ${list(flags)}`, `「${show(token.value)}」は指定できません。`)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (flag === undefined)
      throw misuse(
        `Unknown flag ${show(rawName)}${didYouMean(name, Object.keys(flags), { toShown: toLong }).en || '.'} ${list(flags)}`,
        `${show(rawName)} というフラグはありません。`,
      )
    checkValue(name, flag, value, inlineValue === true)
    if (seen.has(name) && flag.isRepeatable !== true)
      throw misuse(
        `--${name} comes more than once. Allowed: once.${listRepeatable(flags)}`,
        `--${name} は一度しか指定できません。`,
      )
    seen.add(name)
  }
  const fallbacks = seen.has('help') ? {} : readVariables(flags, env, seen)
  return { flags: { ...parsed.values, ...fallbacks } as ValuesOf<C>, operands: parsed.positionals }
}

function readVariables(
  flags: FlagTable,
  env: Readonly<Record<string, string | undefined>>,
  seen: ReadonlySet<string>,
): Record<string, string | readonly string[]> {
  const values: Record<string, string | readonly string[]> = {}
  for (const [name, { env: hasVariable, isRepeatable, allows }] of Object.entries(flags)) {
    const variable = toVariable(name)
    const text = env[variable] ?? ''
    if (hasVariable !== true || text === '' || seen.has(name)) continue
    const parts = isRepeatable ? text.split(',').map((part) => part.trim()) : [text]
    // The value is not repeated: it may be a token.
    if (allows !== undefined && !parts.every((part) => allows.test(part)))
      throw misuse(
        `${variable} has a value that --${name} does not take${toMeant(text, allows)} Allowed: ${allows.what}.`,
        `環境変数 ${variable} の値は --${name} に指定できません。`,
      )
    values[name] = isRepeatable ? parts : text
  }
  return values
}

function checkValue(name: string, { value, allows }: Flag, given: string | undefined, isInline: boolean): void {
  if (value === undefined) {
    if (given !== undefined) throw misuse(`--${name} takes no value.`, `--${name} に値は指定できません。`)
    return
  }
  const missing = `--${name} には値 (${value}) が必要です。`
  if (given === undefined) throw misuse(`--${name} needs a value: ${value}.`, missing)
  if (!isInline && given.startsWith('-') && given !== '-')
    throw misuse(
      `--${name} needs a value: ${value}. Write --${name}=VALUE for one that begins with a dash.`,
      `${missing}「-」で始まる値は --${name}=VALUE と書いてください。`,
    )
  if (allows !== undefined && !allows.test(given))
    throw misuse(
      `--${name} "${show(given)}" is not allowed${toMeant(given, allows)} Allowed: ${allows.what}.`,
      `--${name} に「${show(given)}」は指定できません。`,
    )
}

const toMeant = (value: string, allows: Allowed): string => toSuggestion(suggestFor(value, allows)).en || '.'

/** A value for an error text. It may hold a card number that was put in the wrong place. */
const show = (value: string): string => redactDigits(value).slice(0, 60)

const toLong = (name: string): string => `--${name}`

const list = (flags: FlagTable): string => `Allowed: ${Object.keys(flags).map(toLong).join(', ')}.`

function listRepeatable(flags: FlagTable): string {
  const names = Object.keys(flags).filter((name) => flags[name]?.isRepeatable)
  return names.length === 0 ? '' : ` May be repeated: ${names.map(toLong).join(', ')}.`
}

/** Help text of a command. */
export function toHelp({ name, summary, operands = '', groups, examples }: Command): string {
  const sections = Object.entries({ ...groups, ...common }).map(([title, flags]) => ({
    title,
    rows: Object.entries(flags).map(([flag, { short, value = '', env, help }]) => ({
      left: `${short === undefined ? '   ' : `-${short},`} --${flag} ${value}`.trimEnd(),
      right: env === undefined ? help : `${help} [${toVariable(flag)}]`,
    })),
  }))
  const width = Math.max(...sections.flatMap(({ rows }) => rows.map(({ left }) => left.length)))
  return [
    summary,
    '',
    `Usage: ${toCommandLine(name, `${operands} [flags]`.trimStart())}`,
    '',
    ...sections.flatMap(({ title, rows }) => [
      `${title}:`,
      ...rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`),
      '',
    ]),
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n')
}

/** Runs the main function of a command. Help, usage errors and exit codes are the same for all commands. */
export async function runCommand<C extends Command>(
  command: C,
  main: (flags: ValuesOf<C>, operands: readonly string[]) => Promise<number | undefined>,
): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  try {
    const { flags, operands } = readArguments(command, process.argv.slice(2), process.env)
    if (flags.help === true) process.stdout.write(toHelp(command))
    else process.exitCode = await main(flags, operands)
  } catch (error) {
    const message = toUserMessage(error)
    if (message === undefined) throw error
    const isAboutFlags = error instanceof UsageError && error.isAboutFlags
    const help = isAboutFlags ? `See \`${toCommandLine(command.name, '--help')}\`.\n` : ''
    process.stderr.write(`${message}\n${help}`)
    process.exitCode = 2
  }
}

/** Names of errors whose messages say what a user can do. They are not imported: `start` would load all rooms. */
const namesForUser = ['ReplayError', 'ScanError', 'GatewayError', 'PactError', 'StoreError']

/** The message of an error for the user; nothing for a fault of the program. */
function toUserMessage(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof UsageError || (error as NodeJS.ErrnoException).code === 'INVALID_WORLD') return error.message
  // It may name a host, or repeat the words of a server.
  return namesForUser.includes(error.name) ? redactDigits(error.message) : undefined
}

/** A reader that stops early, as `head` does, is not a failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

export const whole = matching('a whole number from 0 to 999999999999', /^\d{1,12}$/)

/** Properties that have a value. */
export const pickDefined = <T extends object>(properties: T) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
