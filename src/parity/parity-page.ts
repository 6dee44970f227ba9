import { drifters } from './difference.ts'
import type { Interaction } from './interaction.ts'
import { parityOutcomes } from './judge.ts'
import { toCount, toOutcomeCounts } from './report-words.ts'
import { type Settlement, settleRule } from './settle-rule.ts'
import { summarise } from './summary.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** An assumed rule as it is listed; one without a name can be asked for by no interaction. */
export interface ListedRule {
  readonly kind: string
  readonly name?: string
  readonly what: { readonly en: string; readonly ja?: string }
  readonly source: string
}

export interface ParityPage {
  /** All that is replayed, published ones too. */
  readonly interactions: readonly Interaction[]
  readonly validations: readonly Validation[]
  /** Why CyberSource cannot be asked, by the id of the interaction. */
  readonly unaskable: ReadonlyMap<string, string>
  /** Ids whose request has changed since an answer was recorded. */
  readonly changed: readonly string[]
  readonly rules: readonly ListedRule[]
  /** The one command that validates, with the variables that it reads. */
  readonly command: string
  readonly variables: readonly string[]
}

/** PARITY.md: what was validated against whom and when, and what nobody has confirmed yet. */
export function toParityPage(page: ParityPage): string {
  const { interactions, validations, rules } = page
  const confirmed = validations.filter(isOfTestSystem)
  const published = validations.filter(({ from }) => from === 'published')
  return [
    '<!-- Made by `npm run generate` and `replay --parity`. Do not edit. -->',
    '# Parity with CyberSource',
    '',
    ...toIntroduction(interactions, confirmed, published),
    '',
    ...toHowTo(page),
    '',
    ...toJapanese(interactions, confirmed, published),
    '',
    '## Interactions',
    '',
    'Validated: answered by apitest, and compared. An outcome is that of the gateway of today against the answer of that day.',
    '',
    '| interaction | what | validated against apitest | compared with | outcome | differences |',
    '|---|---|---|---|---|---|',
    ...interactions.flatMap((interaction) => toInteractionRows(interaction, page)),
    '',
    '## What drifted',
    '',
    ...toDrift(validations),
    '',
    '## Assumed rules',
    '',
    'Nothing public settles them; [docs/fidelity.md](docs/fidelity.md) says how each can be changed. Only an answer of apitest settles',
    'one: “confirmed” when all interactions about it were answered as the gateway answers, “contradicted” when one was not. A rule',
    'without interactions waits for one.',
    '',
    ...toRuleSummary(page),
    '',
    '| rule | kind | what is assumed | asked by | settled |',
    '|---|---|---|---|---|',
    ...rules.map((rule) => toRuleRow(rule, page)),
    '',
  ].join('\n')
}

function toIntroduction(
  interactions: readonly Interaction[],
  confirmed: readonly Validation[],
  published: readonly Validation[],
): string[] {
  const count = toCount(interactions.length, 'interaction')
  const ids = new Set(confirmed.map(({ result }) => result.id))
  const days = confirmed.map(({ at }) => toDay(at)).sort()
  const [first, last] = [days[0], days.at(-1)]
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`
  return [
    ...(ids.size === 0
      ? ['**Nothing here has been validated against apitest.cybersource.com yet.**']
      : [`**${ids.size} of ${count} were validated against CyberSource’s test system, ${when}.**`]),
    `There ${interactions.length === 1 ? 'is' : 'are'} ${count}. ${
      published.length === 0
        ? 'None was compared with a reply that others have published.'
        : `${published.length} of them ${published.length === 1 ? 'is' : 'are'} compared with a reply that others have published (${toOutcomeCounts(summarise(published.map(({ result }) => result)))}); ` +
          'that shows a form, and validates nothing: nobody here has seen the reply come.'
    }`,
  ]
}

const toHowTo = ({ command, variables }: ParityPage): string[] => [
  'With a test account, one command validates all that an account can be asked, at one request a second, and keeps the answers,',
  'redacted:',
  '',
  '```sh',
  `${variables.map((name) => `${name}=…`).join(' ')} \\`,
  `  ${command}`,
  '```',
]

function toJapanese(
  interactions: readonly Interaction[],
  confirmed: readonly Validation[],
  published: readonly Validation[],
): string[] {
  const ids = new Set(confirmed.map(({ result }) => result.id)).size
  return [
    ids === 0
      ? '**日本語:** apitest.cybersource.com での検証はまだ一度も行われていません。'
      : `**日本語:** ${interactions.length} 件中 ${ids} 件を CyberSource のテスト環境で検証済みです。`,
    `公開されている応答例との比較は ${published.length} 件です（検証ではありません）。テストアカウントをお持ちの場合は、上のコマンド 1 つで検証できます。`,
  ]
}

