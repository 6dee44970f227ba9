import { useState } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import type { Schemas } from '../api/types.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useWords } from '../base/words.ts'
import { Copy } from '../parts/copy.tsx'
import { Trouble } from '../parts/empty.tsx'
import { FormField } from '../parts/form-field.tsx'
import { worldWords } from './words.ts'

const schemes = ['jwt', 'http_signature', 'jwt_p12'] as const

const hidden = ['merchantsecretKey', 'keyPass'] as const

/** What is shown of a configuration: its secrets are dots. */
function hideSecrets(config: Schemas['SdkConfig']): Readonly<Record<string, unknown>> {
  return { ...config, ...Object.fromEntries(hidden.filter((key) => key in config).map((key) => [key, '••••••••'])) }
}

/** The configuration of the vendor's SDK for a merchant, to copy. */
export function SdkConfigPanel({
  merchantId,
  hasCertificate,
}: {
  readonly merchantId: string
  readonly hasCertificate: boolean
}) {
  const words = useWords(worldWords)
  const [scheme, setScheme] = useState<(typeof schemes)[number]>('jwt')
  const { value, problem } = useAnswer(
    () => ask('get', '/sdk-config', { query: { scheme, merchant: merchantId } }),
    [scheme, merchantId],
  )
  return (
    <section class="panel sdk">
      <header>
        <h2>{words.sdk}</h2>
        <span class="aside">{words.sdkFor}</span>
      </header>
      <div class="hint">
        <FormField label={words.scheme}>
          {(ids) => (
            <select
              {...ids}
              value={scheme}
              onChange={({ currentTarget }) => setScheme(currentTarget.value as typeof scheme)}
            >
              {schemes
                .filter((name) => hasCertificate || name !== 'jwt_p12')
                .map((name) => (
                  <option key={name} value={name}>
                    {words.schemes[name]}
                  </option>
                ))}
            </select>
          )}
        </FormField>
        {problem !== undefined && <Trouble problem={problem} />}
        {value !== undefined && (
          <>
            <div class="paste">
              <pre>{JSON.stringify(hideSecrets(value), null, 2)}</pre>
              <Copy text={() => JSON.stringify(value, null, 2)} what={words.sdkCopy} />
            </div>
            <p class="aside">{words.sdkHidden}</p>
            {value.merchantsecretKey !== undefined && (
              <p class="with-copy">
                {words.secret} <Copy text={() => value.merchantsecretKey ?? ''} what={words.secret} />
              </p>
            )}
          </>
        )}
      </div>
    </section>
  )
}
