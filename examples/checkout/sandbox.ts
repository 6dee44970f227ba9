/**
 * The page's imports from the package. In a project of your own:
 *
 *     export { setupGatewayWorker, … } from 'jpo-sandbox/browser'
 *     export { createPaymentClient, … } from 'jpo-sandbox/client'
 */
export { setupGatewayWorker, type WorkerGateway } from '../../mocks/msw/browser.ts'
export {
  type Bonus,
  bonus,
  type ClientError,
  combination,
  createPaymentClient,
  installment,
  type JpoOption,
  type Payment,
  type PaymentResult,
  revolving,
  single,
} from '../../src/client/index.ts'

import type { WorkerGateway } from '../../mocks/msw/browser.ts'

export type JournalEntry = NonNullable<ReturnType<WorkerGateway['journal']['get']>>
export type PaymentRecord = NonNullable<ReturnType<WorkerGateway['payments']['get']>>
