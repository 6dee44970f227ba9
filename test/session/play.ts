import { readdirSync, readFileSync } from 'node:fs'
import type { Answer, Asked, Door } from './doors.ts'
import type { Gateway, Space } from './package.ts'

const root = new URL('../../', import.meta.url)

/** The JSON files of a folder of this repository, by name: the same input for every package. */
export const readFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')]),
  )

/** Values that differ from run to run, replaced by their names. Nothing else is changed. */
const masks: readonly {
  readonly name: string
  readonly why: string
  readonly find: RegExp
  readonly is?: (found: string) => boolean
}[] = [
  {
    name: '<machine time>',
    why: 'node writes Date into answers of the admin API, and the server, not the engine, answers what is not HTTP; the gateway’s own clock stands still',
    find: /\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z/g,
    is: (found) => Math.abs(Date.parse(found) - Date.now()) < 120_000,
  },
  {
    name: '"bytes":<stored>',
    why: 'lists of namespaces and the health of logs count bytes as they are stored, which no caller depends on',
    find: /(?<=payments\\?":\s*\d+,\s*\\?"bytes\\?":\s*)\d+|(?<="bytes\\?":\s*)\d+(?=,\s*\\?"maxEntries)/g,
  },
  { name: '127.0.0.1:<port>', why: 'any free port: sdkConfig() names it', find: /127\.0\.0\.1:\d{4,5}/g },
]

const normalise = (text: string): string =>
  masks.reduce((at, { name, find, is = () => true }) => at.replace(find, (found) => (is(found) ? name : found)), text)

export type Recorded = Answer | { readonly value: string }

/** Tools of a section. */
export interface Play {
  readonly gateway: Gateway
  send(name: string, asked: Asked): Promise<void>
  /** Only with a socket. */
  sendRaw(name: string, bytes: string): Promise<void>
  /** Records the result of a verb, or its error. */
  note(name: string, act: () => unknown): void
}

/** Records the replies through a door, each under its own name. */
export function createPlay(door: Door, record: (name: string, what: Recorded) => void): Play {
  const { gateway } = door
  const keep = (name: string, { head, body, end }: Answer) =>
    record(name, { head: head.map(normalise), body: normalise(body), end })
  return {
    gateway,
    send: async (name, asked) => keep(name, await door.send(asked)),
    async sendRaw(name, bytes) {
      if (door.sendRaw !== undefined) keep(name, await door.sendRaw(bytes))
    },
    note: (name, act) => record(name, { value: normalise(attempt(act)) }),
  }
}

function attempt(act: () => unknown): string {
  try {
    return JSON.stringify(act()) ?? 'undefined'
  } catch (error) {
    const { name, code, message } = error as Error & { code?: string }
    return `${name} ${code}: ${message}`
  }
}

const all = { limit: 100_000 }

/** Records the stored entries of a gateway, one by one. */
export function noteKept({ gateway, note }: Play): void {
  const spaces: [string, Space][] = gateway.namespaces().map(({ name }) => [name, gateway.namespace(name)])
  for (const [name, { journal, payments, scenarios, faults, clock }] of [['', gateway] as [string, Space], ...spaces]) {
    for (const entry of journal.page(all).entries.toReversed()) note(`${name} journal ${entry.id}`, () => entry)
    for (const entry of payments.page(all).entries.toReversed()) note(`${name} payment ${entry.id}`, () => entry)
    note(`${name} armed`, () => [scenarios.list(), faults.list(), scenarios.unused(), faults.unused(), clock.state()])
  }
}
