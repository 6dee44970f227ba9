import { findNearest } from '../base/did-you-mean.ts'
import { defaultMethod, type JpoField } from './methods.ts'

/** All fields of `japanPaymentOptions`. */
export const jpoFields = Object.keys(defaultMethod.fields) as JpoField[]

const known = new Set<string>(jpoFields)

/**
 * Names that are not fields of a payment request but occur in practice: misprints of the guide's examples, the names
 * of transaction search, and those of the Simple Order API.
 */
const strayNames: Readonly<Record<string, JpoField>> = {
  firstBusinessMonth: 'firstBillingMonth',
  firstPaymentMonth: 'firstBillingMonth',
  numberOfInstallments: 'installments',
  installmentCount: 'installments',
  businessNameEnglish: 'businessNameAlphaNumeric',
  businessNameAlpha: 'businessNameAlphaNumeric',
  businessNameJapanese: 'businessName',
  businessNameKanji: 'businessName',
  preApprovalType: 'preapprovalType',
  method: 'paymentMethod',
}

/** Whether a key is a field of `japanPaymentOptions`. */
export const isJpoField = (name: string): name is JpoField => known.has(name)

/** The field that a stray name probably means; undefined when none is near. */
export function suggestField(name: string): JpoField | undefined {
  if (name.length > 40) return undefined
  const stray = Object.hasOwn(strayNames, name) ? strayNames[name] : undefined
  if (stray !== undefined) return stray
  return findNearest(name, jpoFields)
}
