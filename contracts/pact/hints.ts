import { toShippedPath } from '../../src/base/command-line.ts'
import { didYouMean } from '../../src/base/did-you-mean.ts'
import { operationRows } from '../../src/openapi/generated/operations.ts'
import type { RefusalNote } from '../../src/verdict/stage.ts'
import type { Text } from '../../src/verdict/text.ts'
import { endSentence } from '../base/sentences.ts'
import type { ProviderStateName } from '../states/provider-states.ts'
import { fieldOf, isEquality, isStatusOf, missingKeysOf, pathOf, wordOf } from './failure-parts.ts'
import { matcherFor } from './field-matchers.ts'
import { wordsAt } from './reply-words.ts'
import type { PactFailure, VerifiedInteraction } from './verify-pacts.ts'

/** The meaning of a failure, and its remedy. */
interface Hint {
  readonly fits: (failure: PactFailure, interaction: VerifiedInteraction) => boolean
  /** The remedy for all failures of an interaction that it fits. */
  readonly text: (failures: readonly PactFailure[], interaction: VerifiedInteraction) => Text
  /** Matches place and words of failures that follow from it and need no remedy of their own. */
  readonly explains?: RegExp
}

const outcomeState: ProviderStateName = 'the next payment has an outcome'
const faultState: ProviderStateName = 'the next payment meets a fault'
const wholeAnswer = /^(body|header)/
/** Client errors that openapi.yaml does not document, so the gateway never answers them. */
const neverAnswered = new RegExp(`^(?!${operationRows.createPayment.statuses.join('|')})4`)
/** Fields by which an application decides. */
const deciding = /^\$\.(status|reason|details\[\d+\]\.reason|errorInformation\.reason)$/

const isSteered = ({ states }: VerifiedInteraction): boolean =>
  states.some(({ name }) => name === outcomeState || name === faultState)
const wasAskedFor = ({ rule }: RefusalNote): boolean => /^(scenario|fault):/.test(rule)
const isRefused = isStatusOf(/^/, /^[45]/)

const isUnknownWord = (failure: PactFailure): boolean => {
  const words = wordsAt(pathOf(failure))
  return words.includes(wordOf(failure.actual)) && !words.includes(wordOf(failure.expected)) && isEquality(failure)
}

/** Whether a value that changes with each payment was compared literally, and has the right form. */
const isMadeAnew = (failure: PactFailure): boolean => isEquality(failure) && matcherOfActual(failure) instanceof RegExp

const matcherOfActual = (failure: PactFailure) => matcherFor(pathOf(failure), wordOf(failure.actual))

const isApprovedInstead = (failure: PactFailure): boolean =>
  pathOf(failure) === '$.status'
    ? wordOf(failure.actual) === 'AUTHORIZED'
    : pathOf(failure) === '$' && missingKeysOf(failure).includes('errorInformation')

