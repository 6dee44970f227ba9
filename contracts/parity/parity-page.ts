import type { SettledRule } from '../../src/fidelity/claims.ts'
import { toCount } from '../base/sentences.ts'
import { drifters } from './difference.ts'
import { parityOutcomes } from './judge.ts'
import { type Evidences, type Settlement, settleRule } from './settle-rule.ts'
import { summarise, toOutcomeCounts } from './summary.ts'
import { isOfTestSystem, type Validation } from './validation.ts'

export interface ParityPage extends Omit<Evidences, 'rules'> {
  /** Ids of interactions whose request has changed since an answer was recorded. */
  readonly changed: readonly string[]
  readonly rules: readonly SettledRule[]
  /** The command that validates, and the environment variables that it reads. */
  readonly command: string
  readonly variables: readonly string[]
  /** Whether the contracts are a user's own. Such a page leaves out everything about this project. */
  readonly isOwn: boolean
}

/** Prints PARITY.md: what was validated against CyberSource and when, and how to validate the rest. */
export function toParityPage(page: ParityPage): string {
  const { validations, changed, isOwn } = page
  const answered = validations.filter(({ from }) => from !== 'published')
  return [
    `<!-- Made by ${isOwn ? '' : '`npm run generate` and '}\`replay --parity\`. Do not edit. -->`,
    '# Parity with CyberSource',
    '',
    ...toIntroduction(page),
    '',
    '## How to validate (検証方法)',
    '',
    'With a test account, one command sends all that an account can be asked, at one request a second, and keeps the answers, redacted.',
    'テストアカウントをお持ちの場合は、次のコマンド 1 つで検証できます。応答はマスクして保存されます。',
    '',
    '```sh',
    `${page.variables.map((name) => `${name}=…`).join(' ')} \\`,
    `  ${page.command}`,
    '```',
    '',
    ...(answered.length === 0 ? [] : toAnswers(answered)),
    ...(changed.length === 0 ? [] : [`Recorded before the request changed: ${changed.map(toCode).join(', ')}.`, '']),
    ...(isOwn ? [] : toRules(page)),
  ].join('\n')
}

function toIntroduction({ interactions, validations, isOwn }: ParityPage): string[] {
  const confirmed = validations.filter(isOfTestSystem)
  const count = new Set(confirmed.map(({ result }) => result.id)).size
  const total = toCount(interactions.length, 'interaction')
  const days = confirmed.map(toDay).sort()
  const when = days[0] === days.at(-1) ? `on ${days[0]}` : `between ${days[0]} and ${days.at(-1)}`
  const head =
    count === 0
      ? [
          '**Nothing here has been validated against apitest.cybersource.com yet.**',
          '**apitest.cybersource.com での検証はまだ一度も行われていません。**',
        ]
      : [
          `**${count} of ${total} were validated against CyberSource’s test system, ${when}; the answers: ${toOutcomes(confirmed)}.**`,
          `**${interactions.length} 件中 ${count} 件を CyberSource のテスト環境で検証済みです。**`,
        ]
  return isOwn ? head : [...head, '', ...toProjectLines(validations)]
}

const toOutcomes = (validations: readonly Validation[]): string =>
  toOutcomeCounts(summarise(validations.map(({ result }) => result)))

function toProjectLines(validations: readonly Validation[]): string[] {
  const published = validations.filter(({ from }) => from === 'published')
  return [
    '[docs/fidelity.md](docs/fidelity.md) lists what the gateway assumes, why, and how to change it (仮定の一覧).',
    ...(published.length === 0
      ? []
      : [
          `The gateway is compared with ${published.length} ${published.length === 1 ? 'reply' : 'replies'} that others have published (${toOutcomes(published)}); that shows a form, and validates nothing.`,
        ]),
  ]
}

const toDay = ({ at }: Validation): string => at?.slice(0, 10) ?? 'an unknown day'

function toAnswers(answered: readonly Validation[]): string[] {
  const drifted = answered.filter(({ result }) => result.outcome === 'drift')
  const used = new Set(drifted.flatMap(({ result }) => result.differences.map(({ drifter }) => drifter)))
  return [
    '## Answers (検証の一覧)',
    '',
    'The outcome compares the gateway of today with the answer of that day.',
    '',
    '| interaction | answered by | day | outcome | differences |',
    '|---|---|---|---|---|',
    ...answered.map((validation) => {
      const { result, target } = validation
      const { id, outcome, differences } = result
      return toRow([toCode(id), target, toDay(validation), parityOutcomes[outcome].en, String(differences.length)])
    }),
    '',
    '## What drifted (差異)',
    '',
    ...(drifted.length === 0
      ? ['Nothing.']
      : [
          '| interaction | answered by | place | grade | target | gateway | who |',
          '|---|---|---|---|---|---|---|',
          ...drifted.flatMap(({ result, target: by }) =>
            result.differences.map(({ place, grade, target, gateway, drifter }) =>
              toRow([toCode(result.id), by, toCode(place), grade, toCode(target), toCode(gateway), drifter]),
            ),
          ),
          '',
          ...[...used].sort().map((drifter) => `- \`${drifter}\`: ${drifters[drifter].en}.`),
        ]),
    '',
  ]
}

/** Words for a settled rule, the most important news first. */
const settledWords: Readonly<Record<Exclude<Settlement['word'], 'open'>, string>> = {
  contradicted: '**contradicted**',
  'in-doubt': 'in doubt (or another rule of the same interaction is the cause)',
  confirmed: 'confirmed',
}

/** Lists the rules on which an answer of CyberSource has a say. */
function toRules(page: ParityPage): string[] {
  const settled = page.rules.map((rule) => ({ rule, ...settleRule(rule, page) }))
  const rows = (Object.keys(settledWords) as (keyof typeof settledWords)[]).flatMap((word) =>
    settled
      .filter((one) => one.word === word)
      // A contradicted rule that is documented matters more than an assumed one.
      .sort((one, other) => Number(one.rule.isAssumed) - Number(other.rule.isAssumed))
      .map(({ rule, by }) =>
        toRow([toCode(rule.name), rule.known, toWhat(rule), `${settledWords[word]} by ${by.map(toCode).join('<br>')}`]),
      ),
  )
  if (rows.length === 0) return []
  return [
    '## Rules (規則)',
    '',
    'Only answers of apitest settle a rule. [What counts](docs/contract-reference.md#what-settles-a-rule-規則の判定) depends on the rule.',
    '',
    '| rule | known | what | settled |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}

/** Choices are written with links relative to docs/. */
const toWhat = ({ what: { en, ja } }: SettledRule): string =>
  `${en.replaceAll(/\]\((?=[\w.-]+\.md)/g, '](docs/')}${ja === undefined ? '' : `<br>${ja}`}`

/** Text from outside must not leave its table cell. */
const toCode = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `\`${toLine(text).replaceAll('`', "'")}\``
const toLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => toLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
