import type { Order } from './shopper.ts'

const passed = {
  route: 'passed',
  authenticate: 'passed',
  parse: 'passed',
  scenario: 'passed',
  validate: 'passed',
  jpo: 'passed',
}

/** Verdicts of the stages on an approved payment. */
export const allPassed = { ...passed, acquirer: 'passed', ledger: 'passed' }

/** Each of the five methods, with the plan shown on the page. */
export const approvals: readonly [string, { given: Order; plan: Record<string, string> }][] = [
  ['一括払い', { given: { method: 'Single payment' }, plan: { 'Payment option': 'single (10) 一括払い' } }],
  [
    'ボーナス一括払い',
    {
      given: { method: 'Bonus payment', bonusMonth: 'July 7月' },
      plan: { 'Payment option': 'bonus (21) ボーナス一括払い', Bonus: 'July 7月' },
    },
  ],
  [
    '分割払い',
    {
      given: { method: 'Installments 分割払い', installments: '12', firstBill: 'April 4月' },
      plan: {
        'Payment option': 'installment (61) 分割払い',
        Installments: '12 payments 12回',
        'First bill': 'April 4月',
      },
    },
  ],
  [
    'ボーナス併用分割払い',
    {
      given: {
        method: 'Installments and bonus',
        amount: '90000',
        installments: '6',
        bonusMonth: 'December 12月',
        bonusAmount: '30000',
      },
      plan: {
        'Payment option': 'combination (31) ボーナス併用分割払い',
        Installments: '6 payments 6回',
        Bonus: 'December 12月 · ¥30,000',
      },
    },
  ],
  [
    'リボ払い',
    {
      given: { method: 'Revolving', installments: '3', firstBill: 'May 5月' },
      plan: { 'Payment option': 'revolving (80) リボ払い', Installments: '3 payments 3回', 'First bill': 'May 5月' },
    },
  ],
]

/** Payments without approval, with words of the reason. */
export const refusals: readonly [
  string,
  { given: Order; title: string; says: readonly string[]; stages: Readonly<Record<string, string>>; status: number },
][] = [
  [
    'declines a single payment with a Visa of another country',
    {
      given: { method: 'Single payment', card: 'Visa, issued abroad' },
      title: 'Declined',
      says: ['needs a Visa issued in Japan', '国内発行の Visa が必要'],
      stages: { ...passed, acquirer: 'refused', ledger: 'passed' },
      status: 201,
    },
  ],
  [
    'declines what the issuer has no contract for',
    {
      given: { method: 'Bonus payment', card: 'without JPO contract' },
      title: 'Declined',
      says: ['has not agreed bonus with its cardholders', '契約をしていません'],
      stages: { ...passed, acquirer: 'refused', ledger: 'passed' },
      status: 201,
    },
  ],
  [
    'refuses a Mastercard',
    {
      given: { method: 'Installments 分割払い', card: 'Mastercard' },
      title: 'Not accepted',
      says: ['Visa only', 'Visa のみ'],
      stages: { ...passed, acquirer: 'refused', ledger: 'skipped' },
      status: 400,
    },
  ],
  [
    'refuses an amount that is too long, and names the field',
    {
      given: { method: 'Revolving', amount: '1234567890123' },
      title: 'Not accepted',
      says: ['totalAmount may have 12 characters'],
      stages: { ...passed, validate: 'refused', acquirer: 'skipped', ledger: 'skipped' },
      status: 400,
    },
  ],
]
