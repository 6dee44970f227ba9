import type { JournalEntry } from '../../src/journal/journal.ts'

/** A journal entry in words. */
export function explainEntry({
  id,
  at,
  request,
  reply,
  authentication,
  stages,
  scenario,
  fault,
  refusals,
  advice,
}: JournalEntry): string {
  const made = reply.status === 0 ? 'nothing' : String(reply.status)
  const status = fault === undefined ? made : `${made}, but the fault ${fault.name} came between`
  const lines = [`${id}  ${at}  ${request.method} ${request.path}  →  ${status}`, '']
  if (request.body !== undefined) lines.push('Sent, redacted (送信内容)', ...printBody(request.body), '')
  lines.push(
    ...stages.map(
      ({ stage, verdict, note }) => `  ${stage.padEnd(12)} ${verdict}${note === undefined ? '' : `: ${note}`}`,
    ),
    '',
  )
  if (scenario !== undefined) lines.push(`Scenario (シナリオ)  ${scenario.name}, by ${toTrigger(scenario)}`, '')
  if (fault !== undefined) lines.push(`Fault (通信障害)  ${fault.name}, by ${toTrigger(fault)}`, '')
  for (const [title, notes] of [
    ['Why (理由)', refusals],
    ['Advice (ヒント)', advice],
  ] as const) {
    if (notes.length === 0) continue
    lines.push(title)
    for (const { rule, text, evidence } of notes)
      lines.push(`  ${rule} [${evidence.level}]`, `    ${text.en}`, `    ${text.ja}`)
    lines.push('')
  }
  if (authentication?.comparison !== undefined) {
    lines.push('Expected, and received where it differs (署名文字列の比較)')
    for (const { expected, received, differs } of authentication.comparison) {
      if (expected === received) lines.push(`    ${expected}`)
      else lines.push(`${differs ? '>' : ' '} - ${expected}`, `${differs ? '>' : ' '} + ${received}`)
    }
    lines.push('')
  }
  if (refusals.length === 0 && advice.length === 0)
    lines.push('Nothing was refused, and there is nothing to advise.', '')
  return lines.join('\n').trimEnd()
}

const mostLines = 60

/** The body as the journal keeps it, without card data. */
function printBody(body: unknown): string[] {
  const lines = (JSON.stringify(body, null, 2) ?? '').split('\n').map((line) => `    ${line}`)
  const more = lines.length - mostLines
  return more > 0 ? [...lines.slice(0, mostLines), `    and ${more} more lines, in the journal`] : lines
}

const toTrigger = ({ trigger, armed }: { readonly trigger: string; readonly armed?: string | undefined }): string =>
  armed === undefined ? trigger : `${trigger} (${armed})`
