import { toCommandLine } from '../contracts/base/command-line.ts'
import { testSystem } from '../contracts/replay/read-target.ts'
import { type FlagValues, listOf } from './flags.ts'
import { textOf, toShellWord } from './shared-flags.ts'

/** Flags that choose interactions and gateway. */
const subjects = ['pacts', 'cases', 'world', 'profile', 'recordings'] as const

/** The command line of another replay of the same interactions. */
function toReplayLine(flags: FlagValues, head: string, names: readonly string[]): string {
  const given = names.flatMap((name) => {
    const value = textOf(flags[name]) ?? listOf(flags[name]).join(',')
    return value === '' ? [] : [`--${name} ${toShellWord(value)}`]
  })
  return toCommandLine('replay', [head, ...given].join(' '))
}

/** The command that records the interactions of this one. */
export const toRecordLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record`, [...subjects, 'only'])

/** The command that validates everything for a page such as PARITY.md, without `--only`. */
export const toPageLine = (flags: FlagValues): string =>
  toReplayLine(flags, `--target ${testSystem} --record --parity PARITY.md`, subjects)

/** The command that lists the interactions of this one, and why CyberSource cannot be asked for some. */
export const toListLine = (flags: FlagValues): string =>
  toReplayLine(flags, '--list', ['pacts', 'cases', 'world', 'only'])
