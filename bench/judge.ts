import { median } from './client.ts'

/** One load on one server. Processor time is of a request, in µs: of all the server's processes, of the first, of Valkey. */
export interface Load extends Record<'cpu' | 'leader' | 'store', number> {
  readonly count: number
  readonly perSecond: number
  /** Parts of the time: the server was on its core, others were there, the load was on its own. */
  readonly busy: number
  readonly others: number
  readonly load: number
  /** Replies that were not as expected. */
  readonly failed: number
}

export const limits = { busy: 0.95, load: 0.9 } as const

const percent = (part: number) => `${(part * 100).toFixed(1)} %`

/** Why the rounds of a server are no figure of it at saturation; nothing if they are. */
export function refuse(rounds: readonly Pick<Load, 'busy' | 'load' | 'others' | 'failed'>[]): string | undefined {
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0)
  const of = (key: 'busy' | 'load' | 'others') => median(rounds.map((round) => round[key]))
  const [busy, load, others] = [of('busy'), of('load'), of('others')]
  if (failed !== 0) return `${failed} replies were wrong or missing`
  // Not the other way round: what is no number is refused.
  if (!(load < limits.load)) return `the load was busy for ${percent(load)} of the time: it was the bottleneck`
  const why =
    others > 1 - limits.busy ? `other programs had its core for ${percent(others)}` : 'it waits for something else'
  if (!(busy >= limits.busy)) return `the server was busy for ${percent(busy)} of the time: ${why}`
  return undefined
}

/** How many replies wrk did not expect, when `refusals` of what it sends has to be refused; what is under way at the end is not known. */
export function countFailed(output: string, refusals: number, connections: number): number {
  const read = (pattern: RegExp) =>
    (pattern.exec(output)?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0)
  const off = Math.abs(read(/Non-2xx or 3xx responses: (\d+)/) - read(/(\d+) requests in/) * refusals)
  const broken = read(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)
  return broken + (refusals === 0 || off > connections / 10 + 2 ? off : 0)
}

/** The first id in a reply; before it are links only. */
export const readId = (text: string): string => /"id": ?"([^"]+)"/.exec(text)?.[1] ?? ''

/** What is wrong with a reply to a payment; nothing if it is right. A gateway has ids, which must not come again. */
export function checkReply(
  reply: { readonly status: number; readonly text: string } | undefined,
  ids?: Set<string>,
): string | undefined {
  if (reply?.status !== 201) return `a payment was answered with ${reply?.status ?? 'nothing'}, not 201`
  const id = readId(reply.text)
  if (id === '' || (ids !== undefined && !/^\d{16,}$/.test(id))) return `a reply has no id: ${reply.text.slice(-200)}`
  if (ids?.has(id) === true) return `two payments have the id ${id}`
  ids?.add(id)
  return undefined
}
