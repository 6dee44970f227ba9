import { type JpoOptionName, jpoOptionTable } from '../../../../src/client/jpo-option-table.ts'

/** The payment options (支払区分) in words. */
export const optionNames = {
  single: { en: 'single', ja: '一括払い' },
  bonus: { en: 'bonus', ja: 'ボーナス一括払い' },
  installment: { en: 'installment', ja: '分割払い' },
  combination: { en: 'combination', ja: 'ボーナス併用分割払い' },
  revolving: { en: 'revolving', ja: 'リボ払い' },
} as const satisfies Record<JpoOptionName, unknown>

const byCode = new Map<string, JpoOptionName>(
  Object.entries(jpoOptionTable).flatMap(([name, { codes }]) =>
    codes.map((code) => [code, name as JpoOptionName] as const),
  ),
)

const counted: readonly JpoOptionName[] = ['installment', 'combination']

/** The option of a request with its number of installments, as sent; undefined for an ordinary payment. */
export function nameOption(
  jpo: { readonly paymentMethod?: string; readonly installments?: string } | undefined,
): { readonly en: string; readonly ja: string } | undefined {
  if (jpo === undefined) return undefined
  const { paymentMethod = '', installments } = jpo
  const name = byCode.get(paymentMethod)
  const { en, ja } = name === undefined ? { en: paymentMethod, ja: paymentMethod } : optionNames[name]
  const isCounted = installments !== undefined && (name === undefined || counted.includes(name))
  return isCounted ? { en: `${en} × ${installments}`, ja: `${ja} × ${installments}` } : { en, ja }
}
