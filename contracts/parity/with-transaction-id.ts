import { isObject, valueAt } from '../../src/base/json-path.ts'
import type { Interaction } from '../states/interaction.ts'
import { type PriorRequest, toPlaceholder } from '../states/step.ts'

/**
 * Replaces the transaction id of an interaction and of the requests before it, where they have one. The id names a
 * request for a time-out reversal and must not be reused for 60 or 180 days (guide, two pages). An id that a state gives
 * is new by itself.
 *
 * @param id at most 30 characters (API description of May 2024)
 */
export function withTransactionId(interaction: Interaction, id: string): Interaction {
  const { request, before } = interaction
  const [changed, changedBefore] = [replaceIn(request, id), before?.map((step) => replaceInStep(step, id))]
  const isSame = changed === request && (before ?? []).every((step, index) => step === changedBefore?.[index])
  if (isSame) return interaction
  return { ...interaction, request: changed, ...(changedBefore !== undefined && { before: changedBefore }) }
}

function replaceInStep(step: PriorRequest, id: string): PriorRequest {
  const request = replaceIn(step.request, id)
  return request === step.request ? step : { ...step, request }
}

function replaceIn(request: Interaction['request'], id: string): Interaction['request'] {
  const { body } = request
  const sent = valueAt(body, place)
  if (!isObject(body) || sent === undefined || sent === toPlaceholder('transactionId')) return request
  const reference = { ...(body['clientReferenceInformation'] as object), transactionId: id }
  return { ...request, body: { ...body, clientReferenceInformation: reference } }
}

const place = 'clientReferenceInformation.transactionId'
