import { setTimeout as wait } from 'node:timers/promises'
import { type Asked, host } from './doors.ts'
import { toCredentials } from './mistakes.ts'
import { type Play, readFolder } from './play.ts'
import { signHttp, signToken, withHeaders } from './signed.ts'
import * as words from './words.ts'

/** A part of the session, with its own fresh gateway. */
export interface Section {
  readonly name: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly play: (play: Play) => Promise<void>
}

const samples = { ...readFolder('examples/requests'), ...readFolder('examples/requests/refused') }
const single = samples['single.json'] ?? ''
const combination = samples['combination.json'] ?? ''
const off = { auth: { policy: 'off' } }
const profiles = ['guide', 'strict'] as const
type Json = Record<string, unknown>

/** A payment with changed values, by path. */
function toPayment(changes: Readonly<Json>, body = single): string {
  const payment = JSON.parse(body) as Json
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.')
    let parent = payment
    for (const name of names.slice(0, -1)) {
      parent[name] ??= {}
      parent = parent[name] as Json
    }
    parent[names.at(-1) ?? ''] = value
  }
  return JSON.stringify(payment)
}

const refer = (code: string) => toPayment({ 'clientReferenceInformation.code': code })

/** The paths of all values of a payment. */
const toPaths = (value: unknown, path = ''): string[] =>
  Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [at, ...toPaths(child, at)]
  })

const signed = profiles.map(
  (profile): Section => ({
    name: `samples, ${profile}`,
    options: { profile },
    async play({ gateway, send }) {
      for (const key of gateway.merchants)
        for (const [name, body] of Object.entries(samples)) {
          await send(`${key.merchantId} ${name} by token`, signToken(key, body))
          await send(`${key.merchantId} ${name} by signature`, signHttp(key, body))
        }
    },
  }),
)

const vectors = Object.entries(readFolder('test/vectors')).map(([file, text]): Section => {
  const { made, requests } = JSON.parse(text) as { made: string; requests: (Asked & { name: string })[] }
  return {
    name: `the vendor's SDK, ${file}`,
    options: { now: made, clock: () => Date.parse(made) },
    async play({ send }) {
      for (const { name, ...asked } of requests) await send(name, withHeaders(asked, { 'content-length': undefined }))
    },
  }
})

const authSettings = [
  { policy: 'strict' },
  { policy: 'lenient' },
  { policy: 'off' },
  { httpSignatureUntil: 0 },
  { refuseReplays: true },
  { parenthesisedTarget: true, reasonHeader: false, skew: 10_000, hosts: [host, 'example.com'] },
]

const credentials = authSettings.flatMap((auth) =>
  profiles.map(
    (profile): Section => ({
      name: `credentials, ${JSON.stringify(auth)}, ${profile}`,
      options: { auth, profile },
      async play({ gateway: { merchants }, send }) {
        const [key, stranger] = ['smcc_all', 'smcc_relaxed'].map((id) => merchants.find((one) => one.merchantId === id))
        if (key === undefined || stranger === undefined) throw new Error('Failed to find two merchants in the world.')
        for (const [name, asked] of Object.entries(toCredentials(key, stranger, single))) await send(name, asked)
      },
    }),
  ),
)

const jpo = 'processingInformation.japanPaymentOptions'
const fields = profiles.map(
  (profile): Section => ({
    name: `fields, ${profile}`,
    options: { ...off, profile },
    async play({ send }) {
      const ask = (path: string, value: unknown) =>
        send(`${path} ${JSON.stringify(value)}`, { body: toPayment({ [path]: value }, combination) })
      for (const path of toPaths(JSON.parse(combination))) for (const value of words.strange) await ask(path, value)
      for (let code = 9; code <= 90; code++) await ask(`${jpo}.paymentMethod`, String(code))
      for (const name of ['firstBusinessMonth', 'toString', 'Installments', 'x']) await ask(`${jpo}.${name}`, '04')
    },
  }),
)

