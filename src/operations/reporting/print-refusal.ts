import { toSubmitTime } from '../../base/japan-time.ts'
import type { ReplyBody } from '../../openapi/index.ts'
import type { Operation } from '../operation.ts'
import { toAcceptedForm } from './accepted-form.ts'
import { toXml } from './print-table.ts'

/** Words of a report that is not there. Source: an issue of the vendor's .NET SDK. */
const errorBean = {
  code: 'RESOURCE_NOTFOUND',
  message: 'Requested Resource Not Found',
  detail: 'The requested resource is not found. Please try again later.',
  localizationKey: 'cybsapi.resource.notfound',
} as const

/** Assumed: the API description has a message without its words. */
const messages = {
  MISSING_FIELD: 'The request is missing one or more fields',
  INVALID_DATA: 'One or more fields in the request contains invalid data',
} as const

/**
 * Refusals of the reporting API: a 404 as `errorBean`, and a 400 without status and id. Source of the 400: API
 * description of 2026; that it is JSON for every `Accept` is assumed, and so is the JSON form of the 404.
 */
export const printReportRefusal: NonNullable<Operation<'downloadReport'>['printRefusal']> = (reply, request, now) => {
  if (reply.kind === 'http-status' && reply.status === 404) {
    if (toAcceptedForm(request, ['json', 'xml', 'csv']) !== 'xml') return { status: 404, body: errorBean }
    const content = Object.entries(errorBean).map(([name, text]) => ({ name, content: text }))
    return { status: 404, text: { type: 'application/xml', content: toXml({ name: 'errorBean', content }) } }
  }
  if (reply.kind !== 'invalid-request') return undefined
  const reason = reply.reason === 'MISSING_FIELD' ? 'MISSING_FIELD' : 'INVALID_DATA'
  const body: ReplyBody<'downloadReport', 400> = {
    submitTimeUtc: toSubmitTime(now),
    reason,
    message: messages[reason],
    details: [...reply.details],
  }
  return { status: 400, body }
}
