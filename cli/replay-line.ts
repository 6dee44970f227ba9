import { toCommandLine } from '../contracts/base/command-line.ts'
import { testSystem } from '../contracts/replay/read-target.ts'
import { type FlagValues, listOf } from './flags.ts'
import { textOf, toShellWord } from './shared-flags.ts'

/** Flags that say what is replayed, and against which gateway. */
const subjects = ['pacts', 'cases', 'world', 'profile', 'recordings'] as const

/** A replay of what this one replays, with other flags before. `--only` goes along where it is named. */
function toReplayLine(flags: FlagValues, head: string, names: readonly string[]): string {
  const given = names.flatMap((name) => {
    const value = textOf(flags[name]) ?? listOf(flags[name]).join(',')
    return value === '' ? [] : [`--${name} ${toShellWord(value)}`]
  })
  return toCommandLine('replay', [head, ...given].join(' '))
}

/** The command that records what this one compares. */
export const toRecordLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record`, [...subjects, 'only'])

/** The command that validates all that a page such as PARITY.md lists, whatever `--only` picked this time. */
export const toPageLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record --parity PARITY.md`, subjects)

/** The command that lists what this one compares, with why CyberSource cannot be asked for some. */
export const toListLine = (flags: FlagValues): string =>
  toReplayLine(flags, '--list', ['pacts', 'cases', 'world', 'only'])
