import { isMissing, isObject, toText } from '../base/json-path.ts'
import { assumed } from '../verdict/evidence.ts'
import type { Finding } from '../verdict/finding.ts'
import { type Rule, toFinding } from '../verdict/rule.ts'
import type { JpoPlan } from './plan.ts'

const optionsPath = 'processingInformation.japanPaymentOptions'

export const captureOptionDiffers = {
  name: 'capture-option-differs',
  weight: 'odd',
  reason: 'INVALID_DATA',
  title: {
    en: 'a payment option of a capture contradicts that of its authorization',
    ja: '売上確定の支払区分がオーソリと異なります',
  },
  evidence: assumed('the fields of a capture are documented; what a contradiction does is not'),
} as const satisfies Rule

/** Values of the plan for each field of a capture. Absent: the plan says nothing. */
const planned: Readonly<Record<string, (plan: JpoPlan) => string | undefined>> = {
  paymentMethod: ({ code }) => code,
  installments: ({ installments }) => installments?.toString(),
  firstBillingMonth: ({ firstBillingMonth }) => firstBillingMonth,
  bonuses: ({ bonuses }) => bonuses?.count.toString(),
  bonusMonth: ({ bonuses }) => bonuses?.entries[0]?.month,
  bonusAmount: ({ bonuses }) => bonuses?.entries[0]?.amount,
  secondBonusMonth: ({ bonuses }) => bonuses?.entries[1]?.month,
  secondBonusAmount: ({ bonuses }) => bonuses?.entries[1]?.amount,
}

/** A single payment, as which an authorization without options counts. */
const single: JpoPlan = { method: 'single', ja: '一括払い', code: '10' }

/** Compares the options of a capture with the plan of its authorization. Absent options are inherited (assumed). */
export function checkCaptureOptions(options: unknown, plan: JpoPlan = single): Finding[] {
  if (!isObject(options)) return []
  return Object.entries(planned).flatMap(([field, read]) => {
    if (isMissing(options[field])) return []
    const sent = toText(options[field]) ?? ''
    const expected = read(plan)
    if (expected !== undefined && toPlain(sent) === toPlain(expected)) return []
    const was = expected ?? 'none'
    return [
      toFinding(captureOptionDiffers, `${optionsPath}.${field}`, {
        en: `${field} of the capture contradicts the authorization, which has ${was} (${plan.method})`,
        ja: `売上確定の ${field} がオーソリの値 ${was} (${plan.ja}) と異なります`,
      }),
    ]
  })
}

const toPlain = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
