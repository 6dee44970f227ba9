import { pinLoad } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'
import { progress } from '../measure/progress.ts'
import { type Answer, startServer } from '../measure/start-server.ts'
import { type ServerFiles, writeServerFiles } from '../servers/server-files.ts'
import { chooseServers, type ServerKind } from '../servers/servers.ts'

export interface ColdStart {
  readonly name: string
  /** From the spawn to the first answer of 2xx, in ms. */
  readonly times: readonly number[]
  readonly first?: Answer
  /** Why there are not more times. */
  readonly failure?: string
}

/** How long each server takes until it answers the payment, in interleaved rounds. Nothing else runs meanwhile. */
export async function measureColdStart({ only, starts }: Settings): Promise<readonly ColdStart[]> {
  const files = await writeServerFiles()
  // Asking does not slow the server down where there is a second core.
  pinLoad('apart')
  let measured: readonly Attempt[] = chooseServers(only).map((kind) => ({ kind, name: kind.name, times: [] }))
  for (let round = 1; round <= starts; round++) {
    const next: Attempt[] = []
    for (const attempt of measured) next.push(attempt.failure === undefined ? await startOnce(attempt, files) : attempt)
    measured = next
    progress(
      `start ${round} of ${starts}: ${measured.map(({ name, times }) => `${name} ${times.at(-1)?.toFixed(0) ?? '-'} ms`).join(', ')}`,
    )
  }
  return measured.map(({ kind: _, ...rest }) => rest)
}

interface Attempt extends ColdStart {
  readonly kind: ServerKind
}

async function startOnce(attempt: Attempt, files: ServerFiles): Promise<Attempt> {
  try {
    const server = await startServer(attempt.kind, files)
    await server.stop()
    return { ...attempt, times: [...attempt.times, server.coldStart], first: server.first }
  } catch (error) {
    return { ...attempt, failure: error instanceof Error ? error.message : String(error) }
  }
}
