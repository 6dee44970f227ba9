import type { RefusalNote } from '../../src/journal.ts'
import type { ProviderState } from '../../src/provider-states.ts'
import { missingKeysOf } from './failure-parts.ts'
import { toAdvice } from './to-advice.ts'
import type { PactFailure, PactVerification, VerifiedInteraction } from './verify-pacts.ts'

/** What a person reads of a verification, line by line. */
export function toReport({ problems, interactions }: PactVerification): string[] {
  if (problems.length > 0) {
    return [
      'Nothing was verified: the files are not right. / ファイルに問題があるため、検証していません。',
      '',
      ...problems.map(({ file, interaction, what }) => `✗ ${file}${toQuoted(interaction)}: ${what}.`),
    ]
  }
  const lines = createLines()
  return [...new Set(interactions.map(({ file }) => file))].flatMap((file) => {
    const own = interactions.filter((interaction) => interaction.file === file)
    const { consumer = '', provider = '' } = own[0] ?? {}
    return [`${consumer} → ${provider}   ${file}`, ...own.flatMap(lines), '']
  })
}

const toQuoted = (interaction: string | undefined): string => (interaction === undefined ? '' : `, "${interaction}"`)

/** The last line: how many held. */
export function toSummary({ problems, interactions }: PactVerification): string {
  if (problems.length > 0) return `${count(problems.length, 'problem')}, nothing verified.`
  const failed = interactions.filter(({ ok, isPending }) => !ok && !isPending).length
  const pending = interactions.filter(({ ok, isPending }) => !ok && isPending).length
  const held = interactions.length - failed - pending
  const waits = pending === 0 ? { en: '', ja: '' } : { en: ` ${pending} pending,`, ja: `保留 ${pending} 件、` }
  const total = count(interactions.length, 'interaction')
  return `${total}: ${held} hold,${waits.en} ${failed} broken. (成功 ${held} 件、${waits.ja}失敗 ${failed} 件)`
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

/** Of what holds, advice is told once: a contract may hold although its request is not what it was meant to be. */
function createLines(): (interaction: VerifiedInteraction) => string[] {
  const told = new Set<string>()
  return (interaction) => {
    const { description, ok, isPending, advice } = interaction
    if (!ok)
      return [
        `  ${isPending ? '… (pending) ' : '✗ '}${description}`,
        ...explainInteraction(interaction).map((line) => (line === '' ? '' : `      ${line}`)),
      ]
    const untold = advice.filter(({ text }) => !told.has(text.en))
    for (const { text } of untold) told.add(text.en)
    return [`  ✓ ${description}`, ...toNotes('Advice (ヒント)', untold).map((line) => `      ${line}`)]
  }
}

/** Why an interaction is broken and what to do, in words: the cause first, what follows from it last. */
export function explainInteraction(interaction: VerifiedInteraction): string[] {
  const { states, reasons } = interaction
  const { advice, causes, consequences } = toAdvice(interaction)
  return [
    ...states.map((state) => `Given (前提条件) ${toState(state)}`),
    ...causes.map(toLine),
    ...toNotes('Why the gateway answered so (理由)', reasons),
    ...toNotes('Advice of the gateway (ヒント)', interaction.advice),
    'What to do (対処)',
    ...advice.flatMap(({ en, ja }) => [`  - ${en}`, `    ${ja}`]),
    ...(consequences.length > 0 ? ['What follows from that (これに伴う差異)'] : []),
    ...consequences.map((failure) => `  ${toLine(failure)}`),
    '',
  ]
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
  const told = Object.entries(params).map(([key, value]) => `${key}: ${value}`)
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}

function toLine(failure: PactFailure): string {
  const { where, expected, actual, what } = failure
  const missing = missingKeysOf(failure).join(', ')
  if (missing !== '') return `${where}: the contract expects ${missing}; the gateway sent no such field`
  if (where === 'request') return `${where}: ${what}`
  // What a matcher wanted stands in Pact's words alone.
  const words = /to (match|be (?!equal))|size|length/i.test(what) ? ` (${what})` : ''
  return `${where}: the contract expects ${expected ?? 'nothing'}; the gateway answered ${actual ?? 'nothing'}${words}`
}
