import type { Difference } from './difference.ts'
import type { Recording } from './recording.ts'
import type { Result } from './replay.ts'

/**
 * Differences at places that a publication leaves out say nothing, nor do those of headers where it has none; without
 * them the outcome may be another. `dropped` counts places of the body.
 */
export function dropElided(
  result: Result,
  { elided = [], reply }: Pick<Recording, 'elided' | 'reply'>,
): { result: Result; dropped: number } {
  const hasHeaders = Object.keys(reply.headers).length > 0
  const isOfHeader = ({ place }: Difference) => place.startsWith('header ')
  const isElided = ({ place }: Difference) =>
    elided.some((path) => place === path || place.startsWith(`${path}.`) || place.startsWith(`${path}[`))
  const differences = result.differences.filter(
    (difference) => !isElided(difference) && (hasHeaders || !isOfHeader(difference)),
  )
  const dropped = result.differences.filter(isElided).length
  const isCleared = result.outcome === 'drift' && differences.length === 0
  return { result: { ...result, differences, outcome: isCleared ? 'same' : result.outcome }, dropped }
}
