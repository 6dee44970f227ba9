import { drifters } from './difference.ts'
import type { Interaction } from './interaction.ts'
import { parityOutcomes } from './judge.ts'
import { toCount, toOutcomeCounts } from './report-words.ts'
import { type SettleableRule, type Settlement, settleRule } from './settle-rule.ts'
import { summarise } from './summary.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

/** A rule as it is listed. */
export interface ListedRule extends SettleableRule {
  readonly what: { readonly en: string; readonly ja?: string }
  /** How it is known, in a word or two. */
  readonly known: string
  readonly isAssumed: boolean
  /** Where it is known from, or what is known instead. */
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
  /** The rules that the gateway applied to an interaction, by its id. */
  readonly applied: ReadonlyMap<string, readonly string[]>
  /** The one command that validates, with the variables that it reads. */
  readonly command: string
  readonly variables: readonly string[]
  /** Whether the contracts are a user's own: nothing that is of this project alone is told then. */
  readonly isOwn: boolean
}

/** PARITY.md: what was validated against whom and when, and what nobody has confirmed yet. */
export function toParityPage(page: ParityPage): string {
  const { interactions, validations, isOwn } = page
  const confirmed = validations.filter(isOfTestSystem)
  const published = validations.filter(({ from }) => from === 'published')
  const rules = isOwn ? [] : settleAll(page)
  return [
    `<!-- Made by ${isOwn ? '' : '`npm run generate` and '}\`replay --parity\`. Do not edit. -->`,
    '# Parity with CyberSource',
    '',
    ...toIntroduction(page, confirmed, published),
    '',
    ...toJapanese(page, confirmed, published),
    '',
    ...toContradictions(rules),
    '## How to validate (検証方法)',
    '',
    ...toHowTo(page),
    '',
    '## Interactions (検証の一覧)',
    '',
    'Validated: answered by apitest, and compared. An outcome is that of the gateway of today against the answer of that day.',
    '',
    '| interaction | what | validated against apitest | compared with | outcome | differences |',
    '|---|---|---|---|---|---|',
    ...interactions.flatMap((interaction) => toInteractionRows(interaction, page)),
    '',
    '## What drifted (差異)',
    '',
    ...toDrift(validations),
    '',
    ...(isOwn ? [] : toRules(rules)),
  ].join('\n')
}

function toIntroduction(
  { interactions, isOwn }: ParityPage,
  confirmed: readonly Validation[],
  published: readonly Validation[],
): string[] {
  const count = toCount(interactions.length, 'interaction')
  const ids = new Set(confirmed.map(({ result }) => result.id))
  const days = confirmed.map(({ at }) => toDay(at)).sort()
  const [first, last] = [days[0], days.at(-1)]
  const when = first === last ? `on ${first}` : `between ${first} and ${last}`
  return [
    ids.size === 0
      ? '**Nothing here has been validated against apitest.cybersource.com yet.**'
      : `**${ids.size} of ${count} were validated against CyberSource’s test system, ${when}; the answers: ${toOutcomes(confirmed)}.**`,
    `There ${interactions.length === 1 ? 'is' : 'are'} ${count}.${isOwn ? '' : ` ${toPublishedCount(published)}`}`,
  ]
}

const toOutcomes = (validations: readonly Validation[]): string =>
  toOutcomeCounts(summarise(validations.map(({ result }) => result)))

const toPublishedCount = (published: readonly Validation[]): string =>
  published.length === 0
    ? 'None was compared with a reply that others have published.'
    : `${published.length} of them ${published.length === 1 ? 'is' : 'are'} compared with a reply that others have published (${toOutcomes(published)}); ` +
      'that shows a form, and validates nothing: nobody here has seen the reply come.'

const isAskable = ({ id, published }: Interaction, { unaskable }: ParityPage): boolean =>
  published === undefined && !unaskable.has(id)

const toHowTo = (page: ParityPage): string[] => [
  `With a test account, one command sends the ${page.interactions.filter((one) => isAskable(one, page)).length} that an account can be asked, at one request a second, and keeps the answers,`,
  'redacted:',
  '',
  '```sh',
  `${page.variables.map((name) => `${name}=…`).join(' ')} \\`,
  `  ${page.command}`,
  '```',
]