/** The first row that fits a failure applies. Advice is printed in this order. */
export const hints: readonly Hint[] = [
  {
    fits: (failure, { reasons }) => isRefused(failure) && reasons.some(({ rule }) => rule === 'credentials-missing'),
    explains: wholeAnswer,
    text: () => ({
      en: 'Give the request of the contract an `authorization` header (JWT) or a `signature` header (HTTP Signature), with any value: it is signed afresh.',
      ja: '契約のリクエストに `authorization` または `signature` ヘッダーを入れてください (値は任意。検証時に署名し直します)。',
    }),
  },
  {
    fits: (failure, { reasons }) => isRefused(failure) && reasons.some(wasAskedFor),
    explains: wholeAnswer,
    text: (_, { reasons }) => ({
      en: `This answer was asked for (${say(reasons, 'en')}): take out what asks for it, or let the contract expect it.`,
      ja: `この応答は指定されたものです (${say(reasons, 'ja')})。指定を外すか、この応答を期待する契約にしてください。`,
    }),
  },
  {
    fits: isStatusOf(neverAnswered, /^400$/),
    explains: wholeAnswer,
    text: ([failure], { reasons }) => ({
      en: `${endSentence(`The gateway refuses such a request by 400, never by ${failure?.expected}${toColon(say(reasons, 'en'))}`)} Expect 400 in your consumer test, and tell refusals apart by \`reason\` and \`details\`.`,
      ja: `${endSentence(`このようなリクエストは ${failure?.expected} ではなく 400 で拒否されます${toColon(say(reasons, 'ja'))}`, '。')}テストで 400 を期待し、拒否の理由は \`reason\` と \`details\` で区別してください。`,
    }),
  },
  {
    fits: isRefused,
    explains: wholeAnswer,
    text: (_, { reasons }) => ({
      en: `${endSentence(`Mend the request in your consumer test${toColon(say(reasons, 'en'))}`)} Or let the contract expect this refusal.`,
      ja: `${endSentence(`テストのリクエストを直してください${toColon(say(reasons, 'ja'))}`, '。')}または、この拒否を期待する契約にしてください。`,
    }),
  },
  {
    fits: (failure, interaction) =>
      isStatusOf(/^[45]/, /^2/)(failure) && (!isSteered(interaction) || !/^4/.test(failure.expected ?? '')),
    explains: wholeAnswer,
    text: () => ({
      en: `Nothing asks for this refusal: bring it about by the request, or by a provider state such as "${outcomeState}" (a declined card is answered 201, too).`,
      ja: `拒否を指定するものがありません。リクエストか前提条件 (provider state、例 "${outcomeState}") で指定してください (カードの拒否も 201 です)。`,
    }),
  },
  {
    fits: isStatusOf(/^/, /^201$/),
    text: () => ({
      en: 'CyberSource answers 201 to an authorization, approved or declined: expect 201, and tell them apart by `status`.',
      ja: 'CyberSource はオーソリに対し、承認でも拒否でも 201 を返します。201 を期待し、`status` で区別してください。',
    }),
  },
  {
    fits: isUnknownWord,
    text: (failures) => ({
      en: failures
        .map((failure) => `${fieldOf(failure)} is never "${wordOf(failure.expected)}"${ask(failure).en}`)
        .join(' '),
      ja: failures
        .map((failure) => `${fieldOf(failure)} に "${wordOf(failure.expected)}" はありません${ask(failure).ja}`)
        .join(' '),
    }),
  },
  {
    fits: (failure, interaction) =>
      isApprovedInstead(failure) && interaction.reasons.length === 0 && !isSteered(interaction),
    explains: /errorInformation|^body \$\.(status|processorInformation)/,
    text: () => ({
      en: `The payment was approved: no provider state asks for another outcome. Name the state "${outcomeState}" in your consumer test.`,
      ja: `決済は承認されました。他の結果を求める前提条件がありません。テストで "${outcomeState}" を指定してください。`,
    }),
  },
  {
    fits: (failure) => deciding.test(pathOf(failure)),
    text: (failures) => ({
      en: `Your application decides by ${failures.map(fieldOf).join(', ')}: bring the expected word about by the request or a provider state, or expect the word that came.`,
      ja: `${failures.map(fieldOf).join('、')} は判定に使う値です。リクエストか前提条件で期待した値を再現するか、返された値を期待してください。`,
    }),
  },
  {
    fits: isMadeAnew,
    text: (failures) => ({
      en: `${toForms(failures, (field, form) => `${field} is another in each reply: match it by form, e.g. ${form}`, 'likewise')}.`,
      ja: `${toForms(failures, (field, form) => `${field} は応答ごとに異なります。形式で照合してください (例 ${form})`, '同様に')}。`,
    }),
  },
  {
    fits: (failure) => missingKeysOf(failure).length > 0,
    text: () => ({
      en: `The gateway does not send these fields in this answer (see ${toShippedPath('openapi.yaml')}): take out of the contract what your application can do without.`,
      ja: `この応答に含まれない項目です (${toShippedPath('openapi.yaml')} 参照)。アプリケーションが使わない項目は契約から外してください。`,
    }),
  },
  {
    fits: ({ where, expected = '' }) =>
      /^(header content-type|body type)$/i.test(where) && /^application\/json/.test(expected),
    text: () => ({
      en: "CyberSource answers with application/hal+json; Pact's `jsonBody` adds application/json by itself. Write beside it: `reply.headers({ 'Content-Type': 'application/hal+json' })`.",
      ja: "CyberSource の応答は application/hal+json ですが、Pact の `jsonBody` は application/json を自動で加えます。`reply.headers({ 'Content-Type': 'application/hal+json' })` も書いてください。",
    }),
  },
  {
    fits: (failure) => failure.where.startsWith('body') && isEquality(failure),
    text: () => ({
      en: 'If any value of this kind will do, let the contract match by type or by pattern (`like`, `regex` of MatchersV3). If it must be this one, bring it about by the request or by a provider state.',
      ja: '値そのものが重要でなければ、型や正規表現 (`like`、`regex`) で照合してください。重要ならリクエストか前提条件で再現してください。',
    }),
  },
  {
    fits: ({ where }) => where === 'request',
    text: () => ({
      en: 'No answer of the gateway could be compared. Run again with --verbose to see what Pact says.',
      ja: '応答を比較できませんでした。--verbose を付けて再実行してください。',
    }),
  },
  {
    fits: () => true,
    text: () => ({
      en: `Change the contract, or the request that leads to this answer; ${toShippedPath('openapi.yaml')} says what the gateway sends.`,
      ja: `契約、またはこの応答になるリクエストを見直してください (${toShippedPath('openapi.yaml')} 参照)。`,
    }),
  },
]

const toColon = (text: string): string => (text === '' ? '' : `: ${text}`)

/** The first reason. The others are printed above. */
function say(reasons: readonly RefusalNote[], language: keyof Text): string {
  const [first] = reasons
  if (first === undefined) return ''
  const more = reasons.length - 1
  return (
    first.text[language] + (more === 0 ? '' : { en: ` (and ${more} more, above)`, ja: ` (他 ${more} 件)` }[language])
  )
}

function ask(failure: PactFailure): Text {
  const { en, ja } = didYouMean(wordOf(failure.expected), wordsAt(pathOf(failure)), { lead: ': ', toShown: String })
  if (en !== '') return { en, ja: `。${ja}` }
  const file = toShippedPath('openapi.yaml')
  return { en: `: ${file} lists the words.`, ja: `。値の一覧は ${file} にあります。` }
}

/** One sentence: the first field with its form, then the others. */
function toForms(
  failures: readonly PactFailure[],
  toSentence: (field: string, form: string) => string,
  likewise: string,
): string {
  const [first = '', ...others] = failures.map((failure, index) => {
    const form = `regex(${matcherOfActual(failure)}, …)`
    return index === 0 ? toSentence(fieldOf(failure), form) : `${fieldOf(failure)} ${form}`
  })
  return others.length === 0 ? first : `${first}; ${likewise} ${others.join(', ')}`
}
