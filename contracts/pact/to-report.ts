import type { RefusalNote } from '../../src/verdict/stage.ts'
import type { Text } from '../../src/verdict/text.ts'
import { endSentence, toCount, toList } from '../base/sentences.ts'
import type { ProviderState } from '../states/provider-states.ts'
import { missingKeysOf } from './failure-parts.ts'
import { hints } from './hints.ts'
import { isOdd } from './odd-advice.ts'
import { providerName } from './to-pact.ts'
import type { PactFailure, PactVerification, VerifiedInteraction } from './verify-pacts.ts'

/** Prints a verification for a person, line by line. */
export function toReport({ problems, interactions }: PactVerification): string[] {
  if (problems.length > 0) {
    return [
      'Nothing was verified: the files are not right. / ファイルに問題があるため、検証していません。',
      '',
      ...problems.flatMap(({ file, interaction, what, ja }) => [
        `✗ ${file}${toQuoted(interaction)}: ${endSentence(what)}`,
        `  ${endSentence(ja, '。')}`,
      ]),
    ]
  }
  const shared = findSharedAdvice(interactions)
  const printed = new Set(shared.map(({ note }) => note.text.en))
  return [
    ...[...new Set(interactions.map(({ file }) => file))].flatMap((file) => {
      const own = interactions.filter((interaction) => interaction.file === file)
      const { consumer = '', provider = '' } = own[0] ?? {}
      return [`${consumer} → ${provider}   ${file}`, ...own.flatMap((one) => toLines(one, printed)), '']
    }),
    ...shared.flatMap(toSharedLines),
    ...adviseOnProviders(interactions),
  ]
}

const toQuoted = (interaction: string | undefined): string => (interaction === undefined ? '' : `, "${interaction}"`)

/** The last line: how many contracts hold, and how many of those with a request that the strict profile refuses. */
export function toVerificationSummary({ problems, interactions }: PactVerification): string {
  if (problems.length > 0)
    return `${toCount(problems.length, 'problem')}, nothing verified. (問題 ${problems.length} 件、未検証)`
  const holding = interactions.filter(({ ok }) => ok)
  const pending = interactions.filter(({ ok, isPending }) => !ok && isPending).length
  const held = holding.length
  const failed = interactions.length - held - pending
  const waits = pending === 0 ? { en: '', ja: '' } : { en: ` ${pending} pending,`, ja: `保留 ${pending} 件、` }
  const odd = toOddWords(holding.filter((interaction) => interaction.isOdd).length)
  const total = toCount(interactions.length, 'interaction')
  const holds = held === 1 ? 'holds' : 'hold'
  return `${total}: ${held} ${holds},${odd.en.counted}${waits.en} ${failed} broken.${odd.en.remedy} (成功 ${held} 件${odd.ja.counted}、${waits.ja}失敗 ${failed} 件${odd.ja.remedy})`
}

/** How many requests are odd, and what to do about them. */
function toOddWords(odd: number) {
  if (odd === 0) return { en: { counted: '', remedy: '' }, ja: { counted: '', remedy: '' } }
  const remedy = ' To make odd requests fail: `--profile strict` refuses them.'
  return {
    en: { counted: ` ${odd} of them with an odd request (!),`, remedy },
    ja: { counted: ` (うち要確認 ! ${odd} 件)`, remedy: '。要確認のリクエストは --profile strict で拒否されます' },
  }
}

/** A contract that holds with an odd request is marked, because the request may not be what it was meant to be. */
function toLines(interaction: VerifiedInteraction, printed: ReadonlySet<string>): string[] {
  const { description, ok, isPending } = interaction
  if (ok)
    return [`  ${interaction.isOdd ? '!' : '✓'} ${description}`, ...adviceLines(interaction, printed).map(toIndented)]
  return [
    `  ${isPending ? '… (pending) ' : '✗ '}${description}`,
    ...explainInteraction(interaction, printed).map(toIndented),
  ]
}

const toIndented = (line: string): string => (line === '' ? '' : `      ${line}`)

function toSharedLines({ note, interactions }: SharedAdvice): string[] {
  const names = toList(interactions.map(({ description }) => description))
  return [...toNotes(`Advice (ヒント) for ${interactions.length} interactions: ${names}`, [note]), '']
}

interface InteractionAdvice {
  /** Remedies, those of causes first. */
  readonly advice: readonly Text[]
  readonly causes: readonly PactFailure[]
  /** Failures that follow from a cause and disappear with it. */
  readonly consequences: readonly PactFailure[]
}

