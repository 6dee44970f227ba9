/**
 * Writes numbered batches into a file, in a process of its own, and prints each that is acknowledged:
 *
 *     node writer.mjs '{"file":"…","seed":"1","atOnce":3}'
 */
import { writeSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { openFileStore } from '../../mocks/stores/file.ts'
import type { RowStore, StoreError } from '../../src/state/row-store.ts'
import { toBatch } from './batches.ts'
import type { WriterOptions } from './writer.ts'

const { file, seed, atOnce, plant } = JSON.parse(process.argv[2] ?? '{}') as WriterOptions
/** Synchronous: what is printed is out before a kill. */
const print = (line: string): number => writeSync(1, `${line}\n`)

async function run(): Promise<void> {
  const store = await openFileStore(file)
  let isStopping = false
  process.once('SIGTERM', () => {
    isStopping = true
    void store.close().then(() => process.exit(0))
  })
  let number = await readNumber(store)
  print('open')
  const write = async (): Promise<void> => {
    while (!isStopping) {
      const mine = ++number
      await writeBatch(store, mine)
      print(`kept ${mine}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, write))
}

async function readNumber(store: RowStore): Promise<number> {
  let number = 0
  for await (const { space, key, text } of store.load()) if (space === '' && key === 'number') number = Number(text)
  return number
}

async function writeBatch(store: RowStore, number: number): Promise<void> {
  const batch = toBatch(seed, number)
  // Mistakes of a store that the harness must find.
  if (plant === 'early') {
    void store.write(batch)
    await setTimeout(1)
  } else if (plant === 'torn') for (const change of batch) await store.write([change])
  else await store.write(batch)
}

run().catch((error: StoreError) => {
  print(`failed ${error.code} ${error.message}`)
  process.exit(1)
})
