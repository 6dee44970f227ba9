import type { Schemas } from '../api/types.ts'
import { useFormat, useWords } from '../base/words.ts'
import { healthWords } from './words.ts'

/** The settings of the gateway. */
export function Facts({
  health: { version, profile, auth, merchants, state },
}: {
  readonly health: Schemas['Health']
}) {
  const words = useWords(healthWords)
  const { count } = useFormat()
  const facts = [
    [words.version, version],
    [words.profile, words.profiles[profile]],
    [words.auth, words.auths[auth]],
    [words.merchants, count(merchants)],
    [words.state, state.trouble ?? words.states[state.keeps]],
  ] as const
  return (
    <section class="panel">
      <header>
        <h2>{words.gateway}</h2>
      </header>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
