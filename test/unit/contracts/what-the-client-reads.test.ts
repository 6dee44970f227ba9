import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ClientInteraction } from '../../../contracts/consumer/interaction.ts'
import { interactions } from '../../../contracts/consumer/interactions.ts'
import { examples, id } from '../../../contracts/consumer/replies.ts'
import { runCall } from '../../../contracts/consumer/run-call.ts'
import { sentTransactionId, shop } from '../../../contracts/consumer/shop.ts'
import { makeTrue, toPreparation } from '../../../contracts/states/run-in-state.ts'
import { sign } from '../../../contracts/states/sign.ts'
import { toGiven } from '../../../contracts/states/step.ts'
import { createGateway } from '../../../mocks/gateway/create-gateway.ts'
import type { Gateway } from '../../../mocks/gateway/gateway.ts'
import { isObject } from '../../../src/base/json-path.ts'
import { createPaymentClient } from '../../../src/client/index.ts'
import { noon } from '../../support.ts'

interface Pact {
  readonly interactions: readonly {
    readonly description: string
    readonly response: {
      readonly status: number
      readonly headers: Readonly<Record<string, readonly string[]>>
      readonly body?: { readonly content: unknown }
    }
  }[]
}

const pact: Pact = JSON.parse(readFileSync('contracts/pacts/jpo-sandbox-client-cybersource-payments.json', 'utf8'))

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Headers of the sandbox, which are not in the contract: CyberSource sends none of them. */
const isOfSandbox = (header: string) => header.startsWith('x-sandbox-')

/** The reply of the pact's example. */
function toExample({ name }: ClientInteraction): Reply {
  const response = pact.interactions.find(({ description }) => description === name)?.response
  if (response === undefined) throw new Error(`the pact has no interaction "${name}"`)
  const headers = Object.entries(response.headers).map(([header, [value = '']]) => [header.toLowerCase(), value])
  return { status: response.status, headers: Object.fromEntries(headers), body: response.body?.content }
}

/** Set-up of each state; the sender is an option of the client. */
const prepare: Readonly<
  Record<string, (gateway: Gateway, params: Readonly<Record<string, unknown>>, row: ClientInteraction) => unknown>
> = {
  'the next payment has an outcome': ({ scenarios }, { outcome }) => scenarios.next(outcome as 'approved'),
  'the next payment meets a fault': ({ faults }, { fault }) => faults.next(fault as 'latency'),
  'the same payment was sent before': (gateway, _, row) => toClient(row, gateway.fetch)(),
  'the payment is signed with a wrong secret': () => {},
  'the batch has gone out': ({ clock }) => clock.advance('24h'),
}

const testHost = 'apitest.cybersource.com'

/** Makes the transactions of the states, and returns the row with what they give. */
async function makeTransactions(gateway: Gateway, row: ClientInteraction): Promise<ClientInteraction> {
  const made = await makeTrue<never>({ setUp: [], made: toPreparation(row.states ?? []).made }, [], {
    async sendStep({ name, gives, request: { method, path, headers, body } }) {
      const text = JSON.stringify(body)
      const signed = { method, path, host: testHost, body: new TextEncoder().encode(text) }
      const signing = { scheme: 'jwt', keys: gateway.merchant(), signedHost: testHost, isSecretWrong: false } as const
      const credentials = await sign(signed, { ...signing, now: noon })
      const response = await gateway.fetch(`https://${testHost}${path}`, {
        method,
        headers: { ...headers, ...credentials },
        body: text,
      })
      const values = toGiven({ name, ...(gives !== undefined && { gives }) }, await response.json())
      if (values === undefined) throw new Error(`${name} was not taken: ${response.status}`)
      return { values }
    },
  })
  const { values } = made as { readonly values: Readonly<Record<string, string>> }
  const { transactionId = sentTransactionId, [row.idOf ?? 'id']: given = id } = values
  const further = Object.entries(examples).filter(([name]) => values[name] !== undefined)
  const named = further
    .reduce((text, [name, example]) => text.replaceAll(example, values[name] as string), JSON.stringify(row.does))
    .replaceAll(id, given)
    .replaceAll(sentTransactionId, transactionId)
    .replace(/(?<=code:)[\w-]+/, values['reference'] ?? '')
  return { ...row, does: JSON.parse(named) }
}

