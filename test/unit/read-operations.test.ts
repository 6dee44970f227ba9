import { expect, test } from 'vitest'
import { readOperations, withoutSandboxAnswers } from '../../scripts/generate/read-operations.ts'

const refund = { type: 'object', properties: { id: { type: 'string' } } }
const json = (schema: object) => ({ content: { 'application/hal+json': { schema } } })

const document = {
  paths: {
    '/refunds': {
      post: {
        operationId: 'createRefund',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Refund' } } } },
        responses: { 201: json({ $ref: '#/components/schemas/Refund' }), 403: { $ref: '#/components/responses/Own' } },
      },
    },
    '/refunds/{id}': {
      parameters: [],
      get: {
        operationId: 'getRefund',
        responses: { 200: json(refund), 204: {}, 404: { $ref: '#/components/responses/NotFound' } },
      },
    },
  },
  components: {
    schemas: { Refund: refund, Problem: { type: 'object' } },
    responses: {
      NotFound: json({ $ref: '#/components/schemas/Problem' }),
      Own: { 'x-sandbox': true, ...json({ $ref: '#/components/schemas/Problem' }) },
    },
  },
}

test('an operation has the schemas of its request and of every reply, shared, named or inline', () => {
  const { operations, schemas } = readOperations(withoutSandboxAnswers(document))
  expect(operations).toEqual([
    {
      id: 'createRefund',
      method: 'POST',
      path: '/refunds',
      request: 'Refund',
      statuses: [201],
      replies: { 201: 'Refund' },
    },
    {
      id: 'getRefund',
      method: 'GET',
      path: '/refunds/{id}',
      statuses: [200, 204, 404],
      replies: { 200: 'getRefund200', 404: 'Problem' },
    },
  ])
  expect(schemas).toEqual({ ...document.components.schemas, getRefund200: refund })
})
