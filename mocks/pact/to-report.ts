import type { RefusalNote } from '../../src/journal.ts'
import { type ProviderState, providerStates } from '../../src/provider-states.ts'
import type { PactFailure, PactVerification, VerifiedInteraction } from './verify-pacts.ts'

/** What a failure means, and what to do about it; the first row that fits speaks. */
interface Hint {
  readonly fits: (failure: PactFailure, interaction: VerifiedInteraction) => boolean
  readonly en: string
  readonly ja: string
}

const hasReason = ({ reasons }: VerifiedInteraction, test: (note: RefusalNote) => boolean): boolean =>
  reasons.some(test)
const states = Object.keys(providerStates).map((name) => `"${name}"`)

const hints: readonly Hint[] = [
  {
    fits: ({ where, actual }, interaction) =>
      where === 'status' && actual === '401' && hasReason(interaction, ({ rule }) => rule === 'credentials-missing'),
    en: 'Give the request of the contract an `authorization` header (JWT) or a `signature` header (HTTP Signature), with any value: it is signed afresh.',
    ja: '契約のリクエストに `authorization` または `signature` ヘッダーを入れてください (値は任意。検証時に署名し直します)。',
  },
  {
    fits: ({ where, actual }) => where === 'status' && actual !== undefined && actual >= '400',
    en: 'The gateway refused this request. Change the request in your consumer test so that it is taken, or let the contract expect this answer; then write the pact anew.',
    ja: 'リクエストが拒否されました。テストのリクエストを直すか、この応答を期待する契約に変更し、Pact を作り直してください。',
  },
  {
    fits: ({ where }) => where === 'status',
    en: `The gateway took what the contract expects to be refused. Ask for the refusal by a provider state: ${states.join(', ')}.`,
    ja: '拒否を期待した契約ですが、受け付けられました。前提条件 (provider state) で結果を指定してください。',
  },
  {
    fits: ({ where, what }) => where.startsWith('body') && /missing the following keys/.test(what),
    en: 'The gateway does not send these fields in this answer; openapi.yaml says what it sends. Take out of the contract what your application does not read; where it reads them, it must do without.',
    ja: 'この応答に含まれない項目です (openapi.yaml 参照)。アプリケーションが使わない項目は契約から外してください。',
  },
  {
    fits: ({ where, expected = '' }) =>
      /^(header content-type|body type)$/i.test(where) && /^application\/json/.test(expected),
    en: 'CyberSource answers with application/hal+json, not application/json: expect that, or no content type.',
    ja: 'CyberSource の応答は application/hal+json です。契約の Content-Type を合わせてください。',
  },
  {
    fits: ({ where, what }) => where.startsWith('body') && /to be equal to/.test(what),
    en: 'If any value of this kind will do, let the contract match by type or by pattern (`like`, `regex` of MatchersV3). If it must be this one, bring it about by the request or by a provider state.',
    ja: '値そのものが重要でなければ、型や正規表現 (`like`、`regex`) で照合してください。重要ならリクエストか前提条件で再現してください。',
  },
  {
    fits: ({ where }) => where === 'request',
    en: 'No answer of the gateway could be compared. Run again with --verbose to see what Pact says.',
    ja: '応答を比較できませんでした。--verbose を付けて再実行してください。',
  },
  {
    fits: () => true,
    en: 'Change the contract, or the request that leads to this answer; openapi.yaml says what the gateway sends.',
    ja: '契約、またはこの応答になるリクエストを見直してください (openapi.yaml 参照)。',
  },
]

/** What a person reads of a verification, line by line. */
export function toReport({ problems, interactions }: PactVerification): string[] {
  if (problems.length > 0) {
    return [
      'Nothing was verified: the files are not right. / ファイルに問題があるため、検証していません。',
      '',
      ...problems.map(({ file, interaction, what }) => `✗ ${file}${toQuoted(interaction)}: ${what}.`),
    ]
  }
  return [...new Set(interactions.map(({ file }) => file))].flatMap((file) => {
    const own = interactions.filter((interaction) => interaction.file === file)
    const { consumer = '', provider = '' } = own[0] ?? {}
    return [`${consumer} → ${provider}   ${file}`, ...own.flatMap(toLines), '']
  })
}

const toQuoted = (interaction: string | undefined): string => (interaction === undefined ? '' : `, "${interaction}"`)

/** The last line: how many held. */
export function toSummary({ problems, interactions }: PactVerification): string {
  if (problems.length > 0) return `${count(problems.length, 'problem')}, nothing verified.`
  const failed = interactions.filter(({ ok, isPending }) => !ok && !isPending).length
  const pending = interactions.filter(({ ok, isPending }) => !ok && isPending).length
  const held = interactions.length - failed - pending
  const waits = pending === 0 ? '' : `, ${pending} pending (保留)`
  return `${count(interactions.length, 'interaction')}: ${held} hold (成功)${waits}, ${failed} broken (失敗).`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function toLines(interaction: VerifiedInteraction): string[] {
  const { description, ok, isPending } = interaction
  if (ok) return [`  ✓ ${description}`]
  return [
    `  ${isPending ? '… (pending) ' : '✗ '}${description}`,
    ...explainInteraction(interaction).map((line) => (line === '' ? '' : `      ${line}`)),
  ]
}

/** Why an interaction is broken and what to do, in words. */
export function explainInteraction(interaction: VerifiedInteraction): string[] {
  const { states, failures, reasons } = interaction
  const found = failures.map((failure) => hints.find(({ fits }) => fits(failure, interaction)))
  const advice = [...new Set(found)].flatMap((hint) => (hint === undefined ? [] : [`- ${hint.en}`, `  ${hint.ja}`]))
  return [
    ...states.map((state) => `Given (前提条件) ${toState(state)}`),
    ...failures.map(toLine),
    ...(reasons.length > 0 ? ['Why the gateway answered so (理由)'] : []),
    ...reasons.flatMap(({ rule, text, evidence }) => [
      `  ${rule} [${evidence.level}]`,
      `    ${text.en}`,
      `    ${text.ja}`,
    ]),
    'What to do (対処)',
    ...advice.map((line) => `  ${line}`),
    '',
  ]
}

function toState({ name, params }: ProviderState): string {
  const told = Object.entries(params).map(([key, value]) => `${key}: ${value}`)
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}

function toLine({ where, expected, actual, what }: PactFailure): string {
  const [, missing] = /missing the following keys: (.*)$/.exec(what) ?? []
  if (missing !== undefined) return `${where}: the contract expects ${missing}; the gateway sent no such field`
  if (where === 'request') return `${where}: ${what}`
  // What a matcher wanted stands in Pact's words alone.
  const words = /to (match|be (?!equal))|size|length/i.test(what) ? ` (${what})` : ''
  return `${where}: the contract expects ${expected ?? 'nothing'}; the gateway answered ${actual ?? 'nothing'}${words}`
}
