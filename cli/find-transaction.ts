import { type CommandName, toCommandLine } from '../src/base/command-line.ts'
import { redactDigits } from '../src/card-data/redact.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import { type Member, type ReadFamily, readDetails, readFamily } from './family.ts'
import { checkUrl } from './find-gateway.ts'
import { UsageError } from './flags.ts'
import { type NextCommand, type PlaceFlags, toNextLine } from './next-commands.ts'
import { toCause, toNoteTexts, toReadReply, toReasonLines, toVerdict } from './reply-report.ts'
import { toSearchReply } from './search-report.ts'
import { toShellWord } from './shared-flags.ts'
import { createSignedSender, type SeenReply, type SenderFlags, type SignedSender } from './signed-sender.ts'

/** The transaction that a command is about, and its family. */
export interface FoundTransaction {
  readonly sender: SignedSender
  readonly target: Member
  readonly family: ReadFamily
}

type FindFlags = PlaceFlags & SenderFlags

/** Ids of replies. */
const idShape = /^\d{22}$/
/** Reconciliation ids, which are taken for ids. */
const reconciliationShape = /^(?:\d{28}|(?=\d*[A-Z])[0-9A-Z]{12,16})$/

/** A sender for the gateway of the flags. */
export async function openSender(name: CommandName, flags: FindFlags): Promise<SignedSender> {
  const why = `. \`${name}\` signs with test keys of the sandbox, and sends nothing there.`
  return createSignedSender(checkUrl({ url: flags.url }, why), flags)
}

/**
 * Finds the transaction of a command's only operand. Undefined when there is none; why is on stderr then.
 *
 * @throws {UsageError} for an operand that is no id.
 */
export async function findTransaction(
  name: NextCommand,
  flags: FindFlags,
  operands: readonly string[],
): Promise<FoundTransaction | undefined> {
  const id = readId(name, operands)
  const sender = await openSender(name, flags)
  try {
    const { seen, details } = await readDetails(sender, id)
    if (details === undefined) {
      complain(...(await explainMissing(sender, seen, id, (known) => toNextLine(name, known, flags))))
      return undefined
    }
    const family = await readFamily(sender, details.rootId ?? id, details)
    const target = family?.members.find((member) => member.id === id)
    return family && target && { sender, target, family }
  } catch (error) {
    complain(explainSilence(sender.url, error))
    return undefined
  }
}

function readId(name: CommandName, [id, ...more]: readonly string[]): string {
  const example = toCommandLine(name, '7123456789012345678901')
  if (id === undefined)
    throw new UsageError(
      `\`${name}\` needs the id of a transaction, such as \`${example}\`. \`pay\` prints it.\n取引の id を指定してください。`,
    )
  if (more.length > 0) throw new UsageError(`\`${name}\` takes one id.\nid は1つだけ指定してください。`)
  if (!idShape.test(id) && !reconciliationShape.test(id))
    throw new UsageError(
      `"${redactDigits(id).slice(0, 60)}" is no id of a transaction. Allowed: the \`id\` of a reply, 22 digits.\n取引の id (22桁) を指定してください。`,
    )
  return id
}

/**
 * Why no reply came.
 *
 * @throws the error when it is not about the network.
 */
export function explainSilence(url: string, error: unknown): string {
  const cause = toCause(error)
  if (cause === undefined) throw error
  if (cause !== 'ECONNREFUSED') return `No answer from ${redactDigits(url)}: ${cause}. / 応答がありません。`
  const [start, pay] = [toCommandLine('start'), toCommandLine('pay')]
  return [
    `Failed to reach ${redactDigits(url)}: ${cause}. Start a gateway with \`${start}\`, and pay with \`${pay}\`:`,
    'it keeps transactions as long as it runs. / ゲートウェイを起動してください。',
  ].join(' ')
}

/** Why there are no details: in the gateway's words, or because it is another kind of id. */
async function explainMissing(
  sender: SignedSender,
  seen: SeenReply,
  id: string,
  toCommand: (id: string) => string,
): Promise<string[]> {
  const read = await toReadReply(sender.url, seen)
  if (seen.status === 200) return [`What ${redactDigits(sender.url)} answers is no transaction. Is it a jpo-sandbox?`]
  if (seen.status !== 404) return [toVerdict(read), '', ...toReasonLines(read)]
  const payment = await findReconciled(sender, id)
  if (payment !== undefined)
    return [
      `That is the reconciliation id of the payment ${payment}. Services take the id of the reply: \`${toCommand(payment)}\``,
      `それは reconciliationId です。応答の id を指定してください: ${payment}`,
    ]
  const today = toCommandLine('search', toShellWord('submitTimeUtc:[NOW/DAY TO NOW]'))
  return [
    ...(toNoteTexts(read) ?? ['There is no transaction of that id.', 'その id の取引はありません。']),
    `The transactions of today: \`${today}\``,
  ]
}

/** Id of the payment that has this reconciliation id. */
async function findReconciled(sender: SignedSender, id: string): Promise<string | undefined> {
  const body = { query: `reconciliationId:${id}`, sort: 'submitTimeUtc:asc', limit: 1 }
  const seen = await sender.prepare({ ...operationRows.createSearch, body }).then(sender.send)
  return toSearchReply(seen)?._embedded.transactionSummaries[0]?.id
}

const complain = (...lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n').trimEnd()}\n`)
}
