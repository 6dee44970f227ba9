import { bonus, installment, type JpoOption, revolving, single } from './sandbox.ts'

/** Ways to pay (支払区分) that this shop offers, by the value in its page. */
const options: Readonly<Record<string, () => JpoOption>> = {
  single: () => single(),
  'installment-3': () => installment({ installments: 3 }),
  'installment-12': () => installment({ installments: 12 }),
  bonus: () => bonus(),
  revolving: () => revolving({ installments: 1 }),
}

/** The option of a choice; undefined for one that the shop does not offer. */
export const toOption = (choice: unknown): JpoOption | undefined =>
  typeof choice === 'string' && Object.hasOwn(options, choice) ? options[choice]?.() : undefined
