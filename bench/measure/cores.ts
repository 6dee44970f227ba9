import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const serverCore = '0'

/** Where the load runs: beside the servers on core 0, or apart from them on core 1. */
export type Layout = 'same' | 'apart'

/** Whether processes can be put on cores here: by util-linux, on Linux. */
export const canPin = tryTaskset()

/** What stands before a command to put it on the servers' core. */
export const onServerCore: readonly string[] = canPin ? ['taskset', '-c', serverCore] : []

/** Puts this process, which makes the load, on its core. */
export function pinLoad(layout: Layout): void {
  if (!canPin) return
  const core = layout === 'apart' && availableParallelism() > 1 ? '1' : serverCore
  execFileSync('taskset', ['-a', '-c', '-p', core, String(process.pid)], { stdio: 'ignore' })
}

/** Where things run, in words. */
export const places: Readonly<Record<Layout, string>> = {
  same: 'servers and load share core 0, so that a request costs the client its share too',
  apart: 'servers on core 0, load on core 1',
}

function tryTaskset(): boolean {
  try {
    execFileSync('taskset', ['-c', serverCore, 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
