/**
 * The five Japanese payment options: REST codes, required terms (`needs`) and optional terms (`takes`).
 * The client has its own table, so that it does not share mistakes with the gateway's; a test compares the
 * two. Sources: field reference of `paymentMethod`; the guide's five pages payments-jpo-auth-*. No source
 * tells the codes 21–24 and 31–34 apart, so the first of each group is the default (assumed).
 */
export const jpoOptionTable = {
  single: { codes: ['10'], needs: [], takes: [] },
  bonus: { codes: ['21', '22', '23', '24'], needs: [], takes: ['bonuses'] },
  installment: { codes: ['61'], needs: ['installments'], takes: ['firstBillingMonth'] },
  combination: {
    codes: ['31', '32', '33', '34'],
    needs: ['installments'],
    takes: ['firstBillingMonth', 'bonuses'],
  },
  revolving: { codes: ['80'], needs: ['installments'], takes: ['firstBillingMonth'] },
} as const

export type JpoOptionTable = typeof jpoOptionTable
export type JpoOptionName = keyof JpoOptionTable
