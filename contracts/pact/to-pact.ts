import { isObject } from '../../src/base/json-path.ts'
import { version } from '../../src/base/version.ts'
import { matcherFor } from './field-matchers.ts'
import type { Reproduction } from './to-reproduction.ts'

/** The provider name of contracts with the gateway. */
export const providerName = 'cybersource-payments'

/** A pact of version 4. */
export interface WrittenPact {
  readonly consumer: { readonly name: string }
  readonly provider: { readonly name: string }
  readonly interactions: readonly unknown[]
  readonly metadata: unknown
}

interface Rule {
  readonly combine: 'AND'
  readonly matchers: readonly Readonly<Record<string, string>>[]
}

/** Pact's native library takes patterns without escaped slashes. */
const toRule = (matcher: RegExp | 'type'): Rule => ({
  combine: 'AND',
  matchers: [
    matcher instanceof RegExp ? { match: 'regex', regex: matcher.source.replaceAll('\\/', '/') } : { match: 'type' },
  ],
})

/** Placeholders for credentials, which are replaced when the contract is verified. */
const credentials = {
  jwt: { authorization: 'Bearer signed-when-verified' },
  'http-signature': { signature: 'signed-when-verified' },
} as const

/** Makes an interaction of version 4. */
export function toInteraction({ journal, description, states, scheme, request, reply, notes }: Reproduction): object {
  const [, path = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(request.path) ?? []
  const signed = scheme === undefined ? {} : credentials[scheme]
  const isSent = request.body !== undefined
  return {
    type: 'Synchronous/HTTP',
    description,
    ...(notes.length > 0 && { comments: { text: [`Made of journal entry ${journal}.`, ...notes] } }),
    pending: false,
    ...(states.length > 0 && { providerStates: states }),
    request: {
      method: request.method,
      path,
      ...(query !== undefined && { query: toQuery(query) }),
      headers: toHeaders({ ...(isSent && { 'content-type': toType(request.contentType) }), ...signed }),
      ...(isSent && { body: toBody(request.body, toType(request.contentType)) }),
      ...(scheme !== undefined && {
        matchingRules: { header: { [scheme === 'jwt' ? 'authorization' : 'signature']: toRule(/.+/) } },
      }),
    },
    response: {
      status: reply.status,
      ...(reply.body !== undefined && {
        headers: toHeaders({ 'content-type': halJson }),
        body: toBody(reply.body, halJson),
        matchingRules: { body: toRules(reply.body) },
      }),
    },
  }
}

const halJson = 'application/hal+json'

/** The media type without parameters, such as a browser's `charset=utf-8`. */
const toType = (contentType = 'application/json'): string => contentType.split(';')[0]?.trim() ?? contentType

const toHeaders = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))

const toBody = (content: unknown, contentType: string) => ({ contentType, encoded: false, content })

function toQuery(query: string): Record<string, string[]> {
  const fields = new URLSearchParams(query)
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)]))
}

/** Matching rules for all values that need not be equal. */
function toRules(body: unknown): Record<string, Rule> {
  const rules: Record<string, Rule> = {}
  const walk = (value: unknown, path: string, field: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, field)
    else if (isObject(value))
      for (const [key, child] of Object.entries(value)) walk(child, path + toStep(key), `${field}.${key}`)
    else {
      const matcher = matcherFor(field, value as string)
      if (matcher !== 'exact') rules[path] = toRule(matcher)
    }
  }
  walk(body, '$', '$')
  return rules
}

const toStep = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`)

/** Makes a pact with one interaction. */
export function toPact(
  interaction: object,
  { consumer, provider }: { readonly consumer: string; readonly provider: string },
): WrittenPact {
  return {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: [interaction],
    metadata: { pactSpecification: { version: '4.0' }, 'jpo-sandbox': { version } },
  }
}

/** Pact identifies an interaction by description and states. */
const keyOf = (interaction: unknown): string => {
  const { description, providerStates = [] } = isObject(interaction) ? interaction : {}
  return JSON.stringify([description, providerStates])
}

/** Adds an interaction to a pact, or replaces the one with the same description and states. */
export function mergePact(pact: WrittenPact, interaction: object): { pact: WrittenPact; isReplaced: boolean } {
  const { interactions } = pact
  const isReplaced = interactions.some((one) => keyOf(one) === keyOf(interaction))
  const merged = isReplaced
    ? interactions.map((one) => (keyOf(one) === keyOf(interaction) ? interaction : one))
    : [...interactions, interaction]
  return { pact: { ...pact, interactions: merged }, isReplaced }
}