function toJapanese(
  { interactions, isOwn }: ParityPage,
  confirmed: readonly Validation[],
  published: readonly Validation[],
): string[] {
  const ids = new Set(confirmed.map(({ result }) => result.id)).size
  const drifted = confirmed.filter(({ result }) => result.outcome === 'drift').length
  return [
    ids === 0
      ? '**日本語:** apitest.cybersource.com での検証はまだ一度も行われていません。'
      : `**日本語:** ${interactions.length} 件中 ${ids} 件を CyberSource のテスト環境で検証済みです (応答 ${confirmed.length} 件のうち差異あり ${drifted} 件)。`,
    `${isOwn ? '' : `公開されている応答例との比較は ${published.length} 件です（検証ではありません）。`}テストアカウントをお持ちの場合は、下のコマンド 1 つで検証できます。`,
  ]
}

function toInteractionRows(interaction: Interaction, { interactions, validations, changed, unaskable }: ParityPage) {
  const { id, description, ja } = interaction
  const what = ja === undefined ? description : `${description}<br>${ja}`
  const all = validations.filter(({ result }) => result.id === id)
  const last = all
    .filter(isOfTestSystem)
    .map(({ at }) => toDay(at))
    .sort()
    .at(-1)
  const never = unaskable.has(id) ? `cannot be: ${unaskable.get(id)}` : 'not yet'
  const unseen = interaction.published === undefined ? never : toNotSent(interaction, interactions)
  const seen = last ?? (changed.includes(id) ? 'not as it is now; recorded before it changed' : unseen)
  if (all.length === 0) return [toRow([`\`${id}\``, what, seen, '', '', ''])]
  return all.map((validation) => {
    const { result, dropped = 0 } = validation
    const leftOut = dropped === 0 ? '' : ` (${toCount(dropped, 'value')} left out there)`
    return toRow([
      `\`${id}\``,
      what,
      seen,
      toAgainst(validation),
      parityOutcomes[result.outcome].en,
      `${result.differences.length}${leftOut}`,
    ])
  })
}