const wrongSecret = btoa('not the secret of the merchant')

/** The client of a row. */
function toClient(row: ClientInteraction, fetch: typeof globalThis.fetch, sharedSecret = wrongSecret) {
  const { merchant = 'smcc_all', does, scheme = 'jwt' } = row
  const client = createPaymentClient({
    environment: 'apitest',
    merchant,
    auth: { scheme, keyId: 'a-key', sharedSecret },
    shop,
    fetch,
    clock: () => noon,
    randomId: () => 'a0000000-0000-4000-8000-000000000001',
  })
  return () => runCall(client, does)
}

/** The client's result for a reply. */
const read = (row: ClientInteraction, { status, headers, body }: Reply) =>
  toClient(row, async () => new Response(body === undefined ? '' : JSON.stringify(body), { status, headers }))()

/** The real gateway's reply to a row. */
async function ask(given: ClientInteraction): Promise<Reply> {
  const isWrong = given.states?.some(({ name }) => name === 'the payment is signed with a wrong secret') === true
  const gateway = await createGateway({ auth: { policy: isWrong ? 'strict' : 'lenient' }, clock: () => noon })
  const row = await makeTransactions(gateway, given)
  for (const { name, params } of row.states ?? []) await prepare[name]?.(gateway, params, row)
  let reply: Reply | undefined
  await toClient(row, async (input, init) => {
    const response = await gateway.fetch(input, init)
    const headers = Object.fromEntries(response.headers)
    reply = { status: response.status, headers, body: await response.clone().json() }
    return response
  })()
  await gateway.close()
  if (reply === undefined) throw new Error('nothing came back')
  return reply
}

/** Paths of all leaf values. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
}

const pathsOf = (body: unknown): string[] => (isObject(body) ? leavesOf(body).map((path) => path.join('.')) : [])

/** The reply without one value of its body. */
function without(reply: Reply, path: readonly string[]): Reply {
  const body = structuredClone(reply.body)
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], body)
  delete (parent as Record<string, unknown>)[path.at(-1) ?? '']
  return { ...reply, body }
}

function withoutHeader(reply: Reply, name: string): Reply {
  return { ...reply, headers: Object.fromEntries(Object.entries(reply.headers).filter(([header]) => header !== name)) }
}

/** Parts of a reply whose removal changes the client's result. */
async function findWhatCounts(row: ClientInteraction, reply: Reply): Promise<{ body: string[]; headers: string[] }> {
  // A search throws a page that it cannot read.
  const readText = async (one: Reply) => JSON.stringify(await read(row, one).catch(({ message }: Error) => message))
  const whole = await readText(reply)
  const counts = async (less: Reply) => (await readText(less)) !== whole
  const body: string[] = []
  for (const path of isObject(reply.body) ? leavesOf(reply.body) : [])
    if (await counts(without(reply, path))) body.push(path.join('.'))
  const headers: string[] = []
  for (const name of Object.keys(reply.headers)) if (await counts(withoutHeader(reply, name))) headers.push(name)
  return { body, headers }
}

/** The outcome of a result; for a search, how many it finds. */
const toOutcome = (made: unknown): unknown =>
  Array.isArray(made) ? made.length : (made as { outcome: string }).outcome

test.each(interactions)('$name: the pact asserts nothing beyond what the client reads', async (row) => {
  const example = toExample(row)
  const { body, headers } = await findWhatCounts(row, example)
  expect(body.sort()).toEqual(pathsOf(example.body).sort())
  // Pact reads the content type itself, to parse the body.
  expect(headers.sort()).toEqual(
    Object.keys(example.headers)
      .filter((name) => name !== 'content-type')
      .sort(),
  )
})

test.each(interactions)('$name: the pact asserts everything that the client reads from the gateway', async (row) => {
  const example = toExample(row)
  const reply = await ask(row)
  const { body, headers } = await findWhatCounts(row, reply)
  expect(reply.status).toBe(example.status)
  const asserted = pathsOf(example.body)
  expect(body.filter((path) => !asserted.includes(path))).toEqual([])
  expect(headers.filter((name) => !isOfSandbox(name) && example.headers[name] === undefined)).toEqual([])
  expect(toOutcome(await read(row, reply))).toEqual(toOutcome(row.makes))
})
