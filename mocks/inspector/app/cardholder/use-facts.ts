import type { Schemas } from '../api/types.ts'
import { useWords } from '../base/words.ts'
import { cardholderOf } from './read-cardholder.ts'
import { cardholderWords, type KnownResult } from './words.ts'

/** What named the card, and how 3-D Secure went: titles and texts. Undefined where there is nothing to say. */
export function useCardholderFacts(
  entry: Schemas['JournalEntry'] | undefined,
): readonly (readonly [title: string, text: string | undefined])[] {
  const words = useWords(cardholderWords)
  const { cardToken } = entry ?? {}
  const facts = entry && cardholderOf(entry)
  const { result, eci, indicator } = facts ?? {}
  const isKnown = result !== undefined && Object.hasOwn(words.results, result)
  const parts = [
    result && (isKnown ? `${result} ${words.results[result as KnownResult]}` : result),
    eci && `ECI ${eci}`,
    indicator,
    facts?.saidBy === 'request' && words.sent,
  ]
  return [
    [words.token, cardToken && words.tokens[cardToken]],
    [words.authentication, facts && parts.filter(Boolean).join(' · ')],
  ]
}
