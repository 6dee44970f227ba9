/** Fills the disk of a folder below a state file, in two steps, and prints what the store says about it, as JSON. */
import { rm, writeFile } from 'node:fs/promises'
import { openFileStore } from '../../mocks/stores/file.ts'
import type { RowStore, StoreError } from '../../src/state/row-store.ts'
import { createExpected, toBatch } from './batches.ts'

const [, , step, folder, seed = ''] = process.argv
const file = `${folder}/state`
const ballast = `${folder}/ballast`
const toCode = (error: StoreError): string => error.code
const print = (report: object): void => console.log(JSON.stringify(report))

/** Writes batches until one fails; the number of the last that was kept, and the code of the failure. */
async function fill(store: RowStore, after: number): Promise<{ readonly kept: number; readonly code: string }> {
  for (let number = after + 1; ; number++) {
    try {
      await store.write(toBatch(seed, number))
    } catch (error) {
      return { kept: number - 1, code: toCode(error as StoreError) }
    }
  }
}

const write = (store: RowStore, number: number): Promise<string> =>
  store.write(toBatch(seed, number)).then(() => 'kept', toCode)

/** Takes megabytes; fails with ENOSPC when all is taken. */
async function takeRoom(megabytes: number): Promise<void> {
  for (let part = 0; part < megabytes; part++) await writeFile(`${ballast}-${part}`, Buffer.alloc(1 << 20))
}

async function makeRoom(): Promise<void> {
  for (let part = 0; part < 100; part++) await rm(`${ballast}-${part}`, { force: true })
}

async function live(): Promise<void> {
  await takeRoom(3)
  const store = await openFileStore(file)
  const { kept, code } = await fill(store, 0)
  const again = await write(store, kept + 1)
  const trouble = store.trouble()
  await makeRoom()
  const afterwards = await write(store, kept + 1)
  const troubleAfterwards = store.trouble() ?? ''
  await createExpected(seed).check(store)
  await takeRoom(100).catch(() => undefined)
  const last = await fill(store, kept + 1)
  print({ kept, code, again, trouble, afterwards, troubleAfterwards, last })
  process.kill(process.pid, 'SIGKILL')
}

async function rise(): Promise<void> {
  const opened = await openFileStore(file).then((store) => store.close().then(() => 'opened'), toCode)
  await makeRoom()
  const store = await openFileStore(file)
  const there = await createExpected(seed).check(store)
  const next = await write(store, there + 1)
  await store.close()
  print({ opened, there, next })
}

await (step === 'live' ? live() : rise())
