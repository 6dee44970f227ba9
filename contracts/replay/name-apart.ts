import { createHash } from 'node:crypto'
import type { Interaction } from '../states/interaction.ts'
import type { ProviderState } from '../states/provider-states.ts'

/** Converts a text to kebab-case. Letters of any script are kept. */
export const toKebabCase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/**
 * Makes the ids of interactions unique, by their consumers, then by their states. Pact itself identifies interactions by
 * description and states. An id that is already unique does not change.
 *
 * @example nameApart([one, other]).map(({ id }) => id) // ['pact/a-payment.expired-card', 'pact/a-payment.stolen-lost-card']
 */
export const nameApart = (interactions: readonly Interaction[]): Interaction[] =>
  steps.reduce<Interaction[]>(takeStep, [...interactions])

interface Step {
  /** The property by which the step distinguishes interactions. */
  readonly difference: (interaction: Interaction) => string | undefined
  readonly toId: (interaction: Interaction) => string
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
    // For states whose ids are equal once punctuation is left out.
    difference: toPactKey,
    toId: (interaction) => `${interaction.id}.${toDigest(toPactKey(interaction))}`,
  },
]

function takeStep(interactions: readonly Interaction[], { difference, toId }: Step): Interaction[] {
  const differences = new Map<string, Set<string | undefined>>()
  for (const interaction of interactions)
    differences.set(interaction.id, (differences.get(interaction.id) ?? new Set()).add(difference(interaction)))
  const isApart = (id: string): boolean => (differences.get(id)?.size ?? 0) > 1
  return interactions.map((interaction) =>
    isApart(interaction.id) ? { ...interaction, id: toId(interaction) } : interaction,
  )
}

/** A short form of states: their parameters, or their names. */
const toStateWords = (states: readonly ProviderState[]): string =>
  states
    .map(({ name, params }) => toKebabCase(Object.values(params).map(String).join(' ') || name).slice(0, 60))
    .join('.')

/** The key by which Pact identifies an interaction of a consumer. */
function toPactKey({ description, states, consumer }: Interaction): string {
  return JSON.stringify([consumer ?? null, description, states])
}

const toDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
