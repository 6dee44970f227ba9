import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ProviderState } from '../../../contracts/states/provider-states.ts'
import { toSamplePayment } from '../../support.ts'

export interface SmallInteraction {
  readonly description?: string
  readonly states?: readonly ProviderState[]
  /** Request headers. Default: with a token. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly status?: number
  readonly reply?: unknown
  readonly isPending?: boolean
}

export const bearer = { authorization: 'Bearer anything' } as const
export const signature = { signature: 'anything', digest: 'stale', date: 'stale' } as const

const list = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))

/** A hand-written interaction of version 4. */
export function toSmall({
  description = 'a payment',
  states = [],
  headers = bearer,
  body = toSamplePayment({ method: 'single' }),
  status = 201,
  reply,
  isPending = false,
}: SmallInteraction = {}): object {
  const type = 'application/json'
  return {
    type: 'Synchronous/HTTP',
    description,
    pending: isPending,
    providerStates: states,
    request: {
      method: 'POST',
      path: '/pts/v2/payments',
      headers: list({ 'content-type': type, ...headers }),
      body: { contentType: type, encoded: false, content: body },
    },
    response: {
      status,
      ...(reply !== undefined && { body: { contentType: 'application/hal+json', encoded: false, content: reply } }),
    },
  }
}

export const toSmallPact = (interactions: readonly object[], more: object = {}): object => ({
  consumer: { name: 'shop' },
  provider: { name: 'whatever it is called' },
  interactions,
  metadata: { pactSpecification: { version: '4.0' } },
  ...more,
})

/** A folder for one test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jpo-pacts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** Writes a file into its own folder: text unchanged, anything else as JSON. */
export async function writePact(pact: unknown, name = 'shop.json', folder?: string): Promise<string> {
  const file = join(folder ?? (await makeFolder()), name)
  await writeFile(file, typeof pact === 'string' ? pact : JSON.stringify(pact))
  return file
}
