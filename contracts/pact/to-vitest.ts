import { isObject } from '../../src/base/json-path.ts'
import { type FaultName, faults } from '../../src/faults/faults.ts'
import type { ProviderState, ProviderStateName, TransactionStateName } from '../states/provider-states.ts'
import { matcherFor } from './field-matchers.ts'
import { cardPlaceholder } from './restore-body.ts'
import { isContract, type Reproduction } from './to-reproduction.ts'

interface VitestOptions {
  /** Profile of the gateway. */
  readonly profile: string
}

/** Lines of a test that make a state true; none if the request itself does. */
const stateLines: Readonly<
  Record<Exclude<ProviderStateName, TransactionStateName>, (params: ProviderState['params']) => readonly string[]>
> = {
  'the payment is sent by a merchant': () => [],
  'the next payment has an outcome': ({ outcome }) => [`gateway.scenarios.next(${toLiteral(outcome)})`],
  'the next payment meets a fault': ({ fault, delay }) => [
    `gateway.faults.next(${toLiteral(fault)}${delay === undefined ? '' : `, { delay: ${delay} }`})`,
  ],
  'the same payment was sent before': () => ['await send()'],
  'the payment is signed with a wrong secret': () => [],
  'the time is set': ({ now }) => [`gateway.clock.freeze(${toLiteral(now)})`],
  'the batch has gone out': () => ["gateway.clock.advance('24h')"],
}

/** Order of the lines: what is armed is for the last request. */
const order: readonly Exclude<ProviderStateName, TransactionStateName>[] = [
  'the time is set',
  'the batch has gone out',
  'the same payment was sent before',
  'the next payment has an outcome',
  'the next payment meets a fault',
]

/** Writes a vitest file that sends the request again and expects the same reply. */
export function toVitest(reproduction: Reproduction, { profile }: VitestOptions): string {
  const { journal, description, states, request, reply, notes } = reproduction
  const setup = order.flatMap((name) =>
    states.filter((state) => state.name === name).flatMap(({ params }) => stateLines[name](params)),
  )
  const hasBody = request.body !== undefined
  const options = toOptions(reproduction, profile)
  return [
    `// Made by jpo-sandbox of journal entry ${journal}: it expects what came back. Change that to what you want.`,
    // A note may contain a key that a caller sent: a line break must not end the comment.
    ...notes.map((note) => `// ${note.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')}`),
    "import { useGateway } from 'jpo-sandbox/vitest'",
    "import { expect, test } from 'vitest'",
    '',
    `const gateway = useGateway(${options})`,
    '',
    ...(hasBody ? [`const body = ${toSource(request.body, toSeen)}`, ''] : []),
    'const send = () =>',
    `  fetch(gateway.url + ${toLiteral(request.path)}, {`,
    `    method: ${toLiteral(request.method)},`,
    `    headers: ${toSource(toHeaders(reproduction), toSeen, '    ')},`,
    ...(hasBody ? ['    body: JSON.stringify(body),'] : []),
    ...(isSilent(reproduction) ? ['    signal: AbortSignal.timeout(1_000),'] : []),
    '  })',
    '',
    `test(${toLiteral(description)}, async () => {`,
    ...[...setup, ...toExpectations(reproduction, reply)].map((line) => `  ${line}`),
    '})',
    '',
  ].join('\n')
}

/** Tests are easier without signatures; only a 401 needs them. */
function toOptions({ reply }: Reproduction, profile: string): string {
  const parts = [
    ...(reply.status === 401 ? [] : ["auth: { policy: 'off' }"]),
    ...(profile === 'strict' ? ["profile: 'strict'"] : []),
  ]
  return parts.length === 0 ? '' : `{ ${parts.join(', ')} }`
}

function toHeaders({ request, reply, scheme, states }: Reproduction): Readonly<Record<string, string>> {
  const merchant = states.find(({ name }) => name === 'the payment is sent by a merchant')?.params.merchantId
  return {
    ...(request.body !== undefined && { 'content-type': request.contentType ?? 'application/json' }),
    ...(typeof merchant === 'string' && { 'v-c-merchant-id': merchant }),
    ...(reply.status === 401 && scheme !== undefined && { authorization: 'Bearer nobody-signed-this' }),
  }
}

const isSilent = ({ fault }: Reproduction): boolean =>
  fault !== undefined && faults[fault satisfies FaultName].mode === 'silence'

function toExpectations(reproduction: Reproduction, reply: Reproduction['reply']): string[] {
  if (!isContract(reproduction))
    return [
      '// The answer does not come whole: whether the payment was processed is another question.',
      'await expect(send().then((response) => response.text())).rejects.toThrow()',
    ]
  return [
    'const response = await send()',
    `expect(response.status).toBe(${reply.status})`,
    ...(reply.body === undefined
      ? []
      : [`expect(await response.json()).toMatchObject(${toSource(reply.body, toMatcher, '  ')})`]),
  ]
}

type PrintLeaf = (value: string | number | boolean | null, field: string) => string

const toSeen: PrintLeaf = (value) =>
  value === cardPlaceholder ? `${toLiteral(value)} /* see above */` : toLiteral(value)

function toMatcher(value: string | number | boolean | null, field: string): string {
  const matcher = matcherFor(field, value)
  if (matcher instanceof RegExp) return `expect.stringMatching(${matcher})`
  if (matcher === 'exact') return toLiteral(value)
  return `expect.any(${constructors[typeof value] ?? 'Object'})`
}

const constructors: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean' }

/** Prints a value as source text at an indentation. */
function toSource(value: unknown, printLeaf: PrintLeaf, indent = '', field = '$'): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((item) => `${inner}${toSource(item, printLeaf, inner, field)},`)
    return ['[', ...items, `${indent}]`].join('\n')
  }
  if (!isObject(value)) return printLeaf(value as string, field)
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(
    ([key, child]) => `${inner}${toKey(key)}: ${toSource(child, printLeaf, inner, `${field}.${key}`)},`,
  )
  return ['{', ...lines, `${indent}}`].join('\n')
}

const toKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : toLiteral(key))

/** Prints a literal with single quotes. JSON escapes everything else. */
const toLiteral = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)
