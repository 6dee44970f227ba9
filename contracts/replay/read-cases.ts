import { basename } from 'node:path'
import { toShippedPath } from '../../src/base/command-line.ts'
import { isObject } from '../../src/base/json-path.ts'
import { toSettledRules } from '../../src/fidelity/claims.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import { checkFields, type FileField, object, requiredText, text, texts } from '../base/check-fields.ts'
import { type DocumentPath, type ReadDocument, readDocument } from '../base/read-document.ts'
import { suggest } from '../base/sentences.ts'
import { escapeControls } from '../base/to-printable.ts'
import { findStateProblem } from '../states/check-states.ts'
import type { Interaction } from '../states/interaction.ts'
import type { ProviderState } from '../states/provider-states.ts'

const payments = operationRows.createPayment

/** Headers of a payment, apart from credentials. */
export const paymentHeaders = { 'content-type': 'application/json', accept: 'application/hal+json' } as const

const fileFields: Readonly<Record<string, FileField>> = {
  base: { ...object, isRequired: true, words: 'a whole request: the JSON body of a payment' },
  cases: {
    isRequired: true,
    allows: (value) => Array.isArray(value) && value.length > 0,
    words: 'a list of cases, one at least',
  },
}

/** Fields of every interaction that people write. */
export const commonFields: Readonly<Record<string, FileField>> = {
  name: {
    isRequired: true,
    allows: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    words: 'a name in kebab-case, such as bonus-code-21',
  },
  description: { ...requiredText, words: 'one sentence in English' },
  ja: { ...requiredText, words: 'the same in Japanese' },
  states: { allows: Array.isArray, words: 'a list of { name, params }' },
  path: {
    allows: (value) => typeof value === 'string' && /^\/(?!\/)[\x21-\x7E]*$/.test(value),
    words: `a path such as ${payments.path}`,
  },
}

/** Methods that may have a body. */
const methods: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE']
const verbs: readonly string[] = [...methods, 'GET']

const caseFields: Readonly<Record<string, FileField>> = {
  ...commonFields,
  asks: { ...requiredText, words: 'the open question that an answer would settle' },
  rules: {
    allows: (value) => texts.allows(value) && (value as unknown[]).length > 0,
    words: `a list of names of rules, as in ${toShippedPath('docs/fidelity.md')}, one at least; left out when it is about none`,
  },
  control: {
    allows: (value) => typeof value === 'string' && /^(case|pact)\/\S+$/.test(value),
    words:
      'the id of an interaction that must be answered as here for this one to confirm anything, such as case/cards/mastercard',
  },
  method: { allows: (value) => verbs.includes(String(value)), words: `a verb: ${verbs.join(', ')}; default POST` },
  follows: {
    ...text,
    words: 'the name of an earlier case of the file, whose request, and those before it, are sent first',
  },
  merchant: { ...text, words: 'the merchantId of a merchant of the world' },
  with: { ...object, words: 'a JSON merge patch on base; null removes' },
  body: { ...object, words: 'the whole JSON body, in place of base' },
}

/**
 * Reads replay cases from a YAML file. `base` is a whole request, and each entry of `cases` changes it, or has a body of
 * its own. In `clientReferenceInformation.code` the text `{name}` is replaced by the name of the case. A case that follows
 * another takes values of its reply, such as `${id}`.
 *
 * @throws {ReplayError} that names file, line and field, and says what is allowed.
 */
export async function readCases(file: string): Promise<Interaction[]> {
  const document = await readDocument(file)
  const { base, cases } = checkFields(document, [], document.value, fileFields)
  const topic = basename(file).replace(/\.[^.]+$/, '')
  const chains = new Map<string, Chain>()
  return (cases as unknown[]).map((entry, index) => {
    const path = ['cases', index]
    const fields = checkFields(document, path, entry, caseFields)
    const name = String(fields['name'])
    const merchantId = fields['merchant']
    const earlier = readFollowed(document, [...path, 'follows'], fields['follows'], chains)
    const chain = [...earlier, { name, toRequest: createRequest(fields, base) }]
    chains.set(name, chain)
    const before = earlier.map((link) => ({ name: link.name, request: link.toRequest(name) }))
    return {
      id: `case/${topic}/${name}`,
      description: escapeControls(String(fields['description'])),
      ja: escapeControls(String(fields['ja'])),
      source: file,
      states: [
        ...(merchantId === undefined ? [] : [{ name: 'the payment is sent by a merchant', params: { merchantId } }]),
        ...readStates(document, [...path, 'states'], fields['states']),
      ],
      ...(before.length > 0 && { before }),
      request: createRequest(fields, base)(name),
      asks: escapeControls(String(fields['asks'])),
      rules: readRules(document, [...path, 'rules'], fields['rules']),
      ...(fields['control'] !== undefined && { control: String(fields['control']) }),
    }
  })
}