/** A published reply is compared, and its request is not sent. */
const toNotSent = ({ published }: Interaction, interactions: readonly Interaction[]): string => {
  const other = interactions.find(({ id }) => id === published?.askedBy)
  return `not sent; ${other === undefined ? 'no interaction' : `\`${other.id}\``} asks it`
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
  contradicted: '**contradicted**',
  'in-doubt': 'in doubt (or another rule of the same interaction is the cause)',
  confirmed: 'confirmed',
  open: 'open',
}
const words = Object.keys(settlementWords) as Settlement['word'][]

interface ToldRule {
  readonly rule: ListedRule
  readonly settlement: Settlement
  /** The interactions that are about it, with what must be answered for them to count. */
  readonly askedBy: readonly Interaction[]
}

const settleAll = (page: ParityPage): ToldRule[] =>
  page.rules.map((rule) => {
    const settlement = settleRule(rule, page)
    return { rule, settlement, askedBy: page.interactions.filter(({ id }) => settlement.interactions.includes(id)) }
  })

/** The worst news first: what is known, and contradicted. */
const byNews = (one: ToldRule, other: ToldRule): number =>
  words.indexOf(one.settlement.word) - words.indexOf(other.settlement.word) ||
  Number(one.rule.isAssumed) - Number(other.rule.isAssumed)

function toContradictions(rules: readonly ToldRule[]): string[] {
  const contradicted = rules.filter(({ settlement }) => settlement.word === 'contradicted').sort(byNews)
  if (contradicted.length === 0) return []
  const documented = contradicted.filter(({ rule }) => !rule.isAssumed).length
  return [
    '## Contradicted rules (否定された規則)',
    '',
    `CyberSource’s test system answered otherwise than ${toCount(contradicted.length, 'rule')} of this gateway ${contradicted.length === 1 ? 'says' : 'say'}, ${documented} of which ${documented === 1 ? 'is' : 'are'} not assumed.`,
    '',
    ...toRuleTable(contradicted),
    '',
  ]
}

function toRules(rules: readonly ToldRule[]): string[] {
  const asked = rules.filter(({ askedBy }) => askedBy.length > 0)
  const assumed = rules.filter(({ rule }) => rule.isAssumed)
  const unasked = assumed.filter(({ askedBy, rule }) => askedBy.length === 0 && rule.kind !== 'outcome')
  const outcomes = assumed.filter(({ askedBy, rule }) => askedBy.length === 0 && rule.kind === 'outcome')
  return [
    '## Rules (規則)',
    '',
    'Only an answer of apitest settles a rule. “Confirmed”: all interactions about it were answered as the gateway answers, and to one of',
    'them the gateway applies the rule. “Contradicted”: one was answered otherwise, and no other rule of it can be the cause.',
    '[What of an answer counts](docs/contract-reference.md#what-settles-a-rule-規則の判定) depends on the rule. What is assumed is settled by nothing',
    'public; [docs/fidelity.md](docs/fidelity.md) says why it is as it is, and how it can be changed.',
    '',
    `${toWordCounts('assumed rule', assumed)} Asked about: ${assumed.filter(({ askedBy }) => askedBy.length > 0).length}.`,
    '',
    toWordCounts(
      'rule that is documented or was observed, and asked about',
      asked.filter(({ rule }) => !rule.isAssumed),
      'rules that are documented or were observed, and asked about',
    ),
    '',
    '### Asked about',
    '',
    ...toRuleTable([...asked].sort(byNews)),
    '',
    '### Assumed, and asked about by nobody',
    '',
    'No replay can see what is marked so, and a rule about an issuer, an acquirer or a contract needs an account that has one.',
    '',
    '| rule | kind | what is assumed | |',
    '|---|---|---|---|',
    ...unasked.map(({ rule }) =>
      toRow([`\`${rule.name}\``, rule.kind, toWhat(rule), rule.settledBy === 'nothing' ? 'cannot be seen' : '']),
    ),
    '',
    '### Assumed outcomes',
    '',
    'They come when they are asked for, and CyberSource cannot be asked for one, so that no replay settles them.',
    '[docs/scenarios.md](docs/scenarios.md#sources) has each with its message.',
    '',
    '| outcomes | what is known instead |',
    '|---|---|',
    ...toOutcomeRows(outcomes.map(({ rule }) => rule)),
    '',
  ]
}

function toWordCounts(what: string, rules: readonly ToldRule[], plural?: string): string {
  const count = (word: Settlement['word']) => rules.filter(({ settlement }) => settlement.word === word).length
  const head = plural === undefined || rules.length === 1 ? toCount(rules.length, what) : `${rules.length} ${plural}`
  return `${head}: ${count('confirmed')} confirmed, ${count('contradicted')} contradicted, ${count('in-doubt')} in doubt, ${count('open')} open.`
}

const toRuleTable = (rules: readonly ToldRule[]): string[] => [
  '| rule | kind | known | what | asked by | settled |',
  '|---|---|---|---|---|---|',
  ...rules.map(toRuleRow),
]

function toRuleRow({ rule, settlement: { word, by }, askedBy }: ToldRule): string {
  return toRow([
    `\`${rule.name}\``,
    rule.kind,
    rule.known,
    toWhat(rule),
    askedBy
      .map(({ id, control }) => `\`${id}\`${control === undefined ? '' : `, if \`${control}\` agrees`}`)
      .join('<br>'),
    by.length === 0 ? settlementWords[word] : `${settlementWords[word]} by ${by.map((id) => `\`${id}\``).join('<br>')}`,
  ])
}

/** Links of choices are written for docs/. */
const toWhat = ({ what: { en, ja } }: ListedRule): string =>
  `${en.replaceAll(/\]\((?=[\w.-]+\.md)/g, '](docs/')}${ja === undefined ? '' : `<br>${ja}`}`

function toOutcomeRows(outcomes: readonly ListedRule[]): string[] {
  const sources = [...new Set(outcomes.map(({ source }) => source))]
  return sources.map((source) =>
    toRow([
      outcomes
        .filter((outcome) => outcome.source === source)
        .map(({ name }) => `\`${name}\``)
        .join(', '),
      source,
    ]),
  )
}

/** What came from outside must not get out of its cell. */
const toCode = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `\`${toLine(text).replaceAll('`', "'")}\``
const toLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => toLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
