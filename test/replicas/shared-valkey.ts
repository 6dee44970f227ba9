import type { TestProject } from 'vitest/node'
import { startValkey, valkeyBinary } from './valkey-server.ts'

/** One server for all tests that keep to a prefix of their own. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = valkeyBinary === undefined ? undefined : await startValkey()
  provide('valkey', server?.url)
  return async () => server?.stop()
}

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a Valkey or Redis; undefined where none is installed. */
    valkey: string | undefined
  }
}
