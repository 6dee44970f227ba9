import { outcomeGroups } from '../src/acquirer/outcomes.ts'
import { describeDelay } from '../src/faults/delay.ts'
import type { Catalogue, ListedFault, ListedOutcome } from '../src/on-demand/to-catalogue.ts'

export type Language = 'en' | 'ja'

const heads = {
  outcome: {
    en: ['name', 'what', 'HTTP', '`status`', '`reason`', 'codes', 'services', 'test card', 'amount', 'reply known'],
    ja: ['名前', '内容', 'HTTP', '`status`', '`reason`', 'コード', 'サービス', 'テストカード', '金額', '根拠'],
  },
  fault: {
    en: ['name', 'what', 'payment', 'the caller knows', 'delay', 'settings', 'where'],
    ja: ['名前', '内容', '決済', '呼び出し側から見た結果', '遅延', '設定', '使える場所'],
  },
} as const

const words = {
  processed: { en: 'handled', ja: '処理される' },
  unprocessed: { en: 'not handled', ja: '処理されない' },
  answered: { en: 'the outcome', ja: '結果が分かる' },
  unknown: { en: '**nothing: unknown**', ja: '**不明**' },
  'not-processed': { en: 'that nothing happened', ja: '処理されなかったと分かる' },
  everywhere: { en: 'everywhere', ja: 'すべて' },
} as const

/** The tables of outcomes, one for each group, below headings of the level given. */
export function toOutcomeTables({ outcomes }: Catalogue, language: Language, level = '###'): string[] {
  return Object.entries(outcomeGroups).flatMap(([group, title]) => [
    `${level} ${title[language]}`,
    '',
    toRow(heads.outcome[language]),
    toRow(heads.outcome[language].map(() => '---')),
    ...outcomes.filter((outcome) => outcome.group === group).map((outcome) => toOutcomeRow(outcome, language)),
    '',
  ])
}

function toOutcomeRow(outcome: ListedOutcome, language: Language): string {
  const { name, title, http, status, reason = '', note, triggers, evidence } = outcome
  const codes = [outcome.responseCategoryCode, outcome.responseCode].filter((code) => code !== undefined)
  const [amount] = triggers.amounts.filter(({ list }) => list === 'sandbox')
  return toRow([
    `\`${name}\``,
    title[language] + (note === undefined ? '' : `<br>${note[language]}`),
    String(http),
    status,
    reason,
    codes.join(' '),
    outcome.services.join(', '),
    triggers.cards.map((card) => card.replace(/(.{4})(?=.)/g, '$1 ')).join('<br>'),
    amount === undefined ? '' : String(amount.from),
    `${evidence.level}`,
  ])
}

/** The table of faults. */
export function toFaultTable({ faults }: Catalogue, language: Language): string[] {
  return [
    toRow(heads.fault[language]),
    toRow(heads.fault[language].map(() => '---')),
    ...faults.map((fault) => toFaultRow(fault, language)),
    '',
  ]
}

function toFaultRow(
  { name, title, what, processed, leaves, delay, settings, carriers }: ListedFault,
  language: Language,
) {
  return toRow([
    `\`${name}\``,
    `${title[language]}: ${what[language]}`,
    words[processed ? 'processed' : 'unprocessed'][language],
    words[leaves][language],
    delay === undefined ? '' : describeDelay(delay),
    settings.map((setting) => `\`${setting}\``).join(' '),
    carriers.length === 3 ? words.everywhere[language] : carriers.join(', '),
  ])
}

/** Where each statement about a reply comes from. */
export const toSources = ({ outcomes }: Catalogue): string[] =>
  outcomes.map(
    ({ name, message, evidence }) =>
      `- \`${name}\`: ${message === undefined ? '' : `“${message}” `}${evidence.level} (${evidence.source}).`,
  )

export const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
