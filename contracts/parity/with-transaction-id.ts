import { isObject, valueAt } from '../../src/base/json-path.ts'
import type { Interaction } from '../states/interaction.ts'

/**
 * Replaces the transaction id of an interaction that has one. The id names a request for a time-out reversal and must
 * not be reused for 60 or 180 days (guide, two pages). No reply repeats it, so nothing else changes.
 *
 * @param id at most 30 characters (API description of May 2024)
 */
export function withTransactionId(interaction: Interaction, id: string): Interaction {
  const { request } = interaction
  if (!isObject(request.body) || valueAt(request.body, place) === undefined) return interaction
  const { clientReferenceInformation } = request.body
  const changed = { ...(clientReferenceInformation as object), transactionId: id }
  return { ...interaction, request: { ...request, body: { ...request.body, clientReferenceInformation: changed } } }
}

const place = 'clientReferenceInformation.transactionId'
