import type { Message } from 'esbuild'

/** Mistakes in sources, each once. */
export class SourceError extends Error {
  readonly messages: readonly Message[]

  constructor(messages: readonly Message[]) {
    super('The sources cannot be built.')
    const unique = new Map(messages.map((message) => [JSON.stringify([message.location, message.text]), message]))
    this.messages = [...unique.values()]
  }
}

/**
 * Results of builds that run at the same time. It waits for all, so that none writes after a failure.
 *
 * @throws {SourceError} with the mistakes that all have found, or the error of one that failed for another reason.
 */
export async function settle<T>(builds: readonly Promise<T>[]): Promise<T[]> {
  const failures = (await Promise.allSettled(builds)).flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  )
  const messages = failures.map(toMessages)
  if (failures.length > 0 && messages.every((list) => list !== undefined)) throw new SourceError(messages.flat())
  return Promise.all(builds)
}

function toMessages(failure: unknown): readonly Message[] | undefined {
  if (failure instanceof SourceError) return failure.messages
  return failure instanceof Error && 'errors' in failure ? (failure.errors as Message[]) : undefined
}
