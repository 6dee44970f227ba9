import { catalogue, isOutcomeName, type OutcomeName } from '../acquirer/catalogue.ts'
import { findNearest } from '../base/did-you-mean.ts'
import { redactText } from '../card-data/redact.ts'
import { isDelay } from '../faults/delay.ts'
import { type FaultName, faults, isFaultName } from '../faults/faults.ts'
import { wireMessages } from '../reply/answer.ts'
import { ofSandbox } from '../verdict/evidence.ts'
import { passed, refused, type Stage } from '../verdict/stage.ts'
import type { Text } from '../verdict/text.ts'
import { type Mark, type Marks, noMarks } from './marks.ts'
import { settingsOf } from './read-wish.ts'

/** What a request asks for, by names that there are. */
export interface Asked {
  readonly scenario?: Mark & { readonly name: OutcomeName }
  readonly fault?: { readonly name: FaultName; readonly trigger: Mark['trigger']; readonly delay?: number }
}

/**
 * Checks the names that a request asks for. One that is not known refuses the request and says so in its
 * body: who asks for an outcome and is approved instead would look for the mistake elsewhere (decisions/0004).
 */
export function checkMarks(marks: Marks): Stage<Asked> {
  if (marks === noMarks) return nothingAsked
  const { scenario, fault } = marks
  if (scenario !== undefined) {
    if (!isOutcomeName(scenario.name)) return refuseName('outcome', scenario)
    if ('delay' in scenario) return refuseDelay('outcome', scenario)
  }
  if (fault !== undefined) {
    if (!isFaultName(fault.name)) return refuseName('fault', fault)
    if (settingsOf(fault.name).includes('duration'))
      return refuse('fault', fault, {
        en: `${fault.name} is of the whole gateway: it must be armed`,
        ja: `${fault.name} はゲートウェイ全体の障害のため、事前設定 (armed) でのみ使えます`,
      })
    if ('delay' in fault && !isDelay(fault.delay)) return refuseDelay('fault', fault)
  }
  return passed(marks as Asked)
}

const nothingAsked: Stage<Asked> = passed({})

const kinds = {
  outcome: { names: Object.keys(catalogue), other: isFaultName, hint: 'that is a fault: fault:', ja: '結果' },
  fault: { names: Object.keys(faults), other: isOutcomeName, hint: 'that is an outcome: scenario:', ja: '通信障害' },
} as const

function refuseName(kind: keyof typeof kinds, mark: Mark): Stage<never> {
  const { names, other, hint, ja } = kinds[kind]
  const shown = redactText(mark.name).slice(0, 60)
  const nearest = findNearest(mark.name, names)
  const isOther = other(mark.name)
  const guess = nearest === undefined ? '' : `; did you mean ${nearest}?`
  const guessInJapanese = nearest === undefined ? '' : `。「${nearest}」ではありませんか?`
  return refuse(kind, mark, {
    en: `there is no ${kind} "${shown}"${isOther ? `; ${hint}${mark.name}` : guess}`,
    ja: `「${shown}」という${ja}はありません${isOther ? `。${hint.split(': ')[1]}${mark.name} ではありませんか?` : guessInJapanese}`,
  })
}

const refuseDelay = (kind: keyof typeof kinds, mark: Mark): Stage<never> =>
  refuse(kind, mark, delayTexts[kind](mark.name))

const delayTexts: Readonly<Record<keyof typeof kinds, (name: string) => Text>> = {
  outcome: (name) => ({
    en: `${name} cannot take that long: an outcome takes no time; a fault does, such as fault:latency=250`,
    ja: `結果 ${name} に時間は指定できません。fault:latency=250 のような障害を使ってください`,
  }),
  fault: (name) => ({
    en: `${name} cannot take that long: allowed behind its = is a wait of ten minutes at the most, such as 250, 250ms or 5s`,
    ja: `${name} の時間の指定が正しくありません。250、250ms、5s のように、10分以内で指定してください`,
  }),
}

function refuse(kind: keyof typeof kinds, { trigger }: Mark, text: Text): Stage<never> {
  const en = `${text.en} (asked for by the ${trigger}; /__admin/catalogue lists all)`
  const ja = `${text.ja} (一覧は /__admin/catalogue)`
  return refused(
    {
      kind: 'invalid-request',
      reason: 'INVALID_DATA',
      message: `${wireMessages.invalidData} [jpo-sandbox: ${en}]`,
      details: [],
    },
    {
      rule: `unknown-${kind}`,
      text: { en, ja },
      evidence: ofSandbox('outcomes and faults on demand; CyberSource has none'),
    },
  )
}
