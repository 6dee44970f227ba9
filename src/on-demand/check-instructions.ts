import { catalogue, isOutcomeName, type OutcomeName } from '../acquirer/outcome-catalogue.ts'
import { canHave, type Service } from '../acquirer/services.ts'
import { isSettlementOutcome, type SettlementOutcome, settlementOutcomes } from '../acquirer/settlement-outcomes.ts'
import { didYouMean, toSuggestion } from '../base/did-you-mean.ts'
import { redactText } from '../card-data/redact.ts'
import { isDelay } from '../faults/delay.ts'
import { type FaultName, faults, isFaultName } from '../faults/faults.ts'
import type { UnknownHeader } from '../request/sandbox-headers.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import type { Advice } from '../verdict/finding.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'
import type { Text } from '../verdict/text.ts'
import { settingsOf } from './read-arming.ts'
import { type Instruction, type Instructions, noInstructions } from './read-instructions.ts'

/** Instructions with known names. */
export interface CheckedInstructions {
  readonly scenario?: Instruction & { readonly name: OutcomeName }
  readonly verdict?: Instruction & { readonly name: SettlementOutcome }
  readonly fault?: { readonly name: FaultName; readonly trigger: Instruction['trigger']; readonly delay?: number }
}

/**
 * Checks the names of the instructions. An unknown name refuses the request, and the body says so: an approval
 * instead of the outcome would mislead people (decisions/0004).
 */
export function checkInstructions(instructions: Instructions, service: Service): Stage<CheckedInstructions> {
  if (instructions === noInstructions) return noneGiven
  const { scenario, fault, verdict, unknownHeader } = instructions
  if (unknownHeader !== undefined) return refuseHeader(unknownHeader)
  if (verdict !== undefined) {
    if (!isSettlementOutcome(verdict.name)) return refuseName('verdict', verdict)
    if ('delay' in verdict) return refuseDelay('verdict', verdict)
  }
  let ignored: Advice | undefined
  if (scenario !== undefined) {
    if (!isOutcomeName(scenario.name)) return refuseName('outcome', scenario)
    if ('delay' in scenario) return refuseDelay('outcome', scenario)
    if (!canHave(service, scenario.name)) {
      // A follow-on service repeats the reference of its payment: an outcome in it is meant for the payment.
      if (scenario.trigger === 'header' || service === 'payment') return refuseService(scenario, service)
      ignored = adviseIgnored(scenario, service)
    }
  }
  if (fault !== undefined) {
    if (!isFaultName(fault.name)) return refuseName('fault', fault)
    if (settingsOf(fault.name).includes('duration'))
      return refuseInstruction('fault', fault, {
        en: `${fault.name} is of the whole gateway: it must be armed`,
        ja: `${fault.name} はゲートウェイ全体の障害のため、事前設定 (armed) でのみ使えます`,
      })
    if ('delay' in fault && !isDelay(fault.delay)) return refuseDelay('fault', fault)
  }
  if (ignored !== undefined) return passed(fault === undefined ? {} : ({ fault } as CheckedInstructions), [ignored])
  return passed(instructions as CheckedInstructions)
}

const noneGiven: Stage<CheckedInstructions> = passed({})

const outcomeNames = Object.keys(catalogue) as OutcomeName[]

const kinds = {
  outcome: { names: outcomeNames, other: isFaultName, hint: 'that is a fault: fault:', ja: '結果' },
  verdict: {
    names: Object.keys(settlementOutcomes),
    other: (name: string) => isOutcomeName(name) && !isSettlementOutcome(name),
    hint: 'that is an outcome: scenario:',
    ja: '売上処理の結果',
  },
  fault: { names: Object.keys(faults), other: isOutcomeName, hint: 'that is an outcome: scenario:', ja: '通信障害' },
} as const

function refuseName(kind: keyof typeof kinds, instruction: Instruction): Stage<never> {
  const { names, other, hint, ja } = kinds[kind]
  const shown = redactText(instruction.name).slice(0, 60)
  const nearest = didYouMean(instruction.name, names, { lead: '; ', toShown: String })
  const isOther = other(instruction.name)
  return refuseInstruction(kind, instruction, {
    en: `there is no ${kind} "${shown}"${isOther ? `; ${hint}${instruction.name}` : nearest.en}`,
    ja: `「${shown}」という${ja}はありません${isOther ? `。${hint.split(': ')[1]}${instruction.name} ではありませんか?` : nearest.ja && `。${nearest.ja}`}`,
  })
}

function refuseHeader({ name, known, nearest }: UnknownHeader): Stage<never> {
  const shown = redactText(name).slice(0, 60)
  const meant = toSuggestion(nearest, { lead: '; ', toShown: String })
  return refuse('header', {
    en: `there is no request header ${shown}; allowed: ${known.join(', ')}${meant.en}`,
    ja: `${shown} というリクエストヘッダーはありません。${meant.ja}使えるヘッダー: ${known.join(', ')}`,
  })
}

const refuseService = (instruction: Instruction, service: Service): Stage<never> => {
  const names = outcomeNames.filter((name) => canHave(service, name)).join(', ')
  return refuseInstruction('outcome', instruction, {
    en: `${instruction.name} is no outcome of a ${service}; allowed: ${names || 'none'}`,
    ja: `${instruction.name} は ${service} の結果にはなりません。使える結果: ${names || 'なし'}`,
  })
}

const adviseIgnored = ({ name }: Instruction, service: Service): Advice => ({
  rule: 'outcome-of-another-service',
  text: {
    en: `${name} in the reference is no outcome of a ${service}: ignored, as if meant for the payment`,
    ja: `参照番号の ${name} は ${service} の結果にはならないため、決済への指定とみなして無視しました`,
  },
  evidence: ofSandbox('outcomes on demand; CyberSource has none'),
})

const refuseDelay = (kind: keyof typeof kinds, instruction: Instruction): Stage<never> =>
  refuseInstruction(kind, instruction, delayTexts[kind](instruction.name))

const delayTexts: Readonly<Record<keyof typeof kinds, (name: string) => Text>> = {
  outcome: (name) => ({
    en: `${name} cannot take that long: an outcome takes no time; a fault does, such as fault:latency=250`,
    ja: `結果 ${name} に時間は指定できません。fault:latency=250 のような障害を使ってください`,
  }),
  verdict: (name) => ({
    en: `${name} takes no time: batches go by the clock`,
    ja: `${name} に時間は指定できません。売上処理は時計に従います`,
  }),
  fault: (name) => ({
    en: `${name} cannot take that long: allowed behind its = is a wait of ten minutes at the most, such as 250, 250ms or 5s`,
    ja: `${name} の時間の指定が正しくありません。250、250ms、5s のように、10分以内で指定してください`,
  }),
}

const refuseInstruction = (kind: keyof typeof kinds, { trigger }: Instruction, text: Text): Stage<never> =>
  refuse(kind, {
    en: `${text.en} (asked for by the ${trigger}; /__admin/catalogue lists all)`,
    ja: `${text.ja} (一覧は /__admin/catalogue)`,
  })

function refuse(kind: keyof typeof kinds | 'header', { en, ja }: Text): Stage<never> {
  return refused(
    {
      kind: 'invalid-request',
      reason: 'INVALID_DATA',
      details: [],
      sandboxWords: [en],
    },
    {
      rule: `unknown-${kind}`,
      text: { en, ja },
      evidence: ofSandbox('outcomes and faults on demand; CyberSource has none'),
    },
  )
}
