import type { PaymentClient } from '../../src/client/index.ts'
import type { ClientInteraction } from './interaction.ts'

/** Makes the call of a row, and returns the result of the client; for a search, all that it finds. */
export async function runCall(client: PaymentClient, [method, ...args]: ClientInteraction['does']): Promise<unknown> {
  // The compiler has checked the arguments in the row.
  const made = (client[method] as (...given: unknown[]) => unknown)(...args)
  if (method !== 'search') return made
  const found: object[] = []
  for await (const one of made as AsyncIterable<object>) found.push(one)
  return found
}
