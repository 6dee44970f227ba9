import { bilingual, byId, element } from './element.ts'
import type { JournalEntry } from './sandbox.ts'
import type { Words } from './words.ts'

type StageVerdict = JournalEntry['stages'][number]

const stageWords: Readonly<Record<StageVerdict['stage'], Words>> = {
  route: { en: 'Find the operation', ja: '宛先' },
  authenticate: { en: 'Verify who sends', ja: '認証' },
  parse: { en: 'Read the body', ja: '本文の読み取り' },
  scenario: { en: 'Look for a scenario', ja: 'シナリオの確認' },
  validate: { en: 'Check the fields', ja: '項目の検査' },
  jpo: { en: 'Check the payment option', ja: '支払区分の検査' },
  acquirer: { en: 'Ask the acquirer', ja: 'カード会社の判定' },
  lifecycle: { en: 'Check the state of the payment', ja: '取引状態の確認' },
  ledger: { en: 'Record the payment', ja: '取引の記録' },
}

/** Marks differ in shape as well as colour, and are read out as words. */
const marks: Readonly<Record<StageVerdict['verdict'], Words & { readonly mark: string }>> = {
  passed: { mark: '✓', en: 'passed', ja: '通過' },
  advised: { mark: '!', en: 'advised', ja: '注意' },
  refused: { mark: '×', en: 'refused', ja: '拒否' },
  skipped: { mark: '–', en: 'not reached', ja: '未到達' },
}

/** Shows the journal entry of one exchange, stage by stage. */
export function showJournal(entry: JournalEntry): void {
  byId('journal-id', HTMLElement).textContent = entry.id
  byId('exchange', HTMLElement).replaceChildren(
    element('code', {}, `${entry.request.method} ${entry.request.path}`),
    element('code', {}, `HTTP ${entry.reply.status}`),
  )
  byId('stages', HTMLElement).replaceChildren(...entry.stages.map((stage) => toStage(stage, entry)))
  byId('entry', HTMLElement).textContent = JSON.stringify(entry, null, 2)
  byId('journal', HTMLElement).hidden = false
}

function toStage({ stage, verdict, note }: StageVerdict, entry: JournalEntry): HTMLElement {
  const { mark, ...words } = marks[verdict]
  const said = note ?? (stage === 'authenticate' ? entry.authentication?.scheme : undefined)
  return element(
    'li',
    { 'data-stage': stage, 'data-verdict': verdict },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    element('span', { class: 'stage' }, bilingual(stageWords[stage])),
    element(
      'span',
      { class: 'verdict' },
      said === undefined ? undefined : element('code', {}, said),
      ' ',
      bilingual(words),
    ),
  )
}
