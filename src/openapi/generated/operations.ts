// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { OperationId, OperationRow } from '../index.ts'

/** Every operation of openapi.yaml. Statuses are those that CyberSource documents or was seen to answer. */
export const operationRows = {
  createPayment: { method: 'POST', path: '/pts/v2/payments', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  readPayment: { method: 'GET', path: '/pts/v2/payments/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  incrementAuth: { method: 'PATCH', path: '/pts/v2/payments/{id}', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  capturePayment: { method: 'POST', path: '/pts/v2/payments/{id}/captures', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  authReversal: { method: 'POST', path: '/pts/v2/payments/{id}/reversals', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  mitReversal: { method: 'POST', path: '/pts/v2/reversals', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  refundPayment: { method: 'POST', path: '/pts/v2/payments/{id}/refunds', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  refundCapture: { method: 'POST', path: '/pts/v2/captures/{id}/refunds', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  createCredit: { method: 'POST', path: '/pts/v2/credits', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  voidPayment: { method: 'POST', path: '/pts/v2/payments/{id}/voids', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  voidCapture: { method: 'POST', path: '/pts/v2/captures/{id}/voids', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  voidRefund: { method: 'POST', path: '/pts/v2/refunds/{id}/voids', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  voidCredit: { method: 'POST', path: '/pts/v2/credits/{id}/voids', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  mitVoid: { method: 'POST', path: '/pts/v2/voids', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  refreshPaymentStatus: { method: 'POST', path: '/pts/v2/refresh-payment-status/{id}', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  readCapture: { method: 'GET', path: '/pts/v2/captures/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  readReversal: { method: 'GET', path: '/pts/v2/reversals/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  readRefund: { method: 'GET', path: '/pts/v2/refunds/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  readCredit: { method: 'GET', path: '/pts/v2/credits/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  readVoid: { method: 'GET', path: '/pts/v2/voids/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  getTransaction: { method: 'GET', path: '/tss/v2/transactions/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
  createSearch: { method: 'POST', path: '/tss/v2/searches', body: 'json', statuses: [201, 400, 401, 404, 405, 413, 415, 429, 500, 502, 503] },
  getSearch: { method: 'GET', path: '/tss/v2/searches/{id}', body: 'none', statuses: [200, 400, 401, 404, 405, 429, 500, 502, 503] },
} as const satisfies Readonly<Record<OperationId, OperationRow>>
