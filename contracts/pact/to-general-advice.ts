import type { RefusalNote } from '../../src/verdict/stage.ts'
import { isOdd } from './odd-advice.ts'
import { providerName } from './to-pact.ts'
import type { VerifiedInteraction } from './verify-pacts.ts'

/** Advice that several interactions share. */
export interface SharedAdvice {
  readonly note: RefusalNote
  readonly interactions: readonly VerifiedInteraction[]
}

/** Finds advice that is printed once for several interactions. Advice about an odd request stays with the request. */
export function findSharedAdvice(interactions: readonly VerifiedInteraction[]): SharedAdvice[] {
  const byText = new Map<string, SharedAdvice>()
  for (const interaction of interactions)
    for (const note of interaction.advice) {
      if (isOdd(note)) continue
      const others = byText.get(note.text.en)?.interactions ?? []
      byText.set(note.text.en, { note, interactions: [...others, interaction] })
    }
  return [...byText.values()].filter((advice) => advice.interactions.length > 1)
}

/** Advice on files whose provider has another name: they may be contracts with another provider. */
export function adviseOnProviders(interactions: readonly VerifiedInteraction[]): string[] {
  const strangers = interactions.filter(({ provider }) => provider !== providerName)
  return [...new Set(strangers.map(({ provider }) => provider))].flatMap((provider) => {
    const files = [...new Set(strangers.filter((one) => one.provider === provider).map(({ file }) => file))]
    return [
      `Advice (ヒント) on ${toList(files)}`,
      `  The provider is called "${provider}", not ${providerName}: is this a contract with another provider?`,
      `  provider の名前が ${providerName} ではなく "${provider}" です。他の provider との契約ではありませんか?`,
      '',
    ]
  })
}

const mostNames = 3

/** Lists the first few names and the number of the others. */
export function toList(names: readonly string[]): string {
  const more = names.length - mostNames
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
