/**
 * The five Japanese payment options as a caller may ask for them: REST codes, and the terms that each
 * needs and takes. The client's own table, so that a mistake in the gateway's is not the client's too;
 * a test holds the two together. Sources: field reference of `paymentMethod`; the guide's five pages
 * payments-jpo-auth-*. What tells the members of 21–24 and of 31–34 apart is documented nowhere, so the
 * first of each is the default (assumed).
 */
export const jpoMethods = {
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

export type JpoMethods = typeof jpoMethods
export type JpoMethod = keyof JpoMethods
