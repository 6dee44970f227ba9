import { bilingual, byId, element } from '../../checkout/element.ts'
import { toYen, type Words } from '../../checkout/words.ts'
import type { Step } from '../orders.ts'
import type { Choice } from './choices.ts'

/** Shows what is wrong with the card, beside its field. */
export function showProblem(message: string | undefined): void {
  const place = byId('number-problem', HTMLElement)
  place.textContent = message ?? ''
  place.hidden = message === undefined
}

/** Why a payment ended before it was made. */
const refusals: Readonly<Record<string, Words>> = {
  'not-authenticated': {
    en: 'Your card company did not confirm that it is you.',
    ja: 'カード会社による本人認証ができませんでした。',
  },
  invalid: { en: 'The card cannot be used. Type it again.', ja: 'カードを利用できません。もう一度入力してください。' },
}
const other: Words = { en: 'The payment was not made. Nothing was charged.', ja: 'お支払いは行われていません。' }

/** Shows how the payment ended. */
export function showResult(step: Step, choice: Choice): void {
  const isPaid = step.next === 'done' && step.result.outcome === 'approved'
  const rows: readonly (readonly [Words, string | Node | undefined])[] =
    step.next === 'done' && step.result.outcome === 'approved'
      ? [
          [{ en: 'Paid', ja: 'お支払い金額' }, toYen(step.result.amount)],
          [{ en: 'Payment option', ja: '支払区分' }, bilingual(choice.words)],
          [{ en: 'Payment', ja: '取引番号' }, step.result.id],
          [{ en: 'Approval code', ja: '承認番号' }, step.result.approvalCode],
        ]
      : [[{ en: 'Reason', ja: '理由' }, step.next === 'done' ? reasonOf(step) : undefined]]
  const why =
    step.next === 'refused'
      ? (refusals[step.why] ?? other)
      : step.next === 'done'
        ? (refusals[step.result.outcome] ?? other)
        : other
  const title = isPaid
    ? { en: 'Thank you', ja: 'ありがとうございました' }
    : { en: 'Not paid', ja: 'お支払いできませんでした' }
  const heading = element(
    'h2',
    { tabindex: '-1' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, isPaid ? '✓' : '×'),
    element('span', {}, bilingual(title)),
  )
  const result = byId('result', HTMLElement)
  result.dataset['tone'] = isPaid ? 'good' : 'bad'
  result.replaceChildren(
    heading,
    ...(isPaid ? [] : [element('p', {}, bilingual(why))]),
    element(
      'dl',
      {},
      ...rows.flatMap(([words, value]) =>
        value === undefined ? [] : [element('div', {}, element('dt', {}, bilingual(words)), element('dd', {}, value))],
      ),
    ),
  )
  result.hidden = false
  if (isPaid) byId('checkout', HTMLFormElement).hidden = true
  heading.focus()
}

const reasonOf = (step: Step & { readonly next: 'done' }): string =>
  'reason' in step.result && step.result.reason !== undefined ? step.result.reason : step.result.outcome
