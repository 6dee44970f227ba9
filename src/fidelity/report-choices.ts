import { reportKinds } from '../operations/reporting/report-kinds.ts'
import { assumed, documented, observed } from '../verdict/evidence.ts'
import type { Choice } from './choices.ts'

const ofKinds = Object.entries(reportKinds).map(
  ([name, { title, evidence }]): Choice => ({
    name: `fields-of-${name}`,
    what: `The ${name} has ${title.en}.`,
    settledBy: 'nothing',
    evidence,
  }),
)

/** Choices about reports. */
export const reportChoices: readonly Choice[] = [
  ...ofKinds,
  {
    name: 'daily-reports',
    what: 'Every merchant has four daily reports from midnight to midnight in Japan, named as above, in CSV; each is there as soon as its day has ended.',
    change: 'a one-time report has a name, a time zone and a form of its own',
    settledBy: 'nothing',
    evidence: assumed('subscriptions, their names and their time zone are settings of an organization'),
  },
  {
    name: 'date-of-a-report',
    what: '`reportDate` is the day on which a report ends, in its time zone: what happened on a day is in the report of the next.',
    settledBy: 'nothing',
    evidence: documented('API description of 2026'),
  },
  {
    name: 'form-of-reports',
    what: 'A CSV begins with the names of its columns; XML has an element for each transaction. A report is selected when it is read, up to its end, which is not included.',
    settledBy: 'nothing',
    evidence: assumed('the files themselves are not published'),
  },
  {
    name: 'values-of-reports',
    what: '`TransactionType` lists the applications of Transaction Search, `PaymentMethod` is the code of the brand, `TransactionReferenceNumber` the `reconciliationId`, `JPOPaymentMethod` the code that was sent.',
    settledBy: 'nothing',
    evidence: assumed('the names of the fields are documented, their values are not'),
  },
  {
    name: 'accept-chooses-the-form',
    what: '`Accept` chooses between CSV and XML; where it names neither, the report has the form that it was made with.',
    settledBy: 'nothing',
    evidence: assumed('the API description lists both; what counts when they differ is not published'),
  },
  {
    name: 'form-of-missing-reports',
    what: 'A report that is not there is a 404 with an `errorBean`: as XML for a caller that accepts XML first, else as JSON with the same members.',
    settledBy: 'nothing',
    evidence: observed('an issue of the vendor’s .NET SDK, in XML; that the JSON has the same members is assumed'),
  },
  {
    name: 'form-of-refused-reports',
    what: 'A 400 of the reporting API is JSON for every `Accept`, with the members of the API description; its message is ours.',
    settledBy: 'nothing',
    evidence: assumed('the members are documented, their texts are not'),
  },
  {
    name: 'one-time-report-has-no-body',
    what: 'The reply to `POST /reporting/v3/reports` is an empty 201, and the report is there at once.',
    settledBy: 'nothing',
    evidence: documented('API description of 2026: it returns no value; that it is there at once is assumed'),
  },
  {
    name: 'batch-summaries',
    what: 'Batch summaries have what went out with batches, also what the acquirer rejected; a time without any has an empty list.',
    settledBy: 'nothing',
    evidence: assumed('the members are documented; what they count is not'),
  },
  {
    name: 'reports-not-simulated',
    what: '`net-fundings`, `conversion-details`, `report-definitions`, `report-subscriptions`, `feeAndFundingDetails` and the files of `/sfs/v1` are not simulated: their paths are answered 404.',
    settledBy: 'nothing',
    evidence: assumed('their fees and deposits need facts about this acquirer that are not public'),
  },
]
