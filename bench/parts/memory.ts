import { pinLoad } from '../measure/cores.ts'
import type { Settings } from '../measure/flags.ts'
import { payMany } from '../measure/pay.ts'
import { readUsage } from '../measure/process-usage.ts'
import { progress } from '../measure/progress.ts'
import { startServer } from '../measure/start-server.ts'
import { writeServerFiles } from '../servers/server-files.ts'
import { chooseServers } from '../servers/servers.ts'

export interface Memory {
  readonly name: string
  /** What was occupied after so many payments, in MB; nothing where there is no /proc. */
  readonly readings: readonly { readonly payments: number; readonly memory?: number }[]
}

/** Memory is read this often. */
const steps = 4

/** What the gateway occupies while payments go by, at default caps; bare node:http beside it. */
export async function measureMemory({ payments, connections }: Settings): Promise<readonly Memory[]> {
  const files = await writeServerFiles()
  pinLoad('apart')
  const measured: Memory[] = []
  for (const kind of chooseServers(['bare', 'ours'])) {
    const server = await startServer(kind, files)
    // The payment that it was started with is one.
    let paid = 1
    const readings: { payments: number; memory?: number }[] = []
    const read = () => {
      const memory = readUsage(server.pid)?.memory
      readings.push({ payments: paid, ...(memory !== undefined && { memory }) })
      progress(`${kind.name}: ${memory?.toFixed(0) ?? '-'} MB after ${paid} payments`)
    }
    read()
    for (let step = 1; step <= steps; step++) {
      const goal = Math.round((payments * step) / steps)
      await payMany(server.url, kind.scheme, connections, goal - paid)
      paid = goal
      read()
    }
    await server.stop()
    measured.push({ name: kind.name, readings })
  }
  return measured
}
