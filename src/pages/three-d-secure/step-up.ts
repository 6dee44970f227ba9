import { fromMinorUnits, toMinorUnits } from '../../base/money.ts'
import type { Authentication } from '../../payer-authentication/authentications.ts'
import { pagePaths } from '../../payer-authentication/page-paths.ts'
import type { ResultName } from '../../payer-authentication/results.ts'
import { readReturnUrl } from '../../payer-authentication/return-url.ts'
import type { GatewayReply } from '../../request/gateway-request.ts'
import type { PageContext, PageRequest, PageRow } from '../page.ts'
import { pagesPrefix } from '../pages-prefix.ts'
import { defineScript, escapeHtml, toHtml } from './html.ts'
import { pageTitle, readChallenge, say, toAnswered, toProblemPage } from './read-form.ts'

/** Answers of a cardholder. The first proves that it is the cardholder. */
const answers: readonly {
  readonly name: string
  readonly ja: string
  readonly en: string
  readonly toResult: (authentication: Authentication) => ResultName
}[] = [
  { name: 'approve', ja: '承認する', en: 'Approve', toResult: ({ comesTo }) => comesTo },
  { name: 'decline', ja: '失敗させる', en: 'Fail', toResult: () => 'failed' },
  { name: 'cancel', ja: 'キャンセル', en: 'Cancel', toResult: () => 'cancelled' },
  { name: 'time-out', ja: '時間切れ', en: 'Time out', toResult: () => 'timed-out' },
]

const cardWords: Readonly<Record<string, string>> = {
  '001': 'Visa',
  '002': 'Mastercard',
  '003': 'American Express',
  '004': 'Discover',
  '005': 'Diners Club',
  '007': 'JCB',
}

/** An amount with its sign and commas, such as `¥12,000`. */
function toShownAmount({ amount, currency }: Authentication): string {
  const [whole = '', part] = fromMinorUnits(toMinorUnits(amount, currency), currency).split('.')
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`)
  return currency === 'JPY' ? `¥${shown}` : `${shown} ${currency}`
}

function toFacts(authentication: Authentication): string {
  const { merchantId, card, installments } = authentication
  const rows = [
    [say('加盟店', 'Merchant'), escapeHtml(merchantId), ''],
    [say('金額', 'Amount'), escapeHtml(toShownAmount(authentication)), ' class="amount" id="amount"'],
    ...(installments === undefined
      ? []
      : [[say('支払回数', 'Installments'), escapeHtml(`${Number(installments)} 回`), ' id="installments"']]),
    [
      say('カード', 'Card'),
      escapeHtml(`${cardWords[card.type ?? ''] ?? ''} •••• ${card.shown.slice(-4)}`.trim()),
      ' id="card"',
    ],
  ]
  return rows.map(([name, value, attributes]) => `<dt>${name}</dt><dd${attributes}>${value}</dd>`).join('')
}

const originOfShop = ({ returnUrl }: Authentication): string | undefined =>
  returnUrl === undefined ? undefined : readReturnUrl(returnUrl)?.origin

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`

/** Asks the cardholder. It works without a script. */
async function stepUp(request: PageRequest, context: PageContext): Promise<GatewayReply> {
  const read = await readChallenge(request, context)
  if (!read.ok) return read.page
  const { authentication, token, md } = read.value
  const buttons = answers.map(
    ({ name, ja, en }, index) =>
      `<button id="${name}" name="answer" value="${name}"${index === 0 ? ' class="first wide"' : ''}>${say(ja, en)}</button>`,
  )
  const action = escapeHtml(`${pagePaths.answer}${context.toSpace}`)
  return toHtml(200, {
    title: pageTitle,
    body: `<p>${say('カード会社の認証画面の代わりです。結果を選んでください。', 'In place of your card issuer: choose what happens.')}</p><dl>${toFacts(authentication)}</dl><form id="challenge" method="post" action="${action}">${hidden('JWT', token)}${hidden('MD', md)}${buttons.join('')}</form>`,
    framedBy: originOfShop(authentication),
    formsTo: "'self'",
  })
}

const submitAtOnce = defineScript("document.getElementById('return').submit()")

/** Takes the answer, once, and leads the browser back to the shop. */
async function answer(request: PageRequest, context: PageContext): Promise<GatewayReply> {
  const read = await readChallenge(request, context)
  if (!read.ok) return read.page
  const { authentication, md, form } = read.value
  const chosen = answers.find(({ name }) => name === form.get('answer'))
  if (chosen === undefined) return toProblemPage(400, unknownAnswer, request)
  const isFirst = await context.authentications.settle(authentication.id, chosen.toResult(authentication))
  if (!isFirst) return toAnswered(request)
  const { returnUrl, id } = authentication
  const origin = originOfShop(authentication)
  if (returnUrl === undefined || origin === undefined)
    return toHtml(200, {
      title: pageTitle,
      body: `<p id="done">${say('完了しました。returnUrl がないため、ショップには戻れません。', 'Done. Without returnUrl there is no way back to the shop.')}</p>`,
      framedBy: undefined,
    })
  return toHtml(200, {
    title: pageTitle,
    body: `<p>${say('ショップに戻ります。', 'Back to the shop.')}</p><form id="return" method="post" action="${escapeHtml(returnUrl)}">${hidden('TransactionId', id)}${hidden('MD', md)}<button class="first wide">${say('ショップに戻る', 'Continue')}</button></form>`,
    framedBy: origin,
    formsTo: origin,
    script: submitAtOnce,
  })
}

const names = answers.map(({ name }) => name).join(', ')
const unknownAnswer = {
  en: `The form field answer is none. Allowed: ${names}.`,
  ja: `answer の値が正しくありません。使える値: ${names}`,
}

const at = (path: string): `/${string}` => path.slice(pagesPrefix.length) as `/${string}`

/** The pages of a challenge. Forms of version 1 get the same page, which says what to post. */
export const challengePages: readonly PageRow[] = [
  { method: 'POST', path: at(pagePaths.stepUp), answer: stepUp },
  { method: 'POST', path: at(pagePaths.issuer), answer: stepUp },
  { method: 'POST', path: at(pagePaths.answer), answer },
]
