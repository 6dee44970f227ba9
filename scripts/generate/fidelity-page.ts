import { toRow } from '../../cli/catalogue-markdown.ts'
import { outcomes } from '../../src/acquirer/outcomes.ts'
import { refusals } from '../../src/acquirer/refusals.ts'
import { authReasons } from '../../src/auth/reasons.ts'
import { choices } from '../../src/fidelity/choices.ts'
import { isAssumed } from '../../src/fidelity/claims.ts'
import { banner, fieldRules, toSource } from './page.ts'

export function toFidelityPage(): string {
  return [
    banner,
    '# Fidelity: what is known, and what is assumed',
    '',
    '| word | meaning |',
    '|---|---|',
    '| `documented` | CyberSource’s developer guide, field reference or API description says so |',
    '| `observed` | seen in published traffic of the real gateway, or in tests of public client libraries against it |',
    '| `assumed` | nothing public settles it: our choice |',
    '| `sandbox` | a rule of this tool, which CyberSource does not have |',
    '',
    '[PARITY.md](../PARITY.md) says which of these rules CyberSource’s test system has confirmed or contradicted, and which',
    'nobody has tested yet.',
    '',
    '“guide” is CyberSource’s developer guide for payments on Visa Platform Connect, by the name of the page; “field',
    'reference” its reference of API fields; “API description” its OpenAPI (Swagger) document of the year named.',
    '',
    '## Assumed replies',
    '',
    'Each can be changed or switched off under `refusals` in the world file; see [refusals.md](refusals.md).',
    '',
    '| row | rule | reply |',
    '|---|---|---|',
    ...refusals
      .filter(({ evidence, replyEvidence }) => isAssumed(evidence) || isAssumed(replyEvidence))
      .map(({ name, evidence, replyEvidence }) => toRow([`\`${name}\``, toSource(evidence), toSource(replyEvidence)])),
    '',
    '## Assumed rules about fields',
    '',
    'The profile decides what happens to an `odd` request; see [payment-options.md](payment-options.md).',
    '',
    '| rule | weight | source |',
    '|---|---|---|',
    ...fieldRules
      .filter(({ evidence }) => isAssumed(evidence))
      .map(({ name, weight, evidence }) => toRow([`\`${name}\``, weight, toSource(evidence)])),
    '',
    '## Assumed reasons of a 401',
    '',
    'It is assumed that such a request is refused at all; see [authentication.md](authentication.md).',
    '',
    '| reason | what | source |',
    '|---|---|---|',
    ...Object.entries(authReasons)
      .filter(([, { evidence }]) => isAssumed(evidence))
      .map(([name, { title, evidence }]) => toRow([`\`${name}\``, title.en, toSource(evidence)])),
    '',
    '## Assumed outcomes',
    '',
    'An outcome comes only when it is asked for. What is assumed is the `status` that goes with its reason, or its message;',
    '[scenarios.md](scenarios.md#sources) has every message. Outcomes that come from a rule are changed under `refusals` in',
    'the world file.',
    '',
    '| outcomes | source |',
    '|---|---|',
    ...toOutcomeRows(),
    '',
    '## Other choices',
    '',
    'Nothing public decides these as a whole. `documented` and `observed` here apply to a part, or to another payment.',
    '',
    '| choice | what | source | change it with |',
    '|---|---|---|---|',
    ...choices.map(({ name, what, change, evidence }) =>
      toRow([`\`${name}\``, what, toSource(evidence), change ?? 'not yet']),
    ),
    '',
  ].join('\n')
}

/** One row for all outcomes with the same source. */
function toOutcomeRows(): string[] {
  const namesBySource = new Map<string, string[]>()
  for (const [name, { evidence }] of Object.entries(outcomes)) {
    if (!isAssumed(evidence)) continue
    const source = toSource(evidence)
    namesBySource.set(source, [...(namesBySource.get(source) ?? []), `\`${name}\``])
  }
  return [...namesBySource].map(([source, names]) => toRow([names.join(', '), source]))
}
