import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { paymentsPath, sampleBody, signedByHttp } from '../conformance/signed.ts'
import type { RawRequest } from './raw-http.ts'

/** A payment request. Text is sent as it is, anything else as JSON. */
export const toPaymentRequest = (body: unknown, ...headers: RawRequest['headers']): RawRequest => ({
  method: 'POST',
  path: paymentsPath,
  headers: [['Host', '127.0.0.1'], ['Content-Type', 'application/json'], ...headers],
  body: Buffer.from(typeof body === 'string' || body instanceof Uint8Array ? body : (JSON.stringify(body) ?? '')),
})

/** A payment that every gateway approves. */
export const goodRequest: RawRequest = {
  method: 'POST',
  path: paymentsPath,
  headers: Object.entries((await signedByHttp()).headers).map(([name, value]) => [name, value ?? '']),
  body: sampleBody,
}

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const { components } = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The path of a field; `0` stands for the items of an array. */
export type FieldPath = readonly string[]

function fieldsOf({ $ref, properties = {}, items, allOf = [], anyOf = [] }: Schema, path: FieldPath): FieldPath[] {
  const named = components.schemas[$ref?.split('/').at(-1) ?? '']
  const same = [...allOf, ...anyOf, ...(named === undefined ? [] : [named])]
  const below = Object.entries({ ...properties, ...(items !== undefined && { 0: items }) })
  return [
    ...same.flatMap((schema) => fieldsOf(schema, path)),
    ...below.flatMap(([name, schema]) => [[...path, name], ...fieldsOf(schema, [...path, name])]),
  ]
}

/** Every field of PaymentRequest in openapi.yaml, once. */
export const requestFields: readonly FieldPath[] = [
  ...new Map(
    fieldsOf({ $ref: '#/components/schemas/PaymentRequest' }, []).map((path) => [path.join('.'), path]),
  ).values(),
]

/** A copy with a value at a path; missing parents are created. */
export function putAt(document: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value
  if (key === '0') return [putAt(Array.isArray(document) ? document[0] : undefined, rest, value)]
  const object = typeof document === 'object' && document !== null && !Array.isArray(document) ? document : {}
  const inner = Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
  return { ...object, [key]: putAt(inner, rest, value) }
}
