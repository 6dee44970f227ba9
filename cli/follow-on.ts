import type { TransactionKind } from '../src/ledger/transaction.ts'
import { operationRows } from '../src/openapi/generated/operations.ts'
import type { OperationId } from '../src/openapi/index.ts'
import { faultHeader, scenarioHeader } from '../src/request/sandbox-headers.ts'
import { createCommandReport, type Report } from './command-report.ts'
import { type Member, type ReadFamily, readFamily } from './family.ts'
import { toLeftLine, toOpenCommands } from './family-report.ts'
import { type FoundTransaction, findTransaction } from './find-transaction.ts'
import { type Command, pickDefined, runCommand, type ValuesOf } from './flags.ts'
import type { FollowOnFlags } from './follow-on-flags.ts'
import { type NextCommand, toNextLine, toNextLines } from './next-commands.ts'
import { toAdviceLines, toCause, toReadReply, toReplyLines, toRequestLines } from './reply-report.ts'
import type { SeenReply } from './signed-sender.ts'

interface Money {
  readonly totalAmount: string
  readonly currency: string
}

/** What one service has of its own. */
interface FollowOnService<C extends Command> {
  readonly command: C
  readonly name: Exclude<NextCommand, 'show'>
  /** Ids of the family with what is left of each. Undefined for a service without an amount. */
  readonly toLeft?: (family: ReadFamily) => readonly (readonly [id: string, amount: string])[]
  /** Kinds of transactions that it can follow, and in words. */
  readonly kinds: readonly TransactionKind[]
  readonly wants: string
  readonly toOperation: (target: Member) => OperationId
  readonly toBody: (money: Money, flags: ValuesOf<C>) => object
  /** What a success means. */
  readonly toMeaning: (money: Money, target: Member) => string
}

/** Runs the command of a follow-on service. */
export const runFollowOn = <C extends Command>(service: FollowOnService<C>) =>
  runCommand(service.command, async (values, operands) => {
    const flags = values as unknown as FollowOnFlags
    const report = createCommandReport(flags)
    const found = await findTransaction(service.name, flags, operands)
    if (found === undefined) return 1
    const money = toMoney(service, found, flags)
    if (money === undefined) {
      process.stderr.write(`${explainNothing(service, found, flags).join('\n')}\n`)
      return 1
    }
    return follow(report, service, found, { money, body: service.toBody(money, values) }, flags)
  })

/** The amount of the flags, else what is left; undefined when nothing is. */
function toMoney<C extends Command>(
  { toLeft }: FollowOnService<C>,
  { target, family }: FoundTransaction,
  flags: FollowOnFlags,
): Money | undefined {
  const left = toLeft === undefined ? target.amount : toLeft(family).find(([id]) => id === target.id)?.[1]
  const totalAmount = flags.amount ?? left
  return totalAmount === undefined ? undefined : { totalAmount, currency: flags.currency ?? target.currency }
}

/** Why there is nothing to do, and the ids of the family that would do. */
function explainNothing<C extends Command>(
  { name, toLeft, kinds, wants }: FollowOnService<C>,
  { target, family }: FoundTransaction,
  flags: FollowOnFlags,
): string[] {
  const { id, kind, what, amount, currency, status } = target
  const others = toLeft?.(family) ?? []
  const isFit = kind !== undefined && kinds.includes(kind)
  return [
    isFit
      ? `Nothing is left to ${name} of ${id}, the ${what.en} of ${amount} ${currency} (${status}).`
      : `${id} is the ${what.en} of ${amount} ${currency}; \`${name}\` wants the id of ${wants}.`,
    isFit ? `${what.ja}の残額がありません。` : `${what.ja}の id です。`,
    ...others.map(([other, left]) => `${left} ${currency} are left of ${other}: \`${toNextLine(name, other, flags)}\``),
    `Nothing was sent (未送信); --amount N sends the request all the same. See \`${toNextLine('show', family.root.id, flags)}\`.`,
  ]
}

async function follow<C extends Command>(
  report: Report,
  { toOperation, toMeaning }: FollowOnService<C>,
  { sender, target, family }: FoundTransaction,
  { money, body }: { readonly money: Money; readonly body: object },
  flags: FollowOnFlags,
): Promise<number> {
  const { method, path } = operationRows[toOperation(target)]
  const code = flags.reference ?? target.details.clientReferenceInformation?.code
  const request = await sender.prepare({
    method,
    path: path.replace('{id}', target.id),
    body: { ...(code !== undefined && { clientReferenceInformation: { code } }), ...body },
    headers: pickDefined({ [scenarioHeader]: flags.scenario, [faultHeader]: flags.fault }),
  })
  report.say(...toRequestLines(sender.url, request))

  const readAgain = () => readFamily(sender, family.root.id).catch(() => undefined)

  let seen: SeenReply
  try {
    seen = await sender.send(request)
  } catch (error) {
    report.sayFailure(
      `No answer: ${toCause(error) ?? 'no answer'}   結果不明 (UNKNOWN)`,
      '',
      toLostLine(family, await readAgain()),
    )
    return 1
  }
  const read = await toReadReply(sender.url, seen)
  const isDone = seen.status === 201 && read.json?.status !== undefined && read.json.status !== 'DECLINED'
  report.say(...toReplyLines(read), ...toAdviceLines(read))
  if (isDone) report.say(toMeaning(money, target))
  const after = await readAgain()
  if (after !== undefined)
    report.say(toLeftLine(after), '', ...toNextLines([...toOpenCommands(after), ['show', after.root.id]], flags))
  if (read.journal !== undefined) report.say(`Journal: ${read.journal.address}`)
  report.end(read, isDone)
  return isDone ? 0 : 1
}

/** Whether the gateway has a transaction of the request whose reply was lost. */
function toLostLine(before: ReadFamily, after: ReadFamily | undefined): string {
  if (after === undefined) return 'The gateway can no longer be asked whether it has the transaction. (照会不可)'
  const ids = new Set(before.members.map(({ id }) => id))
  const [made] = after.members.filter(({ id }) => !ids.has(id))
  return made === undefined
    ? 'The gateway has no transaction of this request: nothing was processed. (記録なし)'
    : `The gateway has a ${made.what.en} of this request: ${made.id} ${made.status}, ${made.amount} ${made.currency}. (記録あり)`
}