/** Finds the remedies for a broken interaction: one for all failures of a kind, none for consequences. */
function toAdvice(interaction: VerifiedInteraction): InteractionAdvice {
  const found = interaction.failures.map((failure) => ({
    failure,
    hint: hints.find(({ fits }) => fits(failure, interaction)),
  }))
  const isExplained = ({ failure, hint }: (typeof found)[number]): boolean =>
    found.some((other) => other.hint !== hint && other.hint?.explains?.test(`${failure.where} ${failure.what}`))
  const causes = found.filter((one) => !isExplained(one))
  const groups = hints
    .map((hint) => ({ hint, own: causes.filter((one) => one.hint === hint).map(({ failure }) => failure) }))
    .filter(({ own }) => own.length > 0)
  return {
    advice: groups.map(({ hint, own }) => hint.text(own, interaction)),
    causes: causes.map(({ failure }) => failure),
    consequences: found.filter(isExplained).map(({ failure }) => failure),
  }
}

/**
 * Explains why an interaction is broken and what to do: causes first, then consequences, then the gateway's advice.
 *
 * @param printed English texts of advice that is printed elsewhere
 */
export function explainInteraction(
  interaction: VerifiedInteraction,
  printed: ReadonlySet<string> = new Set<string>(),
): string[] {
  const { states, reasons } = interaction
  const { advice, causes, consequences } = toAdvice(interaction)
  return [
    ...states.map((state) => `Given (前提条件) ${toState(state)}`),
    ...causes.map(toLine),
    ...toNotes('Why the gateway answered so (理由)', reasons),
    'What to do (対処)',
    ...advice.flatMap(({ en, ja }) => [`  - ${en}`, `    ${ja}`]),
    ...(consequences.length > 0 ? ['What follows from that (これに伴う差異)'] : []),
    ...consequences.map((failure) => `  ${toLine(failure)}`),
    ...adviceLines(interaction, printed),
    '',
  ]
}

/** Lines about the odd parts of a request; none if there are none. */
export const toOddLines = ({ advice }: VerifiedInteraction): string[] =>
  toNotes('Odd in this request, and refused by --profile strict (要確認)', advice.filter(isOdd))

function adviceLines(interaction: VerifiedInteraction, printed: ReadonlySet<string>): string[] {
  const other = interaction.advice.filter((note) => !isOdd(note) && !printed.has(note.text.en))
  return [...toOddLines(interaction), ...toNotes('Advice (ヒント)', other)]
}

function toNotes(title: string, notes: readonly RefusalNote[]): string[] {
  if (notes.length === 0) return []
  return [
    title,
    ...notes.flatMap(({ rule, text, evidence }) => [
      `  ${rule} [${evidence.level}]`,
      `    ${text.en}`,
      `    ${text.ja}`,
    ]),
  ]
}

function toState({ name, params }: ProviderState): string {
  const parameters = Object.entries(params).map(([key, value]) => `${key}: ${value}`)
  return parameters.length === 0 ? name : `${name} (${parameters.join(', ')})`
}

function toLine(failure: PactFailure): string {
  const { where, expected, actual, what } = failure
  const missing = missingKeysOf(failure).join(', ')
  if (missing !== '') return `${where}: the contract expects ${missing}; the gateway sent no such field`
  if (where === 'request') return `${where}: ${what}`
  // Only Pact's own words say what a matcher expects.
  const words = /to (match|be (?!equal))|size|length/i.test(what) ? ` (${what})` : ''
  return `${where}: the contract expects ${expected ?? 'nothing'}; the gateway answered ${actual ?? 'nothing'}${words}`
}

/** Advice that several interactions share. */
export interface SharedAdvice {
  readonly note: RefusalNote
  readonly interactions: readonly VerifiedInteraction[]
}

/** Finds advice that is printed once for several interactions. Advice about an odd request stays with the request. */
export function findSharedAdvice(interactions: readonly VerifiedInteraction[]): SharedAdvice[] {
  const byText = new Map<string, SharedAdvice>()
  for (const interaction of interactions)
    for (const note of interaction.advice) {
      if (isOdd(note)) continue
      const others = byText.get(note.text.en)?.interactions ?? []
      byText.set(note.text.en, { note, interactions: [...others, interaction] })
    }
  return [...byText.values()].filter((advice) => advice.interactions.length > 1)
}

/** Advice on files whose provider has another name: they may be contracts with another provider. */
export function adviseOnProviders(interactions: readonly VerifiedInteraction[]): string[] {
  const strangers = interactions.filter(({ provider }) => provider !== providerName)
  return [...new Set(strangers.map(({ provider }) => provider))].flatMap((provider) => {
    const files = [...new Set(strangers.filter((one) => one.provider === provider).map(({ file }) => file))]
    return [
      `Advice (ヒント) on ${toList(files)}`,
      `  The provider is called "${provider}", not ${providerName}: is this a contract with another provider?`,
      `  provider の名前が ${providerName} ではなく "${provider}" です。他の provider との契約ではありませんか?`,
      '',
    ]
  })
}
