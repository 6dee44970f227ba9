import { type Flag, UsageError } from './flags.ts'
import { print, type ReadReply, toAdviceLines, toReasonLines, toShownJson, toVerdict } from './reply-report.ts'

/** For programs: one value on stdout, instead of the report. */
export const outputFlags = {
  json: { help: 'print only the body of the reply, as JSON' },
  id: { help: 'print only the id of the new transaction, for scripts' },
} as const satisfies Record<string, Flag>

interface OutputFlags {
  readonly json?: boolean | undefined
  readonly id?: boolean | undefined
}

/** Prints for people, or one value for programs and failures on stderr. */
export interface Report {
  /** Prints on stdout for people. */
  say(...lines: readonly string[]): void
  /** Prints on stdout for people, on stderr for programs. */
  sayFailure(...lines: readonly string[]): void
  /** Prints the value for programs; why there is none on stderr. */
  end(read: ReadReply, isDone: boolean): void
}

/**
 * Creates the report of a command.
 *
 * @throws {UsageError} for two values at once.
 */
export function createCommandReport({ json = false, id = false }: OutputFlags): Report {
  if (json && id) throw new UsageError('--json and --id exclude each other: stdout has one value.')
  const isForPeople = !json && !id
  const complain = (...lines: readonly string[]) => process.stderr.write(`${lines.join('\n').trimEnd()}\n`)
  return {
    say: (...lines) => (isForPeople ? print(...lines) : undefined),
    sayFailure: (...lines) => (isForPeople ? print(...lines) : void complain(...lines)),
    end(read, isDone) {
      if (isForPeople) return
      if (json) print(toShownJson(read))
      if (id && isDone && read.json?.id !== undefined) print(read.json.id)
      if (!isDone) complain(toVerdict(read), ...toReasonLines(read), ...toAdviceLines(read))
    },
  }
}
