import { readdirSync, readFileSync } from 'node:fs'

/** What a process and its descendants have used so far. */
export interface Usage {
  /** User and system time, in µs, all threads together. */
  readonly cpu: number
  /** Memory that is occupied, in MB. */
  readonly memory: number
}

/** Nothing where there is no /proc, which is Linux's. */
export function readUsage(pid: number): Usage | undefined {
  const processes = readProcesses()
  if (!processes.has(pid)) return undefined
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (id === pid || isOurs(processes.get(id)?.parent))
  let cpu = 0
  let memory = 0
  for (const [id, process] of processes) {
    if (!isOurs(id)) continue
    cpu += process.cpu
    memory += process.memory
  }
  return { cpu, memory }
}

interface Process extends Usage {
  readonly parent: number
}

function readProcesses(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>()
  for (const name of listProcesses()) {
    const process = readProcess(name)
    if (process !== undefined) found.set(Number(name), process)
  }
  return found
}

function listProcesses(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function readProcess(pid: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const memory = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0
    // proc(5): the second field is in parentheses. The fourth is the parent; the 14th and 15th are in ticks, of
    // which Linux makes 100 a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      parent: Number(fields[1]),
      cpu: (Number(fields[11]) + Number(fields[12])) * 10_000,
      memory: Number(memory) / 1024,
    }
  } catch {
    // It has ended meanwhile.
    return undefined
  }
}
