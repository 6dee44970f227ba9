import fc from 'fast-check'
import { jpoMethods } from '../../../src/jpo/methods.ts'
import { type Field, type Fields, fieldsOf } from '../../../src/validation/names/field-tree.ts'
import { toSamplePayment } from '../../support.ts'
import { toText } from '../exchange.ts'
import { toPaymentRequest } from '../requests.ts'
import { defineTarget } from '../target.ts'

type Body = Readonly<Record<string, unknown>>
type Path = readonly string[]

/** Valid requests that nothing is said of; a test holds them to it. */
export const quietPayments: readonly Body[] = jpoMethods
  .flatMap(({ name: method }) => [toSamplePayment({ method }), toSamplePayment({ method, sale: true })])
  .map((payment) => ({
    ...payment,
    orderInformation: {
      ...payment.orderInformation,
      invoiceDetails: { salesSlipNumber: '12345' },
      shipTo: { country: 'JP', postalCode: '105-0000' },
      lineItems: [{ unitPrice: '12000', quantity: 1 }],
    },
    deviceInformation: { ipAddress: '127.0.0.1' },
    buyerInformation: { merchantCustomerId: 'c1' },
  }))

/** Other spellings of a name: of SDKs in other languages, and of people in a hurry. */
const spellings: readonly ((name: string, at: number) => string)[] = [
  (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  (name) => (name.endsWith('s') ? name.slice(0, -1) : `${name}s`),
  (name, at) => name.slice(0, at % name.length) + name.slice((at % name.length) + 1),
  (name, at) => name.slice(0, at % name.length) + name.charAt(at % name.length) + name.slice(at % name.length),
  (name, at) => `${name.slice(0, at % name.length)}x${name.slice((at % name.length) + 1)}`,
  (name) => `${name} `,
  (name) => `x${name}`,
]

/** Values of other types than a field has. */
const mistyped: readonly ((value: unknown) => unknown)[] = [
  (value) => (typeof value === 'string' ? Number(value) || 7 : String(value)),
  (value) => typeof value !== 'boolean' || String(value),
  (value) => [value],
  (value) => ({ value }),
  (value) => (typeof value === 'object' ? 'x' : { x: value }),
]

/** Paths of every field, objects included. */
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        ...(Array.isArray(value) ? [] : [[...path, key]]),
        ...pathsOf(inner, [...path, key]),
      ])

const valueAt = (body: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], body)

/** A copy in which the entries of an object are changed. */
function edit(
  body: unknown,
  [key, ...rest]: Path,
  change: (entries: [string, unknown][]) => [string, unknown][],
): unknown {
  if (key === undefined) return Object.fromEntries(change(Object.entries(body as object)))
  if (Array.isArray(body))
    return body.map((entry, index) => (String(index) === key ? edit(entry, rest, change) : entry))
  return { ...(body as object), [key]: edit((body as Record<string, unknown>)[key], rest, change) }
}

const without = (name: string) => (entries: [string, unknown][]) => entries.filter(([key]) => key !== name)
const put = (name: string, value: unknown) => (entries: [string, unknown][]) => [
  ...without(name)(entries),
  [name, value] as [string, unknown],
]

interface Change {
  readonly body: unknown
  /** Where the field is now. */
  readonly at: Path
  readonly value: unknown
  readonly kind: 'unchanged' | 'renamed' | 'misplaced' | 'mistyped'
}

type Picks = readonly [payment: number, field: number, kind: number, how: number, at: number]

function toChange([payment, pick, kind, how, at]: Picks): Change {
  const body = quietPayments[payment % quietPayments.length] as Body
  const paths = pathsOf(body)
  const path = paths[pick % paths.length] as Path
  const [parent, name] = [path.slice(0, -1), path.at(-1) as string]
  const value = valueAt(body, path)
  const gone = edit(body, parent, without(name))
  if (kind % 3 === 0) {
    const other = spellings[how % spellings.length]?.(name, at) ?? name
    return {
      kind: other === name ? 'unchanged' : 'renamed',
      at: [...parent, other],
      value,
      body: edit(gone, parent, put(other, value)),
    }
  }
  if (kind % 3 === 1) {
    const objects = [[], ...pathsOf(gone)].filter((place) => {
      const there = valueAt(gone, place)
      return typeof there === 'object' && !Array.isArray(there) && place.join() !== parent.join()
    })
    const place = objects[how % objects.length] as Path
    return { kind: 'misplaced', at: [...place, name], value, body: edit(gone, place, put(name, value)) }
  }
  const wrong = mistyped[how % mistyped.length]?.(value)
  return { kind: 'mistyped', at: path, value: wrong, body: edit(body, parent, put(name, wrong)) }
}

/** Whether the API has this field here, of this type: then the request says something else, and rightly. */
function isField({ at, value }: Change): boolean {
  let fields: Fields | undefined = fieldsOf('createPayment')
  for (const [index, key] of at.entries()) {
    if (/^\d+$/.test(key)) continue
    const field: Field | undefined = fields?.get(key)
    if (field === undefined) return false
    if (index === at.length - 1)
      return Array.isArray(value)
        ? field.isList
        : typeof value === 'object'
          ? !field.isList && field.fields !== undefined
          : field.takes.includes(typeof value)
    fields = field.fields
  }
  return false
}

/** Fields of valid payments, renamed, misplaced or mistyped: what changes the meaning is never taken in silence. */
export const changedFields = defineTarget<Picks>({
  name: 'changedFields',
  share: 2,
  values: () => fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  async check(picks, context) {
    const change = toChange(picks)
    if (change.kind === 'unchanged') return context.count(change.kind)
    const gateway = picks[4] % 2 === 0 ? 'guide' : 'strict'
    const request = toPaymentRequest(change.body)
    const reply = await context.senders[gateway].send(request)
    await context.senders[gateway].take()
    if (reply === undefined) throw new Error(`no reply\n${toText(request)}`)
    const isTold = reply.status === 400 || reply.headers['x-sandbox-advice'] !== undefined
    const isRefused = reply.status === 400 || gateway === 'guide'
    if (isTold && isRefused) return context.count(`${change.kind}, told`)
    if (isField(change)) return context.count(`${change.kind}, another field of the API`)
    throw new Error(
      `${change.kind} in silence, ${reply.status} in ${gateway}: ${change.at.join('.')}\n${toText(request)}`,
    )
  },
})