const outcomes: Section = {
  name: 'outcomes',
  options: off,
  async play({ gateway, send }) {
    for (const { name, triggers } of gateway.catalogue().outcomes) {
      await send(`${name} by header`, { headers: { 'x-sandbox-scenario': name }, body: combination })
      await send(`${name} by reference`, { body: refer(`order 7 scenario:${name}`) })
      gateway.scenarios.next(name)
      await send(`${name} armed`, { body: single })
      for (const number of triggers.cards)
        await send(`${name} by card`, { body: toPayment({ 'paymentInformation.card.number': number }) })
      for (const { list, from, to } of triggers.amounts)
        for (const amount of new Set([from - 1, from, to, to + 1]))
          for (const more of list === 'vpc' ? words.vpcConditions : [{}]) {
            const body = toPayment({ 'orderInformation.amountDetails.totalAmount': String(amount), ...more })
            const headers = list === 'sandbox' ? {} : { 'v-c-merchant-id': `smcc_${list}_amounts` }
            await send(`${name} by amount ${list} ${amount}`, { headers, body })
          }
    }
    for (const name of ['no-such-thing', 'expired-cart', 'latency', 'approved=5', ' ', 'Approved'])
      await send(`the outcome «${name}»`, { headers: { 'x-sandbox-scenario': name }, body: single })
    gateway.scenarios.always('expired-card', { probability: 0.5, match: { method: 'single' } })
    gateway.scenarios.next('jcn-g12', { times: 2, match: { amount: '12000', card: '1111', reference: 'sample' } })
    for (let count = 0; count < 12; count++) await send('by chance', { body: count % 3 ? single : combination })
  },
}

const faults: Section = {
  name: 'faults',
  options: off,
  async play({ gateway, send }) {
    for (const { name, settings } of gateway.catalogue().faults) {
      await send(`${name} by header`, { headers: { 'x-sandbox-fault': `${name}=20` }, body: single })
      await send(`${name} by reference`, { body: refer(`fault:${name}=20ms`) })
      await send(`${name} of a wrong payment`, { headers: { 'x-sandbox-fault': `${name}=5` }, body: '{}' })
      await send(`${name} and an outcome`, { body: refer(`scenario:avs-failed fault:${name}=5`) })
      if (!settings.includes('delay')) continue
      const more = settings.includes('retryAfter') ? { retryAfter: 9 } : {}
      gateway.faults.next(name, { delay: { min: 1, max: 30 }, ...more })
      await send(`${name} armed`, { body: single })
    }
    for (const name of ['latency-range', 'latency-lognormal', 'late', 'latency=x', 'approved'])
      await send(`the fault «${name}»`, { headers: { 'x-sandbox-fault': name }, body: single })
    gateway.faults.always('answer-lost', { probability: 0.5, match: { method: 'single' } })
    for (let count = 0; count < 8; count++) await send('by chance', { body: single })
    gateway.faults.clear()
    gateway.faults.next('connection-refused', { duration: 400 })
    await send('out of reach', { body: single })
    await wait(1_200)
    await send('back again', { body: single })
  },
}

const routes: Section = {
  name: 'routes',
  options: off,
  async play({ send, sendRaw }) {
    for (const path of words.paths) await send(`POST ${path}`, { path, body: single })
    for (const method of words.methods)
      for (const path of ['/pts/v2/payments', '/nowhere']) await send(`${method} ${path}`, { method, path })
    for (const type of words.contentTypes)
      await send(`content type «${type}»`, { headers: { 'content-type': type }, body: single })
    for (const headers of words.pages) await send(JSON.stringify(headers), { headers, body: single })
    for (const body of words.toBodies(single)) await send(`body ${body.slice(0, 30)} (${body.length})`, { body })
    await send('not UTF-8', { body: Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d) })
    for (const [name, bytes] of Object.entries(words.toRaw(host, single))) await sendRaw(name, bytes)
  },
}

