import { toCommandLine } from '../src/base/command-line.ts'
import type { TransactionKind } from '../src/ledger/transaction.ts'
import { defaultUrl, toBaseUrl, toShellWord } from './shared-flags.ts'
import type { SenderFlags } from './signed-sender.ts'
import { toTable } from './to-table.ts'

/** Commands that take the id of a transaction, with what they do. */
const nextCommands = {
  capture: 'collect the money / 売上確定',
  reverse: 'release the hold / オーソリ取消',
  refund: 'pay it back / 返金',
  void: 'cancel it before the batch goes out / 締め処理前の取消',
  show: 'everything that became of the payment / 経過の表示',
} as const

export type NextCommand = keyof typeof nextCommands

/** What can follow a transaction that was accepted. */
const nextOf: Partial<Readonly<Record<TransactionKind, readonly NextCommand[]>>> = {
  authorization: ['capture', 'reverse'],
  sale: ['refund', 'void'],
  capture: ['refund', 'void'],
  refund: ['void'],
  credit: ['void'],
}

/** Flags that say which gateway and whose payment it is. The next command needs them too, unless the environment has them. */
export type PlaceFlags = Omit<SenderFlags, 'timeout'> & { readonly url?: string | undefined }

function toPlaceWords({ url, merchant, world, scheme }: PlaceFlags): string[] {
  const { JPO_SANDBOX_URL: usualUrl = '', JPO_SANDBOX_WORLD: usualWorld = '' } = process.env
  const base = toBaseUrl({ url })
  const isUsual = base === toBaseUrl({ url: usualUrl === '' ? defaultUrl : usualUrl })
  const words = {
    url: isUsual ? undefined : base,
    merchant,
    world: world === usualWorld ? undefined : world,
    scheme,
  }
  return Object.entries(words).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${toShellWord(value)}`],
  )
}

/** A command line about a transaction, to paste. */
export const toNextLine = (command: NextCommand, id: string, flags: PlaceFlags): string =>
  toCommandLine(command, [id, ...toPlaceWords(flags)].join(' '))

/** A list of command lines, each with what it does. */
export function toNextLines(next: readonly (readonly [NextCommand, string])[], flags: PlaceFlags): string[] {
  if (next.length === 0) return []
  const rows = next.map(([command, id]) => [toNextLine(command, id, flags), `# ${nextCommands[command]}`])
  return ['Next (次の操作)', ...toTable(['left', 'left'], rows).map((line) => `  ${line}`), '']
}

/** What can follow a transaction, and how to show its payment. */
export const toFollowing = (kind: TransactionKind, id: string): (readonly [NextCommand, string])[] =>
  [...(nextOf[kind] ?? []), 'show' as const].map((command) => [command, id] as const)
