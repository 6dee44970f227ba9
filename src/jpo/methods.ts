import type { JapanPaymentOptions } from '../openapi/index.ts'
import { documented, type Evidence } from '../verdict/evidence.ts'
import type { JpoMethod } from '../world/world.ts'

/** Use of a field of `japanPaymentOptions` with a payment method. */
export type FieldUse = 'required' | 'optional' | 'out-of-place'

/** A field of `processingInformation.japanPaymentOptions`. */
export type JpoField = keyof JapanPaymentOptions

export interface JpoMethodRow {
  readonly name: JpoMethod
  /** 支払区分. */
  readonly ja: string
  /** REST codes of `paymentMethod`. No source documents the difference between the codes of a group. */
  readonly codes: readonly string[]
  /** The code of the same method in the older Simple Order API. */
  readonly simpleOrderCode: string
  readonly fields: Readonly<Record<JpoField, FieldUse>>
  readonly evidence: Evidence
}

/** Fields with the same use for every method. Source: the guide's five pages, field reference. */
const common = {
  businessName: 'required',
  businessNameKatakana: 'required',
  businessNameAlphaNumeric: 'required',
  terminalId: 'optional',
  jis2TrackData: 'optional',
  preapprovalType: 'optional',
} as const satisfies Partial<Record<JpoField, FieldUse>>

const bonusFields = (use: FieldUse) =>
  ({
    bonuses: use,
    bonusMonth: use,
    bonusAmount: use,
    secondBonusMonth: use,
    secondBonusAmount: use,
  }) as const

/**
 * The five Japanese payment options, a row each.
 *
 * Where the vendor's pages disagree, the row is the lenient one: the field reference requires `installments` of a
 * bonus payment and the guide's list lacks it, so it is optional; `firstBillingMonth` is in required lists, whose
 * note says that it may be omitted.
 */
export const jpoMethods: readonly JpoMethodRow[] = [
  {
    name: 'single',
    ja: '一括払い',
    codes: ['10'],
    simpleOrderCode: '1',
    fields: {
      ...common,
      paymentMethod: 'optional',
      installments: 'out-of-place',
      firstBillingMonth: 'out-of-place',
      ...bonusFields('out-of-place'),
    },
    evidence: documented('guide: payments-jpo-auth-single; field reference'),
  },
  {
    name: 'bonus',
    ja: 'ボーナス一括払い',
    codes: ['21', '22', '23', '24'],
    simpleOrderCode: '2',
    fields: {
      ...common,
      paymentMethod: 'required',
      installments: 'optional',
      firstBillingMonth: 'out-of-place',
      ...bonusFields('optional'),
    },
    evidence: documented('guide: payments-jpo-auth-bonus; field reference'),
  },
  {
    name: 'installment',
    ja: '分割払い',
    codes: ['61'],
    simpleOrderCode: '4',
    fields: {
      ...common,
      paymentMethod: 'required',
      installments: 'required',
      firstBillingMonth: 'optional',
      ...bonusFields('out-of-place'),
    },
    evidence: documented('guide: payments-jpo-auth-installment; field reference'),
  },
  {
    name: 'combination',
    ja: 'ボーナス併用分割払い',
    codes: ['31', '32', '33', '34'],
    simpleOrderCode: '6',
    fields: {
      ...common,
      paymentMethod: 'required',
      installments: 'required',
      firstBillingMonth: 'optional',
      ...bonusFields('optional'),
    },
    evidence: documented('guide: payments-jpo-auth-combo; field reference'),
  },
  {
    name: 'revolving',
    ja: 'リボ払い',
    codes: ['80'],
    simpleOrderCode: '5',
    fields: {
      ...common,
      paymentMethod: 'required',
      installments: 'required',
      firstBillingMonth: 'optional',
      ...bonusFields('out-of-place'),
    },
    evidence: documented('guide: payments-jpo-auth-revolving; field reference'),
  },
]

/** All REST codes, in the order of the table. */
export const jpoCodes: readonly string[] = jpoMethods.flatMap((row) => row.codes)

const byCode = new Map(jpoMethods.flatMap((row) => row.codes.map((code) => [code, row] as const)))
const bySimpleOrderCode = new Map(jpoMethods.map((row) => [row.simpleOrderCode, row]))

/** The method of a request without a code. */
export const defaultMethod = jpoMethods[0] as JpoMethodRow

/** The row of a REST code; undefined for any other string. */
export const methodOfCode = (code: string): JpoMethodRow | undefined => byCode.get(code)

/** The row of a Simple Order code, with or without a leading zero. */
export const methodOfSimpleOrderCode = (code: string): JpoMethodRow | undefined =>
  bySimpleOrderCode.get(code.replace(/^0/, ''))
