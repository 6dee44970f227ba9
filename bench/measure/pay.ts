import { countFailed, type Load, load, type Until } from './load.ts'
import { type Scheme, signPayments } from './signed-requests.ts'

/** One load of payments. It may last no longer than credentials do, which is two minutes. */
export async function pay(url: string, scheme: Scheme, connections: number, until: Until): Promise<Load> {
  return load(url, await signPayments(scheme), connections, until)
}

/** Payments in one go of `payMany`. */
const batch = 10_000

/** Makes that many payments, each of them another. @throws an error when one was not answered 2xx. */
export async function payMany(url: string, scheme: Scheme, connections: number, amount: number): Promise<void> {
  for (let left = amount; left > 0; left -= batch) {
    const payments = await signPayments(scheme, Math.min(batch, left))
    const until = { amount: payments.length }
    const done = await load(url, payments, Math.min(connections, payments.length), until)
    if (countFailed(done) > 0)
      throw new Error(`Failed to pay: ${JSON.stringify(done.refused)}, ${done.unanswered} not answered.`)
  }
}
