import { createHash } from 'node:crypto'
import type { ProviderState } from '../states/provider-states.ts'
import type { ReadInteraction } from './read-interaction.ts'

/** Letters of any script and digits, in lower case, joined with hyphens. */
export const toKebabCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/**
 * Names interactions of pacts apart that would have the same id: by their consumers, then by their states. Pact tells
 * interactions apart by description and states. An id that comes once stays as it is.
 *
 * @example nameApart([one, other]).map(({ id }) => id) // ['pact/a-payment.expired-card', 'pact/a-payment.stolen-lost-card']
 */
export const nameApart = (interactions: readonly ReadInteraction[]): ReadInteraction[] =>
  steps.reduce<ReadInteraction[]>(takeStep, [...interactions])

interface Step {
  /** What is different where the step can tell interactions apart. */
  readonly difference: (interaction: ReadInteraction) => string | undefined
  readonly toId: (interaction: ReadInteraction) => string
}

const steps: readonly Step[] = [
  {
    difference: ({ consumer }) => consumer,
    toId: ({ id, consumer }) => (consumer === undefined ? id : id.replace('/', `/${toKebabCase(consumer)}/`)),
  },
  {
    difference: ({ states }) => toStateWords(states),
    toId: ({ id, states }) => (states.length === 0 ? id : `${id}.${toStateWords(states)}`),
  },
  {
    // Of two that are spelt alike once signs are left out.
    difference: toPactKey,
    toId: (interaction) => `${interaction.id}.${toDigest(toPactKey(interaction))}`,
  },
]

function takeStep(interactions: readonly ReadInteraction[], { difference, toId }: Step): ReadInteraction[] {
  const differences = new Map<string, Set<string | undefined>>()
  for (const interaction of interactions)
    differences.set(interaction.id, (differences.get(interaction.id) ?? new Set()).add(difference(interaction)))
  const isApart = (id: string): boolean => (differences.get(id)?.size ?? 0) > 1
  return interactions.map((interaction) =>
    isApart(interaction.id) ? { ...interaction, id: toId(interaction) } : interaction,
  )
}

/** A short form of states: what they are told, or their name. */
const toStateWords = (states: readonly ProviderState[]): string =>
  states
    .map(({ name, params }) => toKebabCase(Object.values(params).map(String).join(' ') || name).slice(0, 60))
    .join('.')

/** By this Pact tells interactions of a consumer apart. */
function toPactKey({ description, states, consumer }: ReadInteraction): string {
  return JSON.stringify([consumer ?? null, description, states])
}

const toDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
