import { compareRecorded } from '../../contracts/replay/compare-recorded.ts'
import { createSandboxSide } from '../../contracts/replay/create-sandbox-side.ts'
import { makeParity } from '../../contracts/replay/make-parity.ts'
import { readInteractions } from '../../contracts/replay/read-interactions.ts'
import { testSystem } from '../../contracts/replay/read-target.ts'
import { readAllPublished, readRecordings } from '../../contracts/replay/recordings.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { toCommandLine } from '../../src/base/command-line.ts'
import type { Output } from './outputs.ts'

/** PARITY.md, from the recordings and published replies of this repository. It holds no date but theirs. */
export async function toParityOutputs(): Promise<Output[]> {
  const published = await readAllPublished('contracts/replay/published')
  const interactions = [
    ...(await readInteractions({ pacts: 'contracts/pacts', cases: 'contracts/replay/cases' })),
    ...published.map(({ interaction }) => interaction),
  ]
  const recordings = [
    ...(await readRecordings('contracts/replay/recordings')),
    ...published.map(({ recording }) => recording),
  ]
  const gateway = await startGateway()
  try {
    const side = await createSandboxSide({ url: gateway.url })
    const comparison = await compareRecorded({ interactions, recordings, gateway: side })
    const command = toCommandLine('replay', `--target ${testSystem} --record --parity PARITY.md`)
    return [{ path: 'PARITY.md', content: await makeParity(interactions, comparison, { command, isOwn: false }) }]
  } finally {
    await gateway.close()
  }
}
