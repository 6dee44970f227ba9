import type { Interaction } from '../../contracts/parity/interaction.ts'
import type { Answered } from '../../contracts/parity/sighting.ts'
import { startGateway } from '../../mocks/node/start-gateway.ts'
import { createHttpSide } from './create-http-side.ts'
import { allRequests } from './requests.ts'
import type { Json } from './stand-in.ts'

/** A number from 0 up to but not the limit. */
export type Draw = (limit: number) => number

/** What both sides have answered to a request, before anything is planted. */
export interface Answers {
  readonly interaction: Interaction
  readonly target: Answered
  readonly gateway: Answered
}

/** Every kind of answer, of two gateways that know nothing of each other. Those that differ in values alone are together. */
export async function collectAnswers(): Promise<Answers[][]> {
  const gateways = await Promise.all([startGateway({ now: Date.now() - 30_000 }), startGateway()])
  const [theirs, ours] = gateways.map(({ url }) => createHttpSide(url)) as [Side, Side]
  const answers: Answers[] = []
  for (const interaction of allRequests) {
    const [target, gateway] = [await theirs.send(interaction), await ours.send(interaction)]
    if (target.status === undefined || gateway.status === undefined) continue
    answers.push({ interaction, target: target as Answered, gateway: gateway as Answered })
  }
  await Promise.all(gateways.map((gateway) => gateway.close()))
  const kinds = new Map<string, Answers[]>()
  for (const answer of answers) kinds.set(toKind(answer), [...(kinds.get(toKind(answer)) ?? []), answer])
  return [...kinds.values()]
}

/** Status, keys, and what is echoed. */
function toKind({ interaction, gateway: { status, body } }: Answers): string {
  const json: Json = body.kind === 'json' ? body.value : undefined
  const echoed = Object.keys(volatile).filter((path) => isEchoed(interaction.request.body, json, path))
  const keys = JSON.stringify(json, (_, value) => (typeof value === 'object' ? value : ''))
  return `${status} ${echoed} ${keys} ${json?.reconciliationId === json?.id}`
}

type Side = ReturnType<typeof createHttpSide>

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const text = (draw: Draw, length: number, from = digits): string =>
  Array.from({ length }, () => from[draw(from.length)]).join('')
const two = (value: number): string => String(value).padStart(2, '0')
const hex = (draw: Draw, length: number): string =>
  text(draw, length, draw(2) === 0 ? '0123456789abcdef' : '0123456789ABCDEF')

/** The forms that docs/contract-reference.md lists for what is another in each reply, and values of each. */
export const forms = {
  id: [(draw: Draw) => text(draw, 22)],
  time: [
    (draw: Draw) =>
      `${2000 + draw(99)}-${two(1 + draw(12))}-${two(1 + draw(28))}T${two(draw(24))}:${two(draw(60))}:${two(draw(60))}Z`,
  ],
  'reconciliation-id': [
    (draw: Draw) => `00${text(draw, 26)}`,
    (draw: Draw) => text(draw, 16, letters + digits),
    (draw: Draw) => text(draw, 12, letters + digits),
  ],
  reference: [(draw: Draw) => text(draw, 13)],
  'sales-slip-number': [(draw: Draw) => text(draw, 1 + draw(5))],
  'approval-code': [(draw: Draw) => text(draw, 6, letters + digits)],
  'network-transaction-id': [(draw: Draw) => text(draw, 15)],
  'trace-number': [(draw: Draw) => text(draw, 6)],
  'retrieval-reference': [(draw: Draw) => text(draw, 12)],
} as const satisfies Record<string, readonly ((draw: Draw) => string)[]>

export type FormName = keyof typeof forms

/** Where they stand, and where the request may have sent them: then the reply echoes them. */
export const volatile: Readonly<Record<string, { readonly name: FormName; readonly sentAt?: string }>> = {
  id: { name: 'id' },
  submitTimeUtc: { name: 'time' },
  reconciliationId: { name: 'reconciliation-id', sentAt: 'processingInformation.reconciliationId' },
  'clientReferenceInformation.code': { name: 'reference', sentAt: 'clientReferenceInformation.code' },
  'orderInformation.invoiceDetails.salesSlipNumber': {
    name: 'sales-slip-number',
    sentAt: 'orderInformation.invoiceDetails.salesSlipNumber',
  },
  'processorInformation.salesSlipNumber': {
    name: 'sales-slip-number',
    sentAt: 'orderInformation.invoiceDetails.salesSlipNumber',
  },
  'processorInformation.approvalCode': { name: 'approval-code' },
  'processorInformation.networkTransactionId': { name: 'network-transaction-id' },
  'processorInformation.transactionId': { name: 'network-transaction-id' },
  'processorInformation.systemTraceAuditNumber': { name: 'trace-number' },
  'processorInformation.retrievalReferenceNumber': { name: 'retrieval-reference' },
}

export const at = (body: Json, path: string): Json => path.split('.').reduce((value, key) => value?.[key], body)

/** Whether the request sent a value, and the reply has the same one. */
export const isEchoed = (request: Json, body: Json, path: string): boolean => {
  const { sentAt } = volatile[path] ?? {}
  return sentAt !== undefined && at(body, path) !== undefined && String(at(request, sentAt)) === at(body, path)
}

/**
 * The same answer with other volatile values, each within its form; equal ones stay equal.
 *
 * @param form which of its forms the reconciliation id has: both sides have the same one
 */
export function freshen(answer: Answered, request: unknown, draw: Draw, form: number): Answered {
  const { body, headers } = answer
  const fresh = {
    ...headers,
    'v-c-correlation-id':
      draw(4) === 0 ? text(draw, 22) : [8, 4, 4, 4, 12].map((length) => hex(draw, length)).join('-'),
    ...(headers['retry-after'] !== undefined && { 'retry-after': text(draw, 1 + draw(6)) }),
    'x-response-time': `${draw(1_000)}ms`,
  }
  if (body.kind === 'text') return { ...answer, headers: fresh }
  return { ...answer, headers: fresh, body: { kind: 'json', value: freshenBody(body.value, request, draw, form) } }
}

function freshenBody(original: Json, request: unknown, draw: Draw, form: number): Json {
  const id = original.id as string | undefined
  const other = forms.id[0](draw)
  const body = JSON.parse(id === undefined ? JSON.stringify(original) : JSON.stringify(original).replaceAll(id, other))
  const made = new Map<FormName, string>()
  for (const [path, { name }] of Object.entries(volatile)) {
    const value = at(body, path)
    // The id is another already, and what equals it.
    if (value === undefined || value === other || isEchoed(request, body, path)) continue
    const makers: readonly ((draw: Draw) => string)[] = forms[name]
    const fresh = made.get(name) ?? makers[form % makers.length]?.(draw) ?? ''
    made.set(name, fresh)
    const keys = path.split('.')
    keys.slice(0, -1).reduce((value, key) => value[key], body)[keys.at(-1) as string] = fresh
  }
  return body
}

/** The same JSON with its keys in another order. */
export function reorder(value: Json, draw: Draw): Json {
  if (Array.isArray(value)) return value.map((item) => reorder(item, draw))
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.create(null)
  for (const key of shuffle(Object.keys(value), draw)) copy[key] = reorder(value[key], draw)
  return copy
}

export function shuffle<T>(list: readonly T[], draw: Draw): T[] {
  const left = [...list]
  return list.map(() => left.splice(draw(left.length), 1)[0] as T)
}
