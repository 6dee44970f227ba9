import { catalogue, isOutcomeName, type OutcomeName } from './acquirer/catalogue.ts'
import { findNearest } from './did-you-mean.ts'
import { ofSandbox } from './evidence.ts'
import { type FaultName, faults, isFaultName } from './faults/faults.ts'
import { type Mark, type Marks, noMarks } from './marks.ts'
import { redactText } from './redact.ts'
import { wireMessages } from './reply.ts'
import { passed, refused, type Stage } from './stage.ts'

/** What a request asks for, by names that there are. */
export interface Asked {
  readonly scenario?: Mark & { readonly name: OutcomeName }
  readonly fault?: Mark & { readonly name: FaultName }
}

/**
 * Checks the names that a request asks for. One that is not known refuses the request and says so in its
 * body: who asks for an outcome and is approved instead would look for the mistake elsewhere (decisions/0004).
 */
export function checkMarks(marks: Marks): Stage<Asked> {
  if (marks === noMarks) return nothingAsked
  const { scenario, fault } = marks
  if (scenario !== undefined && !isOutcomeName(scenario.name)) return refuseName('outcome', scenario)
  if (fault !== undefined && (!isFaultName(fault.name) || fault.name === 'connection-refused'))
    return refuseName('fault', fault)
  return passed(marks as Asked)
}

const nothingAsked: Stage<Asked> = passed({})

const kinds = {
  outcome: { names: Object.keys(catalogue), other: isFaultName, hint: 'that is a fault: fault:' },
  fault: {
    // It is of the whole gateway, and so must be armed.
    names: Object.keys(faults).filter((name) => name !== 'connection-refused'),
    other: isOutcomeName,
    hint: 'that is an outcome: scenario:',
  },
} as const

function refuseName(kind: keyof typeof kinds, { name, trigger }: Mark): Stage<never> {
  const { names, other, hint } = kinds[kind]
  const shown = redactText(name).slice(0, 60)
  const nearest = findNearest(name, names)
  const guess = nearest === undefined ? '' : `; did you mean ${nearest}?`
  const en = `there is no ${kind} "${shown}"${other(name) ? `; ${hint}${name}` : guess} (asked for by the ${trigger}; /__admin/catalogue lists all)`
  return refused(
    {
      kind: 'invalid-request',
      reason: 'INVALID_DATA',
      message: `${wireMessages.invalidData} [jpo-sandbox: ${en}]`,
      details: [],
    },
    {
      rule: `unknown-${kind}`,
      text: { en, ja: `「${shown}」という名前はありません。/__admin/catalogue に一覧があります` },
      evidence: ofSandbox('outcomes and faults on demand; CyberSource has none'),
    },
  )
}