const namespaces = (['header', 'merchant'] as const).map(
  (isolateBy): Section => ({
    name: `namespaces by ${isolateBy}`,
    options: { ...off, isolateBy },
    async play({ gateway, send, note }) {
      const { number } = JSON.parse(single).paymentInformation.card
      for (const name of ['a', 'b', 'a', '', 'x'.repeat(101), 'ü', number, 'smcc_all']) {
        await send(`header ${name}`, { headers: { 'x-sandbox-namespace': name }, body: single })
        await send(`merchant ${name}`, { headers: { 'v-c-merchant-id': name }, body: single })
      }
      const space = gateway.namespace('a')
      space.scenarios.next('expired-card')
      space.clock.advance('31d')
      await send('in a', { headers: { 'x-sandbox-namespace': 'a', 'v-c-merchant-id': 'a' }, body: single })
      for (const name of ['', 'x'.repeat(101)]) note(`the namespace «${name}»`, () => gateway.namespace(name))
      note('list', () => gateway.namespaces())
      note('reset', () => space.reset())
      note('list again', () => gateway.namespaces())
    },
  }),
)

const verbs: Section = {
  name: 'verbs',
  options: off,
  async play({ gateway, note, send }) {
    const { scenarios, faults, clock } = gateway
    note('catalogue', () => gateway.catalogue())
    note('merchants', () => [gateway.merchants, gateway.merchant('smcc_relaxed')])
    note('no merchant', () => gateway.merchant('nobody'))
    for (const question of [{}, { scheme: 'jwt_p12' }, { scheme: 'http_signature' }, { portfolio: 'x' }])
      note(`sdkConfig ${JSON.stringify(question)}`, () => gateway.sdkConfig?.(question))
    for (const text of words.armings) {
      const wish = JSON.parse(text) as { readonly name: string }
      note(`scenarios.next ${text}`, () => scenarios.next(wish.name, wish))
      note(`faults.always ${text}`, () => faults.always(wish.name, wish))
    }
    note('armed', () => [scenarios.unused(), faults.unused(), scenarios.disarm('s1'), faults.clear()])
    note('disarm', () => scenarios.disarm('s99'))
    for (const [verb, wish] of words.clockVerbs) note(`clock.${verb} ${wish}`, () => clock[verb](wish))
    await send('next year', { body: single })
    note('clock.reset', () => clock.reset())
    note('reset', () => gateway.reset())
  },
}

const admin = [undefined, words.token].map(
  (adminToken): Section => ({
    name: `admin API${adminToken === undefined ? '' : ' with a token'}`,
    options: { ...off, ...(adminToken !== undefined && { adminToken }) },
    async play({ gateway, send }) {
      const usual = { host: '127.0.0.1', ...(adminToken !== undefined && { authorization: `Bearer ${adminToken}` }) }
      const ask = (method: string, path: string, body = '', more = {}) =>
        send(`${method} ${path} ${body.slice(0, 60)} ${JSON.stringify(more)}`, {
          method,
          path: `/__admin${path}`,
          headers: { ...usual, ...more },
          body,
        })
      for (const name of ['single.json', 'bonus.json', 'card-expired.json'])
        await send(name, { body: samples[name] ?? '' })
      await send('in a namespace', { headers: { 'x-sandbox-namespace': 'shop-a' }, body: single })
      for (const path of [...words.resources, ...words.questions]) await ask('GET', path)
      for (const { id } of gateway.payments.page({ limit: 5 }).entries) await ask('GET', `/payments/${id}`)
      for (const more of words.accesses) {
        await ask('GET', '/scenarios', '', more)
        await ask('POST', '/scenarios', words.armings[0], more)
      }
      for (const path of ['/scenarios', '/faults', '/scenarios?namespace=shop-b', '/clock'])
        for (const body of [...words.armings, ...words.clocks, ...words.noObjects]) await ask('POST', path, body)
      for (const body of words.clocks) await ask('PUT', '/clock?namespace=shop-a', body)
      await send('what is armed', { body: single })
      // Reset and delete are among them, so each change is checked.
      for (const method of ['GET', 'OPTIONS', 'HEAD', 'PATCH', 'PUT', 'POST', 'GET', 'DELETE', 'GET'])
        for (const path of words.resources) await ask(method, path)
    },
  }),
)

export const sections: readonly Section[] = [
  ...[...signed, ...vectors, ...credentials, ...fields],
  ...[outcomes, faults, routes, ...namespaces, verbs, ...admin],
]