/** Makes the request of a case, named for the case that is sent: an account may refuse a reference that it has seen. */
type MakeRequest = (name: string) => Interaction['request']

/** A case and those before it that it follows, the first one first. */
type Chain = readonly { readonly name: string; readonly toRequest: MakeRequest }[]

const createRequest =
  (given: Readonly<Record<string, unknown>>, base: unknown): MakeRequest =>
  (name) => {
    const method = String(given['method'] ?? payments.method)
    const path = String(given['path'] ?? payments.path)
    const body = given['body'] ?? mergePatch(base, given['with'] ?? {})
    const { accept, ...ofBody } = paymentHeaders
    if (!methods.includes(method)) return { method, path, headers: { accept }, body: undefined }
    return { method, path, headers: { ...ofBody, accept }, body: nameReference(body, name) }
  }

function readFollowed(
  { fail }: ReadDocument,
  path: DocumentPath,
  name: unknown,
  chains: ReadonlyMap<string, Chain>,
): Chain {
  if (name === undefined) return []
  const chain = chains.get(String(name))
  if (chain !== undefined) return chain
  const known = [...chains.keys()]
  throw fail(
    path,
    `is the name of no earlier case${suggest(String(name), known)} Allowed: ${known.join(', ') || 'none, for the first case'}.`,
  )
}

/** Gives each case a reference of its own, because an account may refuse one that it has seen. */
function nameReference(body: unknown, name: string): unknown {
  const reference = isObject(body) ? body['clientReferenceInformation'] : undefined
  const code = isObject(reference) ? reference['code'] : undefined
  if (typeof code !== 'string') return body
  return mergePatch(body, { clientReferenceInformation: { code: code.replace('{name}', name) } })
}

function readRules({ fail }: ReadDocument, path: DocumentPath, rules: unknown): string[] {
  const names = (rules ?? []) as string[]
  const index = names.findIndex((name) => !knownRules.includes(name))
  if (index === -1) return names
  const hint = suggest(names[index] ?? '', knownRules)
  throw fail([...path, index], `is the name of no rule${hint} Allowed: ${knownRules.join(', ')}.`)
}

/** Names of the rules of docs/fidelity.md that an answer of the real gateway can settle. */
const knownRules: readonly string[] = toSettledRules()
  .filter(({ settledBy }) => settledBy !== 'nothing')
  .map(({ name }) => name)

/** Applies a JSON merge patch (RFC 7396): `null` removes a member, arrays are replaced whole. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key)
    else result.set(key, mergePatch(result.get(key), value))
  }
  return Object.fromEntries(result)
}

const fields = { name: requiredText, params: object }

/**
 * Reads provider states of a YAML file. Any merchant may be named: the side knows which exist.
 *
 * @throws {ReplayError} for an unknown state or wrong parameters; says what is allowed.
 */
export function readStates(document: Pick<ReadDocument, 'fail'>, path: DocumentPath, states: unknown): ProviderState[] {
  if (states === undefined) return []
  if (!Array.isArray(states)) throw document.fail(path, 'is no list. Allowed: a list of { name, params }.')
  return states.map((entry: unknown, index) => {
    const { name, params } = checkFields(document, [...path, index], entry, fields)
    const state = { name: String(name), params: isObject(params) ? params : {} }
    const problem = findStateProblem(state)
    if (problem !== undefined) throw document.fail([...path, index], `is no state: ${problem}.`)
    return state
  })
}