function toInteractionRows(
  { id, description }: Interaction,
  { validations, changed, unaskable }: ParityPage,
): string[] {
  const all = validations.filter(({ result }) => result.id === id)
  const last = all
    .filter(isOfTestSystem)
    .map(({ at }) => toDay(at))
    .sort()
    .at(-1)
  const never = unaskable.has(id) ? `cannot be: ${unaskable.get(id)}` : 'not yet'
  const seen = last ?? (changed.includes(id) ? 'not as it is now; recorded before it changed' : never)
  if (all.length === 0) return [toRow([`\`${id}\``, description, seen, '', '', ''])]
  return all.map((validation) => {
    const { result, dropped = 0 } = validation
    const leftOut = dropped === 0 ? '' : ` (${toCount(dropped, 'value')} left out there)`
    return toRow([
      `\`${id}\``,
      description,
      seen,
      toAgainst(validation),
      parityOutcomes[result.outcome].en,
      `${result.differences.length}${leftOut}`,
    ])
  })
}

const toAgainst = ({ target, from, at }: Validation): string =>
  from === 'published' ? `published: ${target}${at === undefined ? '' : `, ${toDay(at)}`}` : `${target}, ${toDay(at)}`

const toDay = (at: string | undefined): string => at?.slice(0, 10) ?? 'an unknown day'

function toDrift(validations: readonly Validation[]): string[] {
  const drifted = validations.filter(({ result }) => result.outcome === 'drift')
  if (validations.length === 0) return ['Nothing was compared, so nothing is known of drift.']
  if (drifted.length === 0) return ['Nothing, of what was compared.']
  const used = new Set(drifted.flatMap(({ result }) => result.differences.map(({ drifter }) => drifter)))
  return [
    '| interaction | compared with | place | grade | target | gateway | who |',
    '|---|---|---|---|---|---|---|',
    ...drifted.flatMap((validation) =>
      validation.result.differences.map(({ place, grade, target, gateway, drifter }) =>
        toRow([
          `\`${validation.result.id}\``,
          toAgainst(validation),
          toCode(place),
          grade,
          toCode(target),
          toCode(gateway),
          drifter,
        ]),
      ),
    ),
    '',
    ...[...used].sort().map((drifter) => `- \`${drifter}\`: ${drifters[drifter].en}.`),
    ...drifted.flatMap(({ result, notes = [] }) => notes.map((note) => `- Of \`${result.id}\`: ${toLine(note)}`)),
  ]
}

const settlementWords: Readonly<Record<Settlement['word'], string>> = {
  confirmed: 'confirmed',
  contradicted: '**contradicted**',
  'in-doubt': 'in doubt: this rule, or another of the same interaction',
  open: 'open',
}

const settle = ({ name, kind }: ListedRule, { interactions, validations }: ParityPage): Settlement =>
  name === undefined
    ? { word: 'open', interactions: [], by: [] }
    : settleRule({ name, kind }, interactions, validations)

function toRuleSummary(page: ParityPage): string[] {
  const words = page.rules.map((rule) => settle(rule, page).word)
  const count = (word: Settlement['word']) => words.filter((other) => other === word).length
  return [
    `${toCount(page.rules.length, 'assumed rule')}: ${count('confirmed')} confirmed, ${count('contradicted')} contradicted, ${count('in-doubt')} in doubt, ${count('open')} open.`,
  ]
}

function toRuleRow(rule: ListedRule, page: ParityPage): string {
  const { word, interactions, by } = settle(rule, page)
  const list = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join('<br>')
  const { en, ja } = rule.what
  return toRow([
    rule.name === undefined ? '' : `\`${rule.name}\``,
    rule.kind,
    // Links of choices are written for docs/.
    `${en.replaceAll(/\]\((?=[\w.-]+\.md)/g, '](docs/')}${ja === undefined ? '' : `<br>${ja}`}`,
    list(interactions),
    by.length === 0 ? settlementWords[word] : `${settlementWords[word]} by ${list(by)}`,
  ])
}

/** What came from outside must not get out of its cell. */
const toCode = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `\`${toLine(text).replaceAll('`', "'")}\``
const toLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => toLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
