import { bilingual, byId, element, japanese } from './element.ts'
import type { JournalEntry, PaymentRecord, PaymentResult } from './sandbox.ts'
import { months, toYen, type Words } from './words.ts'

/** Each tone has a mark as well as a colour. */
const marks = { good: '✓', bad: '×', odd: '!' } as const
type Tone = keyof typeof marks

const titles: Readonly<Record<PaymentResult['outcome'], Words & { readonly tone: Tone }>> = {
  approved: { tone: 'good', en: 'Approved', ja: '承認' },
  'partially-approved': { tone: 'odd', en: 'Partially approved', ja: '一部承認' },
  differs: { tone: 'odd', en: 'Not what was asked', ja: '依頼と異なる承認' },
  pending: { tone: 'odd', en: 'Pending', ja: '保留' },
  declined: { tone: 'bad', en: 'Declined', ja: '承認されませんでした' },
  invalid: { tone: 'bad', en: 'Not accepted', ja: '受け付けられませんでした' },
  duplicate: { tone: 'odd', en: 'Sent before', ja: '二重送信' },
  unauthenticated: { tone: 'bad', en: 'Not authenticated', ja: '認証エラー' },
  unavailable: { tone: 'odd', en: 'Not available', ja: '利用できません' },
  unknown: { tone: 'odd', en: 'Outcome unknown', ja: '結果不明' },
  unexpected: { tone: 'odd', en: 'Unexpected reply', ja: '想定外の応答' },
}

/** Shows the result of a payment with the reasons from the gateway's journal. */
export function showResult(result: PaymentResult, entry: JournalEntry | undefined, record?: PaymentRecord): void {
  const { tone, ...words } = titles[result.outcome]
  const amount = 'amount' in result && result.amount !== undefined ? toYen(result.amount) : undefined
  const status = 'status' in result ? result.status : undefined
  const reason = 'reason' in result ? result.reason : undefined
  show(
    tone,
    words,
    amount,
    toReasons(entry),
    toRows([
      [{ en: 'Payment', ja: '取引番号' }, 'id' in result ? result.id : undefined],
      [{ en: 'Status', ja: '状態' }, status],
      [{ en: 'Reason', ja: '理由コード' }, reason],
      [{ en: 'Approval code', ja: '承認番号' }, 'approvalCode' in result ? result.approvalCode : undefined],
      [{ en: 'Slip number', ja: '伝票番号' }, 'salesSlipNumber' in result ? result.salesSlipNumber : undefined],
      ...(result.outcome === 'approved' ? toPlanRows(record?.jpo) : []),
    ]),
  )
}

/** Shows why nothing was sent; there is no journal entry. */
export function showProblem(message: string): void {
  byId('journal', HTMLElement).hidden = true
  show(
    'bad',
    { en: 'Nothing was sent', ja: '送信されていません' },
    undefined,
    element(
      'ul',
      { class: 'reasons' },
      element('li', {}, element('span', {}, message), japanese('入力内容を確認してください。')),
    ),
  )
}

function show(tone: Tone, words: Words, amount: string | undefined, ...parts: readonly (Node | undefined)[]): void {
  const title = element(
    'h2',
    { tabindex: '-1' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[tone]),
    element('span', {}, bilingual(words)),
    amount === undefined ? undefined : element('span', { class: 'amount' }, amount),
  )
  const shown = parts.filter((part) => part !== undefined)
  const result = byId('result', HTMLElement)
  result.dataset['tone'] = tone
  result.replaceChildren(title, ...shown)
  // Screen readers announce the change, and narrow screens scroll to it.
  title.focus()
}

/** The reply says little about a refusal; the journal explains it in plain words. */
function toReasons(entry: JournalEntry | undefined): HTMLElement | undefined {
  const advice = (entry?.advice ?? []).filter(({ quiet }) => quiet !== true)
  const notes = [...(entry?.refusals ?? []), ...advice]
  if (notes.length === 0) return undefined
  return element(
    'ul',
    { class: 'reasons' },
    ...notes.map(({ field, text }) =>
      element(
        'li',
        {},
        element('span', {}, toSentence(text.en)),
        japanese(text.ja),
        field === undefined || text.en.includes(field) ? undefined : element('code', {}, field),
      ),
    ),
  )
}

/** Capitalizes a journal note, unless it begins with a field name. */
const toSentence = (text: string): string =>
  text.replace(/^[a-z]+(?= )/, (word) => word[0]?.toUpperCase() + word.slice(1))

type Row = readonly [Words, string | DocumentFragment | undefined]

function toPlanRows(plan: PaymentRecord['jpo']): readonly Row[] {
  if (plan === undefined) return []
  const bonuses = plan.bonuses?.entries.map(({ month, amount }) => {
    const words = month === undefined ? undefined : months[Number(month) - 1]
    return [words && `${words.en} ${words.ja}`, amount && toYen(amount)]
      .filter((part) => part !== undefined)
      .join(' · ')
  })
  const billing = plan.firstBillingMonth === undefined ? undefined : months[Number(plan.firstBillingMonth) - 1]
  return [
    [{ en: 'Payment option', ja: '支払区分' }, bilingual({ en: `${plan.method} (${plan.code})`, ja: plan.ja })],
    [
      { en: 'Installments', ja: '支払回数' },
      plan.installments === undefined
        ? undefined
        : bilingual({ en: `${plan.installments} payments`, ja: `${plan.installments}回` }),
    ],
    [{ en: 'First bill', ja: '初回請求月' }, billing && bilingual(billing)],
    [{ en: 'Bonus', ja: 'ボーナス' }, bonuses?.join(', ')],
  ]
}

const toRows = (rows: readonly Row[]): HTMLElement =>
  element(
    'dl',
    {},
    ...rows.flatMap(([words, value]) =>
      value === undefined || value === ''
        ? []
        : [element('div', {}, element('dt', {}, bilingual(words)), element('dd', {}, value))],
    ),
  )
