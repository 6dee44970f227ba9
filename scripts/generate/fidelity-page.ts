import { toRow } from '../../cli/catalogue-markdown.ts'
import { outcomes } from '../../src/acquirer/outcomes.ts'
import { refusals } from '../../src/acquirer/refusals.ts'
import { authReasons } from '../../src/auth/reasons.ts'
import { choices } from '../../src/fidelity/choices.ts'
import { isAssumed } from '../../src/fidelity/claims.ts'
import { allFieldRules } from '../../src/fidelity/field-rules.ts'
import { bodyFields } from '../../src/openapi/generated/field-names.ts'
import { lifecycleRules } from '../../src/operations/follow-on/lifecycle-rules.ts'
import { type BodyId, type Fields, fieldsOf, pathOfField } from '../../src/validation/names/field-tree.ts'
import { nameRules } from '../../src/validation/names/name-rules.ts'
import { banner, toSource } from './page.ts'

export function toFidelityPage(): string {
  return [
    banner,
    '# Fidelity: what is known, and what is assumed',
    '',
    '| word | meaning |',
    '|---|---|',
    '| `documented` | CyberSource’s developer guide, field reference or API description says so |',
    '| `observed` | published traffic of the real gateway shows it, or tests of public client libraries against it |',
    '| `assumed` | no public source decides it: our choice |',
    '| `sandbox` | a rule of this tool, which CyberSource does not have |',
    '',
    '[PARITY.md](../PARITY.md) lists the rules that answers of CyberSource’s test system have confirmed or contradicted.',
    '',
    '“guide” is CyberSource’s developer guide for payments on Visa Platform Connect, with the name of the page; “field',
    'reference” is its reference of API fields; “API description” is its OpenAPI (Swagger) document of the given year.',
    '',
    '## Assumed replies',
    '',
    'You can change or disable each under `refusals` in the world file; see [refusals.md](refusals.md).',
    '',
    '| row | rule | reply |',
    '|---|---|---|',
    ...refusals
      .filter(({ evidence, replyEvidence }) => isAssumed(evidence) || isAssumed(replyEvidence))
      .map(({ name, evidence, replyEvidence }) => toRow([`\`${name}\``, toSource(evidence), toSource(replyEvidence)])),
    '',
    '## Assumed rules about fields',
    '',
    'The profile decides about `odd` requests; see [payment-options.md](payment-options.md), and for searches',
    '[follow-on-services.md](follow-on-services.md#searching).',
    '',
    '| rule | weight | source |',
    '|---|---|---|',
    ...allFieldRules
      .filter(({ evidence }) => isAssumed(evidence))
      .map(({ name, weight, evidence }) => toRow([`\`${name}\``, weight, toSource(evidence)])),
    '',
    '## Values of another JSON type',
    '',
    `The rule is \`${nameRules.type.name}\`: ${toSource(nameRules.type.evidence)}.`,
    '',
    '| documented | sent | `guide` | `strict` |',
    '|---|---|---|---|',
    '| text | a number or a boolean | read as its text, with advice; then every rule about the text holds | refused |',
    '| a number or a boolean | text | taken, with advice | refused |',
    '| a list or an object | anything else, or the reverse | refused in a field that this gateway reads, advice on others | refused |',
    '',
    'A number beyond 2^53 is refused: its last digits are lost before anybody can read them. These fields take text and',
    `numbers without a word, because the vendor's samples or API descriptions have both: ${toBothTypes()}.`,
    '',
    '## Assumed rules of the lifecycle',
    '',
    'What captures, reversals, refunds, voids and increments are refused for; see [follow-on-services.md](follow-on-services.md#rules).',
    '',
    '| rule | what | source |',
    '|---|---|---|',
    ...lifecycleRules
      .filter(({ evidence }) => isAssumed(evidence))
      .map(({ name, title, evidence }) => toRow([`\`${name}\``, title.en, toSource(evidence)])),
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
    'These outcomes occur only on request. The `status` that goes with the reason, or the message, is assumed.',
    '[scenarios.md](scenarios.md#sources) lists each with its message. Outcomes of the refusal table can be changed',
    'under `refusals` in the world file.',
    '',
    '| outcomes | source |',
    '|---|---|',
    ...toOutcomeRows(),
    '',
    '## Other choices',
    '',
    'No public source decides these completely. Choices marked `documented` or `observed` are so in part, or for another payment.',
    '',
    '| choice | what | source | change it with |',
    '|---|---|---|---|',
    ...choices.map(({ name, what, change, evidence }) =>
      toRow([`\`${name}\``, what, toSource(evidence), change ?? 'not yet']),
    ),
    '',
  ].join('\n')
}

/** Fields that take text and numbers, by their paths. */
function toBothTypes(): string {
  const paths = new Set<string>()
  const add = (fields: Fields): void => {
    for (const field of fields.values()) {
      if (field.takesText && field.takes.includes('number')) paths.add(`\`${pathOfField(field)}\``)
      if (field.fields !== undefined) add(field.fields)
    }
  }
  for (const id of Object.keys(bodyFields) as BodyId[]) add(fieldsOf(id))
  return [...paths].sort().join(', ')
}

/** One row per source. */
function toOutcomeRows(): string[] {
  const assumed = Object.entries(outcomes).filter(([, { evidence }]) => isAssumed(evidence))
  const sources = [...new Set(assumed.map(([, { evidence }]) => toSource(evidence)))]
  return sources.map((source) => {
    const names = assumed.filter(([, { evidence }]) => toSource(evidence) === source).map(([name]) => `\`${name}\``)
    return toRow([names.join(', '), source])
  })
}
