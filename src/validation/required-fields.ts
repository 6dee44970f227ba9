import { documented, type Evidence } from '../verdict/evidence.ts'

export interface RequiredField {
  /** JSON path, joined with points. */
  readonly field: string
  /** Payments that need the field: all, or those with Japanese payment options. */
  readonly of: 'always' | 'jpo'
  /** Whether an account with relaxed requirements may omit it. */
  readonly relaxed: boolean
  readonly evidence: Evidence
}

const everyPage = documented('guide: required fields of the five JPO pages and of the basic authorization')
const jpoPages = documented('guide: required fields of the five JPO pages, not of the basic authorization')

/** Fields that every payment method needs, in the order of the reply. */
export const requiredFields: readonly RequiredField[] = [
  { field: 'orderInformation.amountDetails.currency', of: 'always', relaxed: false, evidence: everyPage },
  { field: 'orderInformation.amountDetails.totalAmount', of: 'always', relaxed: false, evidence: everyPage },
  { field: 'orderInformation.billTo.address1', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.administrativeArea', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.country', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.email', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.firstName', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.lastName', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.locality', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'orderInformation.billTo.postalCode', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'paymentInformation.card.number', of: 'always', relaxed: false, evidence: everyPage },
  { field: 'paymentInformation.card.expirationMonth', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'paymentInformation.card.expirationYear', of: 'always', relaxed: true, evidence: everyPage },
  { field: 'paymentInformation.card.type', of: 'jpo', relaxed: false, evidence: jpoPages },
]

/** Requirements of the caller's account and of the kind of payment. */
export interface Requirements {
  readonly jpo: boolean
  readonly relaxed: boolean
}

/** Fields that a payment needs. */
export const fieldsFor = ({ jpo, relaxed }: Requirements): readonly RequiredField[] => lists[`${jpo}-${relaxed}`]

const toList = (jpo: boolean, relaxed: boolean): readonly RequiredField[] =>
  requiredFields.filter(({ of, relaxed: mayBeWaived }) => (jpo || of === 'always') && !(mayBeWaived && relaxed))

const lists = {
  'true-true': toList(true, true),
  'true-false': toList(true, false),
  'false-true': toList(false, true),
  'false-false': toList(false, false),
} as const
