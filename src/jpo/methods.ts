import type { JapanPaymentOptions } from '../openapi/index.ts'
import { documented, type Evidence } from '../verdict/evidence.ts'
import type { JpoMethod } from '../world/world.ts'

/** Use of a field of `japanPaymentOptions` by a payment method. */
export type FieldUse = 'required' | 'optional' | 'out-of-place'

/** A field of `processingInformation.japanPaymentOptions`. */
export type JpoField = keyof JapanPaymentOptions

export interface JpoMethodRow {
  readonly name: JpoMethod
  /** 支払区分. */
  readonly ja: string
  /** REST codes of `paymentMethod`. The difference between the members of a group is not documented. */
  readonly codes: readonly string[]
  /** Code of the same method in the older Simple Order API. */
  readonly simpleOrderCode: string
  readonly fields: Readonly<Record<JpoField, FieldUse>>
  readonly evidence: Evidence
}

/** Fields with the same use in every method. Source: the guide's five pages, field reference. */
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
 * The five Japanese payment options, a row each. The names come from world.schema.json: a name without a row does not
 * compile.
 *
 * Where the vendor's pages disagree, the row is the lenient one: the field reference requires `installments` of a
 * bonus payment and the guide's list lacks it, so it is optional; `firstBillingMonth` is in required lists, whose
 * note says that it may be omitted.
 */
const rows: Readonly<Record<JpoMethod, Omit<JpoMethodRow, 'name'>>> = {
  single: {
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
  bonus: {
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
  installment: {
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
  combination: {
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
  revolving: {
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
}

/** The rows with their names, in the order of the table. */
export const jpoMethods: readonly JpoMethodRow[] = Object.entries(rows).map(([name, row]) => ({
  name: name as JpoMethod,
  ...row,
}))

/** All REST codes, in the order of the table. */
export const jpoCodes: readonly string[] = jpoMethods.flatMap((row) => row.codes)

const byCode = new Map(jpoMethods.flatMap((row) => row.codes.map((code) => [code, row] as const)))
const bySimpleOrderCode = new Map(jpoMethods.map((row) => [row.simpleOrderCode, row]))

/** Method of a payment without a code. */
export const defaultMethod: JpoMethodRow = { name: 'single', ...rows.single }

/** Row of a REST code; undefined for another string. */
export const methodOfCode = (code: string): JpoMethodRow | undefined => byCode.get(code)

/** Row of a Simple Order code, with or without a leading zero. */
export const methodOfSimpleOrderCode = (code: string): JpoMethodRow | undefined =>
  bySimpleOrderCode.get(code.replace(/^0/, ''))

/** All fields of `japanPaymentOptions`. */
export const jpoFields = Object.keys(defaultMethod.fields) as JpoField[]
